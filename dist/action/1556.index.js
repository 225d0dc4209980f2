export const id = 1556;
export const ids = [1556];
export const modules = {

/***/ 6794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ ec2_snapshot_make_private_default)
/* harmony export */ });
/* harmony import */ var _verdict_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(285);
/* harmony import */ var _live_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8581);


// clouds/aws/bots/ec2_snapshot_make_private.js
/** https://docs.aws.amazon.com/ebs/latest/userguide/ebs-modifying-snapshot-permissions.html */
var ec2_snapshot_make_private_default = {
	kind: "bot",
	name: "ec2_snapshot_make_private",
	doc: "Takes a snapshot back from everyone. Accounts that it is shared with by name keep it.",
	entities: ["aws.ec2.snapshot"],
	risk: "reversible",
	positional: [],
	params: (zod) => zod.strictObject({}),
	writes: ["ec2:ModifySnapshotAttribute"],
	reads: [],
	async plan(target, _params, state) {
		const snapshot = await (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_1__.t)(state, target);
		if (snapshot === void 0) return (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_1__.r)(`Snapshot ${target.id}`);
		const permissions = snapshot.objects("CreateVolumePermissions");
		if (!permissions.some((one) => one.text("Group") === "all")) return (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_1__.i)(`Snapshot ${target.id} is not shared with everyone.`);
		const input = {
			SnapshotId: target.id,
			CreateVolumePermission: { Remove: [{ Group: "all" }] }
		};
		return (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_1__.a)("ec2:ModifySnapshotAttribute", input, ["Accounts that it is not shared with by name can no longer restore it; copies that they made are theirs.", ...permissions.length === 1 ? [] : [`It stays shared by name with ${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_0__.t)(permissions.length - 1, "other")}.`]]);
	}
};



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
