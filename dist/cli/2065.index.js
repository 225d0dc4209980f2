export const id = 2065;
export const ids = [2065];
export const modules = {

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

/***/ 41:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ connectivity_exports)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(680);

// clouds/object-model/connectivity.js
var connectivity_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	endpoint: () => endpoint,
	endpointService: () => endpointService,
	hub: () => hub,
	remoteAccess: () => remoteAccess,
	vpn: () => vpn,
	vpnTunnel: () => vpnTunnel
});
const endpoint = {
	name: "endpoint",
	doc: "A private way from a network to a service.",
	fields: {
		state: {
			type: "string",
			doc: "The provider's word: `available`, `pending`."
		},
		kind: {
			type: "string",
			doc: "`interface`, `gateway`, `gatewayloadbalancer`, `resource` or `servicenetwork`."
		},
		network: {
			type: "string",
			doc: "Its network."
		},
		service: {
			type: "string",
			doc: "The service it leads to."
		},
		subnets: {
			type: { list: "string" },
			doc: "Subnets that it has an interface in."
		},
		networkZones: {
			type: "int",
			doc: "In how many availability zones its network has subnets."
		},
		firewalls: {
			type: { list: "string" },
			doc: "Firewalls of those interfaces."
		},
		policy: {
			type: "string",
			doc: "Who may do what through it, as JSON text.",
			optional: true
		},
		admitted: {
			type: { list: "string" },
			doc: "Whom the policy lets through, after its conditions on who asks and its blanket denials: ids of accounts and organizations, other principals as written, `*` for everyone. Nobody where there is no policy."
		}
	}
};
const endpointService = {
	name: "endpoint_service",
	doc: "A service of one's own that private endpoints of others may lead to.",
	fields: {
		state: {
			type: "string",
			doc: "The provider's word: `available`, `pending`."
		},
		service: {
			type: "string",
			doc: "The name by which others ask for it."
		},
		requiresAcceptance: {
			type: "bool",
			doc: "Whether someone must accept each endpoint before it works."
		},
		allowedPrincipals: {
			type: { list: "string" },
			doc: "Who may make an endpoint to it, as written: `*` or an ARN of an account, organization, user or role."
		},
		allowedAccounts: {
			type: { list: "string" },
			doc: "The same as ids of accounts; `*` for everyone."
		}
	}
};
const vpn = {
	name: "vpn",
	doc: "An encrypted connection with a network elsewhere.",
	fields: {
		state: {
			type: "string",
			doc: "The provider's word: `available`, `pending`, `deleted`."
		},
		tunnels: {
			type: { list: { object: "VpnTunnel" } },
			doc: "Its tunnels."
		}
	}
};
const vpnTunnel = {
	name: "VpnTunnel",
	doc: "One tunnel of a VPN connection.",
	fields: {
		address: {
			type: "string",
			doc: "Its address on the provider's side."
		},
		isUp: {
			type: "bool",
			doc: "Whether it is up."
		},
		message: {
			type: "string",
			doc: "The provider's words on its state."
		}
	}
};
const hub = {
	name: "hub",
	doc: "A router that networks of several accounts meet at.",
	fields: {
		state: {
			type: "string",
			doc: "The provider's word: `available`, `pending`."
		},
		acceptsSharedAttachments: {
			type: "bool",
			doc: "Whether networks of other accounts are attached without being asked."
		},
		associatesDefaultTable: {
			type: "bool",
			doc: "Whether what is attached uses the default route table unless told otherwise."
		},
		propagatesToDefaultTable: {
			type: "bool",
			doc: "Whether routes to what is attached are put into the default route table unless told otherwise."
		}
	}
};
const remoteAccess = {
	name: "remote_access",
	doc: "An endpoint that people connect to with a VPN client.",
	fields: {
		state: {
			type: "string",
			doc: "The provider's word: `available`, `pending-associate`, `deleting`."
		},
		network: {
			type: "string",
			doc: "The network it leads to; absent until there is one.",
			optional: true
		},
		firewalls: {
			type: { list: "string" },
			doc: "Firewalls of its interfaces in that network."
		},
		authentication: {
			type: { list: "string" },
			doc: "What clients have to show, all of it: `certificate`, `directory` or `federated`, the latter two for people."
		},
		hasConnectionLog: {
			type: "bool",
			doc: "Whether it records who connects."
		},
		logDestination: {
			type: "string",
			doc: "Where it records that.",
			optional: true
		}
	}
};



/***/ }),

/***/ 2065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   awsModel: () => (/* binding */ awsModel)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(680);
/* harmony import */ var _apis_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5351);
/* harmony import */ var _ways_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(408);
/* harmony import */ var _connectivity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41);
/* harmony import */ var _special_ranges_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6770);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3319);
/* harmony import */ var _raw_object_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4092);
/* harmony import */ var _doubt_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9290);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2230);
/* harmony import */ var _checked_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8040);
/* harmony import */ var _protocols_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4585);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7275);
/* harmony import */ var _grouped_by_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3650);
/* harmony import */ var _effective_traffic_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1773);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5690);
/* harmony import */ var _traffic_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7941);
















