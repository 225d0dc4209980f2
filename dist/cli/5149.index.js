export const id = 5149;
export const ids = [5149];
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

/***/ 5149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ ec2_delete_key_pair_default)
/* harmony export */ });
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4714);
/* harmony import */ var _bot_plans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7024);
/* harmony import */ var _live_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8201);



// clouds/aws/bots/ec2_delete_key_pair.js
/** Undo cannot restore a key pair: EC2 has only ever had its public key. */
var ec2_delete_key_pair_default = {
	kind: "bot",
	name: "ec2_delete_key_pair",
	doc: "Deletes a key pair, so that nothing new can be launched with it. Instances keep the public key that is on them.",
	entities: ["aws.ec2.key_pair"],
	risk: "irreversible",
	positional: [],
	params: (zod) => zod.strictObject({}),
	writes: ["ec2:DeleteKeyPair"],
	reads: ["aws.ec2.instance"],
	async plan(target, _params, state) {
		const pair = await keyPair(target.id, state);
		if (pair === void 0) return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_0__.t)(`Key pair ${target.id}`);
		const name = pair.requiredText("KeyName");
		const ids = (await (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_1__.n)(state, "aws.ec2.instance", { "key-name": [name] })).map((one) => one.requiredText("InstanceId")).sort();
		return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_0__.r)("ec2:DeleteKeyPair", { KeyPairId: pair.requiredText("KeyPairId") }, [`Launch templates and Auto Scaling groups that name ${name} cannot launch with it any more.`, ...ids.length === 0 ? [] : [`Whoever holds the private key can still log in to ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__.t)(ids)}.`]]);
	}
};
/** CloudBots' events give the name of a key pair where others give its id; a name may look like an id. */
async function keyPair(id, state) {
	const byId = await (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_1__.t)(state, {
		type: "aws.ec2.key_pair",
		id
	});
	if (byId !== void 0) return byId;
	const [byName] = await (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_1__.n)(state, "aws.ec2.key_pair", { "key-name": [id] });
	return byName;
}



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



/***/ }),

/***/ 4714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ severalNames)
/* harmony export */ });
// clouds/aws/permissions/sentences.js
/** Parts of sentences in plans of bots. */
/** `a`, `a and b`, `a, b, c and 4 more`: enough to know what is meant. */
function severalNames(names) {
	const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
	return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}



/***/ })

};
