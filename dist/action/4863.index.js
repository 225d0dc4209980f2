export const id = 4863;
export const ids = [4863];
export const modules = {

/***/ 4863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ ec2_update_instance_role_default)
/* harmony export */ });
/* harmony import */ var _live_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8581);
/* harmony import */ var _iam_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4111);


// clouds/aws/bots/ec2_update_instance_role.js
/** The role's other users get the policy too, which is why the plan names the role. */
var ec2_update_instance_role_default = {
	kind: "bot",
	name: "ec2_update_instance_role",
	doc: "Attaches a managed policy to the role that an instance has.",
	entities: ["aws.ec2.instance"],
	risk: "reversible",
	positional: ["policy_arn"],
	params: (zod) => zod.strictObject({ policy_arn: zod.string().regex(/^arn:/, "must be the ARN of a managed policy").describe("ARN of the managed policy. `$ACCOUNT_ID` stands for the instance's account.") }),
	writes: ["iam:AttachRolePolicy"],
	reads: [
		"aws.ec2.instance",
		"aws.iam.instance_profile",
		"aws.iam.policy"
	],
	async plan(target, params, state) {
		const policy = (0,_iam_arn_js__WEBPACK_IMPORTED_MODULE_0__.t)(params.policy_arn, target.scope.account);
		if ((0,_iam_arn_js__WEBPACK_IMPORTED_MODULE_0__.n)(policy)?.kind !== "policy") return (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_1__.o)(`${policy} is not the ARN of a managed policy.`);
		const instance = await (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_1__.t)(state, target);
		if (instance === void 0) return (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_1__.r)(`Instance ${target.id}`);
		const role = await roleOf(instance, state);
		if (role === void 0) return (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_1__.o)(`Instance ${target.id} has no instance profile with a role in it.`);
		const name = role.requiredText("RoleName");
		if (role.objects("AttachedPolicies").some((one) => one.text("PolicyArn") === policy)) return (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_1__.i)(`Role ${name} of instance ${target.id} already has ${policy}.`);
		if (await state.get({
			type: "aws.iam.policy",
			id: policy
		}) === void 0) return (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_1__.o)(`There is no policy ${policy}.`);
		return (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_1__.a)("iam:AttachRolePolicy", {
			RoleName: name,
			PolicyArn: policy
		}, [`Whoever else uses role ${name}, other instances among them, gets these permissions too.`]);
	}
};
/** An instance profile has at most one role: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
async function roleOf(instance, state) {
	const profile = (0,_iam_arn_js__WEBPACK_IMPORTED_MODULE_0__.n)(instance.object("IamInstanceProfile")?.text("Arn") ?? "");
	if (profile === void 0) return void 0;
	const role = (await (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_1__.t)(state, {
		type: "aws.iam.instance_profile",
		id: profile.name
	}))?.objects("Roles")[0]?.requiredText("RoleName");
	return role === void 0 ? void 0 : (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_1__.t)(state, {
		type: "aws.iam.role",
		id: role
	});
}



/***/ }),

/***/ 4111:
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
