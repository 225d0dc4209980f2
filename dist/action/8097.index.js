export const id = 8097;
export const ids = [8097];
export const modules = {

/***/ 7173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ atOnce)
/* harmony export */ });
// clouds/collecting/at-once.js
/** Work on many things, some of them at once. */
/** What `work` comes to for each, in their order. Rejects with the first rejection. */
async function atOnce(most, things, work) {
	const waiting = things.entries();
	const done = [];
	const worker = async () => {
		for (const [position, thing] of waiting) done[position] = await work(thing);
	};
	await Promise.all(Array.from({ length: Math.min(most, things.length) }, worker));
	return done;
}



/***/ }),

/***/ 8097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ plugin_default)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3252);
/* harmony import */ var _finding_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6103);
/* harmony import */ var _at_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7173);
/* harmony import */ var _read_listing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9159);
/* harmony import */ var _params8_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3778);





// clouds/azvm/collect-machines.js
const machineType = "azvm.compute.virtual_machine";
/** Whose power state the cloud `azure` looks up. */
const typesWithState = /* @__PURE__ */ new Set([machineType, "azure.compute.virtual_machine"]);
/** https://learn.microsoft.com/en-us/rest/api/compute/virtual-machines/list-all, …/instance-view; both name the permission, too. */
const [machinesApi, viewsApi, version] = [
	"Microsoft.Compute/virtualMachines",
	"Microsoft.Compute/virtualMachines/instanceView",
	"2024-07-01"
];
/** Views of one subscription that are asked for at once. Azure takes thousands a minute, and connections are bounded anyway. */
const viewsAtOnce = 16;
/** Nothing is asked unless something reads machines. Everything is of stage `index`: `azure` relates its machines to it. */
async function* collectMachines(scopes, collecting) {
	const { needs } = collecting.read;
	const isNeeded = needs === "all" || [...needs].some((type) => typesWithState.has(type));
	yield* (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.o)(await scopes, collecting, {
		apis: isNeeded ? [machinesApi, viewsApi].map((api) => ({
			api,
			stage: "index"
		})) : [],
		read: async (stage, asking) => stage === "index" ? readMachines(asking, collecting) : {
			items: [],
			entries: []
		}
	});
}
async function readMachines(asking, collecting) {
	const { toRead, bounds, rate } = asking;
	const { client, endpoint } = collecting;
	const permission = `${machinesApi}/read`;
	const path = (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.s)(toRead.scope.account, {
		path: `providers/${machinesApi}`,
		version
	});
	const machines = await asking.watched(machinesApi, () => (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.l)({
		path,
		rates: [rate],
		permission
	}, {
		client,
		endpoint,
		bounds
	}));
	const views = await asking.watched(viewsApi, () => readViews(machines.items, asking, collecting));
	const proof = await asking.proof;
	const listed = (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.c)(machines.ending, { permission }, proof);
	return {
		items: views.flatMap(({ machine, view, isGone }) => isGone ? [] : [{
			type: machineType,
			raw: view === void 0 ? machine : {
				...machine,
				instanceView: view
			}
		}]),
		entries: [(0,_finding_time_js__WEBPACK_IMPORTED_MODULE_1__.r)(machinesApi, [machines], listed), viewsEntry(views, listed)]
	};
}
async function readViews(machines, asking, { client }) {
	return (0,_at_once_js__WEBPACK_IMPORTED_MODULE_4__.t)(viewsAtOnce, machines, (machine) => readView(typeof machine === "object" && machine !== null ? machine : {}, asking, client));
}
async function readView(machine, { bounds, rate }, client) {
	const id = (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_2__.r)(machine, "id");
	let isGone = false;
	const page = async (_token, call) => {
		if (typeof id !== "string" || !machineId.test(id)) throw new Error("a machine has no id to ask for its view by");
		const view = await client.send({
			url: `${id}/instanceView?api-version=${version}`,
			rates: [rate]
		}, call);
		if (typeof view !== "object" || view === null || Array.isArray(view)) throw new Error("the answer is no instance view");
		return {
			items: [view],
			next: void 0
		};
	};
	const viewEnding = (error) => {
		isGone = error instanceof _policy_js__WEBPACK_IMPORTED_MODULE_0__.d && error.status === 404 && error.code === "ResourceNotFound";
		return (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.u)(error, `${viewsApi}/read`);
	};
	const listed = await (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_2__.t)({
		page,
		endingOf: viewEnding
	}, bounds);
	return {
		machine,
		view: listed.items[0],
		isGone,
		listed
	};
}
/** The id is the provider's text, and becomes part of a URL. */
const machineId = /^\/subscriptions\/[\w-]+\/resourceGroups\/[^/?#\\]+\/providers\/Microsoft\.Compute\/virtualMachines\/[^/?#\\]+$/i;
/** Views of machines that nobody listed are not there either; the first failure stands for all. */
function viewsEntry(views, machines) {
	const asked = views.filter(({ isGone }) => !isGone);
	const ending = (0,_finding_time_js__WEBPACK_IMPORTED_MODULE_1__.a)(asked.map(({ machine, listed }) => ({
		...listed,
		about: String((0,_read_listing_js__WEBPACK_IMPORTED_MODULE_2__.r)(machine, "name"))
	})));
	return (0,_finding_time_js__WEBPACK_IMPORTED_MODULE_1__.r)(viewsApi, views.map(({ listed }) => listed), ending.outcome === "complete" ? machines : ending);
}
// clouds/azvm/plugin.js
/** The `azvm` cloud: logs in and finds subscriptions as `azure` does, and asks each virtual machine how it is. */
var plugin_default = {
	..._params8_js__WEBPACK_IMPORTED_MODULE_3__.t,
	create: (params, context) => (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.i)("azvm", {
		params,
		context,
		collect: collectMachines
	}),
	permissions: (params) => ({ role: (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.r)((0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.n)(), params) })
};



/***/ })

};
