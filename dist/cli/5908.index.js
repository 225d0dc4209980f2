export const id = 5908;
export const ids = [5908];
export const modules = {

/***/ 7204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readActions),
/* harmony export */   r: () => (/* binding */ writeAccess),
/* harmony export */   t: () => (/* binding */ planningActions)
/* harmony export */ });
// clouds/aws/live/access.js
/** The actions that reading the objects of a type takes, by type. */
const readActions = {
	"aws.ec2.security_group": ["ec2:DescribeSecurityGroups"],
	"aws.ec2.network_interface": ["ec2:DescribeNetworkInterfaces"],
	"aws.ec2.instance": ["ec2:DescribeInstances"],
	"aws.ec2.address": ["ec2:DescribeAddresses"],
	"aws.ec2.address_association": ["ec2:DescribeAddresses"],
	"aws.ec2.image": ["ec2:DescribeImages", "ec2:DescribeImageAttribute"],
	"aws.ec2.snapshot": ["ec2:DescribeSnapshots", "ec2:DescribeSnapshotAttribute"],
	"aws.ec2.volume": ["ec2:DescribeVolumes"],
	"aws.ec2.key_pair": ["ec2:DescribeKeyPairs"],
	"aws.ec2.instance_profile_association": ["ec2:DescribeIamInstanceProfileAssociations"],
	"aws.ec2.vpc": ["ec2:DescribeVpcs"],
	"aws.ec2.subnet": ["ec2:DescribeSubnets"],
	"aws.ec2.internet_gateway": ["ec2:DescribeInternetGateways"],
	"aws.ec2.network_acl": ["ec2:DescribeNetworkAcls"],
	"aws.ec2.route_table": ["ec2:DescribeRouteTables"],
	"aws.ec2.flow_log": ["ec2:DescribeFlowLogs"],
	"aws.ec2.prefix_list": ["ec2:DescribeManagedPrefixLists", "ec2:GetManagedPrefixListEntries"],
	"aws.ec2.ebs_encryption_by_default": ["ec2:GetEbsEncryptionByDefault"],
	"aws.ec2.snapshot_block_public_access": ["ec2:GetSnapshotBlockPublicAccessState"],
	"aws.ec2.image_block_public_access": ["ec2:GetImageBlockPublicAccessState"],
	"aws.ec2.instance_metadata_defaults": ["ec2:GetInstanceMetadataDefaults"],
	"aws.iam.role": [
		"iam:GetRole",
		"iam:ListRoles",
		"iam:ListAttachedRolePolicies",
		"iam:ListRolePolicies",
		"iam:GetRolePolicy"
	],
	"aws.iam.instance_profile": [
		"iam:GetInstanceProfile",
		"iam:ListInstanceProfiles",
		"iam:ListInstanceProfilesForRole"
	],
	"aws.iam.policy": [
		"iam:GetPolicy",
		"iam:GetPolicyVersion",
		"iam:ListPolicies"
	]
};
/**
* By API. Kinds that an action may ask about are all named, required or not.
* https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html and list_awsidentityandaccessmanagementiam.html
*/
const writeAccess = {
	...pair(["AuthorizeSecurityGroupIngress", "RevokeSecurityGroupIngress"], groupKinds(), "security_group"),
	...pair(["AuthorizeSecurityGroupEgress", "RevokeSecurityGroupEgress"], groupKinds(), "security_group"),
	"ec2:CreateSecurityGroup": ec2(["security-group", "vpc"], ["security_group"], ["DeleteSecurityGroup"]),
	"ec2:DeleteSecurityGroup": ec2(["security-group"], ["security_group"]),
	"ec2:ModifyNetworkInterfaceAttribute": ec2([
		"network-interface",
		"security-group",
		"instance"
	], ["network_interface"], ["ModifyNetworkInterfaceAttribute"]),
	...pair(["StartInstances", "StopInstances"], ["instance"], "instance"),
	"ec2:TerminateInstances": ec2(["instance"], ["instance"]),
	"ec2:ModifyInstanceMetadataOptions": ec2(["instance"], ["instance"], ["ModifyInstanceMetadataOptions"]),
	"ec2:CreateTags": ec2(["*"], [], ["CreateTags", "DeleteTags"]),
	"ec2:DeleteTags": ec2(["*"], [], ["CreateTags"]),
	"ec2:CreateSnapshot": ec2(["snapshot", "volume"], ["snapshot", "volume"], ["DeleteSnapshot"]),
	"ec2:DeleteSnapshot": ec2(["snapshot"], ["snapshot"]),
	"ec2:ModifyImageAttribute": ec2(["image"], ["image"], ["ModifyImageAttribute"]),
	"ec2:ModifySnapshotAttribute": ec2(["snapshot"], ["snapshot"], ["ModifySnapshotAttribute"]),
	...pair(["EnableEbsEncryptionByDefault", "DisableEbsEncryptionByDefault"], [], "ebs_encryption_by_default"),
	...pair(["EnableImageBlockPublicAccess", "DisableImageBlockPublicAccess"], [], "image_block_public_access"),
	...pair(["EnableSnapshotBlockPublicAccess", "DisableSnapshotBlockPublicAccess"], [], "snapshot_block_public_access", true),
	"ec2:ModifyInstanceMetadataDefaults": ec2([], ["instance_metadata_defaults"], ["ModifyInstanceMetadataDefaults"]),
	...pair(["AssociateAddress", "DisassociateAddress"], [
		"elastic-ip",
		"instance",
		"network-interface"
	], "address"),
	"ec2:ReleaseAddress": ec2(["elastic-ip"], ["address"]),
	"ec2:DeleteKeyPair": ec2(["key-pair"], ["key_pair"]),
	...pair(["AttachInternetGateway", "DetachInternetGateway"], ["internet-gateway", "vpc"], "internet_gateway"),
	"ec2:DeleteInternetGateway": ec2(["internet-gateway"], ["internet_gateway"]),
	...pair(["AssociateIamInstanceProfile", "DisassociateIamInstanceProfile"], ["instance"], "instance_profile_association"),
	...pair(["CreateFlowLogs", "DeleteFlowLogs"], [
		"vpc-flow-log",
		"vpc",
		"subnet",
		"network-interface"
	], "flow_log"),
	...pair(["CreateNetworkAclEntry", "DeleteNetworkAclEntry"], ["network-acl"], "network_acl"),
	"ec2:ReplaceNetworkAclEntry": ec2(["network-acl"], ["network_acl"], ["ReplaceNetworkAclEntry"]),
	"ec2:DeleteNetworkAcl": ec2(["network-acl"], ["network_acl"]),
	"iam:CreateRole": iam(["flow-log-role"], ["role"], ["DeleteRole"]),
	"iam:DeleteRole": iam(["flow-log-role"], ["role"], ["CreateRole"]),
	"iam:PutRolePolicy": iam(["flow-log-role"], ["role"], ["PutRolePolicy", "DeleteRolePolicy"]),
	"iam:DeleteRolePolicy": iam(["flow-log-role"], ["role"], ["PutRolePolicy"]),
	"iam:AttachRolePolicy": iam(["role"], ["role"], ["DetachRolePolicy"]),
	"iam:DetachRolePolicy": iam(["role"], ["role"], ["AttachRolePolicy"]),
	"iam:AddRoleToInstanceProfile": iam(["instance-profile"], ["instance_profile"], ["RemoveRoleFromInstanceProfile"]),
	"iam:RemoveRoleFromInstanceProfile": iam(["instance-profile"], ["instance_profile"], ["AddRoleToInstanceProfile"])
};
/** The actions that planning with these bots takes, sorted: what they, and the calls that they plan, look at. */
function planningActions(bots) {
	const types = bots.flatMap(({ entities, reads, writes }) => [
		...entities,
		...reads,
		...writes.flatMap((api) => writeAccess[api]?.touches ?? [])
	]);
	return [...new Set(types.flatMap((type) => readActions[type] ?? []))].sort();
}
function groupKinds() {
	return ["security-group", "security-group-rule"];
}
/** Two APIs that undo each other; `isSelf` where the first also restores an earlier value of its own. */
function pair([first, second], kinds, touched, isSelf = false) {
	return {
		[`ec2:${first}`]: ec2(kinds, [touched], isSelf ? [first, second] : [second]),
		[`ec2:${second}`]: ec2(kinds, [touched], [first])
	};
}
function ec2(kinds, touched, undoneBy = []) {
	return {
		kinds,
		touches: touched.map((kind) => `aws.ec2.${kind}`),
		undoneBy: undoneBy.map((operation) => `ec2:${operation}`)
	};
}
function iam(kinds, touched, undoneBy) {
	return {
		kinds,
		touches: touched.map((kind) => `aws.iam.${kind}`),
		undoneBy: undoneBy.map((operation) => `iam:${operation}`)
	};
}



