export const id = 8737;
export const ids = [8737];
export const modules = {

/***/ 4457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ aclEntry)
/* harmony export */ });
/* harmony import */ var _protocols_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4585);

// clouds/aws/writes/acl-entry.js
/** An entry as `DescribeNetworkAcls` shows it. Throws an Error for what is no entry. */
function aclEntry(entry) {
	const protocol = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.n)(entry.requiredText("Protocol"));
	return {
		Egress: entry.flag("Egress") ?? entry.refuse("has no Egress"),
		RuleNumber: entry.integer("RuleNumber") ?? entry.refuse("has no RuleNumber"),
		RuleAction: entry.requiredText("RuleAction"),
		Protocol: protocol === "all" ? "-1" : protocol,
		...addresses(entry),
		...services(entry, protocol)
	};
}
function addresses(entry) {
	const [ipv4, ipv6] = [entry.text("CidrBlock"), entry.text("Ipv6CidrBlock")];
	if (ipv4 !== void 0) return { CidrBlock: canonicalCidr(ipv4) };
	return { Ipv6CidrBlock: canonicalCidr(ipv6 ?? entry.refuse("has no address range")) };
}
/**
* Ports and ICMP types count only with their protocols.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAclEntry.html
*/
function services(entry, protocol) {
	if (protocol === "6" || protocol === "17") return { PortRange: portsOf(entry) };
	return protocol === "1" || protocol === "58" ? { IcmpTypeCode: icmpOf(entry) } : {};
}
function portsOf(entry) {
	const ports = entry.object("PortRange") ?? entry.refuse("has no ports");
	return {
		From: ports.integer("From") ?? 0,
		To: ports.integer("To") ?? 65535
	};
}
function icmpOf(entry) {
	const icmp = entry.object("IcmpTypeCode");
	return {
		Code: icmp?.integer("Code") ?? -1,
		Type: icmp?.integer("Type") ?? -1
	};
}
/** EC2 clears host bits, as `100.68.0.18/18`. */
function canonicalCidr(text) {
	return (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.p)([text])[0] ?? text;
}



/***/ }),

/***/ 5351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ awsApis)
/* harmony export */ });
// clouds/aws/apis.js
/**
* Every API of a scope. `raw` of an item is the object as the AWS SDK v3 returns it: an element of the list of the
* answer, or for the `Get…` settings the answer without `$metadata`. Beyond that:
* - `prefix_list`: `{ ...ManagedPrefixList, Entries: PrefixListEntry[] }`; unless the lists themselves are needed, only of
*   those that groups and routes of the scope name, as nothing else asks for their entries.
* - `launch_template`: `{ ...LaunchTemplate, Versions: LaunchTemplateVersion[] }`, the default and the latest version.
* - `vpc_endpoint_service`: `{ ...ServiceConfiguration, AllowedPrincipals: AllowedPrincipal[] }`.
* - `public_snapshot`: `{ SnapshotId }` of DescribeSnapshots with `RestorableByUserIds: ["all"], OwnerIds: ["self"]`;
*   in the ledger `ec2:DescribeSnapshots#public`, because it may fail apart from the listing of all own snapshots.
* - `instance`: `{ ...Instance, UserData: AttributeValue }`, as DescribeInstanceAttribute answers: `{}` for an instance
*   without user data. One call an instance, so it is asked, and in the ledger, only where the param `userData` says so.
* - `used_image`: `{ ImageId, OwnerId, Name, CreationDate, DeprecationTime }` of the images of others that instances of the
*   scope run, of DescribeImages with `IncludeDeprecated`; in the ledger `ec2:DescribeImages#used`.
* - `aws.ssm.managed_instance`: `InstanceInformation`.
* Snapshots and images are those that the account owns (`OwnerIds: ["self"]`, `Owners: ["self"]`).
*/
const awsApis = [
	listed("index", "vpc", "DescribeVpcs"),
	listed("index", "subnet", "DescribeSubnets"),
	listed("index", "route_table", "DescribeRouteTables"),
	listed("index", "internet_gateway", "DescribeInternetGateways"),
	listed("index", "network_acl", "DescribeNetworkAcls"),
	listed("index", "security_group", "DescribeSecurityGroups"),
	listed("index", "prefix_list", "DescribeManagedPrefixLists"),
	{
		...listed("index", "prefix_list", "GetManagedPrefixListEntries"),
		completes: "Entries"
	},
	listed("index", "vpc_peering_connection", "DescribeVpcPeeringConnections"),
	listed("index", "flow_log", "DescribeFlowLogs"),
	listed("index", "ebs_encryption_by_default", "GetEbsEncryptionByDefault"),
	listed("index", "snapshot_block_public_access", "GetSnapshotBlockPublicAccessState"),
	listed("index", "image_block_public_access", "GetImageBlockPublicAccessState"),
	listed("index", "instance_metadata_defaults", "GetInstanceMetadataDefaults"),
	listed("stream", "network_interface", "DescribeNetworkInterfaces"),
	listed("stream", "address", "DescribeAddresses"),
	listed("stream", "instance", "DescribeInstances"),
	{
		...listed("stream", "instance", "DescribeInstanceAttribute"),
		completes: "UserData"
	},
	{
		...listed("stream", "used_image", "DescribeImages"),
		api: "ec2:DescribeImages#used"
	},
	{
		api: "ssm:DescribeInstanceInformation",
		permission: "ssm:DescribeInstanceInformation",
		type: "aws.ssm.managed_instance",
		stage: "stream"
	},
	listed("stream", "launch_template", "DescribeLaunchTemplates"),
	{
		...listed("stream", "launch_template", "DescribeLaunchTemplateVersions"),
		completes: "Versions"
	},
	listed("stream", "volume", "DescribeVolumes"),
	listed("stream", "snapshot", "DescribeSnapshots"),
	{
		...listed("stream", "public_snapshot", "DescribeSnapshots"),
		api: "ec2:DescribeSnapshots#public"
	},
	listed("stream", "image", "DescribeImages"),
	listed("stream", "vpc_endpoint", "DescribeVpcEndpoints"),
	listed("stream", "vpc_endpoint_service", "DescribeVpcEndpointServiceConfigurations"),
	{
		...listed("stream", "vpc_endpoint_service", "DescribeVpcEndpointServicePermissions"),
		completes: "AllowedPrincipals"
	},
	listed("stream", "vpn_connection", "DescribeVpnConnections"),
	listed("stream", "transit_gateway", "DescribeTransitGateways"),
	listed("stream", "client_vpn_endpoint", "DescribeClientVpnEndpoints"),
	{
		api: "backup:ListProtectedResources",
		permission: "backup:ListProtectedResources",
		type: "aws.backup.protected_resource",
		stage: "stream"
	}
];
function listed(stage, kind, operation) {
	return {
		api: `ec2:${operation}`,
		permission: `ec2:${operation}`,
		type: `aws.ec2.${kind}`,
		stage
	};
}



/***/ }),

/***/ 8737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   awsChanges: () => (/* binding */ awsChanges)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(680);
/* harmony import */ var _raw_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4092);
/* harmony import */ var _apis_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5351);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9173);
/* harmony import */ var _acl_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4457);
/* harmony import */ var _single_permissions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2659);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3735);
/* harmony import */ var _object_list_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9710);
/* harmony import */ var _answer_id_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(660);
/* harmony import */ var _tag_list_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8917);