// clouds/aws/declarations/aws.js
var aws_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	awsEndpoint: () => awsEndpoint,
	awsImage: () => awsImage,
	awsInstance: () => awsInstance,
	awsManagedInstance: () => awsManagedInstance,
	awsNetwork: () => awsNetwork,
	awsNetworkInterface: () => awsNetworkInterface,
	awsProtectedResource: () => awsProtectedResource,
	awsResource: () => awsResource,
	awsRouteTable: () => awsRouteTable,
	awsSecurityGroup: () => awsSecurityGroup,
	awsSetting: () => awsSetting,
	awsShareable: () => awsShareable,
	awsUsedImage: () => awsUsedImage
});
const id = { id: {
	type: "string",
	doc: "Id without the ARN, as other resources and people write it: `sg-…`."
} };
const shared = { isShared: {
	type: "bool",
	doc: "Whether another account owns it and shares it with this one."
} };
const internetBlock = { internetGatewayBlockMode: {
	type: "string",
	doc: "Mode of block public access: `off`, `block-bidirectional` or `block-ingress`; exclusions are not collected."
} };
const awsResource = {
	name: "aws_resource",
	doc: "What EC2 resources have.",
	fields: id
};
const awsShareable = {
	name: "aws_shareable",
	doc: "What resources have that accounts can share.",
	fields: {
		...id,
		...shared
	}
};
const awsSecurityGroup = {
	name: "aws_security_group",
	doc: "A security group.",
	fields: {
		...id,
		...shared,
		inboundEntries: {
			type: "int",
			doc: "How many inbound rules it has as AWS counts them: one for each CIDR, prefix list and group."
		},
		outboundEntries: {
			type: "int",
			doc: "The same of outbound rules."
		}
	}
};
const awsNetwork = {
	name: "aws_network",
	doc: "A VPC or a subnet.",
	fields: {
		...id,
		...shared,
		...internetBlock
	}
};
const awsRouteTable = {
	name: "aws_route_table",
	doc: "A route table.",
	fields: {
		...id,
		...shared,
		associatedSubnets: {
			type: { list: "string" },
			doc: "Subnets that name it."
		}
	}
};
const awsNetworkInterface = {
	name: "aws_network_interface",
	doc: "A network interface.",
	fields: {
		...id,
		requester: {
			type: "string",
			doc: "Service or account on whose behalf it was made.",
			optional: true
		},
		checksSourceAndDestination: {
			type: "bool",
			doc: "Whether it drops traffic that is neither from nor for it."
		}
	}
};
const awsInstance = {
	name: "aws_instance",
	doc: "An instance.",
	fields: {
		...id,
		stateReason: {
			type: "string",
			doc: "Why and when its state changed, as EC2 says it.",
			optional: true
		},
		virtualization: {
			type: "string",
			doc: "`hvm` or `paravirtual`."
		},
		hasEnclaves: {
			type: "bool",
			doc: "Whether Nitro Enclaves are switched on."
		},
		enclaveRules: {
			type: { list: { object: "FirewallRule" } },
			doc: "What the security groups of a host of enclaves let in, whether or not there is a way to it; absent without enclaves.",
			optional: true
		},
		lifecycle: {
			type: "string",
			doc: "`spot`, `scheduled` or `capacity-block`; absent: on demand.",
			optional: true
		},
		keyName: {
			type: "string",
			doc: "Key pair it was launched with.",
			optional: true
		},
		platform: {
			type: "string",
			doc: "`Linux/UNIX`, `Windows`, …"
		},
		systemsManager: {
			type: "string",
			doc: "What Systems Manager says of its agent: `Online`, `ConnectionLost`, `Inactive`; `none` if it knows none."
		}
	}
};
const awsUsedImage = {
	name: "aws_used_image",
	doc: "An image that instances run.",
	fields: {
		...id,
		createdAt: {
			type: "timestamp",
			doc: "When it was made.",
			optional: true
		},
		deprecatedAt: {
			type: "timestamp",
			doc: "When it is or was deprecated.",
			optional: true
		}
	}
};
const awsManagedInstance = {
	name: "aws_managed_instance",
	doc: "An instance with an agent of Systems Manager.",
	fields: {
		...id,
		pingStatus: {
			type: "string",
			doc: "`Online`, `ConnectionLost` or `Inactive`."
		}
	}
};
const awsImage = {
	name: "aws_image",
	doc: "An image (AMI).",
	fields: {
		...id,
		imdsSupport: {
			type: "string",
			doc: "`v2.0` if instances of it require IMDSv2.",
			optional: true
		}
	}
};
const awsEndpoint = {
	name: "aws_endpoint",
	doc: "A VPC endpoint.",
	fields: {
		...id,
		isManagedByService: {
			type: "bool",
			doc: "Whether a service of AWS made and keeps it."
		},
		hasPrivateDns: {
			type: "bool",
			doc: "Whether the service's own name leads to it."
		}
	}
};
const awsProtectedResource = {
	name: "aws_protected_resource",
	doc: "A resource that AWS Backup has saved.",
	fields: {
		id: {
			type: "string",
			doc: "Its ARN."
		},
		lastBackupAt: {
			type: "timestamp",
			doc: "When it was last saved.",
			optional: true
		}
	}
};
const awsSetting = {
	name: "aws_setting",
	doc: "A setting of an account in a region.",
	fields: {
		...id,
		managedBy: {
			type: "string",
			doc: "`account` or `declarative-policy`; absent where the API does not say.",
			optional: true
		}
	}
};
// clouds/aws/declarations/objects.js
const objects = [
	_ways_in_js__WEBPACK_IMPORTED_MODULE_2__.l,
	_ways_in_js__WEBPACK_IMPORTED_MODULE_2__.c,
	_ways_in_js__WEBPACK_IMPORTED_MODULE_2__.u,
	_ways_in_js__WEBPACK_IMPORTED_MODULE_2__.o,
	_connectivity_js__WEBPACK_IMPORTED_MODULE_3__.t,
	_ways_in_js__WEBPACK_IMPORTED_MODULE_2__.s,
	aws_exports
].flatMap((declarations) => Object.values(declarations));
// clouds/aws/declarations/resource-types.js
/** `aws.ec2.` and these, in the order of the reference. */
const resourceTypes = [
	ec2("security_group", "firewall", "aws_security_group", "DescribeSecurityGroups", "A security group."),
	ec2("security_group_rule", "firewall_rule", "aws_resource", "DescribeSecurityGroups", "What a permission of a security group allows one kind of source or destination."),
	ec2("network_acl", "firewall", "aws_shareable", "DescribeNetworkAcls", "A network ACL."),
	ec2("network_acl_entry", "firewall_rule", "aws_resource", "DescribeNetworkAcls", "An entry of a network ACL."),
	ec2("prefix_list", "address_list", "aws_shareable", "DescribeManagedPrefixLists", "A prefix list, of the account, shared with it, or of AWS."),
	ec2("vpc", "network", "aws_network", "DescribeVpcs", "A VPC."),
	ec2("subnet", "subnet", "aws_network", "DescribeSubnets", "A subnet of a VPC."),
	ec2("route_table", "route_table", "aws_route_table", "DescribeRouteTables", "A route table of a VPC."),
	ec2("internet_gateway", "gateway", "aws_shareable", "DescribeInternetGateways", "An internet gateway."),
	ec2("flow_log", "flow_log", "aws_resource", "DescribeFlowLogs", "A flow log of a VPC, subnet, interface or transit gateway."),
	ec2("vpc_peering_connection", "peering", "aws_resource", "DescribeVpcPeeringConnections", "A peering of two VPCs, seen from one end."),
	ec2("network_interface", "network_interface", "aws_network_interface", "DescribeNetworkInterfaces", "An elastic network interface."),
	ec2("address", "address", "aws_resource", "DescribeAddresses", "An Elastic IP address."),
	ec2("instance", "compute", "aws_instance", "DescribeInstances", "An instance."),
	ec2("used_image", "marker", "aws_used_image", "DescribeImages#used", "An image of others that instances run; rules read `com.imageState` of the instance."),
	{
		type: "aws.ssm.managed_instance",
		doc: "Says that Systems Manager has an agent on an instance; rules read `ext.systemsManager` of the instance.",
		com: "marker",
		ext: "aws_managed_instance",
		apis: ["ssm:DescribeInstanceInformation"]
	},
	ec2("launch_template", "launch_template", "aws_resource", "DescribeLaunchTemplates", "A launch template."),
	ec2("volume", "disk", "aws_resource", "DescribeVolumes", "An EBS volume."),
	ec2("snapshot", "snapshot", "aws_resource", "DescribeSnapshots", "An EBS snapshot that the account owns."),
	ec2("public_snapshot", "marker", "aws_resource", "DescribeSnapshots#public", "Says that everyone may restore a snapshot; rules read `com.public` of the snapshot."),
	ec2("image", "image", "aws_image", "DescribeImages", "An image (AMI) that the account owns."),
	ec2("ebs_encryption_by_default", "disk_encryption_default", "aws_setting", "GetEbsEncryptionByDefault", "Whether an account encrypts new volumes in a region."),
	ec2("snapshot_block_public_access", "public_sharing_block", "aws_setting", "GetSnapshotBlockPublicAccessState", "Whether an account can share snapshots with everyone in a region."),
	ec2("image_block_public_access", "public_sharing_block", "aws_setting", "GetImageBlockPublicAccessState", "Whether an account can share images with everyone in a region."),
	ec2("instance_metadata_defaults", "metadata_defaults", "aws_setting", "GetInstanceMetadataDefaults", "Metadata service of an account's new instances in a region."),
	ec2("vpc_endpoint", "endpoint", "aws_endpoint", "DescribeVpcEndpoints", "A VPC endpoint."),
	ec2("vpc_endpoint_service", "endpoint_service", "aws_resource", "DescribeVpcEndpointServiceConfigurations", "An endpoint service (PrivateLink) that the account offers."),
	ec2("vpn_connection", "vpn", "aws_resource", "DescribeVpnConnections", "A site-to-site VPN connection."),
	ec2("transit_gateway", "hub", "aws_shareable", "DescribeTransitGateways", "A transit gateway."),
	ec2("client_vpn_endpoint", "remote_access", "aws_resource", "DescribeClientVpnEndpoints", "A Client VPN endpoint."),
	{
		type: "aws.backup.protected_resource",
		doc: "Says that AWS Backup has saved a resource; rules read `com.backups` of the volume.",
		com: "marker",
		ext: "aws_protected_resource",
		apis: ["backup:ListProtectedResources"]
	}
];
function ec2(kind, com, ext, operation, doc) {
	return {
		type: `aws.ec2.${kind}`,
		doc,
		com,
		ext,
		apis: [`ec2:${operation}`]
	};
}
// clouds/aws/normalise/addresses.js
/** Addresses and groups of network interfaces, which interfaces and instances show alike. */
/** Public: IPv4 addresses that are associated with any of its private ones, and global IPv6 addresses. Sorted. */
function interfaceAddresses(interfaces) {
	const found = interfaces.flatMap((one) => addressesOf$1(one).map((address) => ({
		address,
		isPublic: isPublic(one, address)
	})));
	const those = (wanted) => [...new Set(found.filter((one) => one.isPublic === wanted).map(({ address }) => address))].sort();
	return {
		publicAddresses: those(true),
		privateAddresses: those(false)
	};
}
/** Ids of the groups in a list of `GroupIdentifier`. */
function groupIds(groups) {
	return groups.map((group) => group.requiredText("GroupId"));
}
function addressesOf$1(raw) {
	const ipv4 = raw.objects("PrivateIpAddresses");
	return [
		raw.text("PrivateIpAddress"),
		raw.object("Association")?.text("PublicIp"),
		...ipv4.flatMap((one) => [one.text("PrivateIpAddress"), one.object("Association")?.text("PublicIp")]),
		...raw.objects("Ipv6Addresses").map((one) => one.text("Ipv6Address"))
	].filter((address) => address !== void 0);
}
function isPublic(raw, address) {
	try {
		return (0,_special_ranges_js__WEBPACK_IMPORTED_MODULE_4__.t)(address);
	} catch (error) {
		return raw.refuse(`has an address that is none: ${String(error)}`);
	}
}
// clouds/aws/normalise/bucket.js
/** Puts facts into the buckets of a resource. */
/** A resource in its buckets. */
function bucket({ item, scope }, { id, name, kind, owner = scope.account, arnAccount = owner, tags = {} }, { type, comType, com, ext }) {
	return {
		raw: item.raw,
		ext: {
			...ext,
			id,
			type
		},
		com: {
			...com,
			cloud: "aws",
			type: comType,
			id: (0,_arn_js__WEBPACK_IMPORTED_MODULE_11__.t)({
				region: scope.region,
				account: arnAccount,
				kind,
				id
			}),
			name: name ?? (tags["Name"] || id),
			account: owner,
			region: scope.region,
			tags,
			collectedAt: item.collectedAt
		}
	};
}
/** Reads an item's object; messages name its type and id. */
function named({ item }, id) {
	const unnamed = new _raw_object_js__WEBPACK_IMPORTED_MODULE_12__.t(item.raw, item.type);
	return new _raw_object_js__WEBPACK_IMPORTED_MODULE_12__.t(item.raw, `${item.type} ${unnamed.requiredText(id)}`);
}
/** Whether another account owns what this one sees. */
function isShared({ scope }, owner) {
	return owner !== void 0 && owner !== scope.account;
}
// clouds/aws/normalise/endpoint-policy.js
/**
* Ids of accounts and organizations, other principals as written, `*` for everyone; sorted. Conditions count where they
* name accounts or organizations of who asks, and so do denials of everyone else; all others are taken to admit, so that
* the answer is never less than the truth. Nobody counts as admitted by a statement for named resources only. Services that act on their own behalf are nobody. Unknown where the text is no policy.
* https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
*/
function admittedBy(policy, scope) {
	const statements = statementsOf(policy);
	if (statements === void 0) return new _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t({
		kind: "failed",
		scope: scope.id,
		api: "ec2:DescribeVpcEndpoints",
		message: "The policy of the endpoint is not a policy document."
	});
	const denials = statements.filter(({ Effect }) => Effect === "Deny").map((statement) => exceptedBy(statement));
	const admitted = statements.filter(({ Effect }) => Effect === "Allow").map((statement) => denials.reduce(narrowed, admittedByStatement(statement))).flatMap((admission) => admission === "everyone" ? ["*"] : [...admission]);
	return [...new Set(admitted)].sort();
}
/** The account of a principal, `*`, or the principal as written where it has none. */
function principalAccount(principal) {
	return /^\d{12}$/.exec(principal)?.[0] ?? /^arn:[a-z-]+:(?:iam|sts)::(\d{12}):/.exec(principal)?.[1] ?? principal;
}
function statementsOf(policy) {
	try {
		const document = JSON.parse(policy);
		if (!isJson(document)) return void 0;
		const statements = listOf(document["Statement"]).filter((statement) => isJson(statement));
		return statements.length === listOf(document["Statement"]).length ? statements : void 0;
	} catch {
		return;
	}
}
function admittedByStatement(statement) {
	const conditions = conditionsOf(statement).filter(({ operator }) => !operator.isNegated && !operator.passesWithoutKey);
	const admitted = conditions.map((condition) => namedBy(condition)).reduce(narrowed, principalsOf(statement));
	return admitted === "everyone" && leadsToNamedResources(statement, conditions) ? /* @__PURE__ */ new Set() : admitted;
}
/**
* Whether whoever it is can reach only what the policy names, or what belongs to accounts and organizations that it
* names: strangers find nothing of their own there.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_data-perimeters.html
*/
function leadsToNamedResources(statement, conditions) {
	const resources = textsOf(statement["Resource"]);
	return resources.length > 0 && resources.every((resource) => /^arn:(?:[^:]*:){3}[^:*?$]*:[^:*?$]{3}/.test(resource)) || conditions.some(({ operator, key, values }) => operator.isComparison && resourceKeys.has(key) && values.length > 0 && !values.some((value) => /^[*?$]|\$\{/.test(value)));
}
/** Who is left by a denial of everyone else: it must deny everything to everyone but for one condition on who asks. */
function exceptedBy(statement) {
	const conditions = conditionsOf(statement).filter(({ key }) => key !== "aws:principalisawsservice");
	const [condition] = conditions;
	const deniesAll = ["Action", "Resource"].every((field) => listOf(statement[field]).includes("*"));
	return principalsOf(statement) === "everyone" && deniesAll && conditions.length === 1 && condition?.operator.isNegated === true ? namedBy(condition) : "everyone";
}
/** Organizations and accounts do not compare: the accounts are the narrower of the two. */
function narrowed(one, other) {
	if (one === "everyone") return other;
	if (other === "everyone") return one;
	if (hasOrganization(one) !== hasOrganization(other)) return hasOrganization(one) ? other : one;
	return new Set([...one].filter((who) => other.has(who)));
}
function hasOrganization(admission) {
	return [...admission].some((who) => who.startsWith("o-"));
}
/** `NotPrincipal` is everyone but a few, and so is a statement that names nobody. */
function principalsOf({ Principal: principal }) {
	if (!isJson(principal)) return "everyone";
	const written = Object.entries(principal).flatMap(([kind, value]) => kind === "Service" ? [] : textsOf(value));
	return written.includes("*") ? "everyone" : new Set(written.map((one) => principalAccount(one)));
}
function conditionsOf({ Condition: conditions }) {
	if (!isJson(conditions)) return [];
	return Object.entries(conditions).flatMap(([operator, keys]) => Object.entries(isJson(keys) ? keys : {}).map(([key, values]) => ({
		operator: operatorOf(operator),
		key: key.toLowerCase(),
		values: textsOf(values)
	})));
}
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
function operatorOf(text) {
	const parts = /^(ForAllValues:|ForAnyValue:)?(String|Arn)(Not)?(Equals|EqualsIgnoreCase|Like)(IfExists)?$/.exec(text);
	return {
		isNegated: parts?.[3] !== void 0,
		passesWithoutKey: parts?.[1] === "ForAllValues:" || parts?.[5] !== void 0,
		isComparison: parts !== null
	};
}
/** Whom a condition names; everyone where it is about something else, or leaves it open by a wildcard. */
function namedBy({ operator, key, values }) {
	const readPrincipal = principalKeys.get(key);
	if (readPrincipal === void 0 || !operator.isComparison || values.length === 0) return "everyone";
	const named = values.map((value) => readPrincipal(value));
	return named.some((who) => who === void 0 || /[*?$]/.test(who)) ? "everyone" : new Set(named.map(String));
}
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
const principalKeys = /* @__PURE__ */ new Map([
	["aws:principalaccount", (value) => value],
	["aws:principalorgid", (value) => value],
	["aws:principalorgpaths", (value) => value.split("/")[0]],
	["aws:principalarn", (value) => principalAccount(value)]
]);
/** In small letters. */
const resourceKeys = /* @__PURE__ */ new Set([
	"aws:resourceaccount",
	"aws:resourceorgid",
	"aws:resourceorgpaths",
	"s3:resourceaccount"
]);
function textsOf(value) {
	return listOf(value).filter((text) => typeof text === "string");
}
/** IAM takes one thing for a list of it. */
function listOf(value) {
	if (value === void 0) return [];
	return Array.isArray(value) ? value : [value];
}
function isJson(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// clouds/aws/normalise/connectivity.js
function vpcEndpoint(collected) {
	const raw = named(collected, "VpcEndpointId");
	const policy = raw.text("PolicyDocument");
	return [bucket(collected, {
		id: raw.requiredText("VpcEndpointId"),
		kind: "vpc-endpoint",
		owner: raw.text("OwnerId"),
		tags: raw.tags("Tags")
	}, {
		type: "aws.ec2.vpc_endpoint",
		comType: "endpoint",
		com: {
			state: raw.text("State")?.toLowerCase() ?? "",
			kind: raw.text("VpcEndpointType")?.toLowerCase() ?? "",
			network: raw.text("VpcId") ?? "",
			service: raw.text("ServiceName") ?? "",
			subnets: raw.texts("SubnetIds").sort(),
			networkZones: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(collected.scope),
			firewalls: groupIds(raw.objects("Groups")).sort(),
			policy,
			admitted: policy === void 0 ? [] : admittedBy(policy, collected.scope)
		},
		ext: {
			isManagedByService: raw.flag("RequesterManaged") ?? false,
			hasPrivateDns: raw.flag("PrivateDnsEnabled") ?? false
		}
	})];
}
function vpnConnection(collected) {
	const raw = named(collected, "VpnConnectionId");
	return [bucket(collected, {
		id: raw.requiredText("VpnConnectionId"),
		kind: "vpn-connection",
		tags: raw.tags("Tags")
	}, {
		type: "aws.ec2.vpn_connection",
		comType: "vpn",
		com: {
			state: raw.text("State") ?? "",
			tunnels: raw.objects("VgwTelemetry").map((tunnel) => ({
				address: tunnel.text("OutsideIpAddress") ?? "",
				isUp: tunnel.text("Status") === "UP",
				message: tunnel.text("StatusMessage") ?? ""
			}))
		},
		ext: {}
	})];
}
function transitGateway(collected) {
	const raw = named(collected, "TransitGatewayId");
	const owner = raw.text("OwnerId");
	const identity = {
		id: raw.requiredText("TransitGatewayId"),
		kind: "transit-gateway",
		owner,
		tags: raw.tags("Tags")
	};
	const options = raw.object("Options") ?? raw.refuse("has no Options");
	return [bucket(collected, identity, {
		type: "aws.ec2.transit_gateway",
		comType: "hub",
		com: {
			state: raw.text("State") ?? "",
			acceptsSharedAttachments: options.text("AutoAcceptSharedAttachments") === "enable",
			associatesDefaultTable: options.text("DefaultRouteTableAssociation") === "enable",
			propagatesToDefaultTable: options.text("DefaultRouteTablePropagation") === "enable"
		},
		ext: { isShared: isShared(collected, owner) }
	})];
}
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ClientVpnEndpoint.html */
function clientVpnEndpoint(collected) {
	const raw = named(collected, "ClientVpnEndpointId");
	const identity = {
		id: raw.requiredText("ClientVpnEndpointId"),
		kind: "client-vpn-endpoint",
		tags: raw.tags("Tags")
	};
	const log = raw.object("ConnectionLogOptions") ?? raw.refuse("does not say whether connections are logged");
	return [bucket(collected, identity, {
		type: "aws.ec2.client_vpn_endpoint",
		comType: "remote_access",
		com: {
			state: raw.object("Status")?.text("Code") ?? "",
			network: raw.text("VpcId"),
			firewalls: raw.texts("SecurityGroupIds").sort(),
			authentication: raw.objects("AuthenticationOptions").map((option) => option.requiredText("Type")).map((type) => authenticationWords[type] ?? type).sort(),
			hasConnectionLog: log.flag("Enabled") ?? log.refuse("has no Enabled"),
			logDestination: log.text("CloudwatchLogGroup")
		},
		ext: {}
	})];
}
const authenticationWords = {
	"certificate-authentication": "certificate",
	"directory-service-authentication": "directory",
	"federated-authentication": "federated"
};
// clouds/aws/normalise/endpoint-service.js
/** Who may use it is Unknown where the item does not say, even if nobody may in truth. */
function vpcEndpointService(collected) {
	const raw = named(collected, "ServiceId");
	const allowed = raw.has("AllowedPrincipals") ? raw.objects("AllowedPrincipals").map((principal) => principal.requiredText("Principal")) : (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(collected.scope);
	return [bucket(collected, {
		id: raw.requiredText("ServiceId"),
		kind: "vpc-endpoint-service",
		tags: raw.tags("Tags")
	}, {
		type: "aws.ec2.vpc_endpoint_service",
		comType: "endpoint_service",
		com: {
			state: raw.text("ServiceState")?.toLowerCase() ?? "",
			service: raw.text("ServiceName") ?? "",
			requiresAcceptance: raw.flag("AcceptanceRequired") ?? false,
			allowedPrincipals: allowed instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t ? allowed : allowed.toSorted(),
			allowedAccounts: allowed instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t ? allowed : [...new Set(allowed.map((one) => principalAccount(one)))].sort()
		},
		ext: {}
	})];
}
// clouds/aws/normalise/permission-rules.js
/**
* One rule for the CIDRs of a permission, one for each prefix list, one for the groups it names: what each kind of
* source means is known or unknown on its own. Addresses of prefix lists are Unknown until `relate` looks them up.
*/
function permissionRules(permission, direction, scope) {
	const service = serviceOf(permission);
	const rule = (suffix, description, side) => ({
		id: `${direction === "in" ? "ingress" : "egress"}-${service.text}${suffix}`,
		description,
		direction,
		access: "allow",
		priority: 0,
		enabled: true,
		protocol: service.protocol,
		ports: service.ports,
		...oriented(direction, side),
		addressLists: side.lists ?? none
	});
	const ranges = [...permission.objects("IpRanges"), ...permission.objects("Ipv6Ranges")];
	const lists = permission.objects("PrefixListIds");
	const groups = permission.objects("UserIdGroupPairs");
	return [
		...ranges.length === 0 ? [] : [rule("", descriptions(ranges), { addresses: addressesOf(permission) })],
		...lists.map((list) => {
			const id = list.requiredText("PrefixListId");
			return rule(`-${id}`, list.text("Description") ?? "", {
				addresses: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(scope),
				lists: [id]
			});
		}),
		...groups.length === 0 ? [] : [rule("-groups", descriptions(groups), {
			addresses: [],
			references: references(groups)
		})]
	];
}
/** One list for all, because there are many rules and most sides of them are empty. */
const none = [];
function oriented(direction, { addresses, references: named = none }) {
	return direction === "in" ? {
		sources: addresses,
		sourceReferences: named,
		destinations: none,
		destinationReferences: none
	} : {
		sources: none,
		sourceReferences: none,
		destinations: addresses,
		destinationReferences: named
	};
}
/**
* Protocols other than TCP, UDP, ICMP and ICMPv6 are allowed on all ports whatever the permission says; of ICMP, the
* ports are type and code. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html
*/
function serviceOf(permission) {
	const protocol = (0,_checked_values_js__WEBPACK_IMPORTED_MODULE_5__.r)(permission, permission.requiredText("IpProtocol"));
	const name = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_6__.r)(protocol);
	const [from, to] = [permission.integer("FromPort"), permission.integer("ToPort")];
	if (protocol !== "6" && protocol !== "17") {
		const type = from === void 0 || from === -1 ? "" : `-${from}-${to ?? -1}`;
		return {
			protocol,
			ports: allPorts,
			text: `${name}${name.startsWith("icmp") ? type : ""}`
		};
	}
	if (from === void 0 || to === void 0 || from === -1) return {
		protocol,
		ports: allPorts,
		text: name
	};
	return {
		protocol,
		ports: [(0,_checked_values_js__WEBPACK_IMPORTED_MODULE_5__.n)(permission, from, to)],
		text: `${name}-${from === to ? from : `${from}-${to}`}`
	};
}
const allPorts = [[0, 65535]];
function addressesOf(permission) {
	return (0,_checked_values_js__WEBPACK_IMPORTED_MODULE_5__.t)(permission, [...permission.objects("IpRanges").map((range) => range.requiredText("CidrIp")), ...permission.objects("Ipv6Ranges").map((range) => range.requiredText("CidrIpv6"))]);
}
function descriptions(parts) {
	return [...new Set(parts.map((part) => part.text("Description")).filter((text) => text !== void 0))].join("; ");
}
/** Groups of peered VPCs that are gone have no id; their name is all there is. */
function references(groups) {
	return [...new Set(groups.map((group) => group.text("GroupId") ?? group.requiredText("GroupName")))].sort();
}
// clouds/aws/normalise/firewall.js
/** A group, and each of its rules. */
function securityGroup(collected) {
	const { scope } = collected;
	const raw = named(collected, "GroupId");
	const identity = {
		id: raw.requiredText("GroupId"),
		name: raw.text("GroupName"),
		kind: "security-group",
		owner: raw.text("OwnerId"),
		tags: raw.tags("Tags")
	};
	const com = {
		network: raw.text("VpcId") ?? "",
		attachments: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(scope),
		unattached: false,
		isDefault: identity.name === "default",
		interfaces: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(scope),
		interfacesInNetwork: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(scope),
		referencedBy: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(scope),
		rules: [...raw.objects("IpPermissions").flatMap((permission) => permissionRules(permission, "in", scope)), ...raw.objects("IpPermissionsEgress").flatMap((permission) => permissionRules(permission, "out", scope))]
	};
	return [bucket(collected, identity, {
		type: "aws.ec2.security_group",
		comType: "firewall",
		com,
		ext: {
			isShared: isShared(collected, identity.owner),
			inboundEntries: entryCount(raw.objects("IpPermissions")),
			outboundEntries: entryCount(raw.objects("IpPermissionsEgress"))
		}
	}), ...ruleResources(collected, identity, {
		type: "aws.ec2.security_group_rule",
		com
	})];
}
/** https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html counts each source or destination alone. */
function entryCount(permissions) {
	const kinds = [
		"IpRanges",
		"Ipv6Ranges",
		"PrefixListIds",
		"UserIdGroupPairs"
	];
	return permissions.flatMap((permission) => kinds.map((kind) => permission.objects(kind).length)).reduce((sum, count) => sum + count, 0);
}
/** An ACL, and each of its entries. */
function networkAcl(collected) {
	const raw = named(collected, "NetworkAclId");
	const isDefault = raw.flag("IsDefault") ?? false;
	const tags = raw.tags("Tags");
	const identity = {
		id: raw.requiredText("NetworkAclId"),
		name: tags["Name"] || (isDefault ? "default" : void 0),
		kind: "network-acl",
		owner: raw.text("OwnerId"),
		tags
	};
	const subnets = raw.objects("Associations").map((association) => association.requiredText("SubnetId"));
	const com = {
		network: raw.text("VpcId") ?? "",
		attachments: [...new Set(subnets)].sort(),
		unattached: subnets.length === 0,
		isDefault,
		interfaces: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(collected.scope),
		interfacesInNetwork: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(collected.scope),
		referencedBy: [],
		rules: raw.objects("Entries").map((entry) => aclRule(entry))
	};
	return [bucket(collected, identity, {
		type: "aws.ec2.network_acl",
		comType: "firewall",
		com,
		ext: { isShared: isShared(collected, identity.owner) }
	}), ...ruleResources(collected, identity, {
		type: "aws.ec2.network_acl_entry",
		com
	})];
}
/** A prefix list; its entries are Unknown where the item has none, even if it is an empty list in truth. */
function prefixList(collected) {
	const raw = named(collected, "PrefixListId");
	const owner = raw.text("OwnerId") ?? "";
	const isManagedByProvider = owner.toLowerCase() === "aws";
	const entries = raw.objects("Entries").map((entry) => ({
		range: entry.requiredText("Cidr"),
		description: entry.text("Description") ?? ""
	}));
	const isRead = raw.has("Entries");
	const identity = {
		id: raw.requiredText("PrefixListId"),
		name: raw.text("PrefixListName"),
		kind: "prefix-list",
		owner: isManagedByProvider ? "aws" : owner,
		tags: raw.tags("Tags")
	};
	return [bucket(collected, identity, {
		type: "aws.ec2.prefix_list",
		comType: "address_list",
		com: {
			entries: isRead ? entries : (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(collected.scope),
			addresses: isRead ? (0,_checked_values_js__WEBPACK_IMPORTED_MODULE_5__.t)(raw, entries.map(({ range }) => range)) : (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(collected.scope),
			isManagedByProvider
		},
		ext: { isShared: isShared(collected, identity.owner) }
	})];
}
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkAclEntry.html; the last, `*`, has a number too. */
function aclRule(entry) {
	const direction = entry.flag("Egress") === true ? "out" : "in";
	const number = entry.integer("RuleNumber");
	const action = entry.text("RuleAction");
	const cidr = entry.text("CidrBlock") ?? entry.text("Ipv6CidrBlock");
	if (number === void 0) return entry.refuse("has no RuleNumber");
	if (action !== "allow" && action !== "deny") return entry.refuse(`has the action ${JSON.stringify(action)}`);
	const protocol = (0,_checked_values_js__WEBPACK_IMPORTED_MODULE_5__.r)(entry, entry.requiredText("Protocol"));
	const cidrs = cidr === void 0 ? entry.refuse("has no address range") : (0,_checked_values_js__WEBPACK_IMPORTED_MODULE_5__.t)(entry, [cidr]);
	return {
		id: `${direction === "in" ? "ingress" : "egress"}-${number}`,
		description: "",
		direction,
		access: action,
		priority: number,
		enabled: true,
		protocol,
		sources: direction === "in" ? cidrs : [],
		sourceReferences: [],
		destinations: direction === "in" ? [] : cidrs,
		destinationReferences: [],
		addressLists: [],
		ports: aclPorts(entry, protocol)
	};
}
function aclPorts(entry, protocol) {
	const range = protocol === "6" || protocol === "17" ? entry.object("PortRange") : void 0;
	const [from, to] = [range?.integer("From"), range?.integer("To")];
	return range === void 0 || from === void 0 || to === void 0 || from === -1 ? [[0, 65535]] : [(0,_checked_values_js__WEBPACK_IMPORTED_MODULE_5__.n)(range, from, to)];
}
function ruleResources(collected, firewall, of) {
	const { rules, network, attachments, unattached } = of.com;
	return rules.map(({ id: ruleId, ...rule }) => {
		const identity = {
			...firewall,
			id: `${firewall.id}/${ruleId}`,
			name: ruleId,
			tags: {}
		};
		const com = {
			...rule,
			firewall: firewall.id,
			targets: [],
			network,
			attachments,
			unattached
		};
		return bucket(collected, identity, {
			type: of.type,
			comType: "firewall_rule",
			com,
			ext: {}
		});
	});
}
// clouds/aws/normalise/startup-data.js
/** Of an instance: an empty object where it was asked for and there is none. */
function startupData(raw, scope) {
	if (!raw.has("UserData")) {
		const pending = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(scope);
		return {
			isCollected: false,
			isPresent: pending,
			secrets: pending
		};
	}
	return {
		isCollected: true,
		isPresent: raw.object("UserData")?.has("redacted") ?? false,
		secrets: startupSecrets(raw, scope)
	};
}
/** None where there is no data; Unknown where it could not be unpacked, or was dropped before anybody looked. */
function startupSecrets(raw, scope) {
	const data = raw.object("UserData");
	if (data === void 0 || !data.has("redacted")) return [];
	if (!data.has("secrets")) return new _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t({
		kind: "not-collected",
		scope: scope.id,
		message: "The user data could not be unpacked, or comes from a snapshot that was taken before secrets were looked for."
	});
	return data.objects("secrets").map((secret) => ({
		kind: secret.requiredText("kind"),
		line: secret.integer("line") ?? secret.refuse("has no line"),
		digest: secret.text("digest")
	}));
}
// clouds/aws/normalise/instance.js
/** DescribeInstances shows all interfaces of an instance with all their addresses, so no other API is asked for them. */
function instance(collected) {
	const raw = named(collected, "InstanceId");
	const identity = {
		id: raw.requiredText("InstanceId"),
		kind: "instance",
		tags: raw.tags("Tags")
	};
	const interfaces = raw.objects("NetworkInterfaces");
	const groups = [...groupIds(raw.objects("SecurityGroups")), ...interfaces.flatMap((one) => groupIds(one.objects("Groups")))];
	const disks = raw.objects("BlockDeviceMappings").map((mapping) => mapping.object("Ebs")?.text("VolumeId"));
	return [bucket(collected, identity, {
		type: "aws.ec2.instance",
		comType: "compute",
		com: {
			state: raw.object("State")?.text("Name") ?? raw.refuse("has no State.Name"),
			launchedAt: raw.time("LaunchTime"),
			stoppedAt: stoppedAt(raw),
			machineType: raw.text("InstanceType") ?? "",
			image: raw.text("ImageId"),
			imageState: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(collected.scope),
			network: raw.text("VpcId"),
			subnet: raw.text("SubnetId"),
			...interfaceAddresses(interfaces),
			networkInterfaces: interfaces.map((one) => ({
				id: one.requiredText("NetworkInterfaceId"),
				subnet: one.text("SubnetId") ?? "",
				publicAddresses: interfaceAddresses([one]).publicAddresses,
				firewalls: groupIds(one.objects("Groups")).sort()
			})),
			firewalls: [...new Set(groups)].sort(),
			facesInternet: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(collected.scope),
			reachable: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(collected.scope),
			disks: disks.filter((id) => id !== void 0).sort(),
			identity: raw.object("IamInstanceProfile")?.text("Arn"),
			metadataService: metadataOfInstance(raw, collected),
			hasDetailedMonitoring: ["enabled", "pending"].includes(raw.object("Monitoring")?.text("State") ?? "disabled"),
			isManagedByService: raw.object("Operator")?.flag("Managed") ?? false,
			startupData: startupData(raw, collected.scope)
		},
		ext: ext(raw, collected.scope)
	})];
}
/** Its versions are Unknown until `relate` says why, where the item has none. */
function launchTemplate(collected) {
	const raw = named(collected, "LaunchTemplateId");
	const identity = {
		id: raw.requiredText("LaunchTemplateId"),
		name: raw.text("LaunchTemplateName"),
		kind: "launch-template",
		tags: raw.tags("Tags")
	};
	const versions = raw.objects("Versions").map((version) => templateVersion(version, collected.scope));
	return [bucket(collected, identity, {
		type: "aws.ec2.launch_template",
		comType: "launch_template",
		com: { versions: raw.has("Versions") ? versions : (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(collected.scope) },
		ext: {}
	})];
}
function ext(raw, scope) {
	const hasEnclaves = raw.object("EnclaveOptions")?.flag("Enabled") ?? false;
	return {
		stateReason: raw.text("StateTransitionReason"),
		virtualization: raw.text("VirtualizationType") ?? "",
		hasEnclaves,
		enclaveRules: hasEnclaves ? (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(scope) : void 0,
		lifecycle: raw.text("InstanceLifecycle"),
		keyName: raw.text("KeyName"),
		platform: raw.text("PlatformDetails") ?? raw.text("Platform") ?? "",
		systemsManager: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(scope)
	};
}
/** EC2 writes it into a text, where it was asked to stop: `User initiated (2026-01-03 10:00:00 GMT)`. */
function stoppedAt(raw) {
	if (raw.object("State")?.text("Name") !== "stopped") return void 0;
	const [, day, time] = /\((\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) GMT\)/.exec(raw.text("StateTransitionReason") ?? "") ?? [];
	const date = /* @__PURE__ */ new Date(`${day}T${time}Z`);
	return Number.isNaN(date.getTime()) ? void 0 : date.toISOString();
}
/** EC2 always says what holds for an instance; where an answer lacks it, nothing can be concluded. */
function metadataOfInstance(raw, { scope }) {
	const options = raw.object("MetadataOptions");
	return options?.has("HttpTokens") === true ? metadataService(options) : new _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t({
		kind: "not-collected",
		scope: scope.id,
		api: "ec2:DescribeInstances",
		message: "DescribeInstances did not say how the metadata service of this instance is set."
	});
}
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceMetadataOptionsResponse.html */
function metadataService(options) {
	return {
		isEnabled: options.text("HttpEndpoint") !== "disabled",
		requiresTokens: options.text("HttpTokens") === "required",
		hopLimit: options.integer("HttpPutResponseHopLimit")
	};
}
function templateVersion(raw, scope) {
	const data = raw.object("LaunchTemplateData") ?? raw.refuse("has no LaunchTemplateData");
	const interfaces = data.objects("NetworkInterfaces");
	const metadata = data.object("MetadataOptions");
	const profile = data.object("IamInstanceProfile");
	return {
		number: raw.integer("VersionNumber") ?? raw.refuse("has no VersionNumber"),
		isDefault: raw.flag("DefaultVersion") ?? false,
		image: data.text("ImageId"),
		identity: profile?.text("Arn") ?? profile?.text("Name"),
		firewalls: [...data.texts("SecurityGroupIds"), ...interfaces.flatMap((one) => one.texts("Groups"))],
		firewallNames: data.texts("SecurityGroups"),
		givesPublicAddress: givesPublicAddress(interfaces),
		metadataService: saysTokens(metadata) ? metadataService(metadata) : void 0,
		requiresTokens: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(scope),
		hasDetailedMonitoring: data.object("Monitoring")?.flag("Enabled") ?? false,
		hasStartupData: data.has("UserData"),
		startupSecrets: startupSecrets(data, scope)
	};
}
/** A version may say other things of the metadata service and leave this one to account and image. */
function saysTokens(options) {
	return options !== void 0 && (options.has("HttpTokens") || options.text("HttpEndpoint") === "disabled");
}
function givesPublicAddress(interfaces) {
	const flags = interfaces.map((one) => one.flag("AssociatePublicIpAddress")).filter((flag) => flag !== void 0);
	return flags.length === 0 ? void 0 : flags.includes(true);
}
// clouds/aws/normalise/instance-markers.js
function usedImage(collected) {
	const raw = named(collected, "ImageId");
	return [bucket(collected, {
		id: raw.requiredText("ImageId"),
		name: raw.text("Name"),
		kind: "image",
		arnAccount: ""
	}, {
		type: "aws.ec2.used_image",
		comType: "marker",
		com: {},
		ext: {
			createdAt: raw.time("CreationDate"),
			deprecatedAt: raw.time("DeprecationTime")
		}
	})];
}
/** Machines outside of EC2 have agents too, with ids of their own: `mi-…`. */
function managedInstance(collected) {
	const raw = named(collected, "InstanceId");
	return [bucket(collected, {
		id: raw.requiredText("InstanceId"),
		kind: "managed-instance"
	}, {
		type: "aws.ssm.managed_instance",
		comType: "marker",
		com: {},
		ext: { pingStatus: raw.text("PingStatus") ?? raw.refuse("has no PingStatus") }
	})];
}
// clouds/aws/normalise/network-interface.js
function networkInterface(collected) {
	const raw = named(collected, "NetworkInterfaceId");
	const pending = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(collected.scope);
	return [bucket(collected, {
		id: raw.requiredText("NetworkInterfaceId"),
		kind: "network-interface",
		owner: raw.text("OwnerId"),
		tags: raw.tags("TagSet")
	}, {
		type: "aws.ec2.network_interface",
		comType: "network_interface",
		com: {
			state: raw.text("Status") ?? "",
			kind: raw.text("InterfaceType") ?? "interface",
			description: raw.text("Description") ?? "",
			network: raw.text("VpcId") ?? "",
			subnet: raw.text("SubnetId") ?? "",
			firewalls: groupIds(raw.objects("Groups")).sort(),
			...interfaceAddresses([raw]),
			machine: raw.object("Attachment")?.text("InstanceId"),
			isManagedByService: raw.flag("RequesterManaged") ?? false,
			facesInternet: pending,
			flowLogs: pending
		},
		ext: {
			requester: raw.text("RequesterId"),
			checksSourceAndDestination: raw.flag("SourceDestCheck") ?? true
		}
	})];
}
/** Addresses that a service manages are in use even where no interface of the account has them. */
function address(collected) {
	const raw = named(collected, "PublicIp");
	const publicIp = raw.requiredText("PublicIp");
	return [bucket(collected, {
		id: raw.text("AllocationId") ?? publicIp,
		kind: "elastic-ip",
		tags: raw.tags("Tags")
	}, {
		type: "aws.ec2.address",
		comType: "address",
		com: {
			address: publicIp,
			isInUse: raw.has("AssociationId") || raw.text("InstanceId") !== void 0 || raw.has("ServiceManaged"),
			networkInterface: raw.text("NetworkInterfaceId")
		},
		ext: {}
	})];
}
// clouds/aws/normalise/network.js
function vpc(collected) {
	const raw = named(collected, "VpcId");
	const owner = raw.text("OwnerId");
	const identity = {
		id: raw.requiredText("VpcId"),
		kind: "vpc",
		owner,
		tags: raw.tags("Tags")
	};
	const pending = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(collected.scope);
	const associated = [...raw.objects("CidrBlockAssociationSet").map((block) => [block.text("CidrBlock"), block.object("CidrBlockState")]), ...raw.objects("Ipv6CidrBlockAssociationSet").map((block) => [block.text("Ipv6CidrBlock"), block.object("Ipv6CidrBlockState")])];
	return [bucket(collected, identity, {
		type: "aws.ec2.vpc",
		comType: "network",
		com: {
			state: raw.text("State") ?? "",
			addressRanges: ranges(raw, raw.text("CidrBlock"), associated),
			isDefault: raw.flag("IsDefault") ?? false,
			flowLogs: pending,
			subnets: pending,
			peerings: pending,
			endpointServices: pending,
			interfaces: pending,
			isFirstOfAccount: false,
			accountRegions: pending
		},
		ext: {
			isShared: isShared(collected, owner),
			internetGatewayBlockMode: blockMode(raw)
		}
	})];
}
function subnet(collected) {
	const raw = named(collected, "SubnetId");
	const owner = raw.text("OwnerId");
	const identity = {
		id: raw.requiredText("SubnetId"),
		kind: "subnet",
		owner,
		tags: raw.tags("Tags")
	};
	const pending = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(collected.scope);
	const associated = raw.objects("Ipv6CidrBlockAssociationSet").map((block) => [block.text("Ipv6CidrBlock"), block.object("Ipv6CidrBlockState")]);
	return [bucket(collected, identity, {
		type: "aws.ec2.subnet",
		comType: "subnet",
		com: {
			state: raw.text("State") ?? "",
			network: raw.text("VpcId") ?? "",
			zone: raw.text("AvailabilityZone") ?? "",
			addressRanges: ranges(raw, raw.text("CidrBlock"), associated),
			isDefault: raw.flag("DefaultForAz") ?? false,
			givesPublicAddresses: raw.flag("MapPublicIpOnLaunch") ?? false,
			givesIpv6Addresses: raw.flag("AssignIpv6AddressOnCreation") ?? false,
			routeTable: pending,
			internetRoutes: pending,
			firewalls: pending,
			flowLogs: pending,
			interfaces: pending
		},
		ext: {
			isShared: isShared(collected, owner),
			internetGatewayBlockMode: blockMode(raw)
		}
	})];
}
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FlowLog.html */
function flowLog(collected) {
	const raw = named(collected, "FlowLogId");
	return [bucket(collected, {
		id: raw.requiredText("FlowLogId"),
		kind: "vpc-flow-log",
		tags: raw.tags("Tags")
	}, {
		type: "aws.ec2.flow_log",
		comType: "flow_log",
		com: {
			isActive: raw.text("FlowLogStatus") === "ACTIVE",
			isDelivering: raw.text("DeliverLogsStatus") !== "FAILED",
			traffic: trafficKinds.get(raw.text("TrafficType") ?? "ALL") ?? "",
			destination: raw.text("LogDestination") ?? raw.text("LogGroupName") ?? "",
			target: raw.requiredText("ResourceId")
		},
		ext: {}
	})];
}
/** Flow logs of transit gateways have no traffic type: they record everything. */
const trafficKinds = /* @__PURE__ */ new Map([
	["ALL", "all"],
	["ACCEPT", "accepted"],
	["REJECT", "rejected"]
]);
function ranges(raw, primary, associated) {
	const used = associated.filter(([, state]) => !gone.has(state?.text("State") ?? "")).map(([cidr]) => cidr);
	return (0,_checked_values_js__WEBPACK_IMPORTED_MODULE_5__.t)(raw, [primary, ...used].filter((cidr) => cidr !== void 0));
}
const gone = /* @__PURE__ */ new Set(["disassociated", "failed"]);
function blockMode(raw) {
	return raw.object("BlockPublicAccessStates")?.text("InternetGatewayBlockMode") ?? "off";
}
// clouds/aws/normalise/routing.js
function routeTable(collected) {
	const raw = named(collected, "RouteTableId");
	const owner = raw.text("OwnerId");
	const identity = {
		id: raw.requiredText("RouteTableId"),
		kind: "route-table",
		owner,
		tags: raw.tags("Tags")
	};
	const associations = raw.objects("Associations").filter((association) => association.object("AssociationState")?.text("State") !== "disassociated");
	const pending = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(collected.scope);
	return [bucket(collected, identity, {
		type: "aws.ec2.route_table",
		comType: "route_table",
		com: {
			network: raw.text("VpcId") ?? "",
			isMain: associations.some((association) => association.flag("Main") === true),
			routes: raw.objects("Routes").map((one) => route(one, collected.scope)),
			subnets: pending,
			gateways: associations.map((association) => association.text("GatewayId")).filter((id) => id !== void 0),
			internetRoutes: {
				ipv4: pending,
				ipv6: pending
			}
		},
		ext: {
			isShared: isShared(collected, owner),
			associatedSubnets: associations.map((association) => association.text("SubnetId")).filter((id) => id !== void 0)
		}
	})];
}
/** The SDK's model says that an attachment is `attached`; the API says `available`. */
function internetGateway(collected) {
	const raw = named(collected, "InternetGatewayId");
	const owner = raw.text("OwnerId");
	const identity = {
		id: raw.requiredText("InternetGatewayId"),
		kind: "internet-gateway",
		owner,
		tags: raw.tags("Tags")
	};
	const networks = raw.objects("Attachments").filter((attachment) => ["available", "attached"].includes(attachment.text("State") ?? "")).map((attachment) => attachment.requiredText("VpcId"));
	const ext = { isShared: isShared(collected, owner) };
	return [bucket(collected, identity, {
		type: "aws.ec2.internet_gateway",
		comType: "gateway",
		com: { networks },
		ext
	})];
}
function peering(collected) {
	const raw = named(collected, "VpcPeeringConnectionId");
	return [bucket(collected, {
		id: raw.requiredText("VpcPeeringConnectionId"),
		kind: "vpc-peering-connection",
		tags: raw.tags("Tags")
	}, {
		type: "aws.ec2.vpc_peering_connection",
		comType: "peering",
		com: {
			state: raw.object("Status")?.text("Code") ?? "",
			requester: peeringEnd(raw.object("RequesterVpcInfo")),
			accepter: peeringEnd(raw.object("AccepterVpcInfo")),
			routeTables: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(collected.scope)
		},
		ext: {}
	})];
}
/** An end that the other account may not see says little or nothing. */
function peeringEnd(raw) {
	if (raw === void 0) return {
		network: "",
		account: "",
		region: "",
		addressRanges: []
	};
	const cidrs = [
		raw.text("CidrBlock"),
		...raw.objects("CidrBlockSet").map((block) => block.text("CidrBlock")),
		...raw.objects("Ipv6CidrBlockSet").map((block) => block.text("Ipv6CidrBlock"))
	].filter((cidr) => cidr !== void 0);
	return {
		network: raw.text("VpcId") ?? "",
		account: raw.text("OwnerId") ?? "",
		region: raw.text("Region") ?? "",
		addressRanges: (0,_checked_values_js__WEBPACK_IMPORTED_MODULE_5__.t)(raw, cidrs)
	};
}
function route(raw, scope) {
	const list = raw.text("DestinationPrefixListId");
	const cidr = raw.text("DestinationCidrBlock") ?? raw.text("DestinationIpv6CidrBlock");
	const [target, targetKind] = targetOf(raw);
	return {
		destinations: list === void 0 ? (0,_checked_values_js__WEBPACK_IMPORTED_MODULE_5__.t)(raw, cidr === void 0 ? [] : [cidr]) : (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(scope),
		addressLists: list === void 0 ? [] : [list],
		target,
		targetKind,
		isActive: raw.text("State") !== "blackhole",
		peerRanges: targetKind === "peering" ? (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(scope) : []
	};
}
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Route.html: one of its many target fields is set. */
function targetOf(raw) {
	const gatewayId = raw.text("GatewayId");
	if (gatewayId !== void 0) return [gatewayId, gatewayKind(gatewayId)];
	for (const [field, kind] of targetFields) {
		const target = raw.text(field);
		if (target !== void 0) return [target, kind];
	}
	return ["", "other"];
}
/** An instance stands with the interface that traffic goes to, so the interface comes first. */
const targetFields = [
	["EgressOnlyInternetGatewayId", "egress-only"],
	["NatGatewayId", "nat"],
	["VpcPeeringConnectionId", "peering"],
	["TransitGatewayId", "hub"],
	["NetworkInterfaceId", "interface"],
	["InstanceId", "interface"],
	["CoreNetworkArn", "hub"],
	["LocalGatewayId", "other"],
	["CarrierGatewayId", "other"],
	["OdbNetworkArn", "other"]
];
/** `GatewayId` names gateways of several kinds, told apart by their prefix. */
function gatewayKind(id) {
	if (id === "local") return "local";
	return gatewayKinds.find(([prefix]) => id.startsWith(prefix))?.[1] ?? "other";
}
const gatewayKinds = [
	["igw-", "internet"],
	["eigw-", "egress-only"],
	["vgw-", "vpn"],
	["vpce-", "endpoint"]
];
// clouds/aws/normalise/settings.js
function ebsEncryptionByDefault(collected) {
	const raw = setting(collected);
	const facts = {
		type: "aws.ec2.ebs_encryption_by_default",
		comType: "disk_encryption_default",
		com: { isEnabled: raw.flag("EbsEncryptionByDefault") ?? raw.refuse("has no EbsEncryptionByDefault") },
		ext: {}
	};
	return [bucket(collected, identity("ebs-encryption-by-default", collected), facts)];
}
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSnapshotBlockPublicAccessState.html */
function snapshotBlockPublicAccess(collected) {
	const raw = setting(collected);
	const facts = {
		type: "aws.ec2.snapshot_block_public_access",
		comType: "public_sharing_block",
		com: {
			blocks: blocked(raw, raw.requiredText("State")),
			copies: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(collected.scope)
		},
		ext: { managedBy: raw.text("ManagedBy") }
	};
	return [bucket(collected, identity("snapshot-block-public-access", collected), facts)];
}
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetImageBlockPublicAccessState.html */
function imageBlockPublicAccess(collected) {
	const raw = setting(collected);
	const facts = {
		type: "aws.ec2.image_block_public_access",
		comType: "public_sharing_block",
		com: {
			blocks: blocked(raw, raw.requiredText("ImageBlockPublicAccessState")),
			copies: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(collected.scope)
		},
		ext: { managedBy: raw.text("ManagedBy") }
	};
	return [bucket(collected, identity("image-block-public-access", collected), facts)];
}
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceMetadataDefaultsResponse.html: absent = no preference. */
function instanceMetadataDefaults(collected) {
	const level = setting(collected).object("AccountLevel");
	const [tokens, endpoint] = [preference(level?.text("HttpTokens")), preference(level?.text("HttpEndpoint"))];
	const hopLimit = level?.integer("HttpPutResponseHopLimit");
	const facts = {
		type: "aws.ec2.instance_metadata_defaults",
		comType: "metadata_defaults",
		com: {
			requiresTokens: tokens === void 0 ? void 0 : tokens === "required",
			isEnabled: endpoint === void 0 ? void 0 : endpoint === "enabled",
			hopLimit: hopLimit === -1 ? void 0 : hopLimit,
			machines: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(collected.scope)
		},
		ext: { managedBy: level?.text("ManagedBy") }
	};
	return [bucket(collected, identity("instance-metadata-defaults", collected), facts)];
}
function setting({ item }) {
	return new _raw_object_js__WEBPACK_IMPORTED_MODULE_12__.t(item.raw, item.type);
}
function identity(name, { scope }) {
	return {
		id: name,
		name: scope.region,
		kind: "setting"
	};
}
function blocked(raw, state) {
	return {
		"block-all-sharing": "all",
		"block-new-sharing": "new",
		unblocked: "none"
	}[state] ?? raw.refuse(`has the state ${JSON.stringify(state)}`);
}
function preference(value) {
	return value === "no-preference" ? void 0 : value;
}
// clouds/aws/normalise/storage.js
function volume(collected) {
	const raw = named(collected, "VolumeId");
	const identity = {
		id: raw.requiredText("VolumeId"),
		kind: "volume",
		tags: raw.tags("Tags")
	};
	const attachments = raw.objects("Attachments").filter((attachment) => attachment.text("State") !== "detached");
	return [bucket(collected, identity, {
		type: "aws.ec2.volume",
		comType: "disk",
		com: {
			encrypted: raw.flag("Encrypted") ?? raw.refuse("has no Encrypted"),
			key: raw.text("KmsKeyId"),
			state: raw.text("State") ?? "",
			sizeGib: raw.integer("Size") ?? 0,
			createdAt: raw.time("CreateTime") ?? raw.refuse("has no CreateTime"),
			machines: attachments.map((attachment) => attachment.text("InstanceId")).filter((id) => id !== void 0),
			isDeletedWithMachine: attachments.length > 0 && attachments.every((one) => one.flag("DeleteOnTermination") === true),
			isManagedByService: raw.object("Operator")?.flag("Managed") ?? false,
			snapshots: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(collected.scope),
			lastSnapshotAt: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(collected.scope),
			backups: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(collected.scope)
		},
		ext: {}
	})];
}
/** AWS writes volume `vol-ffffffff` where a snapshot was not taken of a volume but copied or imported. */
function snapshot(collected) {
	const raw = named(collected, "SnapshotId");
	const volumeId = raw.text("VolumeId");
	return [bucket(collected, {
		id: raw.requiredText("SnapshotId"),
		kind: "snapshot",
		owner: raw.text("OwnerId"),
		arnAccount: "",
		tags: raw.tags("Tags")
	}, {
		type: "aws.ec2.snapshot",
		comType: "snapshot",
		com: {
			encrypted: raw.flag("Encrypted") ?? raw.refuse("has no Encrypted"),
			key: raw.text("KmsKeyId"),
			state: raw.text("State") ?? "",
			public: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.r)(collected.scope),
			disk: volumeId === "vol-ffffffff" ? void 0 : volumeId,
			createdAt: raw.time("StartTime") ?? raw.refuse("has no StartTime"),
			sizeGib: raw.integer("VolumeSize") ?? 0
		},
		ext: {}
	})];
}
/** The marker that `relate` makes `com.public` of. */
function publicSnapshot(collected) {
	return [bucket(collected, {
		id: named(collected, "SnapshotId").requiredText("SnapshotId"),
		kind: "public-snapshot",
		arnAccount: ""
	}, {
		type: "aws.ec2.public_snapshot",
		comType: "marker",
		com: {},
		ext: {}
	})];
}
/** The marker that `relate` makes `com.backups` of; what is not of EC2 is no concern of these rules. */
function protectedResource(collected) {
	const raw = named(collected, "ResourceArn");
	const arn = raw.requiredText("ResourceArn");
	if (arn.split(":")[2] !== "ec2") return [];
	const facts = {
		type: "aws.backup.protected_resource",
		comType: "marker",
		com: {},
		ext: { lastBackupAt: raw.time("LastBackupTime") }
	};
	return [bucket(collected, {
		id: arn,
		kind: "protected-resource"
	}, facts)];
}
function image(collected) {
	const raw = named(collected, "ImageId");
	return [bucket(collected, {
		id: raw.requiredText("ImageId"),
		name: raw.text("Name"),
		kind: "image",
		owner: raw.text("OwnerId"),
		arnAccount: "",
		tags: raw.tags("Tags")
	}, {
		type: "aws.ec2.image",
		comType: "image",
		com: {
			state: raw.text("State") ?? "",
			public: raw.flag("Public") ?? raw.refuse("has no Public"),
			createdAt: raw.time("CreationDate"),
			deprecatedAt: raw.time("DeprecationTime"),
			snapshots: snapshotIds(raw)
		},
		ext: { imdsSupport: raw.text("ImdsSupport") }
	})];
}
function snapshotIds(raw) {
	return raw.objects("BlockDeviceMappings").map((mapping) => mapping.object("Ebs")?.text("SnapshotId")).filter((id) => id !== void 0);
}
// clouds/aws/normalise/normalise.js
/**
* Each item alone becomes its resources, so that a part may be cut anywhere: what depends on other items is left to
* `relate`. Throws an Error that names type, id and path of an object that is not what the SDK says.
*/
function normaliseItems({ scope, resources }) {
	return resources.flatMap((item) => {
		const normalise = normalisers.get(item.type);
		if (normalise === void 0) throw new Error(`${item.type} is no type of item that the AWS model knows`);
		return normalise({
			item,
			scope
		});
	});
}
const normalisers = /* @__PURE__ */ new Map([
	["aws.ec2.security_group", securityGroup],
	["aws.ec2.network_acl", networkAcl],
	["aws.ec2.prefix_list", prefixList],
	["aws.ec2.vpc", vpc],
	["aws.ec2.subnet", subnet],
	["aws.ec2.route_table", routeTable],
	["aws.ec2.internet_gateway", internetGateway],
	["aws.ec2.flow_log", flowLog],
	["aws.ec2.vpc_peering_connection", peering],
	["aws.ec2.network_interface", networkInterface],
	["aws.ec2.address", address],
	["aws.ec2.instance", instance],
	["aws.ec2.used_image", usedImage],
	["aws.ssm.managed_instance", managedInstance],
	["aws.ec2.launch_template", launchTemplate],
	["aws.ec2.volume", volume],
	["aws.ec2.snapshot", snapshot],
	["aws.ec2.public_snapshot", publicSnapshot],
	["aws.ec2.image", image],
	["aws.ec2.ebs_encryption_by_default", ebsEncryptionByDefault],
	["aws.ec2.snapshot_block_public_access", snapshotBlockPublicAccess],
	["aws.ec2.image_block_public_access", imageBlockPublicAccess],
	["aws.ec2.instance_metadata_defaults", instanceMetadataDefaults],
	["aws.ec2.vpc_endpoint", vpcEndpoint],
	["aws.ec2.vpc_endpoint_service", vpcEndpointService],
	["aws.ec2.vpn_connection", vpnConnection],
	["aws.ec2.transit_gateway", transitGateway],
	["aws.ec2.client_vpn_endpoint", clientVpnEndpoint],
	["aws.backup.protected_resource", protectedResource]
]);
// clouds/aws/resource-of.js
/** Which facts the buckets of each resource type hold, for the compiler. */
const { ofType } = (0,_ways_in_js__WEBPACK_IMPORTED_MODULE_2__.a)();
// clouds/aws/relate/owners.js
/** Whose a resource is that one account sees of another, and from where its own listings are complete. */
/** What lies in an account and region that the audit does not read. */
function outsideAudit({ scope }, what, account = "another account") {
	const message = `${what} belongs to ${/^\d+$/.test(account) ? `aws:${account}:${scope.region}` : account}, which the audit does not read.`;
	return new _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t({
		kind: "outside-audit",
		scope: scope.id,
		message
	});
}
/**
* From where the listings of a resource are complete: the scope of the account that owns it. Undefined if another account
* owns it that the audit does not read.
*/
function ownersView({ scope, index }, owner) {
	if (owner === scope.account) return {
		scope,
		index
	};
	for (const other of index.scopes.values()) if (other.cloud === scope.cloud && other.account === owner && other.region === scope.region) return {
		scope: other,
		index
	};
}
// clouds/aws/relate/region-index.js
/** Made once for an audit and region: the index is complete before anything is related. */
function regionIndex(index, region) {
	let regions = made.get(index);
	if (regions === void 0) made.set(index, regions = /* @__PURE__ */ new Map());
	let found = regions.get(region);
	if (found === void 0) regions.set(region, found = makeIndex(index, region));
	return found;
}
const made = /* @__PURE__ */ new WeakMap();
function makeIndex(index, region) {
	const inRegion = (type) => ofType(index.list(type), type).filter(({ com }) => com.region === region);
	return {
		scopes: [...index.scopes.values()].filter((scope) => scope.cloud === "aws" && scope.region === region),
		prefixLists: readableLists(inRegion("aws.ec2.prefix_list")),
		referrers: referrers(inRegion("aws.ec2.security_group")),
		routeTables: (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_15__.t)(inRegion("aws.ec2.route_table"), ({ com }) => [com.network]),
		groups: new Map(inRegion("aws.ec2.security_group").map((group) => [group.ext.id, group])),
		acls: aclsBySubnet(inRegion("aws.ec2.network_acl")),
		aclsById: new Map(inRegion("aws.ec2.network_acl").map((acl) => [acl.ext.id, acl])),
		flowLogs: flowLogsByTarget(inRegion("aws.ec2.flow_log"))
	};
}
/** Several accounts see the lists of AWS and shared ones; one that could read the entries is enough. */
function readableLists(lists) {
	const byId = /* @__PURE__ */ new Map();
	for (const list of lists) {
		const known = byId.get(list.ext.id);
		if (known === void 0 || known.com.addresses instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t) byId.set(list.ext.id, list);
	}
	return byId;
}
function referrers(groups) {
	const byGroup = /* @__PURE__ */ new Map();
	for (const group of groups) for (const { sourceReferences, destinationReferences } of group.com.rules) for (const id of [...sourceReferences, ...destinationReferences]) {
		const known = byGroup.get(id);
		if (known === void 0) byGroup.set(id, /* @__PURE__ */ new Set([group.ext.id]));
		else known.add(group.ext.id);
	}
	return byGroup;
}
function aclsBySubnet(acls) {
	const bySubnet = (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_15__.t)(acls, ({ com }) => com.attachments instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t ? [] : com.attachments);
	return new Map([...bySubnet].map(([subnet, its]) => [subnet, [...new Set(its.map(({ ext }) => ext.id))]]));
}
function flowLogsByTarget(logs) {
	const byTarget = (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_15__.t)(logs, ({ com }) => [com.target]);
	return new Map([...byTarget].map(([target, its]) => [target, its.map((log) => flowLogFacts(log))]));
}
function flowLogFacts({ com, ext }) {
	const { isActive, isDelivering, traffic, destination } = com;
	return {
		id: ext.id,
		isActive,
		isDelivering,
		traffic,
		destination
	};
}
// clouds/aws/relate/address-lists.js
const listing = "ec2:DescribeManagedPrefixLists";
const entriesApi = "ec2:GetManagedPrefixListEntries";
/** Says why the entries of a list are not known. */
function relatePrefixLists(resources, view) {
	for (const { com, ext } of ofType(resources, "aws.ec2.prefix_list")) {
		if (!(com.entries instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t)) continue;
		const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(view, entriesApi) ?? (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.n)(view, entriesApi, `the entries of ${ext.id}`);
		com.entries = doubt;
		com.addresses = doubt;
	}
}
/** The addresses of prefix lists together: the fewest CIDRs. */
function addressesOfLists(ids, view) {
	const cidrs = [];
	for (const id of ids) {
		const addresses = addressesOfList(id, view);
		if (addresses instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t) return addresses;
		cidrs.push(...addresses);
	}
	return ids.length === 1 ? cidrs : (0,_protocols_js__WEBPACK_IMPORTED_MODULE_6__.p)(cidrs);
}
function addressesOfList(id, view) {
	const list = regionIndex(view.index, view.scope.region).prefixLists.get(id);
	if (list === void 0) return (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(view, listing) ?? outsideAudit(view, `Prefix list ${id}`);
	const { addresses } = list.com;
	if (!(addresses instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t)) return addresses;
	return (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(view, listing, entriesApi) ?? (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.n)(view, entriesApi, `the entries of ${id}`);
}
// clouds/aws/relate/endpoint-services.js
/** Fills what could not be read of endpoint services. */
function relateEndpointServices(resources, view) {
	const api = "ec2:DescribeVpcEndpointServicePermissions";
	for (const { com, ext } of ofType(resources, "aws.ec2.vpc_endpoint_service")) {
		if (!(com.allowedPrincipals instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t)) continue;
		const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(view, api) ?? (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.n)(view, api, `who may use ${ext.id}`);
		com.allowedPrincipals = doubt;
		com.allowedAccounts = doubt;
	}
}
// clouds/aws/relate/firewalls.js
/** Fills groups and their rules. */
function relateSecurityGroups(resources, view) {
	const users = usersOf(resources, view);
	const namedBy = referrersOf(resources, view);
	const neighbours = interfacesByNetwork(resources, view);
	const groups = /* @__PURE__ */ new Map();
	for (const group of ofType(resources, "aws.ec2.security_group")) {
		const { com, ext } = group;
		com.rules = com.rules.map((rule) => resolved$1(rule, view));
		com.referencedBy = namedBy(group);
		com.interfacesInNetwork = neighbours(group);
		attach(group, users, view);
		groups.set(ext.id, group);
	}
	for (const { com } of ofType(resources, "aws.ec2.security_group_rule")) {
		const group = groups.get(com.firewall)?.com;
		const rule = group?.rules.find(({ id }) => id === com.name);
		if (group === void 0 || rule === void 0) continue;
		com.sources = rule.sources;
		com.destinations = rule.destinations;
		if (rule.providerLists !== void 0) com.providerLists = rule.providerLists;
		com.attachments = group.attachments;
		com.unattached = group.unattached;
	}
}
/** Fills ACLs: the interfaces in the subnets that they govern. Only the owner of a VPC sees all of them. */
function relateNetworkAcls(resources, view) {
	const interfaces = (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_15__.t)(ofType(resources, "aws.ec2.network_interface"), ({ com }) => [com.subnet]);
	const neighbours = interfacesByNetwork(resources, view);
	for (const acl of ofType(resources, "aws.ec2.network_acl")) {
		const { com } = acl;
		const subnets = com.attachments instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t ? [] : com.attachments;
		const inNetwork = neighbours(acl);
		com.interfacesInNetwork = inNetwork;
		com.interfaces = inNetwork instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t ? inNetwork : subnets.flatMap((subnet) => interfaces.get(subnet) ?? []).length;
	}
}
/** How many interfaces are in the network of a firewall, as the owner of the network sees them. */
function interfacesByNetwork(resources, view) {
	const byNetwork = (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_15__.t)(ofType(resources, "aws.ec2.network_interface"), ({ com }) => [com.network]);
	const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(view, "ec2:DescribeNetworkInterfaces");
	return ({ com, ext }) => {
		if (ext.isShared) return outsideAudit(view, ext.id, com.account);
		return doubt ?? byNetwork.get(com.network)?.length ?? 0;
	};
}
/**
* Everything that has a group has it through an interface, and the owner of a VPC sees all interfaces in it
* (https://docs.aws.amazon.com/vpc/latest/userguide/vpc-share-limitations.html), so the listings of the own scope are
* enough. Launch templates are what interfaces will be made after. Instances count where interfaces could not be read.
*/
function usersOf(resources, view) {
	const templates = ofType(resources, "aws.ec2.launch_template");
	const versions = templates.map(({ com }) => com.versions);
	return {
		interfaces: (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_15__.t)(ofType(resources, "aws.ec2.network_interface"), ({ com }) => com.firewalls),
		instances: (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_15__.t)(ofType(resources, "aws.ec2.instance"), ({ com }) => com.firewalls),
		templates: (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_15__.t)(templates, ({ com }) => versionsOf(com.versions).flatMap(({ firewalls }) => firewalls)),
		templatesByName: (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_15__.t)(templates, ({ com }) => versionsOf(com.versions).flatMap(({ firewallNames }) => firewallNames)),
		doubt: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(view, "ec2:DescribeNetworkInterfaces", "ec2:DescribeLaunchTemplates", "ec2:DescribeLaunchTemplateVersions") ?? versions.find((known) => known instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t)
	};
}
function attach({ com, ext }, users, view) {
	const named = users.templatesByName.get(com.name) ?? [];
	const found = [
		...users.interfaces.get(ext.id) ?? [],
		...users.templates.get(ext.id) ?? [],
		...named
	];
	const doubt = ext.isShared ? outsideAudit(view, ext.id, com.account) : users.doubt;
	com.attachments = doubt ?? [...new Set(found.map((user) => user.ext.id))].sort();
	com.interfaces = (ext.isShared ? doubt : (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(view, "ec2:DescribeNetworkInterfaces")) ?? users.interfaces.get(ext.id)?.length ?? 0;
	com.unattached = doubt === void 0 && found.length === 0 && !users.instances.has(ext.id);
}
function versionsOf(versions) {
	return versions instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t ? [] : versions;
}
/**
* Groups of peered VPCs may name a group of another account in the same region, so all of them must have been read.
* Where none of the audit does, one of a network that the audit does not read may.
* https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-security-groups.html
*/
function referrersOf(resources, view) {
	const { scopes, referrers } = regionIndex(view.index, view.scope.region);
	const doubt = scopes.map((scope) => (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)({
		...view,
		scope
	}, "ec2:DescribeSecurityGroups")).find((unknown) => unknown !== void 0);
	const foreign = foreignPeersOf(resources, view);
	return ({ com, ext }) => {
		const found = [...referrers.get(ext.id) ?? []].sort();
		if (doubt !== void 0 || found.some((id) => id !== ext.id)) return doubt ?? found;
		return foreign(com.network) ?? found;
	};
}
/** Why groups that the audit does not read may name those of a network: it is peered with another of the same region. */
function foreignPeersOf(resources, view) {
	const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(view, "ec2:DescribeVpcPeeringConnections");
	const byNetwork = /* @__PURE__ */ new Map();
	for (const { com } of ofType(resources, "aws.ec2.vpc_peering_connection")) {
		if (com.state !== "active") continue;
		const ends = [com.requester, com.accepter];
		for (const [own, other] of [ends, ends.toReversed()]) {
			if (own === void 0 || other === void 0 || other.region !== view.scope.region) continue;
			if (!(ownersView(view, other.account) !== void 0)) byNetwork.set(own.network, outsideAudit(view, other.network, other.account));
		}
	}
	return (network) => doubt ?? byNetwork.get(network);
}
function resolved$1(rule, view) {
	if (rule.addressLists.length === 0) return rule;
	const addresses = addressesOfLists(rule.addressLists, view);
	const { prefixLists } = regionIndex(view.index, view.scope.region);
	const providerLists = rule.addressLists.filter((id) => prefixLists.get(id)?.com.isManagedByProvider === true);
	return {
		...rule,
		...rule.direction === "in" ? { sources: addresses } : { destinations: addresses },
		...providerLists.length === 0 ? {} : { providerLists }
	};
}
// clouds/aws/relate/account-regions.js
/** In which regions an account has networks of its own making. */
/** Whether an account made a VPC itself: AWS makes a default one in every region. */
function isOwn({ com, ext }) {
	return !com.isDefault && !ext.isShared;
}
/** Sorted. Unknown where only one is known and others could not be read: more would answer every question. */
function ownRegions(view) {
	const { scope, index } = view;
	const own = ofType(index.list("aws.ec2.vpc"), "aws.ec2.vpc").filter((vpc) => vpc.com.account === scope.account && isOwn(vpc));
	const regions = [...new Set(own.map(({ com }) => com.region))].sort();
	if (regions.length > 1) return regions;
	return [...index.scopes.values()].filter((other) => other.cloud === scope.cloud && other.account === scope.account).map((other) => (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)({
		index,
		scope: other
	}, "ec2:DescribeVpcs")).find((doubt) => doubt instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t) ?? regions;
}
// clouds/aws/relate/routing.js
/** Fills route tables: destinations of their routes, subnets, and whether they lead to the internet. */
function relateRouteTables(resources, view) {
	const subnets = ofType(resources, "aws.ec2.subnet");
	const peerings = new Map(ofType(resources, "aws.ec2.vpc_peering_connection").map((one) => [one.ext.id, one]));
	for (const table of ofType(resources, "aws.ec2.route_table")) {
		table.com.routes = table.com.routes.map((route) => ({
			...resolved(route, view),
			peerRanges: peerRanges(route, table, peerings, view)
		}));
		table.com.subnets = governedBy(table, subnets, view);
		table.com.internetRoutes = internetRoutesOf(table, view);
	}
}
/** Fills what peerings are led into by. */
function relatePeerings(resources, view) {
	const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(view, "ec2:DescribeRouteTables");
	const tables = ofType(resources, "aws.ec2.route_table");
	for (const { com, ext } of ofType(resources, "aws.ec2.vpc_peering_connection")) {
		const leading = tables.filter((table) => table.com.routes.some(({ target }) => target === ext.id));
		com.routeTables = doubt ?? leading.map((table) => table.ext.id).sort();
	}
}
/** The table that a subnet names, else the main one of its own VPC. */
function tableOf({ com, ext }, view) {
	const tables = regionIndex(view.index, view.scope.region).routeTables.get(com.network) ?? [];
	const named = tables.find((table) => table.ext.associatedSubnets.includes(ext.id));
	if (named !== void 0) return named;
	const owner = ownersView(view, com.account);
	const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(owner ?? view, "ec2:DescribeRouteTables");
	if (doubt !== void 0) return doubt;
	return tables.find((table) => table.com.isMain) ?? outsideAudit(view, `The route table of ${ext.id}`, com.account);
}
/**
* Over each family: whether an active route leads to an internet gateway, which lets the internet begin, too. Block public
* access is not counted in: AWS does not document whether the mode of a subnet heeds its exclusions, which are another
* API's to tell, and a mode taken for more than it says would hide what is open.
*/
function internetRoutesOf({ com }, view) {
	const routes = com.routes.filter(({ isActive, targetKind }) => isActive && targetKind === "internet");
	const known = [];
	let unknown;
	for (const { destinations } of routes.map((route) => resolved(route, view))) if (destinations instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t) unknown ??= destinations;
	else known.push(...destinations);
	const addresses = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_6__.h)(known);
	const leads = (family) => addresses[family].length > 0 || (unknown ?? false);
	return {
		ipv4: leads("ipv4"),
		ipv6: leads("ipv6")
	};
}
function peerRanges({ target, targetKind, isActive }, { com }, peerings, view) {
	if (targetKind !== "peering" || !isActive) return [];
	const peering = peerings.get(target);
	if (peering === void 0) return (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(view, "ec2:DescribeVpcPeeringConnections") ?? outsideAudit(view, target);
	const { requester, accepter } = peering.com;
	const other = requester.network === com.network ? accepter : requester;
	return other.addressRanges.length > 0 ? other.addressRanges : outsideAudit(view, other.network, other.account);
}
function resolved(route, view) {
	return route.addressLists.length === 0 ? route : {
		...route,
		destinations: addressesOfLists(route.addressLists, view)
	};
}
/** A main table governs the subnets of its VPC that no table names; to tell them, all of both must be known. */
function governedBy({ com, ext }, subnets, view) {
	if (!com.isMain) return [...ext.associatedSubnets].sort();
	const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(view, "ec2:DescribeRouteTables", "ec2:DescribeSubnets");
	if (doubt !== void 0) return doubt;
	const tables = regionIndex(view.index, view.scope.region).routeTables.get(com.network) ?? [];
	const named = new Set(tables.flatMap((table) => table.ext.associatedSubnets));
	const byDefault = subnets.filter((subnet) => subnet.com.network === com.network && !named.has(subnet.ext.id));
	return [...ext.associatedSubnets, ...byDefault.map((subnet) => subnet.ext.id)].sort();
}
// clouds/aws/relate/networks.js
/** Fills subnets. */
function relateSubnets(resources, view) {
	const interfaces = interfacesIn(resources, view, ({ com }) => com.subnet);
	for (const subnet of ofType(resources, "aws.ec2.subnet")) {
		const { com, ext } = subnet;
		const table = tableOf(subnet, view);
		com.routeTable = table instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t ? table : table.ext.id;
		com.internetRoutes = table instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t ? table : internetRoutesOf(table, view);
		com.firewalls = aclsOf(subnet, view);
		com.flowLogs = flowLogsOf(ext.id, com.account, view);
		com.interfaces = interfaces(subnet);
	}
}
/** Fills VPCs, after their subnets. */
function relateNetworks(resources, view) {
	const subnetsDoubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(view, "ec2:DescribeSubnets");
	const endpointsDoubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(view, "ec2:DescribeVpcEndpoints");
	const peeringsDoubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(view, "ec2:DescribeVpcPeeringConnections");
	const subnets = (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_15__.t)(ofType(resources, "aws.ec2.subnet"), ({ com }) => [com.network]);
	const endpoints = (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_15__.t)(ofType(resources, "aws.ec2.vpc_endpoint").filter(({ com }) => ["available", "pending"].includes(com.state)), ({ com }) => [com.network]);
	const peerings = (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_15__.t)(ofType(resources, "aws.ec2.vpc_peering_connection").filter(({ com }) => com.state === "active"), ({ com }) => [com.requester.network, com.accepter.network]);
	const interfaces = interfacesIn(resources, view, ({ com }) => com.network);
	const vpcs = ofType(resources, "aws.ec2.vpc");
	const [first] = vpcs.filter((vpc) => isOwn(vpc)).sort((a, b) => a.ext.id < b.ext.id ? -1 : 1);
	const accountRegions = ownRegions(view);
	for (const vpc of vpcs) {
		const { com, ext } = vpc;
		com.interfaces = interfaces(vpc);
		com.isFirstOfAccount = vpc === first;
		com.accountRegions = accountRegions;
		com.flowLogs = flowLogsOf(ext.id, com.account, view);
		com.subnets = subnetsDoubt ?? (subnets.get(ext.id) ?? []).map((subnet) => networkSubnet(subnet));
		com.peerings = peeringsDoubt ?? (peerings.get(ext.id) ?? []).map((peering) => peering.ext.id).sort();
		com.endpointServices = endpointsDoubt ?? [...new Set((endpoints.get(ext.id) ?? []).map((endpoint) => endpoint.com.service))].sort();
	}
}
/** Fills endpoints: the zones that they could have addresses in. */
function relateEndpoints(resources, view) {
	const subnets = (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_15__.t)(ofType(resources, "aws.ec2.subnet"), ({ com }) => [com.network]);
	const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(view, "ec2:DescribeSubnets");
	for (const { com } of ofType(resources, "aws.ec2.vpc_endpoint")) com.networkZones = doubt ?? new Set((subnets.get(com.network) ?? []).map((subnet) => subnet.com.zone)).size;
}
/** The owner of a VPC sees all interfaces in it, whoever they belong to; whom it is shared with sees its own. */
function interfacesIn(resources, view, placeOf) {
	const byPlace = (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_15__.t)(ofType(resources, "aws.ec2.network_interface"), (one) => [placeOf(one)]);
	const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(view, "ec2:DescribeNetworkInterfaces");
	return ({ com, ext }) => {
		if (ext.isShared) return outsideAudit(view, ext.id, com.account);
		return doubt ?? byPlace.get(ext.id)?.length ?? 0;
	};
}
/** The flow logs of a VPC, subnet or interface itself: those of what it lies in or holds are none of its own. */
function flowLogsOf(id, owner, view) {
	const ownersOwn = ownersView(view, owner);
	if (ownersOwn === void 0) return outsideAudit(view, id, owner);
	return (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(ownersOwn, "ec2:DescribeFlowLogs") ?? regionIndex(view.index, view.scope.region).flowLogs.get(id) ?? [];
}
/** Every subnet has exactly one ACL. */
function aclsOf({ com, ext }, view) {
	const acls = regionIndex(view.index, view.scope.region).acls.get(ext.id);
	if (acls !== void 0) return acls;
	const owner = ownersView(view, com.account);
	return (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(owner ?? view, "ec2:DescribeNetworkAcls") ?? outsideAudit(view, `The network ACL of ${ext.id}`, com.account);
}
/** A whole that is Unknown becomes two unknown families, so that the subnet itself is still listed. */
function networkSubnet({ com, ext }) {
	const routes = com.internetRoutes;
	const internetRoutes = routes instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t ? {
		ipv4: routes,
		ipv6: routes
	} : routes;
	return {
		id: ext.id,
		zone: com.zone,
		internetRoutes
	};
}
// clouds/aws/relate/internet-facing.js
/** Fills interfaces and instances, after their subnets. */
function relateMachines(resources, view) {
	const subnets = new Map(ofType(resources, "aws.ec2.subnet").map((subnet) => [subnet.ext.id, subnet]));
	for (const { com, ext } of ofType(resources, "aws.ec2.network_interface")) {
		com.facesInternet = facesInternet(com, subnets, view);
		com.flowLogs = flowLogsOf(ext.id, com.account, view);
	}
	for (const { com } of ofType(resources, "aws.ec2.instance")) com.facesInternet = either(com.networkInterfaces.map((one) => facesInternet(one, subnets, view)));
}
/** Each family on its own: a public IPv6 address is of no use to the internet where only IPv4 is routed. */
function facesInternet({ subnet, publicAddresses }, subnets, view) {
	if (publicAddresses.length === 0) return false;
	const found = subnets.get(subnet);
	if (found === void 0) return (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(view, "ec2:DescribeSubnets") ?? outsideAudit(view, `Subnet ${subnet}`);
	const routes = found.com.internetRoutes;
	if (routes instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t) return routes;
	return either([...new Set(publicAddresses.map((address) => address.includes(":") ? "ipv6" : "ipv4"))].map((family) => routes[family]));
}
/** `||` of three-valued logic. */
function either(values) {
	return values.includes(true) || (values.find((value) => value instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t) ?? false);
}
// clouds/aws/relate/instances.js
const userDataApi = "ec2:DescribeInstanceAttribute";
/** Fills instances. */
function relateInstances(resources, view) {
	const images = imageStates(resources, view);
	const agents = agentStates(resources, view);
	for (const { com, ext } of ofType(resources, "aws.ec2.instance")) {
		com.imageState = images(com.image);
		ext.systemsManager = agents(ext.id);
		if (com.startupData.isPresent instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t) com.startupData = unreadData(ext.id, view);
	}
}
/** Own images are listed whole, those of others as far as instances run them. */
function imageStates(resources, view) {
	const images = /* @__PURE__ */ new Map();
	for (const { ext } of ofType(resources, "aws.ec2.used_image")) images.set(ext.id, {
		isAvailable: true,
		createdAt: ext.createdAt,
		deprecatedAt: ext.deprecatedAt
	});
	for (const { com, ext } of ofType(resources, "aws.ec2.image")) images.set(ext.id, {
		isAvailable: true,
		createdAt: com.createdAt,
		deprecatedAt: com.deprecatedAt
	});
	const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(view, "ec2:DescribeImages", "ec2:DescribeImages#used");
	return (id) => images.get(id ?? "") ?? doubt ?? { isAvailable: false };
}
function agentStates(resources, view) {
	const agents = new Map(ofType(resources, "aws.ssm.managed_instance").map(({ ext }) => [ext.id, ext.pingStatus]));
	const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(view, "ssm:DescribeInstanceInformation");
	return (id) => agents.get(id) ?? doubt ?? "none";
}
/** User data takes a call for each instance, so it is asked for only where the config says so: else there is no entry. */
function unreadData(id, view) {
	const isCollected = view.index.ledger(view.scope.id, userDataApi) !== void 0;
	const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(view, userDataApi) ?? (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.n)(view, userDataApi, `the user data of ${id}`);
	return {
		isCollected,
		isPresent: doubt,
		secrets: doubt
	};
}
// clouds/aws/relate/launch-templates.js
const versionsApi = "ec2:DescribeLaunchTemplateVersions";
/** Fills launch templates. */
function relateTemplates(resources, view) {
	const accountDefault = accountRequiresTokens(resources, view);
	const imagesWithTokens = new Set(ofType(resources, "aws.ec2.image").filter((image) => image.ext.imdsSupport === "v2.0").map((image) => image.ext.id));
	for (const { com, ext } of ofType(resources, "aws.ec2.launch_template")) {
		if (com.versions instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t) {
			com.versions = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(view, versionsApi) ?? (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.n)(view, versionsApi, `the versions of ${ext.id}`);
			continue;
		}
		com.versions = com.versions.map((version) => ({
			...version,
			requiresTokens: requiresTokens(version, accountDefault, imagesWithTokens)
		}));
	}
}
/**
* The version decides, else the account, else the image, of which only own ones are looked at; by default nothing does.
* https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-options-order-of-precedence.html
*/
function requiresTokens({ metadataService, image }, accountDefault, imagesWithTokens) {
	if (metadataService !== void 0) return !metadataService.isEnabled || metadataService.requiresTokens;
	return accountDefault ?? imagesWithTokens.has(image ?? "");
}
/** Undefined where the account has no preference. */
function accountRequiresTokens(resources, view) {
	const [defaults] = ofType(resources, "aws.ec2.instance_metadata_defaults");
	if (defaults === void 0) {
		const api = "ec2:GetInstanceMetadataDefaults";
		return (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(view, api) ?? (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.n)(view, api, "the answer");
	}
	return defaults.com.isEnabled === false ? true : defaults.com.requiresTokens;
}
// clouds/aws/relate/internet-returns.js
/** Whom a route table answers through an internet gateway. */
/**
* Addresses that are no part of the internet are counted in, so that own networks, which other routes lead to, make no
* holes in `0.0.0.0/0`.
*/
const notInternet = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_6__.g)(_protocols_js__WEBPACK_IMPORTED_MODULE_6__.a, _special_ranges_js__WEBPACK_IMPORTED_MODULE_4__.n);
/**
* The addresses whose most specific route leads to an internet gateway; where two are alike, plain CIDRs decide before
* lists (https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html#route-tables-priority). A gateway
* endpoint takes out the few addresses of one AWS service, which attack nobody, and is left out. What the appliance behind
* another endpoint lets through is not known.
*/
function internetReturns(routes, view) {
	const returns = {
		certain: _protocols_js__WEBPACK_IMPORTED_MODULE_6__.f,
		doubtful: _protocols_js__WEBPACK_IMPORTED_MODULE_6__.f,
		unknowns: []
	};
	let decided = _protocols_js__WEBPACK_IMPORTED_MODULE_6__.f;
	for (const one of routes.flatMap((route) => destinationsOf(route, view)).toSorted(mostSpecificFirst)) {
		const addresses = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_6__.h)([one.cidr]);
		const left = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_6__.g)(addresses, decided);
		decided = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_6__.v)(decided, addresses);
		if (!one.route.isActive) continue;
		if (one.route.targetKind === "internet") returns.certain = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_6__.v)(returns.certain, left);
		if (one.route.targetKind !== "endpoint") continue;
		returns.doubtful = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_6__.v)(returns.doubtful, left);
		returns.unknowns.push(appliance(one.route, view));
	}
	for (const route of routes) addUnread(returns, route, view);
	const possible = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_6__.v)(returns.certain, returns.doubtful);
	return {
		certain: (0,_protocols_js__WEBPACK_IMPORTED_MODULE_6__.u)(returns.certain) ? _protocols_js__WEBPACK_IMPORTED_MODULE_6__.f : (0,_protocols_js__WEBPACK_IMPORTED_MODULE_6__.v)(returns.certain, notInternet),
		possible: (0,_protocols_js__WEBPACK_IMPORTED_MODULE_6__.u)(possible) ? _protocols_js__WEBPACK_IMPORTED_MODULE_6__.f : (0,_protocols_js__WEBPACK_IMPORTED_MODULE_6__.v)(possible, notInternet),
		unknowns: returns.unknowns
	};
}
function destinationsOf(route, view) {
	const destinations = destinationsRead(route, view);
	if (destinations instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t || isGatewayEndpoint(route)) return [];
	return destinations.map((cidr) => ({
		cidr,
		prefix: Number(cidr.split("/")[1] ?? 128),
		route
	}));
}
function destinationsRead({ destinations, addressLists }, view) {
	return destinations instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t && addressLists.length > 0 ? addressesOfLists(addressLists, view) : destinations;
}
function mostSpecificFirst(a, b) {
	return b.prefix - a.prefix || a.route.addressLists.length - b.route.addressLists.length;
}
/** Their routes name the list of the service, and only those do. */
function isGatewayEndpoint({ targetKind, addressLists }) {
	return targetKind === "endpoint" && addressLists.length > 0;
}
/** A list that was not read may hold everything: it leads to the internet, or away from it. */
function addUnread(returns, route, view) {
	const destinations = destinationsRead(route, view);
	if (!(destinations instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t) || isGatewayEndpoint(route)) return;
	returns.unknowns.push(destinations);
	const leadsThere = route.targetKind === "internet" && route.isActive;
	returns.doubtful = leadsThere ? _protocols_js__WEBPACK_IMPORTED_MODULE_6__.a : (0,_protocols_js__WEBPACK_IMPORTED_MODULE_6__.v)(returns.doubtful, returns.certain);
	if (!leadsThere) returns.certain = _protocols_js__WEBPACK_IMPORTED_MODULE_6__.f;
}
function appliance({ target }, { scope }) {
	return new _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t({
		kind: "not-collected",
		scope: scope.id,
		message: `What the appliance behind ${target} lets through is not collected.`
	});
}
// clouds/aws/relate/passages.js
const internet = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_10__.c)(_services_js__WEBPACK_IMPORTED_MODULE_9__.t, _special_ranges_js__WEBPACK_IMPORTED_MODULE_4__.n);
const everything = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_10__.c)(_services_js__WEBPACK_IMPORTED_MODULE_9__.t, _protocols_js__WEBPACK_IMPORTED_MODULE_6__.a);
/** The ways of one scope: fleets share them, so each is found out once. */
var Passages = class {
	#view;
	#subnets;
	#traffic = /* @__PURE__ */ new Map();
	#rules = /* @__PURE__ */ new Map();
	#passages = /* @__PURE__ */ new Map();
	constructor(resources, view) {
		this.#view = view;
		this.#subnets = new Map(ofType(resources, "aws.ec2.subnet").map((subnet) => [subnet.ext.id, subnet]));
	}
	/** The ways through a subnet and a group, one for each rule that leads in. */
	through(way) {
		const traffic = remembered(this.#traffic, way.subnet, () => subnetTraffic(this.#subnets.get(way.subnet), way, this.#view));
		return remembered(this.#passages, `${way.subnet} ${way.group} ${way.family}`, () => this.admittedBy(way.group).map((rule) => passage(rule, traffic, way.family)).filter(({ possible }) => !(0,_traffic_js__WEBPACK_IMPORTED_MODULE_10__.n)((0,_traffic_js__WEBPACK_IMPORTED_MODULE_10__.t)(possible, internet))));
	}
	/** What a group lets in: its inbound rules, with its id in theirs; one of unknown sources where it was not seen. */
	admittedBy(group) {
		return remembered(this.#rules, group, () => inboundRulesOf(group, this.#view));
	}
};
function remembered(known, key, find) {
	let value = known.get(key);
	if (value === void 0) known.set(key, value = find());
	return value;
}
function inboundRulesOf(id, view) {
	const group = regionIndex(view.index, view.scope.region).groups.get(id);
	if (group === void 0) return [unreadRule(id, (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(view, "ec2:DescribeSecurityGroups") ?? outsideAudit(view, `Security group ${id}`))];
	return group.com.rules.filter(({ direction }) => direction === "in").map((rule) => ({
		...rule,
		id: `${rule.id} of ${id}`,
		sources: sourcesOf(rule, view)
	}));
}
/** Of a group of another account nobody has filled in yet what its lists mean. */
function sourcesOf({ sources, addressLists }, view) {
	return sources instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t && addressLists.length > 0 ? addressesOfLists(addressLists, view) : sources;
}
function unreadRule(group, sources) {
	return {
		id: `rules of ${group}`,
		description: "",
		direction: "in",
		access: "allow",
		priority: 0,
		enabled: true,
		protocol: "all",
		ports: [[0, 65535]],
		sources,
		sourceReferences: [],
		destinations: [],
		destinationReferences: [],
		addressLists: []
	};
}
function passage(rule, subnet, family) {
	const addresses = (0,_effective_traffic_js__WEBPACK_IMPORTED_MODULE_8__.a)(rule);
	const admitted = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_10__.c)((0,_effective_traffic_js__WEBPACK_IMPORTED_MODULE_8__.r)(rule), addresses instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t ? _protocols_js__WEBPACK_IMPORTED_MODULE_6__.a : addresses);
	const certain = addresses instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t ? _traffic_js__WEBPACK_IMPORTED_MODULE_10__.i : (0,_traffic_js__WEBPACK_IMPORTED_MODULE_10__.t)(admitted, subnet.certain);
	return {
		id: `${rule.id} through ${subnet.through}`,
		description: rule.description,
		certain: ofFamily(certain, family),
		possible: ofFamily((0,_traffic_js__WEBPACK_IMPORTED_MODULE_10__.t)(admitted, subnet.possible), family),
		unknown: addresses instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t ? addresses : subnet.unknown
	};
}
function ofFamily({ ipv4, ipv6 }, family) {
	return family === "ipv4" ? {
		ipv4,
		ipv6: []
	} : {
		ipv4: [],
		ipv6
	};
}
function subnetTraffic(subnet, way, view) {
	if (subnet === void 0) {
		const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(view, "ec2:DescribeSubnets") ?? outsideAudit(view, `Subnet ${way.subnet}`);
		return {
			through: way.subnet,
			certain: _traffic_js__WEBPACK_IMPORTED_MODULE_10__.i,
			possible: everything,
			unknown: doubt
		};
	}
	const table = tableOf(subnet, view);
	const returned = table instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t ? unknownTraffic(table) : answered(table, view);
	const admitted = aclTraffic(subnet, view);
	const acls = subnet.com.firewalls;
	return {
		through: `${acls instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t ? "its network ACL" : acls.join(" and ")} and ${table instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t ? "its route table" : table.ext.id}`,
		certain: (0,_traffic_js__WEBPACK_IMPORTED_MODULE_10__.t)(returned.certain, admitted.certain),
		possible: (0,_traffic_js__WEBPACK_IMPORTED_MODULE_10__.t)(returned.possible, admitted.possible),
		unknown: returned.unknown ?? admitted.unknown
	};
}
function unknownTraffic(unknown) {
	return {
		certain: _traffic_js__WEBPACK_IMPORTED_MODULE_10__.i,
		possible: everything,
		unknown
	};
}
function answered({ com }, view) {
	const { certain, possible, unknowns } = internetReturns(com.routes, view);
	return {
		certain: (0,_traffic_js__WEBPACK_IMPORTED_MODULE_10__.c)(_services_js__WEBPACK_IMPORTED_MODULE_9__.t, certain),
		possible: (0,_traffic_js__WEBPACK_IMPORTED_MODULE_10__.c)(_services_js__WEBPACK_IMPORTED_MODULE_9__.t, possible),
		unknown: unknowns[0]
	};
}
/** A subnet has one ACL; if it seems to have several, what any lets in may come in. */
function aclTraffic({ com }, view) {
	if (com.firewalls instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_13__.t) return unknownTraffic(com.firewalls);
	const { aclsById } = regionIndex(view.index, view.scope.region);
	const traffic = com.firewalls.map((id) => (0,_effective_traffic_js__WEBPACK_IMPORTED_MODULE_8__.n)(aclsById.get(id)?.com.rules ?? [], "in"));
	return {
		certain: (0,_traffic_js__WEBPACK_IMPORTED_MODULE_10__.u)(traffic.map(({ certain }) => certain)),
		possible: (0,_traffic_js__WEBPACK_IMPORTED_MODULE_10__.u)(traffic.map(({ possible }) => possible)),
		unknown: traffic.flatMap(({ unknowns }) => unknowns)[0]
	};
}
// clouds/aws/relate/reachability.js
/** Fills instances, after subnets and groups. */
function relateReachability(resources, view) {
	const passages = new Passages(resources, view);
	for (const { com, ext } of ofType(resources, "aws.ec2.instance")) {
		if (ext.hasEnclaves) ext.enclaveRules = com.firewalls.flatMap((group) => passages.admittedBy(group));
		com.reachable = (0,_ways_in_js__WEBPACK_IMPORTED_MODULE_2__.n)(com.networkInterfaces.flatMap((one) => waysTo(one, passages)));
	}
}
/** What a stateless ACL does to answers is not judged: who may send can attack, heard or not. */
function waysTo({ subnet, publicAddresses, firewalls }, passages) {
	return ["ipv4", "ipv6"].flatMap((family) => {
		const addresses = publicAddresses.filter((address) => familyOf(address) === family);
		if (addresses.length === 0) return [];
		const destinations = addresses.map((address) => `${address}/${family === "ipv6" ? 128 : 32}`);
		return firewalls.flatMap((group) => passages.through({
			subnet,
			group,
			family
		}).map((passage) => {
			return {
				...passage,
				id: `${passage.id} at ${addresses.join(" and ")}`,
				destinations
			};
		}));
	});
}
function familyOf(address) {
	return address.includes(":") ? "ipv6" : "ipv4";
}
// clouds/aws/relate/settings.js
/** Fills settings; what could not be listed whole is not counted. */
function relateSettings(resources, view) {
	const count = (...types) => types.reduce((sum, type) => sum + ofType(resources, type).length, 0);
	for (const { com } of ofType(resources, "aws.ec2.snapshot_block_public_access")) com.copies = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(view, "ec2:DescribeSnapshots") ?? count("aws.ec2.snapshot");
	for (const { com } of ofType(resources, "aws.ec2.image_block_public_access")) com.copies = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(view, "ec2:DescribeImages") ?? count("aws.ec2.image");
	const machinesDoubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(view, "ec2:DescribeInstances", "ec2:DescribeLaunchTemplates");
	for (const { com } of ofType(resources, "aws.ec2.instance_metadata_defaults")) com.machines = machinesDoubt ?? count("aws.ec2.instance", "aws.ec2.launch_template");
}
// clouds/aws/relate/storage.js
/** Fills which snapshots and backups a disk has, and whether everyone may restore snapshots. */
function relateStorage(resources, view) {
	const snapshots = ofType(resources, "aws.ec2.snapshot");
	relateSnapshots(snapshots, resources, view);
	const snapshotsDoubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(view, "ec2:DescribeSnapshots");
	const backupsDoubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(view, "backup:ListProtectedResources");
	const byDisk = (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_15__.t)(snapshots, ({ com }) => com.disk === void 0 ? [] : [com.disk]);
	const backups = backupsByResource(resources);
	for (const disk of ofType(resources, "aws.ec2.volume")) {
		const { com, ext } = disk;
		const its = byDisk.get(ext.id) ?? [];
		com.snapshots = snapshotsDoubt ?? its.map((snapshot) => snapshot.ext.id).sort();
		com.lastSnapshotAt = snapshotsDoubt ?? latestOf(its);
		com.backups = backupsDoubt ?? savedWith(disk).flatMap((arn) => backups.get(arn) ?? []);
	}
}
function relateSnapshots(snapshots, resources, view) {
	const publicDoubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_14__.t)(view, "ec2:DescribeSnapshots#public");
	const marked = new Set(ofType(resources, "aws.ec2.public_snapshot").map(({ ext }) => ext.id));
	const isBlocked = blocksAllSharing(resources);
	for (const { com, ext } of snapshots) com.public = !isBlocked && (marked.has(ext.id) || (publicDoubt ?? false));
}
/**
* In this mode snapshots that are shared with everyone are treated as private, though they still say that they are
* shared. Where the mode was not read they are what they say.
* https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html
*/
function blocksAllSharing(resources) {
	return ofType(resources, "aws.ec2.snapshot_block_public_access").some(({ com }) => com.blocks === "all");
}
/** Times are ISO 8601 in UTC, all of the same length, so that text order is time order. */
function latestOf(snapshots) {
	return snapshots.filter(({ com }) => com.state === "completed").map(({ com }) => com.createdAt).toSorted().at(-1);
}
/** Whoever saves a machine saves the disks that are attached to it. */
function savedWith({ com, ext }) {
	const { account, region } = com;
	return [(0,_arn_js__WEBPACK_IMPORTED_MODULE_11__.t)({
		region,
		account,
		kind: "volume",
		id: ext.id
	}), ...com.machines.map((id) => (0,_arn_js__WEBPACK_IMPORTED_MODULE_11__.t)({
		region,
		account,
		kind: "instance",
		id
	}))];
}
function backupsByResource(resources) {
	const saved = ofType(resources, "aws.backup.protected_resource");
	return new Map(saved.map(({ ext }) => [ext.id, {
		resource: ext.id,
		lastAt: ext.lastBackupAt
	}]));
}
// clouds/aws/relate/relate.js
/** Changes `com` of the scope's own resources only; a relation that cannot be told becomes Unknown, never an empty list. */
function relateScope(scope, resources, index) {
	const view = {
		scope,
		index
	};
	relatePrefixLists(resources, view);
	relateTemplates(resources, view);
	relateRouteTables(resources, view);
	relatePeerings(resources, view);
	relateSubnets(resources, view);
	relateNetworks(resources, view);
	relateMachines(resources, view);
	relateSecurityGroups(resources, view);
	relateNetworkAcls(resources, view);
	relateEndpoints(resources, view);
	relateEndpointServices(resources, view);
	relateReachability(resources, view);
	relateInstances(resources, view);
	relateStorage(resources, view);
	relateSettings(resources, view);
}
// clouds/aws/model.js
const collectedIndexTypes = _apis_js__WEBPACK_IMPORTED_MODULE_1__.t.filter(({ stage }) => stage === "index").map(({ type }) => type);
const awsModel = {
	provider: "aws",
	objects,
	types: resourceTypes,
	/** Rules and entries come out of the groups and ACLs that hold them. */
	indexTypes: /* @__PURE__ */ new Set([
		...collectedIndexTypes,
		"aws.ec2.security_group_rule",
		"aws.ec2.network_acl_entry"
	]),
	redact: (_type, raw) => (0,_redact_js__WEBPACK_IMPORTED_MODULE_7__.t)(raw),
	normalise: normaliseItems,
	relate: relateScope
};



/***/ }),

/***/ 7275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ redactSecrets)
/* harmony export */ });
/* harmony import */ var _redacted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1494);

// clouds/aws/redact.js
/** Takes the secrets out of the objects of AWS. */
/**
* User data of instances (base64) and launch templates; the XML that configures a customer gateway with its keys, and the
* keys of VPN tunnels. Tags cannot clash: they are `{ Key, Value }`.
*/
const secretFields = {
	startupData: /* @__PURE__ */ new Set(["UserData"]),
	secrets: /* @__PURE__ */ new Set(["CustomerGatewayConfiguration", "PreSharedKey"])
};
/** A copy without secrets. Idempotent. */
function redactSecrets(raw) {
	return (0,_redacted_js__WEBPACK_IMPORTED_MODULE_0__.t)(raw, secretFields);
}



/***/ })

};
