export const id = 736;
export const ids = [736];
export const modules = {

/***/ 736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ ec2_create_snapshot_default)
/* harmony export */ });
/* harmony import */ var _live_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8581);
/* harmony import */ var _tag_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6353);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);



// clouds/aws/bots/ec2_create_snapshot.js
/** A snapshot that was made for the same finding is not made again. */
var ec2_create_snapshot_default = {
	kind: "bot",
	name: "ec2_create_snapshot",
	doc: "Takes a snapshot of each EBS volume of an instance, tagged with the instance's id.",
	entities: ["aws.ec2.instance"],
	risk: "reversible",
	positional: [],
	params: (zod) => zod.strictObject({}),
	writes: ["ec2:CreateSnapshot"],
	reads: ["aws.ec2.instance", "aws.ec2.snapshot"],
	async plan(target, _params, state) {
		const instance = await (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_1__.t)(state, target);
		if (instance === void 0) return (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_1__.r)(`Instance ${target.id}`);
		const volumes = instance.objects("BlockDeviceMappings").map((mapping) => mapping.object("Ebs")?.text("VolumeId")).filter((id) => id !== void 0).sort();
		if (volumes.length === 0) return (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_1__.o)(`Instance ${target.id} has no EBS volumes; instance store volumes cannot be copied.`);
		const entries = volumes.map((volume) => entryOf(target, volume));
		const usable = (await (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_1__.n)(state, "aws.ec2.snapshot", { [`tag:${_tag_list_js__WEBPACK_IMPORTED_MODULE_2__.n}`]: entries })).filter((snapshot) => ["pending", "completed"].includes(snapshot.text("State") ?? ""));
		const copied = new Set(usable.map((snapshot) => snapshot.text("VolumeId")));
		const missing = volumes.filter((volume) => !copied.has(volume));
		if (missing.length === 0) {
			const ids = usable.map((snapshot) => snapshot.requiredText("SnapshotId")).sort();
			return (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_1__.i)(`Every volume of instance ${target.id} has a snapshot for this finding: ${ids.join(", ")}.`);
		}
		return {
			outcome: "change",
			calls: missing.map((volume) => createSnapshot(target, volume)),
			affected: ["Volumes are copied one by one while the instance runs, so their copies need not fit together."]
		};
	}
};
function createSnapshot(target, volume) {
	const tags = [{
		Key: _tag_list_js__WEBPACK_IMPORTED_MODULE_2__.n,
		Value: entryOf(target, volume)
	}, {
		Key: "source_instance_id",
		Value: target.id
	}];
	return {
		api: "ec2:CreateSnapshot",
		input: {
			VolumeId: volume,
			Description: descriptionFor(target.rule),
			TagSpecifications: [{
				ResourceType: "snapshot",
				Tags: tags
			}]
		}
	};
}
/** Which volume and finding a snapshot is for. Without a time: a plan that is approved a day later must be the same plan. */
function entryOf({ id, rule }, volume) {
	return `${id}/${volume}/${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(rule ?? "").digest("hex").slice(0, 16)}`;
}
/** At most 255 characters: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Snapshot.html */
function descriptionFor(rule) {
	if (rule === void 0) return "Created by posturegate";
	return `Created by posturegate for: ${rule.replaceAll(/[^\x20-\x7e]+/g, " ")}`.slice(0, 255);
}



/***/ }),

/***/ 8581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ oneCall),
/* harmony export */   i: () => (/* binding */ nothingToDo),
/* harmony export */   n: () => (/* binding */ liveObjects),
/* harmony export */   o: () => (/* binding */ refused),
/* harmony export */   r: () => (/* binding */ isGone),
/* harmony export */   s: () => (/* binding */ setByOrganization),
/* harmony export */   t: () => (/* binding */ liveObject)
/* harmony export */ });
/* harmony import */ var _raw_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3144);

// clouds/aws/planning/bot-plans.js
/** A change by one call. `affected` are sentences. */
function oneCall(api, input, affected = []) {
	return {
		outcome: "change",
		calls: [{
			api,
			input
		}],
		affected
	};
}
/** Nothing is to be done; `message` is a sentence. */
function nothingToDo(message) {
	return {
		outcome: "nothing-to-do",
		message
	};
}
/** It would be wrong to do it; `message` says why, and what to do instead. */
function refused(message) {
	return {
		outcome: "refused",
		message
	};
}
/** What was to be changed is not there. `what` begins the sentence: `Instance i-0123`. */
function isGone(what) {
	return nothingToDo(`${what} does not exist any more.`);
}
/** A setting that an organization has taken over, which EC2 does not let an account change. */
function setByOrganization(what) {
	return refused(`A declarative policy of the organization sets ${what}, so the account cannot. Change that policy instead.`);
}
// clouds/aws/planning/live-objects.js
/** One object; undefined where it does not exist. Throws AccessError where it cannot be read. */
async function liveObject(state, { type, id }) {
	const object = await state.get({
		type,
		id
	});
	return object === void 0 ? void 0 : new _raw_object_js__WEBPACK_IMPORTED_MODULE_0__.t(object, `${type} ${id}`);
}
/** All objects of a type for which EC2's own filters hold. Throws AccessError where they cannot be read. */
async function liveObjects(state, type, filters) {
	return (await state.list(type, filters)).map((object, position) => new _raw_object_js__WEBPACK_IMPORTED_MODULE_0__.t(object, `${type}[${position}]`));
}



/***/ })

};