/***/ }),

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

/***/ 397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ partitions),
/* harmony export */   t: () => (/* binding */ homeRegion)
/* harmony export */ });
/* harmony import */ var _params6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1520);

// clouds/aws/login/partitions.js
const partitions = {
	aws: {
		audience: "sts.amazonaws.com",
		defaultRegions: [
			"us-east-1",
			"us-east-2",
			"us-west-1",
			"us-west-2",
			"ca-central-1",
			"sa-east-1",
			"eu-central-1",
			"eu-north-1",
			"eu-west-1",
			"eu-west-2",
			"eu-west-3",
			"ap-northeast-1",
			"ap-northeast-2",
			"ap-northeast-3",
			"ap-south-1",
			"ap-southeast-1",
			"ap-southeast-2"
		]
	},
	"aws-cn": {
		audience: "sts.amazonaws.com.cn",
		defaultRegions: ["cn-north-1", "cn-northwest-1"]
	},
	"aws-us-gov": {
		audience: "sts.amazonaws.com",
		defaultRegions: ["us-gov-west-1", "us-gov-east-1"]
	}
};
/**
* The region whose endpoints are asked for credentials and for the list of regions: one that is read anyway and that no
* account can disable, so that what forbids all others does not stand in the way. Credentials of a regional endpoint of
* STS hold in all regions, opted-in ones too.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html
*/
function homeRegion({ partition, regions, excludeRegions }) {
	const { defaultRegions } = partitions[partition];
	return defaultRegions.find((region) => (0,_params6_js__WEBPACK_IMPORTED_MODULE_0__.n)(region, regions) && !(0,_params6_js__WEBPACK_IMPORTED_MODULE_0__.n)(region, excludeRegions)) ?? defaultRegions[0];
}



