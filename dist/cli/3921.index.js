export const id = 3921;
export const ids = [3921];
export const modules = {

/***/ 7024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ setByOrganization),
/* harmony export */   i: () => (/* binding */ refused),
/* harmony export */   n: () => (/* binding */ nothingToDo),
/* harmony export */   r: () => (/* binding */ oneCall),
/* harmony export */   t: () => (/* binding */ isGone)
/* harmony export */ });
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



/***/ }),

/***/ 3921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ ec2_detach_instance_role_default)
/* harmony export */ });
/* harmony import */ var _bot_plans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7024);
/* harmony import */ var _live_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8201);


// clouds/aws/bots/ec2_detach_instance_role.js
/** Its entity is the role, as in CloudBots: there it comes from findings about roles that were put into a profile. */
var ec2_detach_instance_role_default = {
	kind: "bot",
	name: "ec2_detach_instance_role",
	doc: "Takes a role out of every instance profile that has it.",
	entities: ["aws.iam.role"],
	risk: "disruptive",
	positional: [],
	params: (zod) => zod.strictObject({}),
	writes: ["iam:RemoveRoleFromInstanceProfile"],
	reads: [],
	async plan(target, _params, state) {
		const names = (await (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_0__.n)(state, "aws.iam.instance_profile", { "role-name": [target.id] })).map((profile) => profile.requiredText("InstanceProfileName")).sort();
		if (names.length === 0) return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_1__.n)(`No instance profile has the role ${target.id}.`);
		return {
			outcome: "change",
			calls: names.map((name) => ({
				api: "iam:RemoveRoleFromInstanceProfile",
				input: {
					InstanceProfileName: name,
					RoleName: target.id
				}
			})),
			affected: names.map((name) => `Every instance with the instance profile ${name} loses the role's permissions.`)
		};
	}
};



/***/ }),

/***/ 8201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ liveObjects),
/* harmony export */   t: () => (/* binding */ liveObject)
/* harmony export */ });
/* harmony import */ var _raw_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4092);

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