// clouds/aws/bots/index.js
/** The built-in bots of this provider by name, each imported when it is needed. */
const awsBots = {
	acl_delete: async () => (await __webpack_require__.e(/* import() */ 848).then(__webpack_require__.bind(__webpack_require__, 848))).default,
	ami_set_to_private: async () => (await __webpack_require__.e(/* import() */ 4180).then(__webpack_require__.bind(__webpack_require__, 4180))).default,
	ec2_attach_instance_role: async () => (await __webpack_require__.e(/* import() */ 723).then(__webpack_require__.bind(__webpack_require__, 723))).default,
	ec2_attach_sg: async () => (await __webpack_require__.e(/* import() */ 3877).then(__webpack_require__.bind(__webpack_require__, 3877))).default,
	ec2_block_public_images: async () => (await __webpack_require__.e(/* import() */ 8335).then(__webpack_require__.bind(__webpack_require__, 8335))).default,
	ec2_block_public_snapshots: async () => (await __webpack_require__.e(/* import() */ 3792).then(__webpack_require__.bind(__webpack_require__, 3792))).default,
	ec2_create_snapshot: async () => (await __webpack_require__.e(/* import() */ 6204).then(__webpack_require__.bind(__webpack_require__, 6204))).default,
	ec2_delete_key_pair: async () => (await __webpack_require__.e(/* import() */ 5149).then(__webpack_require__.bind(__webpack_require__, 5149))).default,
	ec2_detach_instance_role: async () => (await __webpack_require__.e(/* import() */ 3921).then(__webpack_require__.bind(__webpack_require__, 3921))).default,
	ec2_encrypt_by_default: async () => (await __webpack_require__.e(/* import() */ 5304).then(__webpack_require__.bind(__webpack_require__, 5304))).default,
	ec2_quarantine_instance: async () => (await __webpack_require__.e(/* import() */ 3739).then(__webpack_require__.bind(__webpack_require__, 3739))).default,
	ec2_release_eips: async () => (await __webpack_require__.e(/* import() */ 1932).then(__webpack_require__.bind(__webpack_require__, 1932))).default,
	ec2_require_imdsv2: async () => (await __webpack_require__.e(/* import() */ 4478).then(__webpack_require__.bind(__webpack_require__, 4478))).default,
	ec2_require_imdsv2_by_default: async () => (await __webpack_require__.e(/* import() */ 678).then(__webpack_require__.bind(__webpack_require__, 678))).default,
	ec2_snapshot_make_private: async () => (await __webpack_require__.e(/* import() */ 6622).then(__webpack_require__.bind(__webpack_require__, 6622))).default,
	ec2_stop_instance: async () => (await __webpack_require__.e(/* import() */ 1791).then(__webpack_require__.bind(__webpack_require__, 1791))).default,
	ec2_tag_instance_from_vpc: async () => (await __webpack_require__.e(/* import() */ 4266).then(__webpack_require__.bind(__webpack_require__, 4266))).default,
	ec2_terminate_instance: async () => (await __webpack_require__.e(/* import() */ 2766).then(__webpack_require__.bind(__webpack_require__, 2766))).default,
	ec2_update_instance_role: async () => (await __webpack_require__.e(/* import() */ 8547).then(__webpack_require__.bind(__webpack_require__, 8547))).default,
	igw_delete: async () => (await __webpack_require__.e(/* import() */ 5527).then(__webpack_require__.bind(__webpack_require__, 5527))).default,
	mark_for_stop_ec2_resource: async () => (await __webpack_require__.e(/* import() */ 9222).then(__webpack_require__.bind(__webpack_require__, 9222))).default,
	nacl_exposure_deny: async () => (await __webpack_require__.e(/* import() */ 3319).then(__webpack_require__.bind(__webpack_require__, 5700))).default,
	sg_default_close: async () => (await __webpack_require__.e(/* import() */ 6153).then(__webpack_require__.bind(__webpack_require__, 6153))).default,
	sg_delete: async () => (await __webpack_require__.e(/* import() */ 4996).then(__webpack_require__.bind(__webpack_require__, 4996))).default,
	sg_delete_not_matching_cidr: async () => (await __webpack_require__.e(/* import() */ 2927).then(__webpack_require__.bind(__webpack_require__, 2927))).default,
	sg_exposure_remove: async () => (await Promise.all(/* import() */[__webpack_require__.e(1096), __webpack_require__.e(2833)]).then(__webpack_require__.bind(__webpack_require__, 2833))).default,
	sg_modify_scope_by_port: async () => (await __webpack_require__.e(/* import() */ 1256).then(__webpack_require__.bind(__webpack_require__, 1256))).default,
	sg_rules_delete: async () => (await __webpack_require__.e(/* import() */ 3644).then(__webpack_require__.bind(__webpack_require__, 3644))).default,
	sg_rules_delete_by_scope: async () => (await __webpack_require__.e(/* import() */ 7197).then(__webpack_require__.bind(__webpack_require__, 7197))).default,
	sg_single_rule_delete: async () => (await Promise.all(/* import() */[__webpack_require__.e(1096), __webpack_require__.e(5540)]).then(__webpack_require__.bind(__webpack_require__, 5540))).default,
	tag_ec2_resource: async () => (await __webpack_require__.e(/* import() */ 9496).then(__webpack_require__.bind(__webpack_require__, 9496))).default,
	vpc_turn_on_flow_logs: async () => (await __webpack_require__.e(/* import() */ 1688).then(__webpack_require__.bind(__webpack_require__, 1688))).default
};
// clouds/aws/items-with.js
/** See `ChangeModel.itemsWith`. */
function itemsWith(spelling) {
	return (items, objects, part) => {
		const asPart = {
			...part,
			spelling
		};
		return objects.reduce((changed, object) => withObject(changed, object, asPart), items);
	};
}
function withObject(items, object, part) {
	const before = items.find((item) => isObject$1(item, object, part));
	const changed = consequences[object.type]?.(items, object, rawOf(before)) ?? items;
	if (before === void 0) return object.fields === null ? changed : withCreated(changed, object, part);
	const { fields } = object;
	if (fields === null) return changed.filter((item) => !isObject$1(item, object, part));
	return changed.map((item) => isObject$1(item, object, part) ? {
		...item,
		raw: part.spelling.withFields(rawOf(item), fields)
	} : item);
}
function isObject$1(item, { type, id }, { spelling, scope }) {
	return item.type === type && spelling.idOf(type, rawOf(item), scope.region) === id;
}
/** Only in the stage that the type is collected in; what no collector reads is in none. */
function withCreated(items, object, part) {
	if (!_apis_js__WEBPACK_IMPORTED_MODULE_1__.t.some(({ type, stage, completes }) => type === object.type && stage === part.stage && completes === void 0)) return items;
	const given = object.type === "aws.ec2.snapshot" ? { StartTime: part.collectedAt } : {};
	const raw = part.spelling.withFields(given, object.fields ?? {});
	return [...items, {
		type: object.type,
		raw,
		collectedAt: part.collectedAt
	}];
}
const consequences = {
	"aws.ec2.network_interface": groupsInInstances,
	"aws.ec2.instance": (items, object, before) => isGone(object) ? withoutParts(items, object.id) : stopped(items, object, before),
	"aws.ec2.address": withoutAddress,
	"aws.ec2.address_association": withoutAssociation,
	"aws.ec2.image": publicImage,
	"aws.ec2.snapshot": publicSnapshot,
	"aws.ec2.internet_gateway": withBlackholes,
	"aws.ec2.instance_profile_association": profileInInstance
};
/** An instance lists the groups of its interfaces, and those of the first as its own. */
function groupsInInstances(items, { id, fields }) {
	const groups = fields?.["Groups"];
	if (groups === void 0) return items;
	return eachOf(items, "aws.ec2.instance", (instance) => {
		const interfaces = objectsIn(instance, "NetworkInterfaces");
		if (!interfaces.some((one) => one["NetworkInterfaceId"] === id)) return instance;
		const changed = interfaces.map((one) => one["NetworkInterfaceId"] === id ? {
			...one,
			Groups: groups
		} : one);
		const isFirst = field(interfaces.find((one) => one["NetworkInterfaceId"] === id)?.["Attachment"], "DeviceIndex") === 0;
		return {
			...instance,
			NetworkInterfaces: changed,
			...isFirst ? { SecurityGroups: groups } : {}
		};
	});
}
function isGone({ fields }) {
	return fields === null || field(fields["State"], "Name") === "terminated";
}
/**
* A machine that stops gives back the public address that EC2 lent it; an Elastic IP stays.
* https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Stop_Start.html
*/
function stopped(items, { id, fields }, before) {
	if (field(fields?.["State"], "Name") !== "stopped" || field(before["State"], "Name") === "stopped") return items;
	const isLent = (one) => field(one["Association"], "IpOwnerId") === "amazon";
	const withoutLent = (one) => isLent(one) ? without(one, "Association") : one;
	return eachOf(eachOf(items, "aws.ec2.network_interface", (one) => field(one["Attachment"], "InstanceId") === id ? withoutLent(one) : one), "aws.ec2.instance", (instance) => {
		if (instance["InstanceId"] !== id) return instance;
		const own = objectsIn(instance, "NetworkInterfaces");
		const changed = {
			...instance,
			NetworkInterfaces: own.map(withoutLent)
		};
		return own.some(isLent) ? without(changed, "PublicIpAddress", "PublicDnsName") : changed;
	});
}
/** What was made with a machine to end with it ends with it. */
function withoutParts(items, instance) {
	return items.filter(({ type, raw }) => {
		if (type === "aws.ec2.network_interface") return !endsWith(field(raw, "Attachment"), instance);
		if (type !== "aws.ec2.volume") return true;
		return !objectsIn(rawOf({ raw }), "Attachments").some((attachment) => endsWith(attachment, instance));
	});
}
function endsWith(attachment, instance) {
	return field(attachment, "InstanceId") === instance && field(attachment, "DeleteOnTermination") === true;
}
/** An address that is no more, or no longer associated, leaves the interface and the machine that had it. */
function withoutAddress(items, { fields }, before) {
	const address = before["PublicIp"];
	const isKept = fields !== null && typeof fields["AssociationId"] === "string";
	if (address === void 0 || isKept) return items;
	const withoutIt = (one) => field(one["Association"], "PublicIp") === address ? without(one, "Association") : one;
	return eachOf(eachOf(items, "aws.ec2.network_interface", withoutIt), "aws.ec2.instance", (instance) => {
		const changed = {
			...instance,
			NetworkInterfaces: objectsIn(instance, "NetworkInterfaces").map(withoutIt)
		};
		return instance["PublicIpAddress"] === address ? without(changed, "PublicIpAddress", "PublicDnsName") : changed;
	});
}
/** The address itself stays, associated with nothing. */
function withoutAssociation(items, { id, fields }) {
	const address = items.find(({ type, raw }) => type === "aws.ec2.address" && field(raw, "AssociationId") === id);
	if (fields !== null || address === void 0) return items;
	return eachOf(withoutAddress(items, {
		type: "aws.ec2.address",
		id,
		fields: {}
	}, rawOf(address)), "aws.ec2.address", (one) => one["AssociationId"] === id ? without(one, "AssociationId", "InstanceId", "NetworkInterfaceId", "NetworkInterfaceOwnerId", "PrivateIpAddress") : one);
}
function publicImage(items, { id, fields }) {
	const permissions = fields?.["LaunchPermissions"];
	if (permissions === void 0) return items;
	return eachOf(items, "aws.ec2.image", (image) => image["ImageId"] === id ? {
		...image,
		Public: isForEveryone(permissions)
	} : image);
}
/** Which snapshots everyone may restore is a listing of its own. */
function publicSnapshot(items, { id, fields }) {
	const permissions = fields?.["CreateVolumePermissions"];
	if (permissions !== void 0 && isForEveryone(permissions) || fields !== null && permissions === void 0) return items;
	return items.filter(({ type, raw }) => type !== "aws.ec2.public_snapshot" || field(raw, "SnapshotId") !== id);
}
function isForEveryone(permissions) {
	return Array.isArray(permissions) && permissions.some((one) => field(one, "Group") === "all");
}
/** Routes to a gateway that is detached stay, and lead nowhere. */
function withBlackholes(items, { id, fields }) {
	const attachments = fields?.["Attachments"];
	if (Array.isArray(attachments) && attachments.length > 0) return items;
	return eachOf(items, "aws.ec2.route_table", (table) => ({
		...table,
		Routes: objectsIn(table, "Routes").map((route) => route["GatewayId"] === id ? {
			...route,
			State: "blackhole"
		} : route)
	}));
}
function profileInInstance(items, { fields }) {
	const [instance, profile] = [fields?.["InstanceId"], fields?.["IamInstanceProfile"]];
	if (instance === void 0 || profile === void 0) return items;
	return eachOf(items, "aws.ec2.instance", (one) => one["InstanceId"] === instance ? {
		...one,
		IamInstanceProfile: profile
	} : one);
}
function eachOf(items, type, change) {
	return items.map((item) => item.type === type ? {
		...item,
		raw: change(rawOf(item))
	} : item);
}
/** An item's object: of a snapshot it is plain JSON. */
function rawOf(item) {
	return isJsonObject$1(item?.raw) ? item.raw : {};
}
function objectsIn(object, name) {
	const list = object[name];
	return Array.isArray(list) ? list.filter((one) => isJsonObject$1(one)) : [];
}
function field(object, name) {
	return isJsonObject$1(object) ? object[name] : void 0;
}
function without(object, ...names) {
	return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}
