export const id = 205;
export const ids = [205];
export const modules = {

/***/ 1205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   awsModel: () => (/* binding */ awsModel)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6680);
/* harmony import */ var _special_ranges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8214);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);



// clouds/aws/apis.js
/**
* Every API of a scope. `raw` of an item is the object as the AWS SDK v3 returns it: an element of the list of the
* answer, or for the `Get…` settings the answer without `$metadata`. Beyond that:
* - `prefix_list`: `{ ...ManagedPrefixList, Entries: PrefixListEntry[] }`.
* - `launch_template`: `{ ...LaunchTemplate, Versions: LaunchTemplateVersion[] }`, the default and the latest version.
* - `public_snapshot`: `{ SnapshotId }` of DescribeSnapshots with `RestorableByUserIds: ["all"], OwnerIds: ["self"]`;
*   in the ledger `ec2:DescribeSnapshots#public`, because it may fail apart from the listing of all own snapshots.
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
	listed("stream", "vpn_connection", "DescribeVpnConnections"),
	listed("stream", "transit_gateway", "DescribeTransitGateways")
];
qualified({
	security_group: [
		"network_interface",
		"instance",
		"launch_template",
		"prefix_list",
		"vpc"
	],
	security_group_rule: ["security_group"],
	network_acl_entry: ["network_acl"],
	vpc: [
		"subnet",
		"flow_log",
		"vpc_peering_connection",
		"vpc_endpoint"
	],
	subnet: [
		"route_table",
		"network_acl",
		"flow_log"
	],
	route_table: ["subnet", "prefix_list"],
	vpc_peering_connection: ["route_table"],
	network_interface: ["subnet", "flow_log"],
	instance: ["subnet"],
	volume: ["snapshot"],
	snapshot: ["public_snapshot", "snapshot_block_public_access"]
});
function listed(stage, kind, operation) {
	return {
		api: `ec2:${operation}`,
		permission: `ec2:${operation}`,
		type: `aws.ec2.${kind}`,
		stage
	};
}
function qualified(kinds) {
	return Object.fromEntries(Object.entries(kinds).map(([kind, others]) => [`aws.ec2.${kind}`, others.map((other) => `aws.ec2.${other}`)]));
}
// clouds/aws/declarations/aws.js
var aws_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	awsEndpoint: () => awsEndpoint,
	awsImage: () => awsImage,
	awsInstance: () => awsInstance,
	awsNetwork: () => awsNetwork,
	awsNetworkInterface: () => awsNetworkInterface,
	awsResource: () => awsResource,
	awsRouteTable: () => awsRouteTable,
	awsSetting: () => awsSetting,
	awsShareable: () => awsShareable
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
// clouds/aws/declarations/compute.js
var compute_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	address: () => address$1,
	compute: () => compute,
	computeInterface: () => computeInterface,
	launchTemplate: () => launchTemplate$1,
	launchTemplateVersion: () => launchTemplateVersion,
	metadataService: () => metadataService$1,
	networkInterface: () => networkInterface$1
});
const metadataService$1 = {
	name: "MetadataService",
	doc: "The service at a link-local address that hands a machine its credentials.",
	fields: {
		isEnabled: {
			type: "bool",
			doc: "Whether it answers at all."
		},
		requiresTokens: {
			type: "bool",
			doc: "Whether it answers only who has asked for a session token (IMDSv2)."
		},
		hopLimit: {
			type: "int",
			doc: "How many network hops its answer survives.",
			optional: true
		}
	}
};
const compute = {
	name: "compute",
	doc: "A virtual machine.",
	fields: {
		state: {
			type: "string",
			doc: "`pending`, `running`, `stopping`, `stopped`, `shutting-down` or `terminated`."
		},
		launchedAt: {
			type: "timestamp",
			doc: "When it was last started.",
			optional: true
		},
		machineType: {
			type: "string",
			doc: "The provider's size."
		},
		image: {
			type: "string",
			doc: "The image it started from.",
			optional: true
		},
		network: {
			type: "string",
			doc: "Network of its first interface; absent once terminated.",
			optional: true
		},
		subnet: {
			type: "string",
			doc: "Subnet of its first interface; absent once terminated.",
			optional: true
		},
		publicAddresses: {
			type: { list: "string" },
			doc: "Addresses on the internet of all its interfaces, both families."
		},
		privateAddresses: {
			type: { list: "string" },
			doc: "Other addresses of all its interfaces, both families."
		},
		networkInterfaces: {
			type: { list: { object: "ComputeInterface" } },
			doc: "Its interfaces."
		},
		firewalls: {
			type: { list: "string" },
			doc: "Firewalls of all its interfaces."
		},
		facesInternet: {
			type: "bool",
			doc: "Whether one of its public addresses lies in a subnet that leads to the internet."
		},
		disks: {
			type: { list: "string" },
			doc: "Disks that are attached to it."
		},
		identity: {
			type: "string",
			doc: "The identity it acts as in the cloud.",
			optional: true
		},
		metadataService: {
			type: { object: "MetadataService" },
			doc: "Its metadata service."
		},
		hasDetailedMonitoring: {
			type: "bool",
			doc: "Whether it is measured every minute."
		}
	}
};
const computeInterface = {
	name: "ComputeInterface",
	doc: "An interface as its machine shows it.",
	fields: {
		id: {
			type: "string",
			doc: "Id of the interface."
		},
		subnet: {
			type: "string",
			doc: "Its subnet."
		},
		publicAddresses: {
			type: { list: "string" },
			doc: "Its addresses on the internet, both families."
		}
	}
};
const networkInterface$1 = {
	name: "network_interface",
	doc: "A network interface.",
	fields: {
		state: {
			type: "string",
			doc: "The provider's word: `in-use`, `available`."
		},
		kind: {
			type: "string",
			doc: "The provider's word: `interface`, `nat_gateway`, `network_load_balancer`."
		},
		description: {
			type: "string",
			doc: "What people or the service wrote beside it."
		},
		network: {
			type: "string",
			doc: "Its network."
		},
		subnet: {
			type: "string",
			doc: "Its subnet."
		},
		firewalls: {
			type: { list: "string" },
			doc: "Firewalls that decide for it."
		},
		publicAddresses: {
			type: { list: "string" },
			doc: "Its addresses on the internet, both families."
		},
		privateAddresses: {
			type: { list: "string" },
			doc: "Its other addresses, both families."
		},
		machine: {
			type: "string",
			doc: "The machine it is attached to.",
			optional: true
		},
		isManagedByService: {
			type: "bool",
			doc: "Whether a service of the provider made and keeps it."
		},
		facesInternet: {
			type: "bool",
			doc: "Whether one of its public addresses lies in a subnet that leads to the internet."
		},
		flowLogs: {
			type: { list: { object: "FlowLog" } },
			doc: "Flow logs of the interface itself."
		}
	}
};
const address$1 = {
	name: "address",
	doc: "A reserved public address.",
	fields: {
		address: {
			type: "string",
			doc: "The address."
		},
		isInUse: {
			type: "bool",
			doc: "Whether something has it."
		},
		networkInterface: {
			type: "string",
			doc: "The interface that has it.",
			optional: true
		}
	}
};
const launchTemplate$1 = {
	name: "launch_template",
	doc: "What machines are made after.",
	fields: { versions: {
		type: { list: { object: "LaunchTemplateVersion" } },
		doc: "Its default and its latest version."
	} }
};
const launchTemplateVersion = {
	name: "LaunchTemplateVersion",
	doc: "One version of a launch template.",
	fields: {
		number: {
			type: "int",
			doc: "Its number."
		},
		isDefault: {
			type: "bool",
			doc: "Whether it is used where none is named."
		},
		image: {
			type: "string",
			doc: "Image.",
			optional: true
		},
		identity: {
			type: "string",
			doc: "The identity that machines act as.",
			optional: true
		},
		firewalls: {
			type: { list: "string" },
			doc: "Firewalls by id."
		},
		firewallNames: {
			type: { list: "string" },
			doc: "Firewalls by name."
		},
		givesPublicAddress: {
			type: "bool",
			doc: "Whether machines get a public address; absent: the subnet decides.",
			optional: true
		},
		metadataService: {
			type: { object: "MetadataService" },
			doc: "Metadata service; absent: image and account decide.",
			optional: true
		},
		hasDetailedMonitoring: {
			type: "bool",
			doc: "Whether machines are measured every minute."
		},
		hasStartupData: {
			type: "bool",
			doc: "Whether it hands machines a start-up script or data."
		}
	}
};
// clouds/aws/declarations/connectivity.js
var connectivity_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	endpoint: () => endpoint,
	hub: () => hub,
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
		firewalls: {
			type: { list: "string" },
			doc: "Firewalls of those interfaces."
		},
		policy: {
			type: "string",
			doc: "Who may do what through it, as JSON text.",
			optional: true
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
		}
	}
};
// clouds/aws/declarations/firewall.js
var firewall_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	addressList: () => addressList,
	addressListEntry: () => addressListEntry,
	firewall: () => firewall,
	firewallRule: () => firewallRule,
	firewallRuleObject: () => firewallRuleObject
});
const ruleFields = {
	description: {
		type: "string",
		doc: "What people wrote beside it."
	},
	direction: {
		type: "string",
		doc: "`in` or `out`."
	},
	access: {
		type: "string",
		doc: "`allow` or `deny`."
	},
	priority: {
		type: "int",
		doc: "The lowest decides first; 0 where rules have no order."
	},
	enabled: {
		type: "bool",
		doc: "Whether it counts."
	},
	protocol: {
		type: "string",
		doc: "`all`, or the IANA protocol number as text."
	},
	sources: {
		type: { list: "string" },
		doc: "Fewest CIDRs of both families; empty when only references are meant."
	},
	sourceReferences: {
		type: { list: "string" },
		doc: "Firewalls, tags or service accounts meant instead."
	},
	destinations: {
		type: { list: "string" },
		doc: "Fewest CIDRs of both families, of rules of direction `out`."
	},
	destinationReferences: {
		type: { list: "string" },
		doc: "Firewalls, tags or service accounts meant instead."
	},
	addressLists: {
		type: { list: "string" },
		doc: "Named lists of addresses that the CIDRs were taken from."
	},
	ports: {
		type: { list: { list: "int" } },
		doc: "Inclusive ranges `[from, to]` of destination ports."
	}
};
const attachmentFields = {
	network: {
		type: "string",
		doc: "The network it belongs to."
	},
	attachments: {
		type: { list: "string" },
		doc: "What it decides for: interfaces and launch templates, or subnets. Unknown unless all could be listed."
	},
	unattached: {
		type: "bool",
		doc: "Certainly attached to nothing: everything that could be was listed. Always known; false in doubt."
	}
};
const firewallRuleObject = {
	name: "FirewallRule",
	doc: "One rule of a firewall, as `exposed` takes it.",
	fields: {
		id: {
			type: "string",
			doc: "What it is called within its firewall."
		},
		...ruleFields
	}
};
const firewall = {
	name: "firewall",
	doc: "A set of rules that decide which traffic passes.",
	fields: {
		...attachmentFields,
		rules: {
			type: { list: { object: "FirewallRule" } },
			doc: "Its rules, of both directions."
		},
		isDefault: {
			type: "bool",
			doc: "Whether the provider made it with the network, for what names no other."
		},
		referencedBy: {
			type: { list: "string" },
			doc: "Firewalls of the audit whose rules name it, itself among them."
		}
	}
};
const firewallRule = {
	name: "firewall_rule",
	doc: "One rule of a firewall as a resource of its own.",
	fields: {
		...ruleFields,
		...attachmentFields,
		firewall: {
			type: "string",
			doc: "Id of the firewall it belongs to."
		},
		targets: {
			type: { list: "string" },
			doc: "Tags or service accounts that the rule itself decides for."
		}
	}
};
const addressList = {
	name: "address_list",
	doc: "A named list of addresses that rules and routes may mean.",
	fields: {
		entries: {
			type: { list: { object: "AddressListEntry" } },
			doc: "Its entries as people wrote them."
		},
		addresses: {
			type: { list: "string" },
			doc: "Fewest CIDRs of all entries."
		},
		isManagedByProvider: {
			type: "bool",
			doc: "Whether the provider keeps its entries."
		}
	}
};
const addressListEntry = {
	name: "AddressListEntry",
	doc: "One entry of an address list.",
	fields: {
		range: {
			type: "string",
			doc: "CIDR."
		},
		description: {
			type: "string",
			doc: "What people wrote beside it."
		}
	}
};
// clouds/aws/declarations/network.js
var network_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	flowLog: () => flowLog$1,
	flowLogObject: () => flowLogObject,
	gateway: () => gateway,
	internetRoutes: () => internetRoutes,
	network: () => network,
	networkSubnet: () => networkSubnet$1,
	peering: () => peering$1,
	peeringEnd: () => peeringEnd$1,
	route: () => route$1,
	routeTable: () => routeTable$1,
	subnet: () => subnet$1
});
const network = {
	name: "network",
	doc: "A private network.",
	fields: {
		state: {
			type: "string",
			doc: "The provider's word: `available`, `pending`."
		},
		addressRanges: {
			type: { list: "string" },
			doc: "CIDRs of both families."
		},
		isDefault: {
			type: "bool",
			doc: "Whether the provider made it for resources that name no other."
		},
		flowLogs: {
			type: { list: { object: "FlowLog" } },
			doc: "Flow logs of the network itself."
		},
		subnets: {
			type: { list: { object: "NetworkSubnet" } },
			doc: "Its subnets."
		},
		peerings: {
			type: { list: "string" },
			doc: "Active peerings with other networks."
		},
		endpointServices: {
			type: { list: "string" },
			doc: "Services that private endpoints in it lead to."
		}
	}
};
const networkSubnet$1 = {
	name: "NetworkSubnet",
	doc: "A subnet as its network sees it.",
	fields: {
		id: {
			type: "string",
			doc: "Id of the subnet."
		},
		zone: {
			type: "string",
			doc: "Availability zone."
		},
		internetRoutes: {
			type: { object: "InternetRoutes" },
			doc: "Whether it leads to the internet and back."
		}
	}
};
const internetRoutes = {
	name: "InternetRoutes",
	doc: "Whether an active route leads to the internet and lets it answer and begin; egress-only gateways do not.",
	fields: {
		ipv4: {
			type: "bool",
			doc: "For IPv4."
		},
		ipv6: {
			type: "bool",
			doc: "For IPv6."
		}
	}
};
const subnet$1 = {
	name: "subnet",
	doc: "A part of a network.",
	fields: {
		state: {
			type: "string",
			doc: "The provider's word: `available`, `pending`."
		},
		network: {
			type: "string",
			doc: "The network it belongs to."
		},
		zone: {
			type: "string",
			doc: "Availability zone."
		},
		addressRanges: {
			type: { list: "string" },
			doc: "CIDRs of both families."
		},
		givesPublicAddresses: {
			type: "bool",
			doc: "Whether instances get a public IPv4 address at launch."
		},
		givesIpv6Addresses: {
			type: "bool",
			doc: "Whether interfaces get an IPv6 address when they are made."
		},
		routeTable: {
			type: "string",
			doc: "The route table that governs it, named or by default."
		},
		internetRoutes: {
			type: { object: "InternetRoutes" },
			doc: "Whether that table leads to the internet and back."
		},
		firewalls: {
			type: { list: "string" },
			doc: "Firewalls that decide for the subnet as a whole."
		},
		flowLogs: {
			type: { list: { object: "FlowLog" } },
			doc: "Flow logs of the subnet itself."
		}
	}
};
const routeTable$1 = {
	name: "route_table",
	doc: "Where traffic of subnets goes.",
	fields: {
		network: {
			type: "string",
			doc: "The network it belongs to."
		},
		isMain: {
			type: "bool",
			doc: "Whether it governs the subnets that name no other."
		},
		routes: {
			type: { list: { object: "Route" } },
			doc: "Its routes."
		},
		subnets: {
			type: { list: "string" },
			doc: "Subnets that it governs, named or by default."
		},
		gateways: {
			type: { list: "string" },
			doc: "Gateways whose incoming traffic it governs."
		},
		internetRoutes: {
			type: { object: "InternetRoutes" },
			doc: "Whether it leads to the internet and back."
		}
	}
};
const route$1 = {
	name: "Route",
	doc: "One route.",
	fields: {
		destinations: {
			type: { list: "string" },
			doc: "CIDRs that it is for."
		},
		addressLists: {
			type: { list: "string" },
			doc: "Named lists of addresses that the CIDRs were taken from."
		},
		target: {
			type: "string",
			doc: "Where it leads; `local` within the network."
		},
		targetKind: {
			type: "string",
			doc: "`internet`, `egress-only`, `nat`, `peering`, `hub`, `vpn`, `endpoint`, `interface`, `local` or `other`."
		},
		isActive: {
			type: "bool",
			doc: "False for a blackhole: its target is gone."
		}
	}
};
const gateway = {
	name: "gateway",
	doc: "What connects networks with the internet.",
	fields: { networks: {
		type: { list: "string" },
		doc: "Networks that it is attached to."
	} }
};
const flowLogFields = {
	isActive: {
		type: "bool",
		doc: "Whether it is switched on."
	},
	isDelivering: {
		type: "bool",
		doc: "False where the last delivery failed."
	},
	traffic: {
		type: "string",
		doc: "`all`, `accepted` or `rejected`."
	},
	destination: {
		type: "string",
		doc: "Where it delivers to."
	}
};
const flowLogObject = {
	name: "FlowLog",
	doc: "A flow log as what it records sees it.",
	fields: {
		id: {
			type: "string",
			doc: "Id of the flow log."
		},
		...flowLogFields
	}
};
const flowLog$1 = {
	name: "flow_log",
	doc: "A record of the traffic of a network, subnet or interface.",
	fields: {
		...flowLogFields,
		target: {
			type: "string",
			doc: "The network, subnet or interface."
		}
	}
};
const peering$1 = {
	name: "peering",
	doc: "A connection of two networks.",
	fields: {
		state: {
			type: "string",
			doc: "The provider's word: `active`, `pending-acceptance`."
		},
		requester: {
			type: { object: "PeeringEnd" },
			doc: "Who asked for it."
		},
		accepter: {
			type: { object: "PeeringEnd" },
			doc: "Who was asked."
		},
		routeTables: {
			type: { list: "string" },
			doc: "Route tables of this scope that lead into it."
		}
	}
};
const peeringEnd$1 = {
	name: "PeeringEnd",
	doc: "One end of a peering.",
	fields: {
		network: {
			type: "string",
			doc: "The network."
		},
		account: {
			type: "string",
			doc: "Its account, subscription or project."
		},
		region: {
			type: "string",
			doc: "Its region."
		},
		addressRanges: {
			type: { list: "string" },
			doc: "CIDRs of both families, as far as the other end may see them."
		}
	}
};
// clouds/aws/declarations/settings.js
var settings_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	diskEncryptionDefault: () => diskEncryptionDefault,
	marker: () => marker,
	metadataDefaults: () => metadataDefaults,
	publicSharingBlock: () => publicSharingBlock
});
const diskEncryptionDefault = {
	name: "disk_encryption_default",
	doc: "Whether new disks are encrypted without being asked.",
	fields: { isEnabled: {
		type: "bool",
		doc: "Whether it is switched on."
	} }
};
const publicSharingBlock = {
	name: "public_sharing_block",
	doc: "Whether copies can be shared with everyone.",
	fields: { blocks: {
		type: "string",
		doc: "`all`: and what was shared is no more; `new`: what is shared stays; `none`."
	} }
};
const metadataDefaults = {
	name: "metadata_defaults",
	doc: "What the metadata service of new machines is like where nothing else says so.",
	fields: {
		requiresTokens: {
			type: "bool",
			doc: "Whether it asks for session tokens (IMDSv2); absent: no preference.",
			optional: true
		},
		isEnabled: {
			type: "bool",
			doc: "Whether it answers at all; absent: no preference.",
			optional: true
		},
		hopLimit: {
			type: "int",
			doc: "How many network hops its answer survives; absent: no preference.",
			optional: true
		}
	}
};
/** Of markers that are no resources of their own. */
const marker = {
	name: "marker",
	doc: "Says something of another resource, which rules read there.",
	fields: {}
};
// clouds/aws/declarations/storage.js
var storage_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	disk: () => disk,
	image: () => image$1,
	snapshot: () => snapshot$1
});
const encryptionFields = {
	encrypted: {
		type: "bool",
		doc: "Whether its content is encrypted."
	},
	key: {
		type: "string",
		doc: "The key it is encrypted with.",
		optional: true
	}
};
const disk = {
	name: "disk",
	doc: "A virtual disk.",
	fields: {
		...encryptionFields,
		state: {
			type: "string",
			doc: "The provider's word: `in-use`, `available`."
		},
		sizeGib: {
			type: "int",
			doc: "Size, GiB."
		},
		createdAt: {
			type: "timestamp",
			doc: "When it was made."
		},
		machines: {
			type: { list: "string" },
			doc: "Machines that it is attached to."
		},
		snapshots: {
			type: { list: "string" },
			doc: "Snapshots that were taken of it."
		}
	}
};
const snapshot$1 = {
	name: "snapshot",
	doc: "A copy of a disk.",
	fields: {
		...encryptionFields,
		state: {
			type: "string",
			doc: "The provider's word: `completed`, `pending`."
		},
		public: {
			type: "bool",
			doc: "Whether everyone may restore it."
		},
		disk: {
			type: "string",
			doc: "The disk it was taken of, which may be gone.",
			optional: true
		},
		createdAt: {
			type: "timestamp",
			doc: "When it was begun."
		},
		sizeGib: {
			type: "int",
			doc: "Size of the disk, GiB."
		}
	}
};
const image$1 = {
	name: "image",
	doc: "What machines start from.",
	fields: {
		state: {
			type: "string",
			doc: "The provider's word: `available`, `pending`."
		},
		public: {
			type: "bool",
			doc: "Whether everyone may start machines from it."
		},
		createdAt: {
			type: "timestamp",
			doc: "When it was made.",
			optional: true
		},
		deprecatedAt: {
			type: "timestamp",
			doc: "When it is or was deprecated.",
			optional: true
		},
		snapshots: {
			type: { list: "string" },
			doc: "Snapshots that its disks are made of."
		}
	}
};
// clouds/aws/declarations/objects.js
const objects = [
	firewall_exports,
	network_exports,
	compute_exports,
	storage_exports,
	connectivity_exports,
	settings_exports,
	aws_exports
].flatMap((declarations) => Object.values(declarations));
// clouds/aws/declarations/resource-types.js
/** `aws.ec2.` and these, in the order of the reference. */
const resourceTypes = [
	ec2("security_group", "firewall", "aws_shareable", "DescribeSecurityGroups", "A security group."),
	ec2("security_group_rule", "firewall_rule", "aws_resource", "DescribeSecurityGroups", "What a permission of a security group allows one kind of source or destination."),
	ec2("network_acl", "firewall", "aws_resource", "DescribeNetworkAcls", "A network ACL."),
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
	ec2("vpn_connection", "vpn", "aws_resource", "DescribeVpnConnections", "A site-to-site VPN connection."),
	ec2("transit_gateway", "hub", "aws_shareable", "DescribeTransitGateways", "A transit gateway.")
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
		return (0,_special_ranges_js__WEBPACK_IMPORTED_MODULE_1__.t)(address);
	} catch (error) {
		return raw.refuse(`has an address that is none: ${String(error)}`);
	}
}
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
// clouds/aws/raw-object.js
/** Reads the provider's objects: names checked by the SDK's types, values checked as they are read. */
/**
* An object as the AWS SDK returns it, or as JSON made of that. What is absent, null or an empty text reads as undefined;
* every reader throws an Error that names type, id and path where a value has another type than the SDK says.
*/
var RawObject = class RawObject {
	#fields;
	#place;
	constructor(value, place) {
		if (!isRecord(value)) throw new Error(`${place} must be an object, but is ${kindOf(value)}`);
		this.#fields = value;
		this.#place = place;
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
		return value === void 0 ? void 0 : new RawObject(value, `${this.#place}.${name}`);
	}
	/** The elements of a list; none where the list is absent. */
	objects(name) {
		return this.#list(name).map((value, position) => new RawObject(value, `${this.#place}.${name}[${position}]`));
	}
	/** Whether the field is there at all, be it an empty list. */
	has(name) {
		return this.#value(name) !== void 0;
	}
	/** A list of `{ Key, Value }` as a mapping. */
	tags(name) {
		const pairs = this.#list(name).map((value, position) => {
			const tag = new RawObject(value, `${this.#place}.${name}[${position}]`);
			return [tag.requiredText("Key"), tag.text("Value") ?? ""];
		});
		return Object.fromEntries(pairs);
	}
	/** Throws what is wrong with this object beyond the type of a value. */
	refuse(reason) {
		throw new Error(`${this.#place} ${reason}`);
	}
	#value(name) {
		const value = Object.hasOwn(this.#fields, name) ? this.#fields[name] : void 0;
		return value === null ? void 0 : value;
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
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
function kindOf(value) {
	if (value === void 0 || value === null) return "absent";
	return Array.isArray(value) ? "a list" : `of type ${typeof value}`;
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
			id: ec2Arn({
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
/** What a fact is until `relate` fills it: nobody can take it for known in between. */
function notYetRelated(scope) {
	return new _special_ranges_js__WEBPACK_IMPORTED_MODULE_1__.r({
		kind: "not-collected",
		scope: scope.id,
		message: "This was not related to other resources."
	});
}
/** Reads an item's object; messages name its type and id. */
function named({ item }, id) {
	const unnamed = new RawObject(item.raw, item.type);
	return new RawObject(item.raw, `${item.type} ${unnamed.requiredText(id)}`);
}
/** Whether another account owns what this one sees. */
function isShared({ scope }, owner) {
	return owner !== void 0 && owner !== scope.account;
}
// clouds/aws/normalise/connectivity.js
function vpcEndpoint(collected) {
	const raw = named(collected, "VpcEndpointId");
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
			firewalls: groupIds(raw.objects("Groups")).sort(),
			policy: raw.text("PolicyDocument")
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
	return [bucket(collected, {
		id: raw.requiredText("TransitGatewayId"),
		kind: "transit-gateway",
		owner,
		tags: raw.tags("Tags")
	}, {
		type: "aws.ec2.transit_gateway",
		comType: "hub",
		com: {
			state: raw.text("State") ?? "",
			acceptsSharedAttachments: raw.object("Options")?.text("AutoAcceptSharedAttachments") === "enable"
		},
		ext: { isShared: isShared(collected, owner) }
	})];
}
// clouds/aws/normalise/checked-values.js
/** Values of the provider's objects that are texts or numbers to it, and addresses, ports and protocols to us. */
/** A range of ports that both ends of exist. Throws an Error that names the object where it is none. */
function portRange(raw, from, to) {
	if (from < 0 || from > to || to > 65535) raw.refuse(`has the ports ${from} to ${to}`);
	return [from, to];
}
/** The IANA number of a protocol, or `all`. Throws an Error that names the object where it is none. */
function protocolOf(raw, text) {
	try {
		return (0,_special_ranges_js__WEBPACK_IMPORTED_MODULE_1__.a)(text);
	} catch (error) {
		return raw.refuse(`has a protocol that is none: ${String(error)}`);
	}
}
/** The fewest CIDRs. Throws an Error that names the object where one is none. */
function cidrsOf(raw, cidrs) {
	try {
		return (0,_special_ranges_js__WEBPACK_IMPORTED_MODULE_1__.p)(cidrs);
	} catch (error) {
		return raw.refuse(`has an address range that is none: ${String(error)}`);
	}
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
		addressLists: side.lists ?? []
	});
	const ranges = [...permission.objects("IpRanges"), ...permission.objects("Ipv6Ranges")];
	const lists = permission.objects("PrefixListIds");
	const groups = permission.objects("UserIdGroupPairs");
	return [
		...ranges.length === 0 ? [] : [rule("", descriptions(ranges), { addresses: addressesOf(permission) })],
		...lists.map((list) => {
			const id = list.requiredText("PrefixListId");
			return rule(`-${id}`, list.text("Description") ?? "", {
				addresses: notYetRelated(scope),
				lists: [id]
			});
		}),
		...groups.length === 0 ? [] : [rule("-groups", descriptions(groups), {
			addresses: [],
			references: references(groups)
		})]
	];
}
function oriented(direction, { addresses, references: named = [] }) {
	return direction === "in" ? {
		sources: addresses,
		sourceReferences: named,
		destinations: [],
		destinationReferences: []
	} : {
		sources: [],
		sourceReferences: [],
		destinations: addresses,
		destinationReferences: named
	};
}
/**
* Protocols other than TCP, UDP, ICMP and ICMPv6 are allowed on all ports whatever the permission says; of ICMP, the
* ports are type and code. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html
*/
function serviceOf(permission) {
	const protocol = protocolOf(permission, permission.requiredText("IpProtocol"));
	const name = (0,_special_ranges_js__WEBPACK_IMPORTED_MODULE_1__.o)(protocol);
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
		ports: [portRange(permission, from, to)],
		text: `${name}-${from === to ? from : `${from}-${to}`}`
	};
}
const allPorts = [[0, 65535]];
function addressesOf(permission) {
	return cidrsOf(permission, [...permission.objects("IpRanges").map((range) => range.requiredText("CidrIp")), ...permission.objects("Ipv6Ranges").map((range) => range.requiredText("CidrIpv6"))]);
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
		attachments: notYetRelated(scope),
		unattached: false,
		isDefault: identity.name === "default",
		referencedBy: notYetRelated(scope),
		rules: [...raw.objects("IpPermissions").flatMap((permission) => permissionRules(permission, "in", scope)), ...raw.objects("IpPermissionsEgress").flatMap((permission) => permissionRules(permission, "out", scope))]
	};
	return [bucket(collected, identity, {
		type: "aws.ec2.security_group",
		comType: "firewall",
		com,
		ext: { isShared: isShared(collected, identity.owner) }
	}), ...ruleResources(collected, identity, {
		type: "aws.ec2.security_group_rule",
		com
	})];
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
		referencedBy: [],
		rules: raw.objects("Entries").map((entry) => aclRule(entry))
	};
	return [bucket(collected, identity, {
		type: "aws.ec2.network_acl",
		comType: "firewall",
		com,
		ext: {}
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
			entries: isRead ? entries : notYetRelated(collected.scope),
			addresses: isRead ? cidrsOf(raw, entries.map(({ range }) => range)) : notYetRelated(collected.scope),
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
	const protocol = protocolOf(entry, entry.requiredText("Protocol"));
	const cidrs = cidr === void 0 ? entry.refuse("has no address range") : cidrsOf(entry, [cidr]);
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
	return range === void 0 || from === void 0 || to === void 0 || from === -1 ? [[0, 65535]] : [portRange(range, from, to)];
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
			machineType: raw.text("InstanceType") ?? "",
			image: raw.text("ImageId"),
			network: raw.text("VpcId"),
			subnet: raw.text("SubnetId"),
			...interfaceAddresses(interfaces),
			networkInterfaces: interfaces.map((one) => ({
				id: one.requiredText("NetworkInterfaceId"),
				subnet: one.text("SubnetId") ?? "",
				publicAddresses: interfaceAddresses([one]).publicAddresses
			})),
			firewalls: [...new Set(groups)].sort(),
			facesInternet: notYetRelated(collected.scope),
			disks: disks.filter((id) => id !== void 0).sort(),
			identity: raw.object("IamInstanceProfile")?.text("Arn"),
			metadataService: metadataOfInstance(raw, collected),
			hasDetailedMonitoring: ["enabled", "pending"].includes(raw.object("Monitoring")?.text("State") ?? "disabled")
		},
		ext: ext(raw)
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
	const versions = raw.objects("Versions").map((version) => templateVersion(version));
	return [bucket(collected, identity, {
		type: "aws.ec2.launch_template",
		comType: "launch_template",
		com: { versions: raw.has("Versions") ? versions : notYetRelated(collected.scope) },
		ext: {}
	})];
}
function ext(raw) {
	return {
		stateReason: raw.text("StateTransitionReason"),
		virtualization: raw.text("VirtualizationType") ?? "",
		hasEnclaves: raw.object("EnclaveOptions")?.flag("Enabled") ?? false,
		lifecycle: raw.text("InstanceLifecycle"),
		keyName: raw.text("KeyName"),
		platform: raw.text("PlatformDetails") ?? raw.text("Platform") ?? ""
	};
}
/** EC2 always says what holds for an instance; where an answer lacks it, nothing can be concluded. */
function metadataOfInstance(raw, { scope }) {
	const options = raw.object("MetadataOptions");
	return options?.has("HttpTokens") === true ? metadataService(options) : new _special_ranges_js__WEBPACK_IMPORTED_MODULE_1__.r({
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
function templateVersion(raw) {
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
		metadataService: metadata?.has("HttpTokens") === true ? metadataService(metadata) : void 0,
		hasDetailedMonitoring: data.object("Monitoring")?.flag("Enabled") ?? false,
		hasStartupData: data.has("UserData")
	};
}
function givesPublicAddress(interfaces) {
	const flags = interfaces.map((one) => one.flag("AssociatePublicIpAddress")).filter((flag) => flag !== void 0);
	return flags.length === 0 ? void 0 : flags.includes(true);
}
// clouds/aws/normalise/network-interface.js
function networkInterface(collected) {
	const raw = named(collected, "NetworkInterfaceId");
	const pending = notYetRelated(collected.scope);
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
	const pending = notYetRelated(collected.scope);
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
			endpointServices: pending
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
	const pending = notYetRelated(collected.scope);
	const associated = raw.objects("Ipv6CidrBlockAssociationSet").map((block) => [block.text("Ipv6CidrBlock"), block.object("Ipv6CidrBlockState")]);
	return [bucket(collected, identity, {
		type: "aws.ec2.subnet",
		comType: "subnet",
		com: {
			state: raw.text("State") ?? "",
			network: raw.text("VpcId") ?? "",
			zone: raw.text("AvailabilityZone") ?? "",
			addressRanges: ranges(raw, raw.text("CidrBlock"), associated),
			givesPublicAddresses: raw.flag("MapPublicIpOnLaunch") ?? false,
			givesIpv6Addresses: raw.flag("AssignIpv6AddressOnCreation") ?? false,
			routeTable: pending,
			internetRoutes: pending,
			firewalls: pending,
			flowLogs: pending
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
	return cidrsOf(raw, [primary, ...associated.filter(([, state]) => !gone.has(state?.text("State") ?? "")).map(([cidr]) => cidr)].filter((cidr) => cidr !== void 0));
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
	const pending = notYetRelated(collected.scope);
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
			routeTables: notYetRelated(collected.scope)
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
		addressRanges: cidrsOf(raw, cidrs)
	};
}
function route(raw, scope) {
	const list = raw.text("DestinationPrefixListId");
	const cidr = raw.text("DestinationCidrBlock") ?? raw.text("DestinationIpv6CidrBlock");
	const [target, targetKind] = targetOf(raw);
	return {
		destinations: list === void 0 ? cidrsOf(raw, cidr === void 0 ? [] : [cidr]) : notYetRelated(scope),
		addressLists: list === void 0 ? [] : [list],
		target,
		targetKind,
		isActive: raw.text("State") !== "blackhole"
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
		com: { blocks: blocked(raw, raw.requiredText("State")) },
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
		com: { blocks: blocked(raw, raw.requiredText("ImageBlockPublicAccessState")) },
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
			hopLimit: hopLimit === -1 ? void 0 : hopLimit
		},
		ext: { managedBy: level?.text("ManagedBy") }
	};
	return [bucket(collected, identity("instance-metadata-defaults", collected), facts)];
}
function setting({ item }) {
	return new RawObject(item.raw, item.type);
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
			snapshots: notYetRelated(collected.scope)
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
			public: notYetRelated(collected.scope),
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
	["aws.ec2.vpn_connection", vpnConnection],
	["aws.ec2.transit_gateway", transitGateway]
]);
// clouds/aws/redact.js
/** Takes the secrets out of the provider's objects. */
/**
* Fields that hold secrets, wherever they stand: user data of instances (base64) and launch templates, the XML that
* configures a customer gateway with its keys, and the keys of VPN tunnels. Tags cannot clash: they are `{ Key, Value }`.
*/
const secretFields = /* @__PURE__ */ new Set([
	"UserData",
	"CustomerGatewayConfiguration",
	"PreSharedKey"
]);
/** A copy without secrets. Idempotent; what holds none stays as it is. */
function redactSecrets(raw) {
	if (Array.isArray(raw)) return raw.map((item) => redactSecrets(item));
	if (typeof raw !== "object" || raw === null || raw instanceof Date) return raw;
	return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, secretFields.has(name) ? redacted(value) : redactSecrets(value)]));
}
function redacted(value) {
	if (value === void 0 || value === null || value === "" || isRedacted(value)) return value;
	const text = typeof value === "string" ? value : JSON.stringify(value);
	return {
		redacted: true,
		sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(text).digest("hex"),
		bytes: Buffer.byteLength(text)
	};
}
/** Exactly our own mark, so that a value made to look like it cannot carry a secret along. */
function isRedacted(value) {
	if (typeof value !== "object" || value === null || Object.keys(value).length !== 3) return false;
	const { redacted: mark, sha256, bytes } = value;
	return mark === true && typeof sha256 === "string" && /^[0-9a-f]{64}$/.test(sha256) && typeof bytes === "number";
}
// clouds/aws/resource-of.js
/** The resources of a type. They have its facts because `normalise` made them, which the compiler checked there. */
function ofType(resources, type) {
	const found = [];
	for (const resource of resources) if (isOfType(resource, type)) found.push(resource);
	return found;
}
function isOfType(resource, type) {
	return resource.ext.type === type;
}
// clouds/aws/relate/doubt.js
/** What makes a list from these APIs incomplete in the scope; undefined if each of them ended complete. */
function doubtOf({ scope, index }, ...apis) {
	for (const api of apis) {
		const entry = index.ledger(scope.id, api);
		if (entry === void 0) {
			const message = `${api} was not asked in ${scope.id}.`;
			return new _special_ranges_js__WEBPACK_IMPORTED_MODULE_1__.r({
				kind: "not-collected",
				scope: scope.id,
				api,
				message
			});
		}
		if (entry.outcome === "complete") continue;
		const message = entry.message ?? `${api} ended ${entry.outcome} in ${scope.id}.`;
		const permission = entry.permission ?? awsApis.find((known) => known.api === api)?.permission;
		return new _special_ranges_js__WEBPACK_IMPORTED_MODULE_1__.r({
			kind: entry.outcome,
			scope: scope.id,
			api,
			...permission === void 0 || entry.outcome !== "denied" ? {} : { permission },
			message
		});
	}
}
/** What lies in an account and region that the audit does not read. */
function outsideAudit({ scope }, what, account = "another account") {
	const message = `${what} belongs to ${/^\d+$/.test(account) ? `aws:${account}:${scope.region}` : account}, which the audit does not read.`;
	return new _special_ranges_js__WEBPACK_IMPORTED_MODULE_1__.r({
		kind: "outside-audit",
		scope: scope.id,
		message
	});
}
/** What a complete listing should have held: the collector did not give it. */
function notGiven({ scope }, api, what) {
	return new _special_ranges_js__WEBPACK_IMPORTED_MODULE_1__.r({
		kind: "failed",
		scope: scope.id,
		api,
		message: `${api} ended complete, but ${what} is missing.`
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
		routeTables: groupedBy(inRegion("aws.ec2.route_table"), ({ com }) => [com.network]),
		acls: aclsBySubnet(inRegion("aws.ec2.network_acl")),
		flowLogs: flowLogsByTarget(inRegion("aws.ec2.flow_log"))
	};
}
/** Several accounts see the lists of AWS and shared ones; one that could read the entries is enough. */
function readableLists(lists) {
	const byId = /* @__PURE__ */ new Map();
	for (const list of lists) {
		const known = byId.get(list.ext.id);
		if (known === void 0 || known.com.addresses instanceof _special_ranges_js__WEBPACK_IMPORTED_MODULE_1__.r) byId.set(list.ext.id, list);
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
	const bySubnet = groupedBy(acls, ({ com }) => com.attachments instanceof _special_ranges_js__WEBPACK_IMPORTED_MODULE_1__.r ? [] : com.attachments);
	return new Map([...bySubnet].map(([subnet, its]) => [subnet, [...new Set(its.map(({ ext }) => ext.id))]]));
}
function flowLogsByTarget(logs) {
	const byTarget = groupedBy(logs, ({ com }) => [com.target]);
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
/** Elements by each of their keys. */
function groupedBy(elements, keysOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const element of elements) for (const key of keysOf(element)) {
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [element]);
		else group.push(element);
	}
	return groups;
}
// clouds/aws/relate/address-lists.js
const listing = "ec2:DescribeManagedPrefixLists";
const entriesApi = "ec2:GetManagedPrefixListEntries";
/** Says why the entries of a list are not known. */
function relatePrefixLists(resources, view) {
	for (const { com, ext } of ofType(resources, "aws.ec2.prefix_list")) {
		if (!(com.entries instanceof _special_ranges_js__WEBPACK_IMPORTED_MODULE_1__.r)) continue;
		const doubt = doubtOf(view, entriesApi) ?? notGiven(view, entriesApi, `the entries of ${ext.id}`);
		com.entries = doubt;
		com.addresses = doubt;
	}
}
/** The addresses of prefix lists together: the fewest CIDRs. */
function addressesOfLists(ids, view) {
	const cidrs = [];
	for (const id of ids) {
		const addresses = addressesOfList(id, view);
		if (addresses instanceof _special_ranges_js__WEBPACK_IMPORTED_MODULE_1__.r) return addresses;
		cidrs.push(...addresses);
	}
	return ids.length === 1 ? cidrs : (0,_special_ranges_js__WEBPACK_IMPORTED_MODULE_1__.p)(cidrs);
}
function addressesOfList(id, view) {
	const list = regionIndex(view.index, view.scope.region).prefixLists.get(id);
	if (list === void 0) return doubtOf(view, listing) ?? outsideAudit(view, `Prefix list ${id}`);
	const { addresses } = list.com;
	if (!(addresses instanceof _special_ranges_js__WEBPACK_IMPORTED_MODULE_1__.r)) return addresses;
	return doubtOf(view, listing, entriesApi) ?? notGiven(view, entriesApi, `the entries of ${id}`);
}
// clouds/aws/relate/firewalls.js
/** Fills groups and their rules. */
function relateSecurityGroups(resources, view) {
	const users = usersOf(resources, view);
	const namedBy = referrersOf(view);
	const groups = /* @__PURE__ */ new Map();
	for (const group of ofType(resources, "aws.ec2.security_group")) {
		const { com, ext } = group;
		com.rules = com.rules.map((rule) => resolved$1(rule, view));
		com.referencedBy = namedBy(ext.id);
		attach(group, users, view);
		groups.set(ext.id, group);
	}
	for (const { com } of ofType(resources, "aws.ec2.security_group_rule")) {
		const group = groups.get(com.firewall)?.com;
		const rule = group?.rules.find(({ id }) => id === com.name);
		if (group === void 0 || rule === void 0) continue;
		com.sources = rule.sources;
		com.destinations = rule.destinations;
		com.attachments = group.attachments;
		com.unattached = group.unattached;
	}
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
		interfaces: groupedBy(ofType(resources, "aws.ec2.network_interface"), ({ com }) => com.firewalls),
		instances: groupedBy(ofType(resources, "aws.ec2.instance"), ({ com }) => com.firewalls),
		templates: groupedBy(templates, ({ com }) => versionsOf(com.versions).flatMap(({ firewalls }) => firewalls)),
		templatesByName: groupedBy(templates, ({ com }) => versionsOf(com.versions).flatMap(({ firewallNames }) => firewallNames)),
		doubt: doubtOf(view, "ec2:DescribeNetworkInterfaces", "ec2:DescribeLaunchTemplates", "ec2:DescribeLaunchTemplateVersions") ?? versions.find((known) => known instanceof _special_ranges_js__WEBPACK_IMPORTED_MODULE_1__.r)
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
	com.unattached = doubt === void 0 && found.length === 0 && !users.instances.has(ext.id);
}
function versionsOf(versions) {
	return versions instanceof _special_ranges_js__WEBPACK_IMPORTED_MODULE_1__.r ? [] : versions;
}
/** Groups of peered VPCs may name a group of another account in the same region, so all of them must have been read. */
function referrersOf(view) {
	const { scopes, referrers } = regionIndex(view.index, view.scope.region);
	const doubt = scopes.map((scope) => doubtOf({
		...view,
		scope
	}, "ec2:DescribeSecurityGroups")).find((unknown) => unknown !== void 0);
	return (id) => doubt ?? [...referrers.get(id) ?? []].sort();
}
function resolved$1(rule, view) {
	if (rule.addressLists.length === 0) return rule;
	const addresses = addressesOfLists(rule.addressLists, view);
	return rule.direction === "in" ? {
		...rule,
		sources: addresses
	} : {
		...rule,
		destinations: addresses
	};
}
// clouds/aws/relate/routing.js
/** Fills route tables: destinations of their routes, subnets, and whether they lead to the internet. */
function relateRouteTables(resources, view) {
	const subnets = ofType(resources, "aws.ec2.subnet");
	for (const table of ofType(resources, "aws.ec2.route_table")) {
		table.com.routes = table.com.routes.map((route) => resolved(route, view));
		table.com.subnets = governedBy(table, subnets, view);
		table.com.internetRoutes = internetRoutesOf(table, view);
	}
}
/** Fills what peerings are led into by. */
function relatePeerings(resources, view) {
	const doubt = doubtOf(view, "ec2:DescribeRouteTables");
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
	const doubt = doubtOf(ownersView(view, com.account) ?? view, "ec2:DescribeRouteTables");
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
	for (const { destinations } of routes.map((route) => resolved(route, view))) if (destinations instanceof _special_ranges_js__WEBPACK_IMPORTED_MODULE_1__.r) unknown ??= destinations;
	else known.push(...destinations);
	const addresses = (0,_special_ranges_js__WEBPACK_IMPORTED_MODULE_1__.h)(known);
	const leads = (family) => addresses[family].length > 0 || (unknown ?? false);
	return {
		ipv4: leads("ipv4"),
		ipv6: leads("ipv6")
	};
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
	const doubt = doubtOf(view, "ec2:DescribeRouteTables", "ec2:DescribeSubnets");
	if (doubt !== void 0) return doubt;
	const tables = regionIndex(view.index, view.scope.region).routeTables.get(com.network) ?? [];
	const named = new Set(tables.flatMap((table) => table.ext.associatedSubnets));
	const byDefault = subnets.filter((subnet) => subnet.com.network === com.network && !named.has(subnet.ext.id));
	return [...ext.associatedSubnets, ...byDefault.map((subnet) => subnet.ext.id)].sort();
}
// clouds/aws/relate/networks.js
/** Fills subnets. */
function relateSubnets(resources, view) {
	for (const subnet of ofType(resources, "aws.ec2.subnet")) {
		const { com, ext } = subnet;
		const table = tableOf(subnet, view);
		com.routeTable = table instanceof _special_ranges_js__WEBPACK_IMPORTED_MODULE_1__.r ? table : table.ext.id;
		com.internetRoutes = table instanceof _special_ranges_js__WEBPACK_IMPORTED_MODULE_1__.r ? table : internetRoutesOf(table, view);
		com.firewalls = aclsOf(subnet, view);
		com.flowLogs = flowLogsOf(ext.id, com.account, view);
	}
}
/** Fills VPCs, after their subnets. */
function relateNetworks(resources, view) {
	const subnetsDoubt = doubtOf(view, "ec2:DescribeSubnets");
	const endpointsDoubt = doubtOf(view, "ec2:DescribeVpcEndpoints");
	const peeringsDoubt = doubtOf(view, "ec2:DescribeVpcPeeringConnections");
	const subnets = groupedBy(ofType(resources, "aws.ec2.subnet"), ({ com }) => [com.network]);
	const endpoints = groupedBy(ofType(resources, "aws.ec2.vpc_endpoint"), ({ com }) => [com.network]);
	const peerings = groupedBy(ofType(resources, "aws.ec2.vpc_peering_connection").filter(({ com }) => com.state === "active"), ({ com }) => [com.requester.network, com.accepter.network]);
	for (const { com, ext } of ofType(resources, "aws.ec2.vpc")) {
		com.flowLogs = flowLogsOf(ext.id, com.account, view);
		com.subnets = subnetsDoubt ?? (subnets.get(ext.id) ?? []).map((subnet) => networkSubnet(subnet));
		com.peerings = peeringsDoubt ?? (peerings.get(ext.id) ?? []).map((peering) => peering.ext.id).sort();
		com.endpointServices = endpointsDoubt ?? [...new Set((endpoints.get(ext.id) ?? []).map((endpoint) => endpoint.com.service))].sort();
	}
}
/** The flow logs of a VPC, subnet or interface itself: those of what it lies in or holds are none of its own. */
function flowLogsOf(id, owner, view) {
	const ownersOwn = ownersView(view, owner);
	if (ownersOwn === void 0) return outsideAudit(view, id, owner);
	return doubtOf(ownersOwn, "ec2:DescribeFlowLogs") ?? regionIndex(view.index, view.scope.region).flowLogs.get(id) ?? [];
}
/** Every subnet has exactly one ACL. */
function aclsOf({ com, ext }, view) {
	const acls = regionIndex(view.index, view.scope.region).acls.get(ext.id);
	if (acls !== void 0) return acls;
	return doubtOf(ownersView(view, com.account) ?? view, "ec2:DescribeNetworkAcls") ?? outsideAudit(view, `The network ACL of ${ext.id}`, com.account);
}
/** A whole that is Unknown becomes two unknown families, so that the subnet itself is still listed. */
function networkSubnet({ com, ext }) {
	const routes = com.internetRoutes;
	const internetRoutes = routes instanceof _special_ranges_js__WEBPACK_IMPORTED_MODULE_1__.r ? {
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
	if (found === void 0) return doubtOf(view, "ec2:DescribeSubnets") ?? outsideAudit(view, `Subnet ${subnet}`);
	const routes = found.com.internetRoutes;
	if (routes instanceof _special_ranges_js__WEBPACK_IMPORTED_MODULE_1__.r) return routes;
	return either([...new Set(publicAddresses.map((address) => address.includes(":") ? "ipv6" : "ipv4"))].map((family) => routes[family]));
}
/** `||` of three-valued logic. */
function either(values) {
	return values.includes(true) || (values.find((value) => value instanceof _special_ranges_js__WEBPACK_IMPORTED_MODULE_1__.r) ?? false);
}
// clouds/aws/relate/storage.js
/** Fills which snapshots a disk has, and whether everyone may restore them. */
function relateStorage(resources, view) {
	const snapshots = ofType(resources, "aws.ec2.snapshot");
	const publicDoubt = doubtOf(view, "ec2:DescribeSnapshots#public");
	const marked = new Set(ofType(resources, "aws.ec2.public_snapshot").map(({ ext }) => ext.id));
	const isBlocked = blocksAllSharing(resources);
	for (const { com, ext } of snapshots) com.public = !isBlocked && (marked.has(ext.id) || (publicDoubt ?? false));
	const snapshotsDoubt = doubtOf(view, "ec2:DescribeSnapshots");
	const byDisk = groupedBy(snapshots, ({ com }) => com.disk === void 0 ? [] : [com.disk]);
	for (const { com, ext } of ofType(resources, "aws.ec2.volume")) com.snapshots = snapshotsDoubt ?? (byDisk.get(ext.id) ?? []).map((snapshot) => snapshot.ext.id).sort();
}
/**
* In this mode snapshots that are shared with everyone are treated as private, though they still say that they are
* shared. Where the mode was not read they are what they say.
* https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html
*/
function blocksAllSharing(resources) {
	return ofType(resources, "aws.ec2.snapshot_block_public_access").some(({ com }) => com.blocks === "all");
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
	relateStorage(resources, view);
}
/** Says why the versions of a launch template are not known. */
function relateTemplates(resources, view) {
	const api = "ec2:DescribeLaunchTemplateVersions";
	for (const { com, ext } of ofType(resources, "aws.ec2.launch_template")) if (com.versions instanceof _special_ranges_js__WEBPACK_IMPORTED_MODULE_1__.r) com.versions = doubtOf(view, api) ?? notGiven(view, api, `the versions of ${ext.id}`);
}
// clouds/aws/model.js
const collectedIndexTypes = awsApis.filter(({ stage }) => stage === "index").map(({ type }) => type);
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
	redact: (_type, raw) => redactSecrets(raw),
	normalise: normaliseItems,
	relate: relateScope
};



/***/ })

};