/***/ }),

/***/ 4092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ RawObject)
/* harmony export */ });
// clouds/modelling/raw-object.js
/** Reads the objects of a provider: names checked by its SDK's types, values checked as they are read. */
/**
* An object as the SDK of a provider returns it, or as JSON has it. What is absent, null or an empty text reads as undefined;
* every reader throws an Error that names type, id and path where a value has another type than the SDK says.
*/
var RawObject = class RawObject {
	#fields;
	#place;
	#envelope;
	/**
	* `envelope` names the field that holds most of the others where the SDK's types know them side by side, here and in the
	* objects within: `properties` of Azure Resource Manager. What stands beside it comes first.
	*/
	constructor(value, place, envelope) {
		if (!isRecord(value)) throw new Error(`${place} must be an object, but is ${kindOf(value)}`);
		this.#fields = value;
		this.#place = place;
		this.#envelope = envelope;
	}
	text(name) {
		const value = this.#value(name);
		if (value === void 0 || value === "") return void 0;
		if (typeof value !== "string") throw this.#wrong(name, "a text");
		return value;
	}
	requiredText(name) {
		const text = this.text(name);
		if (text === void 0) throw new Error(`${this.#place} has no ${name}`);
		return text;
	}
	flag(name) {
		const value = this.#value(name);
		if (value !== void 0 && typeof value !== "boolean") throw this.#wrong(name, "true or false");
		return value;
	}
	integer(name) {
		const value = this.#value(name);
		if (value === void 0) return void 0;
		if (typeof value !== "number" || !Number.isSafeInteger(value)) throw this.#wrong(name, "an integer");
		return value;
	}
	number(name) {
		const value = this.#value(name);
		if (value !== void 0 && typeof value !== "number") throw this.#wrong(name, "a number");
		return value;
	}
	/** An integer that JSON may hold as text, as Google's `int64` fields do. */
	wholeNumber(name) {
		const value = this.#value(name);
		if (typeof value !== "string" || value === "") return this.integer(name);
		const number = /^-?\d+$/.test(value) ? Number(value) : NaN;
		if (!Number.isSafeInteger(number)) throw this.#wrong(name, "an integer");
		return number;
	}
	/** ISO 8601, UTC, from a Date of the SDK or the text that JSON makes of it. */
	time(name) {
		const value = this.#value(name);
		if (value === void 0 || value === "") return void 0;
		const date = value instanceof Date ? value : new Date(typeof value === "string" ? value : NaN);
		if (Number.isNaN(date.getTime())) throw this.#wrong(name, "a time");
		return date.toISOString();
	}
	texts(name) {
		return this.#list(name).map((value) => {
			if (typeof value !== "string") throw this.#wrong(name, "a list of texts");
			return value;
		});
	}
	object(name) {
		const value = this.#value(name);
		return value === void 0 ? void 0 : new RawObject(value, `${this.#place}.${name}`, this.#envelope);
	}
	/** The elements of a list; none where the list is absent. */
	objects(name) {
		return this.#list(name).map((value, position) => new RawObject(value, `${this.#place}.${name}[${position}]`, this.#envelope));
	}
	/** Whether the field is there at all, be it an empty list. */
	has(name) {
		return this.#value(name) !== void 0;
	}
	/** A mapping of texts, as Azure has tags and Google labels. */
	textsByName(name) {
		const value = this.#value(name) ?? {};
		if (!isRecord(value)) throw this.#wrong(name, "a mapping");
		const pairs = Object.entries(value).map(([key, text]) => {
			if (typeof text !== "string") throw this.#wrong(name, "a mapping of texts");
			return [key, text];
		});
		return Object.fromEntries(pairs);
	}
	/** The names in a mapping, whatever they stand for; none where it is absent. */
	names(name) {
		const value = this.#value(name) ?? {};
		if (!isRecord(value)) throw this.#wrong(name, "a mapping");
		return Object.keys(value);
	}
	/** A list of `{ Key, Value }` as a mapping. */
	tags(name) {
		const pairs = this.#list(name).map((value, position) => {
			const tag = new RawObject(value, `${this.#place}.${name}[${position}]`);
			return [tag.requiredText("Key"), tag.text("Value") ?? ""];
		});
		return Object.fromEntries(pairs);
	}
	/** This object. Throws where it lacks its envelope: then what it does not say is no fact. */
	withEnvelope() {
		const { [this.#envelope ?? ""]: inner } = this.#fields;
		return this.#envelope === void 0 || isRecord(inner) ? this : this.refuse(`has no ${this.#envelope}`);
	}
	/** Throws what is wrong with this object beyond the type of a value. */
	refuse(reason) {
		throw new Error(`${this.#place} ${reason}`);
	}
	#value(name) {
		const value = ownValue(this.#fields, name) ?? void 0;
		if (value !== void 0 || this.#envelope === void 0) return value;
		const inner = ownValue(this.#fields, this.#envelope);
		return isRecord(inner) ? ownValue(inner, name) ?? void 0 : void 0;
	}
	#list(name) {
		const value = this.#value(name);
		if (value === void 0) return [];
		if (!Array.isArray(value)) throw this.#wrong(name, "a list");
		return value;
	}
	#wrong(name, expected) {
		return /* @__PURE__ */ new Error(`${this.#place}.${name} must be ${expected}, but is ${kindOf(this.#value(name))}`);
	}
};
function ownValue(fields, name) {
	return Object.hasOwn(fields, name) ? fields[name] : void 0;
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
function kindOf(value) {
	if (value === void 0 || value === null) return "absent";
	return Array.isArray(value) ? "a list" : `of type ${typeof value}`;
}



/***/ }),