function isJsonObject$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// clouds/aws/recorded-state.js
/** Where EC2's filters look: paths of fields, through lists. `tag:` filters are known for every type. */
const filterPaths = {
	"aws.ec2.address": {
		"instance-id": "InstanceId",
		"network-interface-id": "NetworkInterfaceId"
	},
	"aws.ec2.flow_log": { "resource-id": "ResourceId" },
	"aws.ec2.instance": {
		"iam-instance-profile.arn": "IamInstanceProfile.Arn",
		"instance-state-name": "State.Name",
		"instance.group-id": "SecurityGroups.GroupId",
		"key-name": "KeyName",
		"vpc-id": "VpcId"
	},
	"aws.ec2.internet_gateway": { "attachment.vpc-id": "Attachments.VpcId" },
	"aws.ec2.network_acl": { "vpc-id": "VpcId" },
	"aws.ec2.network_interface": {
		"attachment.instance-id": "Attachment.InstanceId",
		"group-id": "Groups.GroupId",
		"subnet-id": "SubnetId",
		"vpc-id": "VpcId"
	},
	"aws.ec2.security_group": {
		"egress.ip-permission.group-id": "IpPermissionsEgress.UserIdGroupPairs.GroupId",
		"group-name": "GroupName",
		"ip-permission.group-id": "IpPermissions.UserIdGroupPairs.GroupId",
		"vpc-id": "VpcId"
	},
	"aws.ec2.snapshot": {
		status: "State",
		"volume-id": "VolumeId"
	},
	"aws.ec2.subnet": { "vpc-id": "VpcId" },
	"aws.ec2.volume": { "attachment.instance-id": "Attachments.InstanceId" }
};
/** See `ChangeModel.recordedState`. */
function recordedState(idOf) {
	return (scope, items, ledger) => {
		const objectsOf = (type) => {
			confirmRead(type, scope, ledger);
			return items.filter((item) => item.type === type).map(({ raw }) => objectOf(raw)).map((object) => withPermissions(type, object, items)).filter((object) => !isMemory(object));
		};
		return {
			get: async ({ type, id }) => objectsOf(type).find((object) => idOf(type, object, scope.region) === id),
			list: async (type, filters = {}) => {
				const wanted = Object.entries(filters).map(([name, values]) => ({
					path: pathOf(type, name, scope),
					values
				}));
				return objectsOf(type).filter((object) => wanted.every((filter) => matches(object, filter)));
			}
		};
	};
}
/** Throws AccessError for what no collector reads, and for what was not read to its end. */
function confirmRead(type, scope, ledger) {
	const listing = _apis_js__WEBPACK_IMPORTED_MODULE_1__.t.find((api) => api.type === type && api.completes === void 0);
	if (listing === void 0) throw notRecorded(scope, `the recording holds no ${type}: plan with the live cloud instead`);
	if (ledger.find(({ api }) => api === listing.api)?.outcome === "complete") return;
	throw notRecorded(scope, `${listing.api} was not read to its end when this was recorded`);
}
function notRecorded({ id }, message) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t("failed", message, {
		scope: id,
		api: "snapshot"
	});
}
/**
* Whom an image or a snapshot is shared with is asked apart, and not recorded: only whether that is everyone. So a plan from a
* recording does not show single accounts, which no bot takes away.
*/
function withPermissions(type, object, items) {
	const everyone = [{ Group: "all" }];
	if (type === "aws.ec2.image") return {
		...object,
		LaunchPermissions: object["Public"] === true ? everyone : []
	};
	if (type !== "aws.ec2.snapshot") return object;
	const isPublic = items.some((item) => item.type === "aws.ec2.public_snapshot" && objectOf(item.raw)["SnapshotId"] === object["SnapshotId"]);
	return {
		...object,
		CreateVolumePermissions: isPublic ? everyone : []
	};
}
/** Machines that are gone are listed for an hour. */
function isMemory(object) {
	return valuesAt(object, ["State", "Name"]).includes("terminated");
}
function pathOf(type, name, scope) {
	const path = filterPaths[type]?.[name] ?? (name.startsWith("tag:") ? name : void 0);
	if (path !== void 0) return path;
	throw notRecorded(scope, `a recording cannot be asked for ${type} by ${name}: plan with the live cloud instead`);
}
function matches(object, { path, values }) {
	return (path.startsWith("tag:") ? tagValues(object, path.slice(4)) : valuesAt(object, path.split("."))).some((value) => typeof value === "string" && values.includes(value));
}
function tagValues({ Tags: tags }, key) {
	return (Array.isArray(tags) ? tags.map((tag) => objectOf(tag)) : []).filter((tag) => tag["Key"] === key).flatMap((tag) => tag["Value"] ?? []);
}
/** The values at a path of fields; of a list, those of each of its elements. */
function valuesAt(value, [field, ...rest]) {
	if (value === void 0 || value === null) return [];
	if (Array.isArray(value)) return value.flatMap((element) => valuesAt(element, [...field === void 0 ? [] : [field], ...rest]));
	if (field === void 0) return [value];
	return valuesAt(objectOf(value)[field], rest);
}
function objectOf(raw) {
	return isJsonObject(raw) ? raw : {};
}
function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// clouds/aws/writes/policy-document.js
/**
* A document as IAM gives it: JSON text, percent-encoded in answers. What is no JSON stays the text that it is: AWS has
* taken it, so it is compared and shown, and nothing more.
* https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html
*/
function policyDocument(document) {
	if (typeof document !== "string") return document;
	const text = decoded(document);
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
/** JSON text begins with none of these characters encoded, so a document that does is. */
function decoded(document) {
	if (!/^\s*%7B/i.test(document)) return document;
	try {
		return decodeURIComponent(document);
	} catch {
		return document;
	}
}
// clouds/aws/writes/canonical-fields.js
/**
* Some fields of an object as AWS gives it or as this function does. A list that is a set is an empty one where it is
* absent; other absent fields are left out. Of network interfaces EC2 calls the tags `TagSet`. Throws an Error for a value that is not what the SDK says.
*/
function canonicalFields(type, object, fields) {
	const members = fields.flatMap((name) => {
		const spelling = spellings[`${type}.${name}`] ?? (name === "Tags" ? tags : void 0);
		const value = object[name] ?? (name === "Tags" ? object["TagSet"] : void 0) ?? void 0;
		const spelled = spelling === void 0 ? value : spelling(value, `${type}.${name}`);
		return spelled === void 0 ? [] : [[name, spelled]];
	});
	return Object.fromEntries(members);
}
const spellings = {
	"aws.ec2.security_group.IpPermissions": permissions,
	"aws.ec2.security_group.IpPermissionsEgress": permissions,
	"aws.ec2.network_interface.Groups": setOf((group) => ({ GroupId: group.requiredText("GroupId") })),
	"aws.ec2.image.LaunchPermissions": setOf(shareOf),
	"aws.ec2.snapshot.CreateVolumePermissions": setOf(shareOf),
	"aws.ec2.network_acl.Entries": setOf(_acl_entry_js__WEBPACK_IMPORTED_MODULE_3__.t),
	"aws.ec2.network_acl.Associations": setOf((association) => withTexts(association, [
		"NetworkAclAssociationId",
		"NetworkAclId",
		"SubnetId"
	])),
	"aws.ec2.internet_gateway.Attachments": setOf((attachment) => withTexts(attachment, ["State", "VpcId"])),
	"aws.ec2.vpc.Ipv6CidrBlockAssociationSet": setOf((association) => ({
		...withTexts(association, ["AssociationId", "Ipv6CidrBlock"]),
		Ipv6CidrBlockState: { State: association.object("Ipv6CidrBlockState")?.requiredText("State") ?? "" }
	})),
	"aws.ec2.instance.State": instanceState,
	"aws.ec2.instance.MetadataOptions": only([
		"HttpEndpoint",
		"HttpProtocolIpv6",
		"HttpPutResponseHopLimit",
		"HttpTokens",
		"InstanceMetadataTags"
	]),
	"aws.ec2.instance_profile_association.IamInstanceProfile": only(["Arn"]),
	"aws.ec2.instance_metadata_defaults.AccountLevel": metadataPreferences,
	"aws.iam.role.AssumeRolePolicyDocument": (value) => value === void 0 ? void 0 : policyDocument(value),
	"aws.iam.role.AttachedPolicies": setOf((policy) => ({ PolicyArn: policy.requiredText("PolicyArn") })),
	"aws.iam.role.InlinePolicies": inlinePolicies,
	"aws.iam.instance_profile.Roles": setOf((role) => ({ RoleName: role.requiredText("RoleName") }))
};
const tags = setOf((tag) => ({
	Key: tag.requiredText("Key"),
	Value: tag.text("Value") ?? ""
}));
function permissions(value, place) {
	return (0,_single_permissions_js__WEBPACK_IMPORTED_MODULE_4__.t)(elements(value, place)).map(({ permission }) => permission);
}
/** Whom an image or a snapshot is shared with. */
function shareOf(share) {
	return withTexts(share, [
		"Group",
		"OrganizationArn",
		"OrganizationalUnitArn",
		"UserId"
	]);
}
/** The high byte is AWS's own. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceState.html */
function instanceState(value, place) {
	if (value === void 0) return void 0;
	const state = new _raw_object_js__WEBPACK_IMPORTED_MODULE_5__.t(value, place);
	return {
		Code: (state.integer("Code") ?? state.refuse("has no Code")) % 256,
		Name: state.requiredText("Name")
	};
}
/**
* Preferences that are one: none is shown as absent, or as what asks for none.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceMetadataDefaultsResponse.html
*/
function metadataPreferences(value, place) {
	const settings = preferences$1(value, place) ?? {};
	const chosen = Object.entries(settings).filter(([, setting]) => setting !== -1 && setting !== "no-preference");
	return Object.fromEntries(chosen);
}
const preferences$1 = only([
	"HttpEndpoint",
	"HttpPutResponseHopLimit",
	"HttpTokens",
	"HttpTokensEnforced",
	"InstanceMetadataTags"
]);
function inlinePolicies(value, place) {
	const documents = new _raw_object_js__WEBPACK_IMPORTED_MODULE_5__.t({ documents: value ?? {} }, place);
	const byName = isObject(value) ? value : {};
	const names = documents.names("documents").sort();
	return Object.fromEntries(names.map((name) => [name, policyDocument(byName[name] ?? "")]));
}
/** An object's settings without what AWS tells about them, such as the state of their change. */
function only(names) {
	return (value) => {
		const known = isObject(value) ? value : {};
		const members = names.flatMap((name) => {
			const setting = known[name] ?? void 0;
			return setting === void 0 ? [] : [[name, setting]];
		});
		return Object.fromEntries(members);
	};
}
function setOf(member) {
	return (value, place) => {
		const texts = elements(value, place).map((element) => JSON.stringify(member(element)));
		return [...new Set(texts)].sort().map((text) => JSON.parse(text));
	};
}
function elements(value, place) {
	if (value === void 0) return [];
	if (!Array.isArray(value)) throw new Error(`${place} must be a list`);
	return value.map((element, position) => new _raw_object_js__WEBPACK_IMPORTED_MODULE_5__.t(element, `${place}[${position}]`));
}
function withTexts(object, names) {
	const members = names.flatMap((name) => {
		const text = object.text(name);
		return text === void 0 ? [] : [[name, text]];
	});
	return Object.fromEntries(members);
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// clouds/aws/writes/object-types.js
const objectTypes = {
	"aws.ec2.address": {
		noun: "Elastic IP address",
		idField: "AllocationId",
		prefix: "eipalloc"
	},
	"aws.ec2.address_association": {
		noun: "association of an Elastic IP address",
		idField: "AssociationId"
	},
	"aws.ec2.ebs_encryption_by_default": { noun: "EBS encryption by default" },
	"aws.ec2.flow_log": {
		noun: "flow log",
		idField: "FlowLogId",
		prefix: "fl"
	},
	"aws.ec2.image": {
		noun: "image",
		idField: "ImageId",
		prefix: "ami"
	},
	"aws.ec2.image_block_public_access": { noun: "block public access for images" },
	"aws.ec2.instance": {
		noun: "instance",
		idField: "InstanceId",
		prefix: "i"
	},
	"aws.ec2.instance_metadata_defaults": { noun: "metadata defaults of instances" },
	"aws.ec2.instance_profile_association": {
		noun: "association of an instance profile",
		idField: "AssociationId"
	},
	"aws.ec2.internet_gateway": {
		noun: "internet gateway",
		idField: "InternetGatewayId",
		prefix: "igw"
	},
	"aws.ec2.key_pair": {
		noun: "key pair",
		idField: "KeyPairId",
		prefix: "key"
	},
	"aws.ec2.network_acl": {
		noun: "network ACL",
		idField: "NetworkAclId",
		prefix: "acl"
	},
	"aws.ec2.network_interface": {
		noun: "network interface",
		idField: "NetworkInterfaceId",
		prefix: "eni"
	},
	"aws.ec2.prefix_list": {
		noun: "prefix list",
		idField: "PrefixListId",
		prefix: "pl"
	},
	"aws.ec2.route_table": {
		noun: "route table",
		idField: "RouteTableId",
		prefix: "rtb"
	},
	"aws.ec2.security_group": {
		noun: "security group",
		idField: "GroupId",
		prefix: "sg"
	},
	"aws.ec2.snapshot": {
		noun: "snapshot",
		idField: "SnapshotId",
		prefix: "snap"
	},
	"aws.ec2.snapshot_block_public_access": { noun: "block public access for snapshots" },
	"aws.ec2.subnet": {
		noun: "subnet",
		idField: "SubnetId",
		prefix: "subnet"
	},
	"aws.ec2.volume": {
		noun: "volume",
		idField: "VolumeId",
		prefix: "vol"
	},
	"aws.ec2.vpc": {
		noun: "VPC",
		idField: "VpcId",
		prefix: "vpc"
	},
	"aws.iam.instance_profile": {
		noun: "instance profile",
		idField: "InstanceProfileName"
	},
	"aws.iam.policy": {
		noun: "managed policy",
		idField: "Arn"
	},
	"aws.iam.role": {
		noun: "role",
		idField: "RoleName"
	}
};
/** The type of an object of EC2 by its id: `vpc-…` is a VPC. Throws an Error for an id of no known type. */
function typeOfId(id) {
	const prefix = id.split("-", 1)[0];
	const found = Object.entries(objectTypes).find(([, type]) => type.prefix === prefix);
	if (found === void 0) throw new Error(`${JSON.stringify(id)} is the id of no type of object that posturegate knows`);
	return found[0];
}
/** The short id of an object as AWS gives it; of a setting, the region. Throws an Error where it has none. */
function idOfObject(type, object, region) {
	const known = objectTypes[type];
	if (known === void 0) throw new Error(`${type} is no type of object that posturegate changes`);
	if (known.idField === void 0) return region;
	const id = object[known.idField];
	if (typeof id !== "string") throw new Error(`an object of type ${type} has no ${known.idField}`);
	return id;
}
/** The short id of a resource whose id is an ARN; of a setting, the region. */
function shortIdOf({ type, id, region }) {
	const known = objectTypes[type];
	if (known !== void 0 && known.idField === void 0) return region;
	return known?.idField === "Arn" ? id : id.slice(Math.max(id.lastIndexOf("/"), id.lastIndexOf(":")) + 1);
}
/** Names an object in a sentence: `security group sg-0123`. Ids are hostile text. */
function describeObject({ type, id }) {
	const known = objectTypes[type];
	const noun = known?.noun ?? type;
	if (id.startsWith("$answer:")) return `the new ${noun}`;
	return known !== void 0 && known.idField === void 0 ? `${noun} in ${id}` : `${noun} ${id}`;
}
// clouds/aws/writes/object-states.js
/** The fields of an object. Throws ImpossibleCall where it does not exist. */
function existing(objects, reference) {
	const { fields } = objects.get(reference);
	if (fields === null) throw new _write_js__WEBPACK_IMPORTED_MODULE_6__.t(`${describeObject(reference)} does not exist`);
	return fields;
}
/** The object with some fields otherwise. */
function changed(objects, reference, changes) {
	const { type, id } = reference;
	return {
		type,
		id,
		fields: {
			...existing(objects, reference),
			...canonicalFields(type, changes, Object.keys(changes))
		}
	};
}
/** The object, which must be there, no more. Throws ImpossibleCall. */
function gone(objects, reference) {
	existing(objects, reference);
	return {
		type: reference.type,
		id: reference.id,
		fields: null
	};
}
/** What a call creates. Its id, the answer's field of that path, is a field of the object, too. */
function created(type, answer, fields) {
	const id = `$answer:${answer.own}:${answer.path}`;
	const all = {
		...fields,
		[answer.idField]: id
	};
	return {
		type,
		id,
		fields: canonicalFields(type, all, Object.keys(all))
	};
}
// clouds/aws/writes/write-input.js
/** Reads inputs of calls. */
/**
* The input of a call, where what stands for an answer reads as the id that it has in states. A field beyond those that the
* write knows is an Error: what it does would be in no plan.
*/
var WriteInput = class extends _raw_object_js__WEBPACK_IMPORTED_MODULE_5__.t {
	#input;
	constructor(api, input, known) {
		const withIds = Object.fromEntries(Object.entries(input).map(([name, value]) => [name, withAnswerIds(value)]));
		super(withIds, `the input of ${api}`);
		this.#input = withIds;
		const names = known;
		const unknown = Object.keys(input).filter((name) => !names.includes(name));
		if (unknown.length > 0) this.refuse(`has ${unknown.join(", ")}, and posturegate does not know what that does`);
	}
	/** A list of ids that is not empty. */
	ids(name) {
		const ids = this.texts(name);
		return ids.length === 0 ? this.refuse(`has no ${name}`) : ids;
	}
	/** Those of the fields that are there. */
	fields(names) {
		const wanted = names;
		return Object.fromEntries(Object.entries(this.#input).filter(([name]) => wanted.includes(name)));
	}
};
function withAnswerIds(value) {
	if (typeof value !== "object" || value === null) return value;
	if (isList(value)) return value.map((inner) => withAnswerIds(inner));
	const members = Object.entries(value).map(([name, inner]) => [name, withAnswerIds(inner)]);
	return (0,_answer_id_js__WEBPACK_IMPORTED_MODULE_7__.t)(value) ?? Object.fromEntries(members);
}
function isList(value) {
	return Array.isArray(value);
}
// clouds/aws/writes/account-settings.js
var account_settings_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	disableEbsEncryptionByDefault: () => disableEbsEncryptionByDefault,
	disableImageBlockPublicAccess: () => disableImageBlockPublicAccess,
	disableSnapshotBlockPublicAccess: () => disableSnapshotBlockPublicAccess,
	enableEbsEncryptionByDefault: () => enableEbsEncryptionByDefault,
	enableImageBlockPublicAccess: () => enableImageBlockPublicAccess,
	enableSnapshotBlockPublicAccess: () => enableSnapshotBlockPublicAccess,
	modifyInstanceMetadataDefaults: () => modifyInstanceMetadataDefaults
});
const encryptionApis = {
	true: "ec2:EnableEbsEncryptionByDefault",
	false: "ec2:DisableEbsEncryptionByDefault"
};
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableEbsEncryptionByDefault.html */
const enableEbsEncryptionByDefault = encryption(true);
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableEbsEncryptionByDefault.html */
const disableEbsEncryptionByDefault = encryption(false);
function encryption(isOn) {
	const name = "EbsEncryptionByDefault";
	const api = encryptionApis[`${isOn}`];
	return setting({
		api,
		type: "aws.ec2.ebs_encryption_by_default",
		field: name,
		wanted: (input) => ({
			...nothingOf(api, input),
			[name]: isOn
		}),
		restore: (before) => [{
			api: encryptionApis[before[name] === true ? "true" : "false"],
			input: {}
		}]
	});
}
const snapshotSharing = {
	type: "aws.ec2.snapshot_block_public_access",
	field: "State",
	enable: "ec2:EnableSnapshotBlockPublicAccess",
	disable: "ec2:DisableSnapshotBlockPublicAccess",
	settlesWithinSeconds: void 0
};
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableSnapshotBlockPublicAccess.html */
const enableSnapshotBlockPublicAccess = blocked(snapshotSharing);
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableSnapshotBlockPublicAccess.html */
const disableSnapshotBlockPublicAccess = unblocked(snapshotSharing);
/** EC2 may take ten minutes to show it, as the page says. */
const imageSharing = {
	type: "aws.ec2.image_block_public_access",
	field: "ImageBlockPublicAccessState",
	enable: "ec2:EnableImageBlockPublicAccess",
	disable: "ec2:DisableImageBlockPublicAccess",
	settlesWithinSeconds: 660
};
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImageBlockPublicAccess.html */
const enableImageBlockPublicAccess = blocked(imageSharing);
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableImageBlockPublicAccess.html */
const disableImageBlockPublicAccess = unblocked(imageSharing);
function blocked(sharing) {
	const { enable: api, field } = sharing;
	return setting({
		...sharing,
		api,
		wanted(input) {
			const read = new WriteInput(api, input, [field]);
			return { [field]: read.requiredText(field) };
		},
		restore: (before) => restoreSharing(sharing, before)
	});
}
function unblocked(sharing) {
	const { disable: api, field } = sharing;
	return setting({
		...sharing,
		api,
		wanted: (input) => ({
			...nothingOf(api, input),
			[field]: "unblocked"
		}),
		restore: (before) => restoreSharing(sharing, before)
	});
}
function restoreSharing({ field, enable, disable }, before) {
	const { [field]: state = "unblocked" } = before;
	return [state === "unblocked" ? {
		api: disable,
		input: {}
	} : {
		api: enable,
		input: { [field]: state }
	}];
}
const preferences = [
	"HttpEndpoint",
	"HttpPutResponseHopLimit",
	"HttpTokens",
	"HttpTokensEnforced",
	"InstanceMetadataTags"
];
/**
* Preferences that the call does not name stay as they are.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceMetadataDefaults.html
*/
const modifyInstanceMetadataDefaults = setting({
	api: "ec2:ModifyInstanceMetadataDefaults",
	type: "aws.ec2.instance_metadata_defaults",
	field: "AccountLevel",
	wanted: (input, before) => ({ AccountLevel: {
		...(0,_object_list_js__WEBPACK_IMPORTED_MODULE_8__.t)(before, "AccountLevel"),
		...preferencesOf(input)
	} }),
	restore(before, input) {
		const present = (0,_object_list_js__WEBPACK_IMPORTED_MODULE_8__.t)(before, "AccountLevel");
		const old = Object.keys(preferencesOf(input)).map((name) => [name, present[name] ?? noPreference(name)]);
		return [{
			api: "ec2:ModifyInstanceMetadataDefaults",
			input: Object.fromEntries(old)
		}];
	}
});
function noPreference(name) {
	return name === "HttpPutResponseHopLimit" ? -1 : "no-preference";
}
function preferencesOf(input) {
	return new WriteInput("ec2:ModifyInstanceMetadataDefaults", input, preferences).fields(preferences);
}
function setting({ api, type, field, wanted, restore, settlesWithinSeconds }) {
	const settingOf = ({ region }) => ({
		type,
		id: region
	});
	return {
		api,
		permissions: [api],
		touches: (_input, scope) => [{
			...settingOf(scope),
			fields: [field]
		}],
		effect(input, objects) {
			const reference = settingOf(objects.scope);
			return [changed(objects, reference, wanted(input, existing(objects, reference)))];
		},
		undo(input, before) {
			const reference = settingOf(before.scope);
			const fields = existing(before, reference);
			const after = changed(before, reference, wanted(input, fields)).fields?.[field];
			return JSON.stringify(after) === JSON.stringify(fields[field]) ? [] : restore(fields, input);
		},
		alreadyDone: [],
		...settlesWithinSeconds === void 0 ? {} : { settlesWithinSeconds }
	};
}
/** The fields of an input that has none. Throws an Error where it has. */
function nothingOf(api, input) {
	return new WriteInput(api, input, []).fields([]);
}
// clouds/aws/writes/deletion.js
/** What is known of it. What is created anew in its place has another id, so that there is no undo. */
function deletion({ api, type, idField, details = [], fields, alreadyDone, refusal }) {
	const referenceOf = (input) => {
		return {
			type,
			id: new WriteInput(api, input, [idField, ...details]).requiredText(idField)
		};
	};
	return {
		api,
		permissions: [api],
		touches: (input) => [{
			...referenceOf(input),
			fields
		}],
		effect(input, objects) {
			const reference = referenceOf(input);
			const reason = refusal?.(existing(objects, reference));
			if (reason !== void 0) throw new _write_js__WEBPACK_IMPORTED_MODULE_6__.t(`${describeObject(reference)} ${reason}`);
			return [gone(objects, reference)];
		},
		undo: () => void 0,
		alreadyDone
	};
}
// clouds/aws/writes/addresses.js
var addresses_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	associateAddress: () => associateAddress,
	disassociateAddress: () => disassociateAddress,
	releaseAddress: () => releaseAddress
});
const [associateApi$1, disassociateApi$1] = ["ec2:AssociateAddress", "ec2:DisassociateAddress"];
const associationFields = [
	"AllocationId",
	"NetworkInterfaceId",
	"PrivateIpAddress"
];
/**
* To an address of a network interface.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateAddress.html
*/
const associateAddress = {
	api: associateApi$1,
	permissions: [associateApi$1],
	touches(input) {
		readAssociation(input);
		return [];
	},
	effect(input, _objects, own) {
		return [created("aws.ec2.address_association", {
			own,
			path: "AssociationId",
			idField: "AssociationId"
		}, readAssociation(input))];
	},
	undo: (_input, _before, own) => [{
		api: disassociateApi$1,
		input: { AssociationId: { $answer: [own, "AssociationId"] } }
	}],
	alreadyDone: [],
	async recover(input, state) {
		const { AllocationId, NetworkInterfaceId } = readAssociation(input);
		const filters = {
			"allocation-id": [AllocationId],
			"network-interface-id": [NetworkInterfaceId]
		};
		const [id] = (await state.list("aws.ec2.address", filters)).flatMap(({ AssociationId }) => AssociationId ?? []);
		return id === void 0 ? void 0 : { AssociationId: id };
	}
};
/**
* The association comes back under another id.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateAddress.html
*/
const disassociateAddress = {
	api: disassociateApi$1,
	permissions: [disassociateApi$1],
	touches: (input) => [{
		...associationOf$1(input),
		fields: associationFields
	}],
	effect: (input, objects) => [gone(objects, associationOf$1(input))],
	undo(input, before) {
		const fields = existing(before, associationOf$1(input));
		const known = associationFields.flatMap((name) => {
			const value = fields[name];
			return typeof value === "string" ? [[name, (0,_answer_id_js__WEBPACK_IMPORTED_MODULE_7__.i)(value)]] : [];
		});
		return [{
			api: associateApi$1,
			input: Object.fromEntries(known)
		}];
	},
	alreadyDone: ["InvalidAssociationID.NotFound"]
};
/**
* EC2 gives the address to whoever asks next.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReleaseAddress.html
*/
const releaseAddress = deletion({
	api: "ec2:ReleaseAddress",
	type: "aws.ec2.address",
	idField: "AllocationId",
	details: ["NetworkBorderGroup"],
	fields: ["PublicIp", "Tags"],
	alreadyDone: ["InvalidAllocationID.NotFound"]
});
function readAssociation(input) {
	const read = new WriteInput(associateApi$1, input, associationFields);
	const privateAddress = read.text("PrivateIpAddress");
	return {
		AllocationId: read.requiredText("AllocationId"),
		NetworkInterfaceId: read.requiredText("NetworkInterfaceId"),
		...privateAddress === void 0 ? {} : { PrivateIpAddress: privateAddress }
	};
}
function associationOf$1(input) {
	return {
		type: "aws.ec2.address_association",
		id: new WriteInput(disassociateApi$1, input, ["AssociationId"]).requiredText("AssociationId")
	};
}
// clouds/aws/writes/flow-logs.js
var flow_logs_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	createFlowLogs: () => createFlowLogs,
	deleteFlowLogs: () => deleteFlowLogs
});
const [createApi$2, deleteApi$2] = ["ec2:CreateFlowLogs", "ec2:DeleteFlowLogs"];
/**
* One log for each resource, in their order. The token makes EC2 answer a second call as it did the first; where that is too
* long ago, the tag `posturegate:entry` finds the logs. Permissions:
* https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-iam-role.html and
* https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-s3-permissions.html
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFlowLogs.html
*/
const createFlowLogs = {
	api: createApi$2,
	permissions: [
		createApi$2,
		"ec2:CreateTags",
		"iam:PassRole",
		"logs:CreateLogDelivery",
		"logs:DeleteLogDelivery"
	],
	touches: (input) => createInput$2(input).resources.map((resource) => ({
		...resource,
		fields: []
	})),
	effect(input, objects, own) {
		const { resources, fields } = createInput$2(input);
		return resources.map((resource, position) => {
			existing(objects, resource);
			return created("aws.ec2.flow_log", {
				own,
				path: `FlowLogIds.${position}`,
				idField: "FlowLogId"
			}, {
				...fields,
				FlowLogStatus: "ACTIVE",
				ResourceId: resource.id
			});
		});
	},
	undo(input, _before, own) {
		const ids = createInput$2(input).resources.map((_resource, position) => ({ $answer: [own, `FlowLogIds.${position}`] }));
		return [{
			api: deleteApi$2,
			input: { FlowLogIds: ids }
		}];
	},
	alreadyDone: [],
	async recover(input, state) {
		const { resources, entry } = createInput$2(input);
		if (entry === void 0) return void 0;
		const filters = {
			"resource-id": resources.map(({ id }) => id),
			[`tag:${_tag_list_js__WEBPACK_IMPORTED_MODULE_9__.n}`]: [entry]
		};
		const logs = await state.list("aws.ec2.flow_log", filters);
		const ids = resources.flatMap(({ id }) => logs.find(({ ResourceId }) => ResourceId === id)?.["FlowLogId"] ?? []);
		return ids.length < resources.length ? void 0 : { FlowLogIds: ids };
	}
};
/**
* What a log does not record meanwhile is lost.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteFlowLogs.html
*/
const deleteFlowLogs = {
	api: deleteApi$2,
	permissions: [deleteApi$2, "logs:DeleteLogDelivery"],
	touches: (input) => logsOf(input).map((log) => ({
		...log,
		fields: [
			"LogDestinationType",
			"ResourceId",
			"Tags",
			"TrafficType"
		]
	})),
	effect: (input, objects) => logsOf(input).map((log) => gone(objects, log)),
	undo: () => void 0,
	alreadyDone: ["InvalidFlowLogId.NotFound"]
};
function createInput$2(input) {
	const read = new WriteInput(createApi$2, input, [
		"ClientToken",
		"DeliverLogsPermissionArn",
		"LogDestination",
		"LogDestinationType",
		"LogFormat",
		"LogGroupName",
		"MaxAggregationInterval",
		"ResourceIds",
		"ResourceType",
		"TagSpecifications",
		"TrafficType"
	]);
	read.requiredText("ClientToken");
	const tags = (0,_tag_list_js__WEBPACK_IMPORTED_MODULE_9__.a)(createApi$2, input, "vpc-flow-log");
	const fields = {
		LogDestinationType: read.text("LogDestinationType") ?? "cloud-watch-logs",
		Tags: tags,
		TrafficType: read.requiredText("TrafficType")
	};
	return {
		resources: read.ids("ResourceIds").map((id) => ({
			type: typeOfId(id),
			id
		})),
		fields,
		entry: (0,_tag_list_js__WEBPACK_IMPORTED_MODULE_9__.t)(tags)
	};
}
function logsOf(input) {
	return new WriteInput(deleteApi$2, input, ["FlowLogIds"]).ids("FlowLogIds").map((id) => ({
		type: "aws.ec2.flow_log",
		id
	}));
}
// clouds/aws/writes/instance-metadata.js
var instance_metadata_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({ modifyInstanceMetadataOptions: () => modifyInstanceMetadataOptions });
const api$2 = "ec2:ModifyInstanceMetadataOptions";
const options = [
	"HttpEndpoint",
	"HttpProtocolIpv6",
	"HttpPutResponseHopLimit",
	"HttpTokens",
	"InstanceMetadataTags"
];
/**
* Options that the call does not name stay as they are. Whether they are applied is no part of their state: those of a
* stopped instance are pending until it starts.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceMetadataOptions.html
*/
const modifyInstanceMetadataOptions = {
	api: api$2,
	permissions: [api$2],
	touches: (input) => [{
		...inputOf$7(input).instance,
		fields: ["MetadataOptions"]
	}],
	effect(input, objects) {
		const { instance, wanted } = inputOf$7(input);
		return [changed(objects, instance, { MetadataOptions: {
			...(0,_object_list_js__WEBPACK_IMPORTED_MODULE_8__.t)(existing(objects, instance), "MetadataOptions"),
			...wanted
		} })];
	},
	undo(input, before) {
		const { instance, wanted } = inputOf$7(input);
		const changedOptions = Object.entries((0,_object_list_js__WEBPACK_IMPORTED_MODULE_8__.t)(existing(before, instance), "MetadataOptions")).filter(([name, value]) => name in wanted && wanted[name] !== value);
		if (changedOptions.length === 0) return [];
		return [{
			api: api$2,
			input: {
				InstanceId: (0,_answer_id_js__WEBPACK_IMPORTED_MODULE_7__.i)(instance.id),
				...Object.fromEntries(changedOptions)
			}
		}];
	},
	alreadyDone: []
};
function inputOf$7(input) {
	const read = new WriteInput(api$2, input, ["InstanceId", ...options]);
	return {
		instance: {
			type: "aws.ec2.instance",
			id: read.requiredText("InstanceId")
		},
		wanted: read.fields(options)
	};
}
// clouds/aws/writes/instance-profiles.js
var instance_profiles_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	addRoleToInstanceProfile: () => addRoleToInstanceProfile,
	associateIamInstanceProfile: () => associateIamInstanceProfile,
	disassociateIamInstanceProfile: () => disassociateIamInstanceProfile,
	removeRoleFromInstanceProfile: () => removeRoleFromInstanceProfile
});
const [associateApi, disassociateApi] = ["ec2:AssociateIamInstanceProfile", "ec2:DisassociateIamInstanceProfile"];
const associationType = "aws.ec2.instance_profile_association";
const answerPath = "IamInstanceProfileAssociation.AssociationId";
/**
* EC2 refuses it for an instance that has a profile. A profile is named by its ARN: its name alone does not tell the path.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateIamInstanceProfile.html
*/
const associateIamInstanceProfile = {
	api: associateApi,
	permissions: [associateApi, "iam:PassRole"],
	touches(input) {
		associationIn(input);
		return [];
	},
	effect(input, _objects, own) {
		const { instance, profile } = associationIn(input);
		return [created(associationType, {
			own,
			path: answerPath,
			idField: "AssociationId"
		}, {
			IamInstanceProfile: { Arn: profile },
			InstanceId: instance,
			State: "associated"
		})];
	},
	undo: (_input, _before, own) => [{
		api: disassociateApi,
		input: { AssociationId: { $answer: [own, answerPath] } }
	}],
	alreadyDone: [],
	async recover(input, state) {
		const { instance, profile } = associationIn(input);
		const { AssociationId } = (await state.list(associationType, { "instance-id": [instance] })).find((association) => profileOf(association) === profile) ?? {};
		return AssociationId === void 0 ? void 0 : { IamInstanceProfileAssociation: { AssociationId } };
	}
};
/**
* The association comes back under another id.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateIamInstanceProfile.html
*/
const disassociateIamInstanceProfile = {
	api: disassociateApi,
	permissions: [disassociateApi],
	touches: (input) => [{
		...associationOf(input),
		fields: [
			"IamInstanceProfile",
			"InstanceId",
			"State"
		]
	}],
	effect: (input, objects) => [gone(objects, associationOf(input))],
	undo(input, before) {
		const { InstanceId = "", ...others } = existing(before, associationOf(input));
		return [{
			api: associateApi,
			input: {
				InstanceId,
				IamInstanceProfile: (0,_object_list_js__WEBPACK_IMPORTED_MODULE_8__.t)(others, "IamInstanceProfile")
			}
		}];
	},
	alreadyDone: ["InvalidAssociationID.NotFound"]
};
const [addRoleApi, removeRoleApi] = ["iam:AddRoleToInstanceProfile", "iam:RemoveRoleFromInstanceProfile"];
/**
* A profile holds one role at most.
* https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddRoleToInstanceProfile.html
*/
const addRoleToInstanceProfile = {
	...roleCall(addRoleApi, ["iam:PassRole"]),
	effect(input, objects) {
		const { profile, role } = roleIn$1(addRoleApi, input);
		const [present] = rolesOf(objects, profile);
		if (present !== void 0) throw new _write_js__WEBPACK_IMPORTED_MODULE_6__.t(`${describeObject(profile)} has a role already`);
		return [changed(objects, profile, { Roles: [{ RoleName: role }] })];
	},
	undo: (input) => [roleCallFor(removeRoleApi, addRoleApi, input)],
	alreadyDone: []
};
/**
* Every instance that has the profile loses the role.
* https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveRoleFromInstanceProfile.html
*/
const removeRoleFromInstanceProfile = {
	...roleCall(removeRoleApi, []),
	effect(input, objects) {
		const { profile, role } = roleIn$1(removeRoleApi, input);
		if (!rolesOf(objects, profile).includes(role)) throw new _write_js__WEBPACK_IMPORTED_MODULE_6__.t(`${describeObject(profile)} does not have the role ${role}`);
		return [changed(objects, profile, { Roles: [] })];
	},
	undo: (input) => [roleCallFor(addRoleApi, removeRoleApi, input)],
	alreadyDone: ["NoSuchEntity"]
};
function associationIn(input) {
	const read = new WriteInput(associateApi, input, ["IamInstanceProfile", "InstanceId"]);
	const profile = read.object("IamInstanceProfile") ?? read.refuse("has no IamInstanceProfile");
	if (profile.has("Name")) profile.refuse("names the profile; give its ARN alone");
	return {
		instance: read.requiredText("InstanceId"),
		profile: profile.requiredText("Arn")
	};
}
function associationOf(input) {
	const read = new WriteInput(disassociateApi, input, ["AssociationId"]);
	return {
		type: associationType,
		id: read.requiredText("AssociationId")
	};
}
function profileOf(association) {
	return new _raw_object_js__WEBPACK_IMPORTED_MODULE_5__.t(association, associationType).object("IamInstanceProfile")?.text("Arn");
}
function roleCall(api, others) {
	return {
		api,
		permissions: [api, ...others],
		touches: (input) => [{
			...roleIn$1(api, input).profile,
			fields: ["Roles"]
		}]
	};
}
function roleIn$1(api, input) {
	const read = new WriteInput(api, input, ["InstanceProfileName", "RoleName"]);
	return {
		profile: {
			type: "aws.iam.instance_profile",
			id: read.requiredText("InstanceProfileName")
		},
		role: read.requiredText("RoleName")
	};
}
function roleCallFor(api, asIn, input) {
	const { profile, role } = roleIn$1(asIn, input);
	return {
		api,
		input: {
			InstanceProfileName: (0,_answer_id_js__WEBPACK_IMPORTED_MODULE_7__.i)(profile.id),
			RoleName: (0,_answer_id_js__WEBPACK_IMPORTED_MODULE_7__.i)(role)
		}
	};
}
function rolesOf(objects, profile) {
	return (0,_object_list_js__WEBPACK_IMPORTED_MODULE_8__.n)(existing(objects, profile), "Roles").map(({ RoleName }) => RoleName);
}
// clouds/aws/writes/instances.js
var instances_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	startInstances: () => startInstances,
	stopInstances: () => stopInstances,
	terminateInstances: () => terminateInstances
});
/** As long as the waiters of the SDK's other languages wait: 40 times 15 seconds. */
const settlesWithinSeconds = 600;
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StopInstances.html */
const stopInstances = transition({
	api: "ec2:StopInstances",
	from: [
		"running",
		"stopping",
		"stopped"
	],
	to: {
		Code: 80,
		Name: "stopped"
	},
	undoneBy: {
		api: "ec2:StartInstances",
		from: "running"
	}
});
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StartInstances.html */
const startInstances = transition({
	api: "ec2:StartInstances",
	from: [
		"stopped",
		"pending",
		"running"
	],
	to: {
		Code: 16,
		Name: "running"
	},
	undoneBy: {
		api: "ec2:StopInstances",
		from: "stopped"
	}
});
/**
* Whether an instance is protected from it, its description does not say; then EC2 refuses.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TerminateInstances.html
*/
const terminateInstances = {
	...common$5("ec2:TerminateInstances"),
	effect: (input, objects) => instancesOf("ec2:TerminateInstances", input).map((instance) => gone(objects, instance)),
	undo: () => void 0,
	alreadyDone: ["InvalidInstanceID.NotFound"]
};
function transition({ api, from, to, undoneBy }) {
	return {
		...common$5(api),
		effect: (input, objects) => instancesOf(api, input).map((instance) => {
			const state = stateOf(objects, instance);
			if (!from.includes(state)) throw new _write_js__WEBPACK_IMPORTED_MODULE_6__.t(`${describeObject(instance)} is ${state}`);
			return changed(objects, instance, { State: to });
		}),
		undo(input, before) {
			const ids = instancesOf(api, input).filter((instance) => stateOf(before, instance) === undoneBy.from).map(({ id }) => (0,_answer_id_js__WEBPACK_IMPORTED_MODULE_7__.i)(id));
			return ids.length === 0 ? [] : [{
				api: undoneBy.api,
				input: { InstanceIds: ids }
			}];
		},
		alreadyDone: []
	};
}
function common$5(api) {
	return {
		api,
		permissions: [api],
		touches: (input) => instancesOf(api, input).map((instance) => ({
			...instance,
			fields: ["State"]
		})),
		settlesWithinSeconds
	};
}
function instancesOf(api, input) {
	return new WriteInput(api, input, ["InstanceIds"]).ids("InstanceIds").map((id) => ({
		type: "aws.ec2.instance",
		id
	}));
}
function stateOf(objects, instance) {
	const { Name: name } = (0,_object_list_js__WEBPACK_IMPORTED_MODULE_8__.t)(existing(objects, instance), "State");
	if (typeof name !== "string") throw new Error(`${describeObject(instance)} has no state`);
	return name;
}
// clouds/aws/writes/internet-gateways.js
var internet_gateways_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	attachInternetGateway: () => attachInternetGateway,
	deleteInternetGateway: () => deleteInternetGateway,
	detachInternetGateway: () => detachInternetGateway
});
const [attachApi, detachApi] = ["ec2:AttachInternetGateway", "ec2:DetachInternetGateway"];
/**
* A gateway is attached to one VPC at a time.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachInternetGateway.html
*/
const attachInternetGateway = {
	...common$4(attachApi),
	effect(input, objects) {
		const { gateway, vpc } = inputOf$6(attachApi, input);
		if (vpcsOf(objects, gateway).length > 0) throw new _write_js__WEBPACK_IMPORTED_MODULE_6__.t(`${describeObject(gateway)} is attached already`);
		return [changed(objects, gateway, { Attachments: [{
			State: "available",
			VpcId: vpc
		}] })];
	},
	undo: (input) => [callFor$1(detachApi, attachApi, input)],
	alreadyDone: ["Resource.AlreadyAssociated"]
};
/**
* EC2 refuses while the VPC has public addresses.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachInternetGateway.html
*/
const detachInternetGateway = {
	...common$4(detachApi),
	effect(input, objects) {
		const { gateway, vpc } = inputOf$6(detachApi, input);
		if (!vpcsOf(objects, gateway).includes(vpc)) throw new _write_js__WEBPACK_IMPORTED_MODULE_6__.t(`${describeObject(gateway)} is not attached to ${vpc}`);
		return [changed(objects, gateway, { Attachments: [] })];
	},
	undo: (input) => [callFor$1(attachApi, detachApi, input)],
	alreadyDone: ["Gateway.NotAttached"]
};
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteInternetGateway.html */
const deleteInternetGateway = deletion({
	api: "ec2:DeleteInternetGateway",
	type: "aws.ec2.internet_gateway",
	idField: "InternetGatewayId",
	fields: ["Attachments", "Tags"],
	alreadyDone: ["InvalidInternetGatewayID.NotFound"],
	refusal: (fields) => (0,_object_list_js__WEBPACK_IMPORTED_MODULE_8__.n)(fields, "Attachments").length > 0 ? "is attached to a VPC" : void 0
});
function common$4(api) {
	return {
		api,
		permissions: [api],
		touches: (input) => [{
			...inputOf$6(api, input).gateway,
			fields: ["Attachments"]
		}]
	};
}
function inputOf$6(api, input) {
	const read = new WriteInput(api, input, ["InternetGatewayId", "VpcId"]);
	return {
		gateway: {
			type: "aws.ec2.internet_gateway",
			id: read.requiredText("InternetGatewayId")
		},
		vpc: read.requiredText("VpcId")
	};
}
function callFor$1(api, asIn, input) {
	const { gateway, vpc } = inputOf$6(asIn, input);
	return {
		api,
		input: {
			InternetGatewayId: (0,_answer_id_js__WEBPACK_IMPORTED_MODULE_7__.i)(gateway.id),
			VpcId: (0,_answer_id_js__WEBPACK_IMPORTED_MODULE_7__.i)(vpc)
		}
	};
}
function vpcsOf(objects, gateway) {
	return (0,_object_list_js__WEBPACK_IMPORTED_MODULE_8__.n)(existing(objects, gateway), "Attachments").map(({ VpcId }) => VpcId);
}
// clouds/aws/writes/key-pairs.js
/** Key pairs: deleted. */
var key_pairs_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({ deleteKeyPair: () => deleteKeyPair });
/**
* Instances keep the public key, and whoever has the private key can log in to those still.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteKeyPair.html
*/
const deleteKeyPair = deletion({
	api: "ec2:DeleteKeyPair",
	type: "aws.ec2.key_pair",
	idField: "KeyPairId",
	fields: [
		"KeyFingerprint",
		"KeyName",
		"KeyType",
		"Tags"
	],
	alreadyDone: ["InvalidKeyPair.NotFound"]
});
// clouds/aws/writes/network-acls.js
var network_acls_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	createNetworkAclEntry: () => createNetworkAclEntry,
	deleteNetworkAcl: () => deleteNetworkAcl,
	deleteNetworkAclEntry: () => deleteNetworkAclEntry,
	replaceNetworkAclEntry: () => replaceNetworkAclEntry
});
const [createApi$1, replaceApi, deleteApi$1] = [
	"ec2:CreateNetworkAclEntry",
	"ec2:ReplaceNetworkAclEntry",
	"ec2:DeleteNetworkAclEntry"
];
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAclEntry.html */
const createNetworkAclEntry = {
	...common$3(createApi$1),
	effect(input, objects) {
		const { acl, entry } = entryIn(createApi$1, input);
		const { others, found } = entriesOf(objects, acl, entry);
		if (found !== void 0) throw new _write_js__WEBPACK_IMPORTED_MODULE_6__.t(`${describeObject(acl)} has ${nameOf(entry)} already`);
		return [changed(objects, acl, { Entries: [...others, entry] })];
	},
	undo(input) {
		const { acl, entry } = entryIn(createApi$1, input);
		return [{
			api: deleteApi$1,
			input: {
				NetworkAclId: (0,_answer_id_js__WEBPACK_IMPORTED_MODULE_7__.i)(acl.id),
				...placeOf(entry)
			}
		}];
	},
	alreadyDone: ["NetworkAclEntryAlreadyExists"]
};
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceNetworkAclEntry.html */
const replaceNetworkAclEntry = {
	...common$3(replaceApi),
	effect(input, objects) {
		const { acl, entry } = entryIn(replaceApi, input);
		return [changed(objects, acl, { Entries: [...presentEntry(objects, acl, entry).others, entry] })];
	},
	undo(input, before) {
		const { acl, entry } = entryIn(replaceApi, input);
		return [restore(replaceApi, acl, presentEntry(before, acl, entry).found)];
	},
	alreadyDone: []
};
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkAclEntry.html */
const deleteNetworkAclEntry = {
	...common$3(deleteApi$1),
	effect(input, objects) {
		const { acl, place } = inputOf$5(deleteApi$1, input);
		return [changed(objects, acl, { Entries: presentEntry(objects, acl, place).others })];
	},
	undo(input, before) {
		const { acl, place } = inputOf$5(deleteApi$1, input);
		return [restore(createApi$1, acl, presentEntry(before, acl, place).found)];
	},
	alreadyDone: ["InvalidNetworkAclEntry.NotFound"]
};
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkAcl.html */
const deleteNetworkAcl = deletion({
	api: "ec2:DeleteNetworkAcl",
	type: "aws.ec2.network_acl",
	idField: "NetworkAclId",
	fields: [
		"Associations",
		"Entries",
		"IsDefault",
		"Tags",
		"VpcId"
	],
	alreadyDone: ["InvalidNetworkAclID.NotFound"],
	refusal(fields) {
		if (fields["IsDefault"] === true) return "is the default ACL of its VPC, which cannot be deleted";
		return (0,_object_list_js__WEBPACK_IMPORTED_MODULE_8__.n)(fields, "Associations").length > 0 ? "is in use by a subnet" : void 0;
	}
});
function common$3(api) {
	return {
		api,
		permissions: [api],
		touches: (input) => [{
			...inputOf$5(api, input).acl,
			fields: ["Entries"]
		}]
	};
}
/** An ACL has one entry of each number and direction. */
function placeOf({ Egress = false, RuleNumber = 0 }) {
	return {
		Egress,
		RuleNumber
	};
}
function nameOf({ Egress, RuleNumber }) {
	return `the ${Egress === true ? "outbound" : "inbound"} entry ${JSON.stringify(RuleNumber)}`;
}
/** The entry itself is read where the call gives one. */
function inputOf$5(api, input) {
	const place = [
		"Egress",
		"NetworkAclId",
		"RuleNumber"
	];
	const rule = [
		"CidrBlock",
		"IcmpTypeCode",
		"Ipv6CidrBlock",
		"PortRange",
		"Protocol",
		"RuleAction"
	];
	const read = new WriteInput(api, input, api === deleteApi$1 ? place : [...place, ...rule]);
	return {
		acl: {
			type: "aws.ec2.network_acl",
			id: read.requiredText("NetworkAclId")
		},
		place: {
			Egress: read.flag("Egress") ?? read.refuse("has no Egress"),
			RuleNumber: read.integer("RuleNumber") ?? read.refuse("has no RuleNumber")
		}
	};
}
function entryIn(api, input) {
	const { acl } = inputOf$5(api, input);
	return {
		acl,
		entry: (0,_acl_entry_js__WEBPACK_IMPORTED_MODULE_3__.t)(new _raw_object_js__WEBPACK_IMPORTED_MODULE_5__.t(input, `the input of ${api}`))
	};
}
function entriesOf(objects, acl, wanted) {
	const entries = (0,_object_list_js__WEBPACK_IMPORTED_MODULE_8__.n)(existing(objects, acl), "Entries");
	const isWanted = (entry) => JSON.stringify(placeOf(entry)) === JSON.stringify(placeOf(wanted));
	return {
		found: entries.find(isWanted),
		others: entries.filter((entry) => !isWanted(entry))
	};
}
function presentEntry(objects, acl, wanted) {
	const { found, others } = entriesOf(objects, acl, wanted);
	if (found === void 0) throw new _write_js__WEBPACK_IMPORTED_MODULE_6__.t(`${describeObject(acl)} does not have ${nameOf(wanted)}`);
	return {
		found,
		others
	};
}
function restore(api, acl, entry) {
	return {
		api,
		input: {
			NetworkAclId: (0,_answer_id_js__WEBPACK_IMPORTED_MODULE_7__.i)(acl.id),
			...entry
		}
	};
}
// clouds/aws/writes/network-interfaces.js
var network_interfaces_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({ modifyNetworkInterfaceAttribute: () => modifyNetworkInterfaceAttribute });
const api$1 = "ec2:ModifyNetworkInterfaceAttribute";
/**
* All groups of an interface, instead of those that it has.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyNetworkInterfaceAttribute.html
*/
const modifyNetworkInterfaceAttribute = {
	api: api$1,
	permissions: [api$1],
	touches: (input) => [{
		...inputOf$4(input).reference,
		fields: ["Groups"]
	}],
	effect(input, objects) {
		const { reference, groups } = inputOf$4(input);
		return [changed(objects, reference, { Groups: groups.map((GroupId) => ({ GroupId })) })];
	},
	undo(input, before) {
		const { reference } = inputOf$4(input);
		const groups = (0,_object_list_js__WEBPACK_IMPORTED_MODULE_8__.n)(existing(before, reference), "Groups").flatMap(({ GroupId }) => typeof GroupId === "string" ? (0,_answer_id_js__WEBPACK_IMPORTED_MODULE_7__.i)(GroupId) : []);
		return [{
			api: api$1,
			input: {
				NetworkInterfaceId: (0,_answer_id_js__WEBPACK_IMPORTED_MODULE_7__.i)(reference.id),
				Groups: groups
			}
		}];
	},
	alreadyDone: []
};
function inputOf$4(input) {
	const read = new WriteInput(api$1, input, ["Groups", "NetworkInterfaceId"]);
	return {
		reference: {
			type: "aws.ec2.network_interface",
			id: read.requiredText("NetworkInterfaceId")
		},
		groups: read.ids("Groups")
	};
}
// clouds/aws/writes/roles.js
var roles_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	attachRolePolicy: () => attachRolePolicy,
	createRole: () => createRole,
	deleteRole: () => deleteRole,
	deleteRolePolicy: () => deleteRolePolicy,
	detachRolePolicy: () => detachRolePolicy,
	putRolePolicy: () => putRolePolicy
});
const roleType = "aws.iam.role";
const roleFields = [
	"AssumeRolePolicyDocument",
	"AttachedPolicies",
	"InlinePolicies"
];
/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html */
const createRole = {
	api: "iam:CreateRole",
	permissions: ["iam:CreateRole", "iam:TagRole"],
	touches: (input) => [{
		...createInput$1(input).role,
		fields: roleFields
	}],
	effect(input, objects) {
		const { role, fields } = createInput$1(input);
		if (objects.get(role).fields !== null) throw new _write_js__WEBPACK_IMPORTED_MODULE_6__.t(`${describeObject(role)} exists already`);
		return [{
			...role,
			fields: canonicalFields(roleType, fields, roleFields)
		}];
	},
	undo: (input) => [{
		api: "iam:DeleteRole",
		input: { RoleName: createInput$1(input).role.id }
	}],
	alreadyDone: ["EntityAlreadyExists"],
	async recover(input, state) {
		const { Arn } = await state.get(createInput$1(input).role) ?? {};
		return Arn === void 0 ? void 0 : { Role: { Arn } };
	}
};
/**
* A role that is created anew has another unique id, and policies that name the old one do not know it.
* https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRole.html
*/
const deleteRole = {
	api: "iam:DeleteRole",
	permissions: ["iam:DeleteRole"],
	touches: (input) => [{
		...roleIn("iam:DeleteRole", input, []).role,
		fields: roleFields
	}],
	effect(input, objects) {
		const { role } = roleIn("iam:DeleteRole", input, []);
		if (policiesOf(objects, role).length > 0 || Object.keys(inlineOf(objects, role)).length > 0) throw new _write_js__WEBPACK_IMPORTED_MODULE_6__.t(`${describeObject(role)} still has policies`);
		return [gone(objects, role)];
	},
	undo: () => void 0,
	alreadyDone: ["NoSuchEntity"]
};
/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html */
const putRolePolicy = {
	...common$2("iam:PutRolePolicy", "InlinePolicies", ["PolicyDocument", "PolicyName"]),
	effect(input, objects) {
		const { role, name, document } = putInput(input);
		return [changed(objects, role, { InlinePolicies: {
			...inlineOf(objects, role),
			[name]: document
		} })];
	},
	undo(input, before) {
		const { role, name } = putInput(input);
		const old = inlineOf(before, role)[name];
		const named = {
			RoleName: (0,_answer_id_js__WEBPACK_IMPORTED_MODULE_7__.i)(role.id),
			PolicyName: name
		};
		if (old === void 0) return [{
			api: "iam:DeleteRolePolicy",
			input: named
		}];
		return [{
			api: "iam:PutRolePolicy",
			input: {
				...named,
				PolicyDocument: documentText(old)
			}
		}];
	},
	alreadyDone: []
};
/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRolePolicy.html */
const deleteRolePolicy = {
	...common$2("iam:DeleteRolePolicy", "InlinePolicies", ["PolicyName"]),
	effect(input, objects) {
		const { role, name } = policyNameIn(input);
		const { [name]: old, ...others } = inlineOf(objects, role);
		if (old === void 0) throw new _write_js__WEBPACK_IMPORTED_MODULE_6__.t(`${describeObject(role)} has no inline policy ${name}`);
		return [changed(objects, role, { InlinePolicies: others })];
	},
	undo(input, before) {
		const { role, name } = policyNameIn(input);
		const document = documentText(inlineOf(before, role)[name] ?? "");
		return [{
			api: "iam:PutRolePolicy",
			input: {
				RoleName: (0,_answer_id_js__WEBPACK_IMPORTED_MODULE_7__.i)(role.id),
				PolicyName: name,
				PolicyDocument: document
			}
		}];
	},
	alreadyDone: ["NoSuchEntity"]
};
/**
* A policy that is attached already is no error to IAM.
* https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html
*/
const attachRolePolicy = {
	...common$2("iam:AttachRolePolicy", "AttachedPolicies", ["PolicyArn"]),
	effect(input, objects) {
		const { role, arn } = policyArnIn("iam:AttachRolePolicy", input);
		return [changed(objects, role, { AttachedPolicies: [...policiesOf(objects, role), arn].map((PolicyArn) => ({ PolicyArn })) })];
	},
	undo(input, before) {
		const { role, arn } = policyArnIn("iam:AttachRolePolicy", input);
		if (policiesOf(before, role).includes(arn)) return [];
		return [{
			api: "iam:DetachRolePolicy",
			input: {
				RoleName: (0,_answer_id_js__WEBPACK_IMPORTED_MODULE_7__.i)(role.id),
				PolicyArn: arn
			}
		}];
	},
	alreadyDone: []
};
/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachRolePolicy.html */
const detachRolePolicy = {
	...common$2("iam:DetachRolePolicy", "AttachedPolicies", ["PolicyArn"]),
	effect(input, objects) {
		const { role, arn } = policyArnIn("iam:DetachRolePolicy", input);
		const attached = policiesOf(objects, role);
		if (!attached.includes(arn)) throw new _write_js__WEBPACK_IMPORTED_MODULE_6__.t(`${describeObject(role)} does not have the policy ${arn}`);
		return [changed(objects, role, { AttachedPolicies: attached.filter((one) => one !== arn).map((PolicyArn) => ({ PolicyArn })) })];
	},
	undo(input) {
		const { role, arn } = policyArnIn("iam:DetachRolePolicy", input);
		return [{
			api: "iam:AttachRolePolicy",
			input: {
				RoleName: (0,_answer_id_js__WEBPACK_IMPORTED_MODULE_7__.i)(role.id),
				PolicyArn: arn
			}
		}];
	},
	alreadyDone: ["NoSuchEntity"]
};
function common$2(api, field, known) {
	return {
		api,
		permissions: [api],
		touches: (input) => [{
			...roleIn(api, input, known).role,
			fields: [field]
		}]
	};
}
function createInput$1(input) {
	const read = new WriteInput("iam:CreateRole", input, [
		"AssumeRolePolicyDocument",
		"Description",
		"Path",
		"RoleName",
		"Tags"
	]);
	return {
		role: {
			type: roleType,
			id: read.requiredText("RoleName")
		},
		fields: { AssumeRolePolicyDocument: read.requiredText("AssumeRolePolicyDocument") }
	};
}
function roleIn(api, input, known) {
	const read = new WriteInput(api, input, ["RoleName", ...known]);
	return {
		read,
		role: {
			type: roleType,
			id: read.requiredText("RoleName")
		}
	};
}
function putInput(input) {
	const { read, role } = roleIn("iam:PutRolePolicy", input, ["PolicyDocument", "PolicyName"]);
	return {
		role,
		name: read.requiredText("PolicyName"),
		document: read.requiredText("PolicyDocument")
	};
}
function policyNameIn(input) {
	const { read, role } = roleIn("iam:DeleteRolePolicy", input, ["PolicyName"]);
	return {
		role,
		name: read.requiredText("PolicyName")
	};
}
function policyArnIn(api, input) {
	const { read, role } = roleIn(api, input, ["PolicyArn"]);
	return {
		role,
		arn: read.requiredText("PolicyArn")
	};
}
function inlineOf(objects, role) {
	return (0,_object_list_js__WEBPACK_IMPORTED_MODULE_8__.t)(existing(objects, role), "InlinePolicies");
}
function policiesOf(objects, role) {
	return (0,_object_list_js__WEBPACK_IMPORTED_MODULE_8__.n)(existing(objects, role), "AttachedPolicies").flatMap(({ PolicyArn: arn }) => typeof arn === "string" ? [arn] : []);
}
function documentText(document) {
	return typeof document === "string" ? document : JSON.stringify(document);
}
// clouds/aws/writes/security-group-permissions.js
var security_group_permissions_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	authorizeSecurityGroupEgress: () => authorizeSecurityGroupEgress,
	authorizeSecurityGroupIngress: () => authorizeSecurityGroupIngress,
	revokeSecurityGroupEgress: () => revokeSecurityGroupEgress,
	revokeSecurityGroupIngress: () => revokeSecurityGroupIngress
});
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html */
const authorizeSecurityGroupIngress = authorize("Ingress");
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupEgress.html */
const authorizeSecurityGroupEgress = authorize("Egress");
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupIngress.html */
const revokeSecurityGroupIngress = revoke("Ingress");
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupEgress.html */
const revokeSecurityGroupEgress = revoke("Egress");
/** EC2 refuses all permissions of a call if one of them is there, whatever its description. */
function authorize(direction) {
	const api = `ec2:AuthorizeSecurityGroup${direction}`;
	return {
		...common$1(api, direction),
		alreadyDone: ["InvalidPermission.Duplicate"],
		effect(input, objects) {
			const { group, permissions } = inputOf$3(api, input);
			const present = presentIn(existing(objects, group), direction);
			const added = permissions.map((single) => ownedBy(objects.scope.account, single));
			const doubled = added.filter(({ key }) => present.has(key));
			if (doubled.length > 0) throw new _write_js__WEBPACK_IMPORTED_MODULE_6__.t(`${describeObject(group)} has ${textOf(doubled)} already`);
			return [changed(objects, group, { [fieldOf(direction)]: listOf([...present.values(), ...added]) })];
		},
		undo(input) {
			const { group, permissions } = inputOf$3(api, input);
			return [{
				api: `ec2:RevokeSecurityGroup${direction}`,
				input: callInput(group, permissions)
			}];
		}
	};
}
/** Outside of a default VPC, EC2 refuses all permissions of a call if one of them is not there. */
function revoke(direction) {
	const api = `ec2:RevokeSecurityGroup${direction}`;
	return {
		...common$1(api, direction),
		alreadyDone: ["InvalidPermission.NotFound"],
		effect(input, objects) {
			const { group, permissions } = inputOf$3(api, input);
			const present = new Map(presentIn(existing(objects, group), direction));
			const missing = permissions.filter(({ key }) => !present.delete(key));
			if (missing.length > 0) throw new _write_js__WEBPACK_IMPORTED_MODULE_6__.t(`${describeObject(group)} has no ${textOf(missing)}`);
			return [changed(objects, group, { [fieldOf(direction)]: listOf([...present.values()]) })];
		},
		undo(input, before) {
			const { group, permissions } = inputOf$3(api, input);
			const present = presentIn(existing(before, group), direction);
			const lost = permissions.flatMap(({ key }) => present.get(key) ?? []);
			return [{
				api: `ec2:AuthorizeSecurityGroup${direction}`,
				input: callInput(group, lost)
			}];
		}
	};
}
function common$1(api, direction) {
	return {
		api,
		permissions: [api],
		touches: (input) => [{
			...inputOf$3(api, input).group,
			fields: [fieldOf(direction)]
		}]
	};
}
function inputOf$3(api, input) {
	const read = new WriteInput(api, input, ["GroupId", "IpPermissions"]);
	const permissions = (0,_single_permissions_js__WEBPACK_IMPORTED_MODULE_4__.t)(read.objects("IpPermissions"));
	if (permissions.length === 0) read.refuse("names no source and no destination");
	if (new Set(permissions.map(({ key }) => key)).size < permissions.length) read.refuse("names a permission twice");
	return {
		group: {
			type: "aws.ec2.security_group",
			id: read.requiredText("GroupId")
		},
		permissions
	};
}
function fieldOf(direction) {
	return direction === "Ingress" ? "IpPermissions" : "IpPermissionsEgress";
}
function presentIn(fields, direction) {
	const name = fieldOf(direction);
	const permissions = (0,_object_list_js__WEBPACK_IMPORTED_MODULE_8__.n)(fields, name).map((one) => new _raw_object_js__WEBPACK_IMPORTED_MODULE_5__.t(one, name));
	return new Map((0,_single_permissions_js__WEBPACK_IMPORTED_MODULE_4__.t)(permissions).map((single) => [single.key, single]));
}
function listOf(permissions) {
	return permissions.map(({ permission }) => permission);
}
/** EC2 shows the account of a group that is named without one. */
function ownedBy(account, single) {
	const pairs = (0,_object_list_js__WEBPACK_IMPORTED_MODULE_8__.n)(single.permission, "UserIdGroupPairs");
	if (pairs.length === 0) return single;
	const owned = pairs.map((pair) => ({
		UserId: account,
		...pair
	}));
	return {
		key: single.key,
		permission: {
			...single.permission,
			UserIdGroupPairs: owned
		}
	};
}
function callInput(group, permissions) {
	return {
		GroupId: (0,_answer_id_js__WEBPACK_IMPORTED_MODULE_7__.i)(group.id),
		IpPermissions: permissions.map(({ permission }) => withAnswers(permission))
	};
}
/** A permission may name a group that the same entry creates. */
function withAnswers(permission) {
	const pairs = (0,_object_list_js__WEBPACK_IMPORTED_MODULE_8__.n)(permission, "UserIdGroupPairs");
	if (pairs.length === 0) return permission;
	const named = pairs.map((pair) => {
		const { GroupId: id } = pair;
		return typeof id === "string" ? {
			...pair,
			GroupId: (0,_answer_id_js__WEBPACK_IMPORTED_MODULE_7__.i)(id)
		} : pair;
	});
	return {
		...permission,
		UserIdGroupPairs: named
	};
}
function textOf(permissions) {
	return `the permission ${permissions.map(({ permission }) => JSON.stringify(permission)).join(", ")}`;
}
// clouds/aws/writes/security-groups.js
var security_groups_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	createSecurityGroup: () => createSecurityGroup,
	deleteSecurityGroup: () => deleteSecurityGroup
});
/**
* A new group lets everything out, over IPv6 only where its VPC has addresses of it, as AWS says of default groups
* (https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html).
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html
*/
const createSecurityGroup = {
	api: "ec2:CreateSecurityGroup",
	permissions: ["ec2:CreateSecurityGroup", "ec2:CreateTags"],
	touches: (input) => [{
		...createInput(input).vpc,
		fields: ["Ipv6CidrBlockAssociationSet"]
	}],
	effect(input, objects, own) {
		const { vpc, fields } = createInput(input);
		const open = hasIpv6(objects, vpc) ? [...everywhereIpv4, ...everywhereIpv6] : everywhereIpv4;
		const group = {
			...fields,
			IpPermissions: [],
			IpPermissionsEgress: open,
			OwnerId: objects.scope.account
		};
		return [created("aws.ec2.security_group", {
			own,
			path: "GroupId",
			idField: "GroupId"
		}, group)];
	},
	undo: (_input, _before, own) => [{
		api: "ec2:DeleteSecurityGroup",
		input: { GroupId: { $answer: [own, "GroupId"] } }
	}],
	alreadyDone: ["InvalidGroup.Duplicate"],
	async recover(input, state) {
		const { vpc, name } = createInput(input);
		const [id] = (await state.list("aws.ec2.security_group", {
			"group-name": [name],
			"vpc-id": [vpc.id]
		})).flatMap(({ GroupId }) => GroupId ?? []);
		return id === void 0 ? void 0 : { GroupId: id };
	}
};
/**
* A group that is created anew has another id, and nothing refers to that.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSecurityGroup.html
*/
const deleteSecurityGroup = deletion({
	api: "ec2:DeleteSecurityGroup",
	type: "aws.ec2.security_group",
	idField: "GroupId",
	fields: [
		"Description",
		"GroupName",
		"IpPermissions",
		"IpPermissionsEgress",
		"Tags",
		"VpcId"
	],
	alreadyDone: ["InvalidGroup.NotFound"],
	refusal: ({ GroupName: name }) => name === "default" ? "is the default group of its VPC, which cannot be deleted" : void 0
});
const everywhereIpv4 = [{
	IpProtocol: "-1",
	IpRanges: [{ CidrIp: "0.0.0.0/0" }]
}];
const everywhereIpv6 = [{
	IpProtocol: "-1",
	Ipv6Ranges: [{ CidrIpv6: "::/0" }]
}];
function createInput(input) {
	const api = "ec2:CreateSecurityGroup";
	const read = new WriteInput(api, input, [
		"Description",
		"GroupName",
		"TagSpecifications",
		"VpcId"
	]);
	const [name, VpcId] = [read.requiredText("GroupName"), read.requiredText("VpcId")];
	const tags = (0,_tag_list_js__WEBPACK_IMPORTED_MODULE_9__.a)(api, input, "security-group");
	const fields = {
		Description: read.requiredText("Description"),
		GroupName: name,
		Tags: tags,
		VpcId
	};
	return {
		vpc: {
			type: "aws.ec2.vpc",
			id: VpcId
		},
		name,
		fields
	};
}
function hasIpv6(objects, vpc) {
	return (0,_object_list_js__WEBPACK_IMPORTED_MODULE_8__.n)(existing(objects, vpc), "Ipv6CidrBlockAssociationSet").some(({ Ipv6CidrBlockState: state }) => JSON.stringify(state) === JSON.stringify({ State: "associated" }));
}
// clouds/aws/writes/sharing.js
var sharing_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	modifyImageAttribute: () => modifyImageAttribute,
	modifySnapshotAttribute: () => modifySnapshotAttribute
});
/**
* Whether an image is public follows from its permissions.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.html
*/
const modifyImageAttribute = sharing({
	api: "ec2:ModifyImageAttribute",
	type: "aws.ec2.image",
	idField: "ImageId",
	attribute: "launchPermission",
	modifications: "LaunchPermission",
	field: "LaunchPermissions",
	publicField: "Public"
});
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySnapshotAttribute.html */
const modifySnapshotAttribute = sharing({
	api: "ec2:ModifySnapshotAttribute",
	type: "aws.ec2.snapshot",
	idField: "SnapshotId",
	attribute: "createVolumePermission",
	modifications: "CreateVolumePermission",
	field: "CreateVolumePermissions"
});
/** Permissions that are there already, or not there, are no error to EC2. */
function sharing(kind) {
	const { api, field, publicField } = kind;
	return {
		api,
		permissions: [api],
		touches: (input) => [{
			...inputOf$2(kind, input).reference,
			fields: publicField === void 0 ? [field] : [field, publicField]
		}],
		effect(input, objects) {
			const { reference, add, remove } = inputOf$2(kind, input);
			const present = sharesIn(existing(objects, reference), field);
			const after = new Map([...present, ...add].filter(([key]) => !remove.has(key)));
			const isPublic = after.has(everyone);
			const derived = publicField === void 0 ? {} : { [publicField]: isPublic };
			return [changed(objects, reference, {
				[field]: [...after.values()],
				...derived
			})];
		},
		undo(input, before) {
			const { reference, add, remove } = inputOf$2(kind, input);
			const present = sharesIn(existing(before, reference), field);
			const modifications = {
				...listed("Add", remove, (key) => present.has(key)),
				...listed("Remove", add, (key) => !present.has(key))
			};
			if (Object.keys(modifications).length === 0) return [];
			return [{
				api,
				input: {
					[kind.idField]: (0,_answer_id_js__WEBPACK_IMPORTED_MODULE_7__.i)(reference.id),
					[kind.modifications]: modifications
				}
			}];
		},
		alreadyDone: []
	};
}
const everyone = JSON.stringify({ Group: "all" });
function inputOf$2(kind, input) {
	const { api, type, idField, attribute, modifications } = kind;
	const read = new WriteInput(api, input, [
		"Attribute",
		idField,
		modifications
	]);
	const named = read.text("Attribute") ?? attribute;
	if (named !== attribute) read.refuse(`changes ${named}, and posturegate does not know what that does`);
	const changes = read.object(modifications) ?? read.refuse(`has no ${modifications}`);
	return {
		reference: {
			type,
			id: read.requiredText(idField)
		},
		add: sharesOf(kind, changes, "Add"),
		remove: sharesOf(kind, changes, "Remove")
	};
}
function sharesOf({ type, field }, changes, name) {
	const shares = changes.objects(name).map((share) => {
		const texts = [
			"Group",
			"OrganizationArn",
			"OrganizationalUnitArn",
			"UserId"
		].flatMap((key) => {
			const text = share.text(key);
			return text === void 0 ? [] : [[key, text]];
		});
		return Object.fromEntries(texts);
	});
	return sharesIn(canonicalFields(type, { [field]: shares }, [field]), field);
}
function sharesIn(fields, field) {
	return new Map((0,_object_list_js__WEBPACK_IMPORTED_MODULE_8__.n)(fields, field).map((share) => [JSON.stringify(share), share]));
}
function listed(name, shares, isWanted) {
	const wanted = [...shares].filter(([key]) => isWanted(key)).map(([, share]) => share);
	return wanted.length === 0 ? {} : { [name]: wanted };
}
// clouds/aws/writes/snapshots.js
var snapshots_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	createSnapshot: () => createSnapshot,
	deleteSnapshot: () => deleteSnapshot
});
const api = "ec2:CreateSnapshot";
/**
* Whether EC2 has copied everything yet is no part of the state: a pending snapshot holds the volume as it was when the call
* was made. EC2 would create a second one without a word, so a call must carry the tag by which the first is found again.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSnapshot.html
*/
const createSnapshot = {
	api,
	permissions: [api, "ec2:CreateTags"],
	touches: (input) => [{
		...inputOf$1(input).volume,
		fields: ["Encrypted"]
	}],
	effect(input, objects, own) {
		const { volume, tags } = inputOf$1(input);
		const { Encrypted: encrypted = false } = existing(objects, volume);
		const fields = {
			VolumeId: volume.id,
			Encrypted: encrypted,
			OwnerId: objects.scope.account,
			Tags: tags
		};
		return [created("aws.ec2.snapshot", {
			own,
			path: "SnapshotId",
			idField: "SnapshotId"
		}, fields)];
	},
	undo: (_input, _before, own) => [{
		api: "ec2:DeleteSnapshot",
		input: { SnapshotId: { $answer: [own, "SnapshotId"] } }
	}],
	alreadyDone: [],
	async recover(input, state) {
		const { volume, entry } = inputOf$1(input);
		const filters = {
			"volume-id": [volume.id],
			[`tag:${_tag_list_js__WEBPACK_IMPORTED_MODULE_9__.n}`]: [entry]
		};
		const [id] = (await state.list("aws.ec2.snapshot", filters)).flatMap(({ SnapshotId }) => SnapshotId ?? []);
		return id === void 0 ? void 0 : { SnapshotId: id };
	}
};
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSnapshot.html */
const deleteSnapshot = deletion({
	api: "ec2:DeleteSnapshot",
	type: "aws.ec2.snapshot",
	idField: "SnapshotId",
	fields: ["Tags", "VolumeId"],
	alreadyDone: ["InvalidSnapshot.NotFound"]
});
function inputOf$1(input) {
	const read = new WriteInput(api, input, [
		"Description",
		"TagSpecifications",
		"VolumeId"
	]);
	const tags = (0,_tag_list_js__WEBPACK_IMPORTED_MODULE_9__.a)(api, input, "snapshot");
	const entry = (0,_tag_list_js__WEBPACK_IMPORTED_MODULE_9__.t)(tags) ?? read.refuse(`does not tag the snapshot with posturegate:entry`);
	return {
		volume: {
			type: "aws.ec2.volume",
			id: read.requiredText("VolumeId")
		},
		tags,
		entry
	};
}
// clouds/aws/writes/tags.js
var tags_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	createTags: () => createTags,
	deleteTags: () => deleteTags
});
const [createApi, deleteApi] = ["ec2:CreateTags", "ec2:DeleteTags"];
/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-restrictions */
const mostTags = 50;
/**
* Adds tags, and overwrites the values of those that are there.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html
*/
const createTags = {
	...common(createApi),
	effect(input, objects) {
		const { resources, tags } = inputOf(createApi, input);
		return resources.map((resource) => {
			const after = new Map(tagsOf(objects, resource));
			for (const { key, value } of tags) after.set(key, value ?? "");
			if ([...after.keys()].filter((key) => !isReserved(key)).length > mostTags) throw new _write_js__WEBPACK_IMPORTED_MODULE_6__.t(`${describeObject(resource)} would have more than ${mostTags} tags`);
			return changed(objects, resource, { Tags: (0,_tag_list_js__WEBPACK_IMPORTED_MODULE_9__.r)(after) });
		});
	},
	undo(input, before) {
		const { resources, tags } = inputOf(createApi, input);
		return resources.flatMap((resource) => {
			const present = tagsOf(before, resource);
			const added = tags.filter(({ key }) => !present.has(key)).map(({ key, value }) => [key, value ?? ""]);
			const lost = tags.flatMap(({ key, value }) => {
				const old = present.get(key);
				return old === void 0 || old === (value ?? "") ? [] : [[key, old]];
			});
			return [...callFor(deleteApi, resource, added), ...callFor(createApi, resource, lost)];
		});
	}
};
/**
* Deletes tags by key, or by key and value. Without any, EC2 would delete all: that is refused here.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html
*/
const deleteTags = {
	...common(deleteApi),
	effect(input, objects) {
		const { resources, tags } = inputOf(deleteApi, input);
		return resources.map((resource) => {
			const kept = [...tagsOf(objects, resource)].filter((tag) => !tags.some((named) => isNamed(tag, named)));
			return changed(objects, resource, { Tags: (0,_tag_list_js__WEBPACK_IMPORTED_MODULE_9__.r)(kept) });
		});
	},
	undo(input, before) {
		const { resources, tags } = inputOf(deleteApi, input);
		return resources.flatMap((resource) => {
			const lost = [...tagsOf(before, resource)].filter((tag) => tags.some((named) => isNamed(tag, named)));
			return callFor(createApi, resource, lost);
		});
	}
};
function common(api) {
	return {
		api,
		permissions: [api],
		touches: (input) => inputOf(api, input).resources.map((resource) => ({
			...resource,
			fields: ["Tags"]
		})),
		alreadyDone: []
	};
}
function inputOf(api, input) {
	const read = new WriteInput(api, input, ["Resources", "Tags"]);
	const tags = read.objects("Tags").map((tag) => {
		const value = tag.has("Value") ? tag.text("Value") ?? "" : void 0;
		return {
			key: tag.requiredText("Key"),
			value
		};
	});
	if (tags.length === 0) read.refuse("names no tag");
	const reserved = tags.find(({ key }) => isReserved(key));
	if (reserved !== void 0) throw new _write_js__WEBPACK_IMPORTED_MODULE_6__.t(`tags that begin with aws: are AWS's own, as is ${reserved.key}`);
	return {
		resources: read.ids("Resources").map((id) => ({
			type: typeOfId(id),
			id
		})),
		tags
	};
}
function tagsOf(objects, resource) {
	return (0,_tag_list_js__WEBPACK_IMPORTED_MODULE_9__.i)(existing(objects, resource));
}
function isReserved(key) {
	return key.toLowerCase().startsWith("aws:");
}
function isNamed([key, value], named) {
	return named.key === key && (named.value === void 0 || named.value === value);
}
function callFor(api, { id }, tags) {
	return tags.length === 0 ? [] : [{
		api,
		input: {
			Resources: [(0,_answer_id_js__WEBPACK_IMPORTED_MODULE_7__.i)(id)],
			Tags: (0,_tag_list_js__WEBPACK_IMPORTED_MODULE_9__.r)(tags)
		}
	}];
}
// clouds/aws/writes/writes.js
/**
* By {@link Write.api}. Every export of the families is a write. Codes that say it has already happened are from
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html and, of IAM, from the page of each operation.
*/
const awsWrites = new Map([
	account_settings_exports,
	addresses_exports,
	flow_logs_exports,
	instance_metadata_exports,
	instance_profiles_exports,
	instances_exports,
	internet_gateways_exports,
	key_pairs_exports,
	network_acls_exports,
	network_interfaces_exports,
	security_group_permissions_exports,
	roles_exports,
	security_groups_exports,
	sharing_exports,
	snapshots_exports,
	tags_exports
].flatMap((family) => Object.values(family)).map((write) => [write.api, write]));
// clouds/aws/changes.js
const spelling = {
	idOf: idOfObject,
	withFields: (object, fields) => "TagSet" in object && fields["Tags"] !== void 0 ? {
		...object,
		...fields,
		TagSet: fields["Tags"]
	} : {
		...object,
		...fields
	}
};
/** Of EC2 and what of IAM belongs to it. */
const awsChanges = {
	provider: "aws",
	writes: awsWrites,
	bots: awsBots,
	shortId: shortIdOf,
	fieldsOf: canonicalFields,
	...spelling,
	itemsWith: itemsWith(spelling),
	recordedState: recordedState(idOfObject),
	tagsOf: (object) => new _raw_object_js__WEBPACK_IMPORTED_MODULE_5__.t(object, "the object").tags("TagSet" in object ? "TagSet" : "Tags"),
	describe: describeObject
};



