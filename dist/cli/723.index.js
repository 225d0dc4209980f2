export const id = 723;
export const ids = [723];
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

/***/ 723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ ec2_attach_instance_role_default)
/* harmony export */ });
/* harmony import */ var _bot_plans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7024);
/* harmony import */ var _iam_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2763);
/* harmony import */ var _live_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8201);



// clouds/aws/bots/ec2_attach_instance_role.js
/**
* CloudBots calls the param `role_arn`, and its example is an instance profile. Of a role, the profile of the same name is
* meant: the console makes one with each role for EC2.
* https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html#ec2-instance-profile
*/
var ec2_attach_instance_role_default = {
	kind: "bot",
	name: "ec2_attach_instance_role",
	doc: "Gives an instance without an instance profile the one that is named, and with it the role in it.",
	entities: ["aws.ec2.instance"],
	risk: "reversible",
	positional: ["role_arn"],
	params: (zod) => zod.strictObject({ role_arn: zod.string().regex(/^arn:/, "must be the ARN of an instance profile").describe("ARN of the instance profile, or of a role whose profile has its name. `$ACCOUNT_ID` stands for the instance's account.") }),
	writes: ["ec2:AssociateIamInstanceProfile"],
	reads: ["aws.ec2.instance_profile_association", "aws.iam.instance_profile"],
	async plan(target, params, state) {
		const arn = (0,_iam_arn_js__WEBPACK_IMPORTED_MODULE_0__.t)(params.role_arn, target.scope.account);
		const named = (0,_iam_arn_js__WEBPACK_IMPORTED_MODULE_0__.n)(arn);
		if (named === void 0 || !["instance-profile", "role"].includes(named.kind)) return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_1__.i)(`${arn} is not the ARN of an instance profile.`);
		if (named.account !== target.scope.account) return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_1__.i)(`${arn} belongs to another account than the instance.`);
		if (await state.get({
			type: target.type,
			id: target.id
		}) === void 0) return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_1__.t)(`Instance ${target.id}`);
		const profile = await profileOf(named, state);
		if (profile === void 0) return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_1__.i)(`There is no instance profile for ${arn}. Create it first.`);
		const wanted = profile.requiredText("Arn");
		const now = await attachedProfile(target.id, state);
		if (now === wanted) return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_1__.n)(`Instance ${target.id} already has the instance profile ${named.name}.`);
		if (now !== void 0) return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_1__.i)(`Instance ${target.id} has another instance profile, ${now}, which may be needed. Replace it by hand.`);
		return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_1__.r)("ec2:AssociateIamInstanceProfile", {
			InstanceId: target.id,
			IamInstanceProfile: { Arn: wanted }
		}, roleNames(profile).map((role) => `Whatever runs on the instance can use the permissions of role ${role}.`));
	}
};
async function profileOf({ kind, name }, state) {
	const profile = await (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_2__.t)(state, {
		type: "aws.iam.instance_profile",
		id: name
	});
	return profile !== void 0 && (kind === "instance-profile" || roleNames(profile).includes(name)) ? profile : void 0;
}
function roleNames(profile) {
	return profile.objects("Roles").map((role) => role.requiredText("RoleName"));
}
/** ARN of the profile that an instance has, or is getting. */
async function attachedProfile(instance, state) {
	const [association] = await (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_2__.n)(state, "aws.ec2.instance_profile_association", {
		"instance-id": [instance],
		state: ["associating", "associated"]
	});
	return association?.object("IamInstanceProfile")?.requiredText("Arn");
}



/***/ }),

/***/ 2763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseIamArn),
/* harmony export */   t: () => (/* binding */ inAccount)
/* harmony export */ });
// clouds/aws/planning/iam-arn.js
/** Names of IAM: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns */
/** The parts of an ARN of IAM; undefined where the text is none. */
function parseIamArn(arn) {
	const [, partition, account, kind, name] = /^arn:(aws[a-z-]*):iam::(\d{12}|aws):([a-z-]+)\/(?:[\x21-\x7e]*\/)?([\w+=,.@-]{1,128})$/.exec(arn) ?? [];
	if (partition === void 0 || account === void 0 || kind === void 0 || name === void 0) return void 0;
	return {
		partition,
		account,
		kind,
		name
	};
}
/** CloudBots' params may say `$ACCOUNT_ID` for the account that the finding is in. */
function inAccount(arn, account) {
	return arn.replaceAll("$ACCOUNT_ID", account);
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



/***/ })

};
