export const id = 1688;
export const ids = [1688];
export const modules = {

/***/ 3319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ partitionOf),
/* harmony export */   t: () => (/* binding */ ec2Arn)
/* harmony export */ });
// clouds/aws/arn.js
/** Amazon Resource Names of EC2 resources: their canonical ids. */
/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html */
function ec2Arn({ region, account, kind, id }) {
	return `arn:${partitionOf(region)}:ec2:${region}:${account}:${kind}/${id}`;
}
/** The partition that a region belongs to. */
function partitionOf(region) {
	return partitions.find(([prefix]) => region.startsWith(prefix))?.[1] ?? "aws";
}
const partitions = [
	["cn-", "aws-cn"],
	["us-gov-", "aws-us-gov"],
	["us-isob-", "aws-iso-b"],
	["us-isof-", "aws-iso-f"],
	["us-iso-", "aws-iso"],
	["eu-isoe-", "aws-iso-e"],
	["eusc-", "aws-eusc"]
];



/***/ }),

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

/***/ 7478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ flowLogRole),
/* harmony export */   r: () => (/* binding */ flowLogRoleName),
/* harmony export */   t: () => (/* binding */ flowLogGroup)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3319);
/* harmony import */ var _live_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8201);


// clouds/aws/planning/flow-log-role.js
/** The log group that CloudBots documents. */
const flowLogGroup = "vpcFlowLogs";
/** Name of the role, and of the policy in it. */
const flowLogRoleName = "vpcFlowLogDelivery";
const service = "vpc-flow-logs.amazonaws.com";
/** The calls that the role lacks; a sentence where a role of that name is for something else. Throws AccessError. */
async function flowLogRole(scope, state) {
	const role = await (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_0__.t)(state, {
		type: "aws.iam.role",
		id: flowLogRoleName
	});
	const policy = putPolicy(scope);
	if (role === void 0) return {
		arn: `arn:${(0,_arn_js__WEBPACK_IMPORTED_MODULE_1__.n)(scope.region)}:iam::${scope.account}:role/${flowLogRoleName}`,
		calls: [createRole(scope), policy]
	};
	if (!(role.text("AssumeRolePolicyDocument") ?? "").includes(service)) return `Role ${flowLogRoleName} exists, but does not trust ${service}. Let it, or log to S3.`;
	const policies = [...role.names("InlinePolicies"), ...role.objects("AttachedPolicies").map((one) => one.text("PolicyName"))];
	return {
		arn: role.requiredText("Arn"),
		calls: policies.includes("vpcFlowLogDelivery") ? [] : [policy]
	};
}
/** Only flow logs of this account may use it. The role is one for all regions. */
function createRole(scope) {
	const statement = {
		Effect: "Allow",
		Principal: { Service: service },
		Action: "sts:AssumeRole",
		Condition: {
			StringEquals: { "aws:SourceAccount": scope.account },
			ArnLike: { "aws:SourceArn": `arn:${(0,_arn_js__WEBPACK_IMPORTED_MODULE_1__.n)(scope.region)}:ec2:*:${scope.account}:vpc-flow-log/*` }
		}
	};
	return {
		api: "iam:CreateRole",
		input: {
			RoleName: flowLogRoleName,
			AssumeRolePolicyDocument: document([statement]),
			Description: "Delivers VPC flow logs to CloudWatch Logs."
		}
	};
}
/** Narrower than AWS's example: it writes to this log group alone. */
function putPolicy(scope) {
	const logs = `arn:${(0,_arn_js__WEBPACK_IMPORTED_MODULE_1__.n)(scope.region)}:logs:*:${scope.account}:log-group`;
	const write = {
		Effect: "Allow",
		Action: [
			"logs:CreateLogGroup",
			"logs:CreateLogStream",
			"logs:DescribeLogStreams",
			"logs:PutLogEvents"
		],
		Resource: [`${logs}:${flowLogGroup}`, `${logs}:${flowLogGroup}:*`]
	};
	const find = {
		Effect: "Allow",
		Action: "logs:DescribeLogGroups",
		Resource: `${logs}:*`
	};
	return {
		api: "iam:PutRolePolicy",
		input: {
			RoleName: flowLogRoleName,
			PolicyName: flowLogRoleName,
			PolicyDocument: document([write, find])
		}
	};
}
function document(statements) {
	return JSON.stringify({
		Version: "2012-10-17",
		Statement: statements
	});
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

/***/ 1688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ vpc_turn_on_flow_logs_default)
/* harmony export */ });
/* harmony import */ var _flow_log_role_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7478);
/* harmony import */ var _bot_plans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7024);
/* harmony import */ var _live_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8201);
/* harmony import */ var _tag_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8917);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);