/***/ 5908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   remediationPolicy: () => (/* binding */ remediationPolicy),
/* harmony export */   remediationTrust: () => (/* binding */ remediationTrust)
/* harmony export */ });
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7204);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(397);
/* harmony import */ var _flow_log_role_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7478);



// clouds/aws/remediation-policy.js
const [attach, detach, passRole] = [
	"iam:AttachRolePolicy",
	"iam:DetachRolePolicy",
	"iam:PassRole"
];
const createTags = "ec2:CreateTags";
/** Granted only for what is named, because anything else would let a bot, or who abuses it, become whoever they like. */
const namedOnly = /* @__PURE__ */ new Set([
	attach,
	detach,
	passRole
]);
/**
* The policy of the role that the bots' changes are made with: reading what they read, their calls and those that undo
* them, each for the kinds of resource that it is about, and nothing with the tag that keeps it. Throws an Error for a call
* that nothing is known of.
*/
function remediationPolicy(request) {
	const apis = withUndo(request.bots.flatMap((bot) => bot.writes));
	const named = namedGrants(request, apis);
	return {
		policy: document([
			...readStatements(request, apis),
			...changeStatements(request, apis),
			...named.statements,
			...request.accountRole === void 0 ? [] : [allow("EnterAccounts", ["sts:AssumeRole"], `arn:${request.partition}:iam::*:role/${request.accountRole}`)],
			...apis.length === 0 ? [] : [keepStatement(request.keepTag)]
		]),
		notices: named.notices
	};
}
const issuer = "token.actions.githubusercontent.com";
/**
* Whom the role trusts: jobs of one environment of one repository, and no others.
* https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
*/
function remediationTrust({ account, partition, repository, ids, environment }) {
	const [owner = "", name = ""] = repository.split("/");
	const job = `environment:${environment.replaceAll(":", "%3A")}`;
	const subjects = [...ids === void 0 ? [] : [`repo:${owner}@${ids.owner}/${name}@${ids.repository}:${job}`], `repo:${owner}/${name}:${job}`];
	return document([{
		Effect: "Allow",
		Action: "sts:AssumeRoleWithWebIdentity",
		Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${issuer}` },
		Condition: { StringEquals: {
			[`${issuer}:aud`]: _partitions_js__WEBPACK_IMPORTED_MODULE_1__.n[partition].audience,
			[`${issuer}:sub`]: subjects
		} }
	}]);
}
/** The calls, and those that undo them, and so on: undoing may be undone. */
function withUndo(writes) {
	const all = new Set(writes);
	for (const api of all) for (const undoing of accessOf(api).undoneBy) all.add(undoing);
	return [...all].sort();
}
function accessOf(api) {
	const access = Object.hasOwn(_access_js__WEBPACK_IMPORTED_MODULE_0__.r, api) ? _access_js__WEBPACK_IMPORTED_MODULE_0__.r[api] : void 0;
	if (access === void 0) throw new Error(`${api} is no call that a policy could be made for`);
	return access;
}
function readStatements({ bots }, apis) {
	const actions = sorted([...bots.flatMap((bot) => [...bot.reads, ...bot.entities]), ...apis.flatMap((api) => accessOf(api).touches)].flatMap((type) => _access_js__WEBPACK_IMPORTED_MODULE_0__.n[type] ?? []));
	return actions.length === 0 ? [] : [allow("ReadWhatChanges", actions, "*")];
}
/** One statement for all calls that are about the same kinds of resource, with what they need beside themselves. */
function changeStatements(request, apis) {
	const granted = apis.filter((api) => !namedOnly.has(api));
	const actionsByResources = /* @__PURE__ */ new Map();
	for (const api of granted) {
		const resources = JSON.stringify(accessOf(api).kinds.map((kind) => arnOf(kind, request)).sort());
		const beside = besides(request, api).filter((action) => serviceOf(action) === serviceOf(api));
		actionsByResources.set(resources, [
			...actionsByResources.get(resources) ?? [],
			api,
			...beside
		]);
	}
	const changes = [...actionsByResources].map(([resources, actions], at) => {
		const arns = JSON.parse(resources);
		return allow(`Change${at + 1}`, sorted(actions), arns.length === 0 ? "*" : arns);
	});
	const elsewhere = granted.flatMap((api) => besides(request, api).filter((action) => serviceOf(action) !== serviceOf(api)));
	return [
		...changes,
		...elsewhere.length === 0 ? [] : [allow("ChangeAlso", sorted(elsewhere), "*")],
		...taggingStatements(request, granted)
	];
}
/** What a call needs beside itself. Tags on what it creates are a matter of their own. */
function besides({ writes }, api) {
	return (writes.get(api)?.permissions ?? []).filter((action) => action !== api && action !== createTags && !namedOnly.has(action));
}
/** Tags may be set on what a call creates: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/supported-iam-actions-tagging.html */
function taggingStatements({ writes }, apis) {
	const tagging = apis.filter((api) => api !== createTags && writes.get(api)?.permissions.includes(createTags));
	if (tagging.length === 0) return [];
	const condition = { StringEquals: { "ec2:CreateAction": tagging.map((api) => api.replace("ec2:", "")) } };
	return [{
		...allow("TagCreated", [createTags], "*"),
		Condition: condition
	}];
}
function serviceOf(action) {
	return action.slice(0, action.indexOf(":"));
}
/** What is granted for named roles and policies only. */
function namedGrants(request, apis) {
	const grants = [
		flowLogGrant(request, apis),
		instanceRoleGrant(request, apis),
		attachGrant(request, apis)
	];
	return {
		statements: grants.filter((grant) => typeof grant === "object"),
		notices: grants.filter((grant) => typeof grant === "string")
	};
}
function flowLogGrant(request, apis) {
	if (!apis.includes("ec2:CreateFlowLogs")) return void 0;
	return passing("PassFlowLogRole", [arnOf("flow-log-role", request)], "vpc-flow-logs");
}
function instanceRoleGrant({ instanceRoles = [] }, apis) {
	const isAdding = apis.includes("iam:AddRoleToInstanceProfile");
	if (!isAdding && !apis.includes("ec2:AssociateIamInstanceProfile")) return void 0;
	if (instanceRoles.length === 0) return leftOut(passRole, "give instances any role", "the roles that instances may get, also back by undoing,");
	return isAdding ? allow("PassInstanceRoles", [passRole], instanceRoles) : passing("PassInstanceRoles", instanceRoles, "ec2");
}
function attachGrant(request, apis) {
	const { attachablePolicies = [] } = request;
	if (!apis.includes(attach)) return void 0;
	return attachablePolicies.length === 0 ? leftOut(attach, "give any role any permission", "the policies that may be attached") : attaching(request, attachablePolicies);
}
function leftOut(permission, couldDo, whatToName) {
	return `${permission} is left out of the policy, because it could ${couldDo}. Name ${whatToName} to have it.`;
}
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html */
function passing(sid, roles, service) {
	const condition = { StringEquals: { "iam:PassedToService": `${service}.amazonaws.com` } };
	return {
		...allow(sid, [passRole], roles),
		Condition: condition
	};
}
function attaching(request, policies) {
	const condition = { ArnEquals: { "iam:PolicyARN": policies } };
	return {
		...allow("AttachPolicies", [attach, detach], [arnOf("role", request)]),
		Condition: condition
	};
}
/** A Deny wins over whatever else the role is allowed. Reading is left, so that a plan can say why it does nothing. */
function keepStatement(keepTag) {
	return {
		Sid: "KeepTagged",
		Effect: "Deny",
		NotAction: [
			"ec2:Describe*",
			"ec2:Get*",
			"iam:Get*",
			"iam:List*"
		],
		Resource: "*",
		Condition: { Null: { [`aws:ResourceTag/${keepTag}`]: "false" } }
	};
}
/** Images and snapshots have no account in their ARN. */
function arnOf(kind, { partition, account = "*" }) {
	if (kind === "flow-log-role") return `arn:${partition}:iam::${account}:role/${_flow_log_role_js__WEBPACK_IMPORTED_MODULE_2__.r}`;
	if (kind === "role" || kind === "instance-profile") return `arn:${partition}:iam::${account}:${kind}/*`;
	if (kind === "*") return `arn:${partition}:ec2:*:*:*/*`;
	return `arn:${partition}:ec2:*:${kind === "image" || kind === "snapshot" ? "" : account}:${kind}/*`;
}
function allow(sid, actions, resource) {
	return {
		Sid: sid,
		Effect: "Allow",
		Action: actions,
		Resource: resource
	};
}
function document(statements) {
	return {
		Version: "2012-10-17",
		Statement: statements
	};
}
function sorted(texts) {
	return [...new Set(texts)].sort();
}



/***/ })

};