/***/ }),

/***/ 9710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ objectList),
/* harmony export */   t: () => (/* binding */ objectIn)
/* harmony export */ });
// clouds/aws/writes/object-list.js
/** The objects of a list; none where the field is absent. Throws an Error where the field is no list of objects. */
function objectList(fields, name) {
	const list = fields[name] ?? [];
	if (!Array.isArray(list)) throw new Error(`the field ${name} of a state is no list`);
	return list.map((member) => {
		if (!isObject(member)) throw new Error(`the field ${name} of a state holds what is no object`);
		return member;
	});
}
/** An object in a field; empty where the field is absent. Throws an Error where it is no object. */
function objectIn(fields, name) {
	const value = fields[name] ?? {};
	if (!isObject(value)) throw new Error(`the field ${name} of a state is no object`);
	return value;
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
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

/***/ 2659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ singlePermissions)
/* harmony export */ });
/* harmony import */ var _protocols_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4585);

// clouds/aws/writes/single-permissions.js
/** Every source of these permissions by itself, sorted. Throws an Error for what is no permission. */
function singlePermissions(permissions) {
	return permissions.flatMap((permission) => singlesOf(permission)).sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}
function singlesOf(permission) {
	const service = serviceOf(permission);
	const single = (list, source, member) => ({
		key: JSON.stringify([
			service,
			list,
			source
		]),
		permission: {
			...service,
			[list]: [member]
		}
	});
	return [
		...permission.objects("IpRanges").map((range) => {
			const CidrIp = canonicalCidr(range.requiredText("CidrIp"));
			return single("IpRanges", CidrIp, {
				CidrIp,
				...described(range)
			});
		}),
		...permission.objects("Ipv6Ranges").map((range) => {
			const CidrIpv6 = canonicalCidr(range.requiredText("CidrIpv6"));
			return single("Ipv6Ranges", CidrIpv6, {
				CidrIpv6,
				...described(range)
			});
		}),
		...permission.objects("PrefixListIds").map((list) => {
			const PrefixListId = list.requiredText("PrefixListId");
			return single("PrefixListIds", PrefixListId, {
				PrefixListId,
				...described(list)
			});
		}),
		...permission.objects("UserIdGroupPairs").map((pair) => {
			const group = pair.text("GroupId") ?? pair.requiredText("GroupName");
			return single("UserIdGroupPairs", group, groupOf(pair));
		})
	];
}
/**
* EC2 names four protocols and numbers the others; ports and ICMP types count for these four only.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html
*/
function serviceOf(permission) {
	const number = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.n)(permission.requiredText("IpProtocol"));
	if (number === "all") return { IpProtocol: "-1" };
	if (![
		"1",
		"6",
		"17",
		"58"
	].includes(number)) return { IpProtocol: number };
	const isIcmp = number === "1" || number === "58";
	const [from, to] = [permission.integer("FromPort"), permission.integer("ToPort")];
	const ends = isIcmp ? [from ?? -1, to ?? -1] : [from, to];
	if (ends[0] === void 0 || ends[1] === void 0) return permission.refuse("has no ports");
	return {
		IpProtocol: (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.r)(number),
		FromPort: ends[0],
		ToPort: ends[1]
	};
}
/** Without what EC2 tells beside the rule: names, and the state of a peering. */
function groupOf(pair) {
	const [GroupId, UserId] = [pair.text("GroupId"), pair.text("UserId")];
	return {
		...present({
			GroupId,
			GroupName: GroupId === void 0 ? pair.text("GroupName") : void 0,
			UserId,
			VpcPeeringConnectionId: pair.text("VpcPeeringConnectionId")
		}),
		...described(pair)
	};
}
function described(source) {
	return present({ Description: source.text("Description") });
}
function present(fields) {
	return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]));
}
/** EC2 clears host bits: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html */
function canonicalCidr(text) {
	return (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.p)([text])[0] ?? text;
}