// clouds/aws/bots/vpc_turn_on_flow_logs.js
/** In CloudBots' tags the destination comes first when no names are given. */
var vpc_turn_on_flow_logs_default = {
	kind: "bot",
	name: "vpc_turn_on_flow_logs",
	doc: "Records the traffic of a VPC in CloudWatch Logs or in a bucket. The log group, the role and its policy have CloudBots' names: vpcFlowLogs, vpcFlowLogDelivery.",
	entities: ["aws.ec2.vpc"],
	risk: "reversible",
	positional: [
		"destination",
		"traffic_type",
		"s3_arn"
	],
	params: (zod) => zod.strictObject({
		destination: zod.string().toLowerCase().pipe(zod.enum(["logs", "s3"])).optional().describe("`logs` (CloudWatch Logs, the default) or `s3`."),
		traffic_type: zod.string().toLowerCase().pipe(zod.enum([
			"all",
			"accept",
			"reject"
		])).default("all").describe("`all`, `accept` or `reject`."),
		s3_arn: zod.string().regex(/^arn:aws[a-z-]*:s3:::[a-z0-9.-]{3,63}(\/.*)?$/, "must be the ARN of a bucket, with a folder or without").optional().describe("Where `s3` stores them: `arn:aws:s3:::my-bucket/my-logs/`.")
	}).refine(({ destination, s3_arn }) => destination === "s3" === (s3_arn !== void 0), {
		message: "`destination=s3` and `s3_arn` go together: give both, or neither",
		path: ["s3_arn"]
	}),
	writes: [
		"iam:CreateRole",
		"iam:PutRolePolicy",
		"ec2:CreateFlowLogs"
	],
	reads: [
		"aws.ec2.vpc",
		"aws.ec2.flow_log",
		"aws.iam.role"
	],
	async plan(target, params, state) {
		const vpc = await (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_1__.t)(state, target);
		if (vpc === void 0) return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_2__.t)(`VPC ${target.id}`);
		if ((vpc.text("OwnerId") ?? target.scope.account) !== target.scope.account) return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_2__.i)(`VPC ${target.id} is shared by account ${vpc.text("OwnerId")}. Record its traffic there.`);
		const covering = (await (0,_live_objects_js__WEBPACK_IMPORTED_MODULE_1__.n)(state, "aws.ec2.flow_log", { "resource-id": [target.id] })).filter((one) => covers(one, params));
		const log = covering.find(isDelivering) ?? covering[0];
		if (log === void 0) return params.s3_arn === void 0 ? toLogs(target, params, state) : toBucket(target, params);
		const id = log.requiredText("FlowLogId");
		if (isDelivering(log)) return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_2__.n)(`Flow log ${id} already records this traffic of ${target.id}.`);
		const why = log.text("DeliverLogsErrorMessage") ?? "EC2 does not say why";
		return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_2__.i)(`Flow log ${id} of ${target.id} fails to deliver (${why}). Repair its destination, or delete it.`);
	}
};
/** Whether a flow log records what is asked for, where it is asked for. */
function covers(log, { destination, traffic_type, s3_arn }) {
	const traffic = log.text("TrafficType");
	if (traffic !== "ALL" && traffic !== traffic_type.toUpperCase()) return false;
	if (destination === void 0) return true;
	const type = log.text("LogDestinationType") ?? "cloud-watch-logs";
	return destination === "s3" ? type === "s3" && withoutSlash(log.text("LogDestination") ?? "") === withoutSlash(s3_arn ?? "") : type === "cloud-watch-logs";
}
async function toLogs(target, { traffic_type }, state) {
	const role = await (0,_flow_log_role_js__WEBPACK_IMPORTED_MODULE_3__.n)(target.scope, state);
	if (typeof role === "string") return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_2__.i)(role);
	const destination = {
		LogDestinationType: "cloud-watch-logs",
		LogGroupName: _flow_log_role_js__WEBPACK_IMPORTED_MODULE_3__.t,
		DeliverLogsPermissionArn: role.arn
	};
	const create = {
		api: "ec2:CreateFlowLogs",
		input: createInput(target.id, traffic_type, destination)
	};
	return {
		outcome: "change",
		calls: [...role.calls, create],
		affected: [`Storing the records in the log group ${_flow_log_role_js__WEBPACK_IMPORTED_MODULE_3__.t} costs money. Undo leaves what is recorded there.`]
	};
}
/** AWS itself gives its delivery access to the bucket, where the bucket's owner asks. */
function toBucket(target, { traffic_type, s3_arn = "" }) {
	const destination = {
		LogDestinationType: "s3",
		LogDestination: s3_arn
	};
	return (0,_bot_plans_js__WEBPACK_IMPORTED_MODULE_2__.r)("ec2:CreateFlowLogs", createInput(target.id, traffic_type, destination), [`Storing the records in ${s3_arn} costs money. AWS adds a statement to the bucket's policy, which undo leaves there, as it does the records.`]);
}
/**
* By the token EC2 knows a second try, and by the tag we find later what the first one made.
* https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html
*/
function createInput(vpc, trafficType, destination) {
	const asked = {
		ResourceIds: [vpc],
		ResourceType: "VPC",
		TrafficType: trafficType.toUpperCase(),
		...destination
	};
	const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(asked)).digest("hex");
	const tags = [{
		ResourceType: "vpc-flow-log",
		Tags: [{
			Key: _tag_list_js__WEBPACK_IMPORTED_MODULE_4__.n,
			Value: token
		}]
	}];
	return {
		...asked,
		ClientToken: token,
		TagSpecifications: tags
	};
}
/** `SUCCESS`, or absent while nothing has been delivered yet. */
function isDelivering(log) {
	return log.text("DeliverLogsStatus") !== "FAILED";
}
function withoutSlash(arn) {
	return arn.replace(/\/+$/, "");
}



/***/ })

};