/***/ }),

/***/ 8917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tagsOfCreated),
/* harmony export */   i: () => (/* binding */ tagsIn),
/* harmony export */   n: () => (/* binding */ entryTag),
/* harmony export */   r: () => (/* binding */ tagList),
/* harmony export */   t: () => (/* binding */ entryOf)
/* harmony export */ });
/* harmony import */ var _raw_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4092);
/* harmony import */ var _object_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9710);


// clouds/aws/writes/tag-list.js
/** The tag by which an entry of a plan finds again what it has created, where EC2 would create it twice. */
const entryTag = "posturegate:entry";
/** Tags of the fields of a state, by key. */
function tagsIn(fields) {
	const tags = (0,_object_list_js__WEBPACK_IMPORTED_MODULE_0__.n)(fields, "Tags").map((tag) => new _raw_object_js__WEBPACK_IMPORTED_MODULE_1__.t(tag, "Tags"));
	return new Map(tags.map((tag) => [tag.requiredText("Key"), tag.text("Value") ?? ""]));
}
/** The list of such tags. */
function tagList(tags) {
	return Array.from(tags, ([Key, Value]) => ({
		Key,
		Value
	}));
}
/** The tags that a call gives to what it creates. Throws an Error where they are for another type of object. */
function tagsOfCreated(api, input, type) {
	const place = `the input of ${api}`;
	return tagList(new _raw_object_js__WEBPACK_IMPORTED_MODULE_1__.t(input, place).objects("TagSpecifications").map((specification) => {
		if (specification.requiredText("ResourceType") !== type) specification.refuse(`does not tag a ${type ?? ""}`);
		return Object.entries(specification.tags("Tags"));
	}).flat());
}
/** The value of {@link entryTag} among the tags of what a call creates. */
function entryOf(tags) {
	return tagsIn({ Tags: tags }).get(entryTag);
}



/***/ })

};
