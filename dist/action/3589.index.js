export const id = 3589;
export const ids = [3589];
export const modules = {

/***/ 3589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gcpModel: () => (/* binding */ gcpModel)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6680);
/* harmony import */ var _self_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1681);
/* harmony import */ var _ways_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6316);
/* harmony import */ var _raw_object_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3144);
/* harmony import */ var _checked_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8460);
/* harmony import */ var _doubt_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8982);
/* harmony import */ var _protocols_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4733);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6482);
/* harmony import */ var _redacted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6610);
/* harmony import */ var _special_ranges_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8214);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3318);
/* harmony import */ var _traffic_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2521);
/* harmony import */ var _grouped_by_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6214);













// clouds/gcp/declarations/compute.js
var compute_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	gcpAttachedDisk: () => gcpAttachedDisk,
	gcpCopy: () => gcpCopy,
	gcpDisk: () => gcpDisk,
	gcpEffectiveMetadata: () => gcpEffectiveMetadata,
	gcpInstance: () => gcpInstance,
	gcpInstanceGroup: () => gcpInstanceGroup,
	gcpInstanceTemplate: () => gcpInstanceTemplate,
	gcpMetadata: () => gcpMetadata,
	gcpProject: () => gcpProject,
	gcpPublicPolicy: () => gcpPublicPolicy,
	gcpServiceAccount: () => gcpServiceAccount
});
const id = { id: {
	type: "string",
	doc: "Self link path: `projects/…`."
} };
const sharing = { publicRoles: {
	type: { list: "string" },
	doc: "Roles that everyone has on it, be it by the policy of its project."
} };
const status = { status: {
	type: "string",
	doc: "Google's own word for its state: `RUNNING`, `TERMINATED`, …"
} };
/** https://docs.cloud.google.com/compute/docs/metadata/predefined-metadata-keys */
const switches = {
	osLogin: {
		type: "bool",
		doc: "`enable-oslogin`: logins are decided by IAM, not by keys in metadata."
	},
	osLogin2fa: {
		type: "bool",
		doc: "`enable-oslogin-2fa`: OS Login asks for a second factor."
	},
	blocksProjectSshKeys: {
		type: "bool",
		doc: "`block-project-ssh-keys`: keys of the project open no login."
	},
	serialPort: {
		type: "bool",
		doc: "`serial-port-enable`: the serial console can be connected to."
	},
	osConfig: {
		type: "bool",
		doc: "`enable-osconfig`: the agent of VM Manager may work."
	},
	guestAttributes: {
		type: "bool",
		doc: "`enable-guest-attributes`: what runs inside may publish values outside."
	}
};
const gcpMetadata = {
	name: "GcpMetadata",
	doc: "Switches in the metadata of one resource; absent: it does not say.",
	fields: {
		osLogin: {
			...switches.osLogin,
			optional: true
		},
		osLogin2fa: {
			...switches.osLogin2fa,
			optional: true
		},
		blocksProjectSshKeys: {
			...switches.blocksProjectSshKeys,
			optional: true
		},
		serialPort: {
			...switches.serialPort,
			optional: true
		},
		osConfig: {
			...switches.osConfig,
			optional: true
		},
		guestAttributes: {
			...switches.guestAttributes,
			optional: true
		},
		hasSshKeys: {
			type: "bool",
			doc: "Whether it holds SSH keys."
		}
	}
};
const gcpEffectiveMetadata = {
	name: "GcpEffectiveMetadata",
	doc: "Switches as they hold for an instance: what Google says of it, else its own metadata, else the project's, else off. Constraints of the organization may forbid more.",
	fields: switches
};
const gcpServiceAccount = {
	name: "GcpServiceAccount",
	doc: "A service account that a machine acts as.",
	fields: {
		email: {
			type: "string",
			doc: "Its address."
		},
		isDefault: {
			type: "bool",
			doc: "Whether it is the one that Compute Engine makes for every project."
		},
		scopes: {
			type: { list: "string" },
			doc: "Access scopes, which narrow what the machine's tokens are good for."
		}
	}
};
const gcpAttachedDisk = {
	name: "GcpAttachedDisk",
	doc: "A disk as its machine shows it.",
	fields: {
		name: {
			type: "string",
			doc: "Name of the device."
		},
		disk: {
			type: "string",
			doc: "The disk; absent for local SSDs.",
			optional: true
		},
		isBoot: {
			type: "bool",
			doc: "Whether the machine starts from it."
		},
		isDeletedWithMachine: {
			type: "bool",
			doc: "Whether it goes when the machine goes."
		},
		isLocal: {
			type: "bool",
			doc: "Whether it is a local SSD, which goes in any case."
		},
		encryption: {
			type: "string",
			doc: "As of a disk: `platform`, `customer-managed` or `customer-supplied`."
		}
	}
};
const machineFields = {
	networkTags: {
		type: { list: "string" },
		doc: "Network tags, by which firewalls and routes mean it."
	},
	serviceAccounts: {
		type: { list: { object: "GcpServiceAccount" } },
		doc: "Service accounts that it acts as."
	},
	canIpForward: {
		type: "bool",
		doc: "Whether it may send and receive packets of other addresses."
	},
	hasExternalAccess: {
		type: "bool",
		doc: "Whether an interface is set to have an external address, be it one that it gets when it starts."
	},
	disks: {
		type: { list: { object: "GcpAttachedDisk" } },
		doc: "Its disks."
	},
	metadata: {
		type: { object: "GcpMetadata" },
		doc: "Switches in its own metadata."
	}
};
const gcpInstance = {
	name: "gcp_instance",
	doc: "An instance.",
	fields: {
		...id,
		...status,
		...machineFields,
		zone: {
			type: "string",
			doc: "Its zone."
		},
		effectiveMetadata: {
			type: { object: "GcpEffectiveMetadata" },
			doc: "Switches as they hold for it."
		},
		projectHasSshKeys: {
			type: "bool",
			doc: "Whether the metadata of its project holds SSH keys."
		},
		isClusterNode: {
			type: "bool",
			doc: "Whether it is a node of GKE: both its name and its labels say so."
		},
		group: {
			type: "string",
			doc: "The managed instance group that made it.",
			optional: true
		},
		deletionProtection: {
			type: "bool",
			doc: "Whether it must be unprotected before it can be deleted."
		},
		automaticRestart: {
			type: "bool",
			doc: "Whether it is started again when its host fails."
		},
		onHostMaintenance: {
			type: "string",
			doc: "What happens when its host is maintained: `MIGRATE` or `TERMINATE`."
		},
		canMigrate: {
			type: "bool",
			doc: "Whether Google can move it while it runs: not with accelerators, nor by some kinds of confidential computing."
		},
		isPreemptible: {
			type: "bool",
			doc: "Whether Google may take it away at any time: a spot VM."
		}
	}
};
const gcpInstanceTemplate = {
	name: "gcp_instance_template",
	doc: "An instance template.",
	fields: {
		...id,
		...machineFields,
		isManagedByService: {
			type: "bool",
			doc: "Whether a service of Google made it."
		},
		groups: {
			type: { list: "string" },
			doc: "Managed instance groups that make machines after it."
		}
	}
};
const gcpInstanceGroup = {
	name: "gcp_instance_group",
	doc: "A group of instances.",
	fields: {
		...id,
		isRegional: {
			type: "bool",
			doc: "Whether it spreads over the zones of a region."
		},
		templates: {
			type: { list: "string" },
			doc: "Templates that a managed one makes machines after."
		},
		targetPools: {
			type: { list: "string" },
			doc: "Target pools that a managed one puts its instances into."
		},
		instanceGroup: {
			type: "string",
			doc: "The instance group that a managed one keeps, as load balancers name it.",
			optional: true
		}
	}
};
const gcpDisk = {
	name: "gcp_disk",
	doc: "A disk.",
	fields: {
		...id,
		...status,
		image: {
			type: "string",
			doc: "The image it was made from.",
			optional: true
		},
		schedules: {
			type: { list: "string" },
			doc: "Its resource policies, such as snapshot schedules."
		},
		detachedAt: {
			type: "timestamp",
			doc: "When it was last detached from a machine.",
			optional: true
		},
		...sharing
	}
};
const gcpCopy = {
	name: "gcp_copy",
	doc: "A snapshot or an image.",
	fields: {
		...id,
		...sharing,
		isScheduled: {
			type: "bool",
			doc: "Whether a snapshot schedule made it."
		}
	}
};
const gcpProject = {
	name: "gcp_project",
	doc: "A project, as Compute Engine knows it.",
	fields: {
		...id,
		metadata: {
			type: { object: "GcpMetadata" },
			doc: "Switches in its metadata, which hold for instances that say nothing else."
		},
		startupSecrets: {
			type: { list: { object: "StartupSecret" } },
			doc: "Secrets of known kinds that stand in its metadata."
		},
		defaultServiceAccount: {
			type: "string",
			doc: "Its default service account; absent once deleted.",
			optional: true
		},
		isHostProject: {
			type: "bool",
			doc: "Whether it shares its networks with other projects."
		}
	}
};
const gcpPublicPolicy = {
	name: "gcp_public_policy",
	doc: "Says that everyone has roles on a resource.",
	fields: {
		...id,
		roles: {
			type: { list: "string" },
			doc: "Roles that everyone has."
		}
	}
};
// clouds/gcp/declarations/gcp-id.js
/** The field that every resource of Google Cloud has in bucket `ext`. */
const gcpId = { id: {
	type: "string",
	doc: "Self link from `projects/` on, the same as `com.id`."
} };
// clouds/gcp/declarations/gcp.js
var gcp_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	gcpAddress: () => gcpAddress,
	gcpDnsPolicy: () => gcpDnsPolicy,
	gcpFirewall: () => gcpFirewall,
	gcpResource: () => gcpResource,
	gcpRoute: () => gcpRoute,
	gcpSubnetwork: () => gcpSubnetwork
});
const gcpResource = {
	name: "gcp_resource",
	doc: "What all resources of Google Cloud have.",
	fields: gcpId
};
const gcpSubnetwork = {
	name: "gcp_subnetwork",
	doc: "A subnet.",
	fields: {
		...gcpId,
		purpose: {
			type: "string",
			doc: "What it is for: `PRIVATE` for machines, others for load balancers and services."
		},
		role: {
			type: "string",
			doc: "Of proxy-only subnets `ACTIVE` or `BACKUP`.",
			optional: true
		},
		hasPrivateGoogleAccess: {
			type: "bool",
			doc: "Whether machines without an external address reach the APIs of Google."
		},
		stack: {
			type: "string",
			doc: "`IPV4_ONLY`, `IPV4_IPV6` or `IPV6_ONLY`."
		},
		ipv6Access: {
			type: "string",
			doc: "`EXTERNAL` or `INTERNAL`; absent without IPv6.",
			optional: true
		},
		flowLogInterval: {
			type: "string",
			doc: "Over what time flow logs are gathered: `INTERVAL_5_SEC`.",
			optional: true
		},
		flowLogSampling: {
			type: "double",
			doc: "Share of the sampled flows that is kept, 0 to 1.",
			optional: true
		},
		flowLogMetadata: {
			type: "string",
			doc: "`INCLUDE_ALL_METADATA`, `EXCLUDE_ALL_METADATA` or `CUSTOM_METADATA`.",
			optional: true
		},
		flowLogFilter: {
			type: "string",
			doc: "Expression that flows must meet to be kept; absent: all.",
			optional: true
		}
	}
};
const gcpFirewall = {
	name: "gcp_firewall",
	doc: "A VPC firewall rule.",
	fields: {
		...gcpId,
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
			doc: "0 to 65535; the lowest decides, and where equal, deny wins."
		},
		isEnabled: {
			type: "bool",
			doc: "Whether it counts."
		},
		isLogged: {
			type: "bool",
			doc: "Whether the connections that it decides are logged."
		},
		isPrePopulated: {
			type: "bool",
			doc: "Whether Google made it with the default network."
		},
		targetTags: {
			type: { list: "string" },
			doc: "Network tags of the machines that it is for."
		},
		targetServiceAccounts: {
			type: { list: "string" },
			doc: "Service accounts of the machines that it is for."
		},
		isNetworkShared: {
			type: "bool",
			doc: "Whether other projects may use its network, whose machines are not looked at here."
		},
		ownRules: {
			type: { list: { object: "FirewallRule" } },
			doc: "Its own rules alone; `com.rules` holds what denies before them, too."
		}
	}
};
const gcpRoute = {
	name: "gcp_route",
	doc: "A route.",
	fields: {
		...gcpId,
		origin: {
			type: "string",
			doc: "`STATIC`, `SUBNET`, `BGP`, `TRANSIT`; absent where it does not say.",
			optional: true
		},
		needsRunningHop: {
			type: "bool",
			doc: "Whether it counts only while its next hop runs: a machine or a VPN tunnel, and not a load balancer or a gateway."
		}
	}
};
const gcpAddress = {
	name: "gcp_address",
	doc: "A reserved address.",
	fields: {
		...gcpId,
		isExternal: {
			type: "bool",
			doc: "Whether it is one of the internet."
		},
		status: {
			type: "string",
			doc: "`RESERVED`, `RESERVING` or `IN_USE`."
		},
		purpose: {
			type: "string",
			doc: "What it was reserved for: `GCE_ENDPOINT`, `VPC_PEERING`.",
			optional: true
		},
		createdAt: {
			type: "timestamp",
			doc: "When it was reserved.",
			optional: true
		}
	}
};
const gcpDnsPolicy = {
	name: "gcp_dns_policy",
	doc: "A DNS server policy.",
	fields: {
		...gcpId,
		logsQueries: {
			type: "bool",
			doc: "Whether queries of the machines in its networks are logged."
		},
		networks: {
			type: { list: "string" },
			doc: "Networks that it is for."
		}
	}
};
// clouds/gcp/declarations/load-balancing.js
var load_balancing_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	gcpBackendService: () => gcpBackendService,
	gcpForwardingRule: () => gcpForwardingRule,
	gcpSslPolicy: () => gcpSslPolicy,
	gcpTls: () => gcpTls,
	gcpTlsProxy: () => gcpTlsProxy
});
const gcpForwardingRule = {
	name: "gcp_forwarding_rule",
	doc: "A forwarding rule.",
	fields: {
		...gcpId,
		scheme: {
			type: "string",
			doc: "`EXTERNAL`, `EXTERNAL_MANAGED`, `INTERNAL`, …; empty for private endpoints."
		},
		isExternal: {
			type: "bool",
			doc: "Whether its address is one of the internet."
		},
		address: {
			type: "string",
			doc: "Its address."
		},
		protocol: {
			type: "string",
			doc: "`TCP`, `UDP`, `L3_DEFAULT`, …"
		},
		ports: {
			type: { list: { list: "int" } },
			doc: "Inclusive ranges of ports that it forwards."
		},
		network: {
			type: "string",
			doc: "Network that its address belongs to, where it is an internal one.",
			optional: true
		},
		target: {
			type: "string",
			doc: "Proxy, pool, machine, gateway or service that it leads to.",
			optional: true
		},
		backendService: {
			type: "string",
			doc: "Backend service that it leads to without a proxy.",
			optional: true
		},
		sources: {
			type: { list: "string" },
			doc: "CIDRs that it forwards traffic of; none: of everyone."
		}
	}
};
const gcpBackendService = {
	name: "gcp_backend_service",
	doc: "A backend service.",
	fields: {
		...gcpId,
		scheme: {
			type: "string",
			doc: "`EXTERNAL`, `EXTERNAL_MANAGED`, `INTERNAL`, `INTERNAL_MANAGED`, …"
		},
		protocol: {
			type: "string",
			doc: "`HTTP`, `HTTPS`, `TCP`, …"
		},
		groups: {
			type: { list: "string" },
			doc: "Groups of machines or endpoints that it sends traffic to."
		},
		isLogged: {
			type: "bool",
			doc: "Whether requests are logged."
		},
		logSampling: {
			type: "double",
			doc: "Share of the requests that is logged, 0 to 1."
		},
		canLog: {
			type: "bool",
			doc: "Whether it is of a kind that logs requests or connections at all."
		},
		hasIap: {
			type: "bool",
			doc: "Whether Identity-Aware Proxy asks who comes."
		},
		bypasses: {
			type: { list: { object: "FirewallRule" } },
			doc: "What of its machines the internet reaches around Identity-Aware Proxy, as `exposed` takes it; none without the proxy."
		},
		securityPolicy: {
			type: "string",
			doc: "Cloud Armor policy.",
			optional: true
		}
	}
};
const gcpTls = {
	name: "GcpTls",
	doc: "What a TLS policy accepts.",
	fields: {
		minimumVersion: {
			type: "string",
			doc: "`TLS_1_0`, `TLS_1_1`, `TLS_1_2` or `TLS_1_3`."
		},
		profile: {
			type: "string",
			doc: "`COMPATIBLE`, `MODERN`, `RESTRICTED`, `FIPS_202205` or `CUSTOM`."
		},
		features: {
			type: { list: "string" },
			doc: "Cipher suites that it accepts."
		}
	}
};
const gcpTlsProxy = {
	name: "gcp_tls_proxy",
	doc: "A target HTTPS or SSL proxy.",
	fields: {
		...gcpId,
		sslPolicy: {
			type: "string",
			doc: "Its SSL policy; absent: Google's default.",
			optional: true
		},
		tls: {
			type: { object: "GcpTls" },
			doc: "What that policy accepts; without one, what Google's default does."
		}
	}
};
const gcpSslPolicy = {
	name: "gcp_ssl_policy",
	doc: "An SSL policy.",
	fields: {
		...gcpId,
		tls: {
			type: { object: "GcpTls" },
			doc: "What it accepts."
		}
	}
};
// clouds/gcp/declarations/firewall-policies.js
var firewall_policies_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	gcpAppliedPolicy: () => gcpAppliedPolicy,
	gcpFirewallPolicy: () => gcpFirewallPolicy,
	gcpNetwork: () => gcpNetwork,
	gcpPolicyRule: () => gcpPolicyRule,
	gcpService: () => gcpService
});
const gcpPolicyRule = {
	name: "GcpPolicyRule",
	doc: "One rule of a firewall policy.",
	fields: {
		id: {
			type: "string",
			doc: "Its priority, and its name where it has one."
		},
		description: {
			type: "string",
			doc: "What people wrote beside it."
		},
		direction: {
			type: "string",
			doc: "`in` or `out`."
		},
		action: {
			type: "string",
			doc: "`allow`, `deny`, `goto_next`, which leaves it to what follows the policy, or `inspect`, where a profile decides."
		},
		priority: {
			type: "int",
			doc: "The lowest decides first."
		},
		enabled: {
			type: "bool",
			doc: "Whether it counts."
		},
		isLogged: {
			type: "bool",
			doc: "Whether the connections that it decides are logged."
		},
		services: {
			type: { list: { object: "GcpService" } },
			doc: "Protocols and ports."
		},
		sources: {
			type: { list: "string" },
			doc: "Fewest CIDRs of both families."
		},
		sourceReferences: {
			type: { list: "string" },
			doc: "Secure tags and kinds of networks meant besides."
		},
		destinations: {
			type: { list: "string" },
			doc: "Fewest CIDRs of both families; of `in` none: all."
		},
		destinationReferences: {
			type: { list: "string" },
			doc: "Kinds of networks meant besides."
		},
		targetServiceAccounts: {
			type: { list: "string" },
			doc: "Service accounts of the machines that it is for."
		},
		targetTags: {
			type: { list: "string" },
			doc: "Secure tags of the machines that it is for."
		},
		targetNetworks: {
			type: { list: "string" },
			doc: "Networks that it is for; none: all."
		}
	}
};
const gcpService = {
	name: "GcpService",
	doc: "A protocol and ports of it.",
	fields: {
		protocol: {
			type: "string",
			doc: "`all`, or the IANA protocol number as text."
		},
		ports: {
			type: { list: { list: "int" } },
			doc: "Inclusive ranges `[from, to]` of destination ports."
		}
	}
};
const gcpAppliedPolicy = {
	name: "GcpAppliedPolicy",
	doc: "A firewall policy that applies to a network.",
	fields: {
		name: {
			type: "string",
			doc: "Its name."
		},
		kind: {
			type: "string",
			doc: "`hierarchy` of organization, folder or Google itself, `network` or `regional`."
		},
		rules: {
			type: { list: { object: "GcpPolicyRule" } },
			doc: "Its rules."
		}
	}
};
const gcpFirewallPolicy = {
	name: "gcp_firewall_policy",
	doc: "A network firewall policy.",
	fields: {
		...gcpId,
		isRegional: {
			type: "bool",
			doc: "Whether it decides for one region only."
		},
		networks: {
			type: { list: "string" },
			doc: "Networks that it is associated with."
		},
		policyRules: {
			type: { list: { object: "GcpPolicyRule" } },
			doc: "Its rules as Google has them."
		}
	}
};
const gcpNetwork = {
	name: "gcp_network",
	doc: "A VPC network.",
	fields: {
		...gcpId,
		subnetMode: {
			type: "string",
			doc: "`auto`, `custom`, or `legacy`: one range for all regions, without subnets."
		},
		createdAt: {
			type: "timestamp",
			doc: "When it was made.",
			optional: true
		},
		policiesDecideFirst: {
			type: "bool",
			doc: "Whether network firewall policies decide before its firewalls (`BEFORE_CLASSIC_FIREWALL`)."
		},
		policies: {
			type: { list: { object: "GcpAppliedPolicy" } },
			doc: "Policies that apply to all of it, in the order in which they decide; regional ones are their own resources."
		},
		inheritedRules: {
			type: { list: { object: "FirewallRule" } },
			doc: "What organization and folders let into all of its machines whatever its own firewalls say, as `exposed` takes it."
		},
		logsQueries: {
			type: "bool",
			doc: "Whether a DNS policy logs the queries of its machines."
		},
		isDnsListed: {
			type: "bool",
			doc: "Whether Cloud DNS could be asked: false where that API is off in the project."
		},
		dnsPolicy: {
			type: "string",
			doc: "The DNS policy that it has.",
			optional: true
		}
	}
};
// clouds/gcp/declarations/objects.js
const objects = [
	_ways_in_js__WEBPACK_IMPORTED_MODULE_2__.l,
	_ways_in_js__WEBPACK_IMPORTED_MODULE_2__.c,
	_ways_in_js__WEBPACK_IMPORTED_MODULE_2__.u,
	_ways_in_js__WEBPACK_IMPORTED_MODULE_2__.o,
	_ways_in_js__WEBPACK_IMPORTED_MODULE_2__.s,
	gcp_exports,
	compute_exports,
	firewall_policies_exports,
	load_balancing_exports
].flatMap((declarations) => Object.values(declarations));
// clouds/gcp/declarations/resource-types.js
/** `gcp.compute.` and these, in the order of the reference. */
const resourceTypes = [
	compute("network", "network", "gcp_network", "networks.list", "A VPC network."),
	compute("subnetwork", "subnet", "gcp_subnetwork", "subnetworks.aggregatedList", "A subnet of a VPC network."),
	compute("firewall", "firewall", "gcp_firewall", "firewalls.list", "A VPC firewall rule as Google has it: a firewall."),
	compute("firewall_rule", "firewall_rule", "gcp_resource", "firewalls.list", "What a VPC firewall rule allows or denies of one protocol."),
	compute("firewall_policy", "firewall", "gcp_firewall_policy", "networkFirewallPolicies.aggregatedList", "A network firewall policy of the project, global or regional."),
	compute("route", "route", "gcp_route", "routes.list", "A route of a VPC network."),
	compute("address", "address", "gcp_address", "addresses.aggregatedList", "A reserved address."),
	compute("forwarding_rule", "resource", "gcp_forwarding_rule", "forwardingRules.aggregatedList", "A forwarding rule: the front of a load balancer."),
	compute("backend_service", "resource", "gcp_backend_service", "backendServices.aggregatedList", "A backend service of a load balancer."),
	compute("target_https_proxy", "resource", "gcp_tls_proxy", "targetHttpsProxies.aggregatedList", "What ends HTTPS connections for a load balancer."),
	compute("target_ssl_proxy", "resource", "gcp_tls_proxy", "targetSslProxies.list", "What ends TLS connections for a load balancer."),
	compute("ssl_policy", "resource", "gcp_ssl_policy", "sslPolicies.aggregatedList", "Which TLS versions and ciphers load balancers accept."),
	compute("instance", "compute", "gcp_instance", "instances.aggregatedList", "An instance."),
	compute("instance_template", "launch_template", "gcp_instance_template", "instanceTemplates.aggregatedList", "An instance template, global or regional."),
	compute("instance_group", "machine_group", "gcp_instance_group", "instanceGroups.aggregatedList", "An instance group, be it kept by a manager or by hand."),
	compute("instance_group_manager", "machine_group", "gcp_instance_group", "instanceGroupManagers.aggregatedList", "A managed instance group."),
	compute("disk", "disk", "gcp_disk", "disks.aggregatedList", "A persistent disk or Hyperdisk."),
	compute("snapshot", "snapshot", "gcp_copy", "snapshots.list", "A snapshot of a disk."),
	compute("image", "image", "gcp_copy", "images.list", "An image that the project keeps."),
	compute("project", "machine_defaults", "gcp_project", "projects.get", "A project, as Compute Engine knows it."),
	{
		type: "gcp.compute.public_policy",
		doc: "Says that everyone has roles on an image, a snapshot, a disk or the project; rules read `com.public` or `ext.publicRoles` of it.",
		com: "marker",
		ext: "gcp_public_policy",
		apis: ["cloudasset.searchAllIamPolicies"]
	},
	{
		type: "gcp.dns.policy",
		doc: "A DNS server policy of VPC networks.",
		com: "resource",
		ext: "gcp_dns_policy",
		apis: ["dns.policies.list"]
	}
];
function compute(kind, com, ext, method, doc) {
	return {
		type: `gcp.compute.${kind}`,
		doc,
		com,
		ext,
		apis: [`compute.${method}`]
	};
}
// clouds/gcp/normalise/bucket.js
/** A resource in its buckets. Its region is that of its self link. */
function bucket({ item, scope }, { id, name, labels = {} }, { type, comType, com, ext }) {
	return {
		raw: item.raw,
		ext: {
			...ext,
			id,
			type
		},
		com: {
			...com,
			cloud: "gcp",
			type: comType,
			id,
			name,
			account: scope.account,
			region: (0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.r)(id),
			tags: labels,
			collectedAt: item.collectedAt
		}
	};
}
/** Reads an item's object; messages name its type and self link path. */
function linked({ item }) {
	const link = new _raw_object_js__WEBPACK_IMPORTED_MODULE_9__.t(item.raw, item.type).requiredText("selfLink");
	return new _raw_object_js__WEBPACK_IMPORTED_MODULE_9__.t(item.raw, `${item.type} ${(0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.i)(link)}`);
}
/** Self link path and name of an object, with its labels where it has some. */
function identityOf(raw, labels = {}) {
	return {
		id: (0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.i)(raw.requiredText("selfLink")),
		name: raw.requiredText("name"),
		labels
	};
}
/** The self link path that a field names. */
function reference(raw, name) {
	const link = raw.text(name);
	return link === void 0 ? void 0 : (0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.i)(link);
}
/** The self link path that a field names: without it nothing can be said of what the object is for. */
function requiredReference(raw, name) {
	return (0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.i)(raw.requiredText(name));
}
// clouds/gcp/normalise/address.js
function address(collected) {
	const raw = linked(collected);
	const users = raw.texts("users").map((user) => (0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.i)(user));
	const status = raw.text("status") ?? "";
	const com = {
		address: raw.text("address") ?? "",
		isInUse: status === "IN_USE" || users.length > 0,
		networkInterface: users[0]
	};
	const ext = {
		isExternal: (raw.text("addressType") ?? "EXTERNAL") === "EXTERNAL",
		status,
		purpose: raw.text("purpose"),
		createdAt: raw.time("creationTimestamp")
	};
	return [bucket(collected, identityOf(raw, raw.textsByName("labels")), {
		type: "gcp.compute.address",
		comType: "address",
		com,
		ext
	})];
}
// clouds/gcp/normalise/dns-policy.js
function dnsPolicy(collected) {
	const { item, scope } = collected;
	const name = new _raw_object_js__WEBPACK_IMPORTED_MODULE_9__.t(item.raw, item.type).requiredText("name");
	const id = `projects/${scope.account}/policies/${name}`;
	const raw = new _raw_object_js__WEBPACK_IMPORTED_MODULE_9__.t(item.raw, `${item.type} ${id}`);
	const ext = {
		logsQueries: raw.flag("enableLogging") === true,
		networks: raw.objects("networks").map((network) => (0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.i)(network.requiredText("networkUrl")))
	};
	return [bucket(collected, {
		id,
		name
	}, {
		type: "gcp.dns.policy",
		comType: "resource",
		com: {},
		ext
	})];
}
// clouds/gcp/normalise/services.js
/**
* A protocol by name or number with ports `22`, `20-25`; without ports it is meant whole.
* https://cloud.google.com/firewall/docs/firewalls#protocols_and_ports
*/
function serviceOf(raw, protocol, ports) {
	return {
		protocol: (0,_checked_values_js__WEBPACK_IMPORTED_MODULE_3__.r)(raw, protocol === "ipip" ? "4" : protocol),
		ports: ports.length === 0 ? everyPort : ports.map((text) => portsOf(raw, text))
	};
}
/** `22` or `20-25`. Throws an Error that names the object where it is neither. */
function portsOf(raw, text) {
	const [, from, to = from] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text) ?? [];
	if (from === void 0) return raw.refuse(`has the ports ${JSON.stringify(text)}`);
	return (0,_checked_values_js__WEBPACK_IMPORTED_MODULE_3__.n)(raw, Number(from), Number(to));
}
/** `tcp-22,8000-8080`: how rules of a firewall are told apart. */
function serviceText({ protocol, ports }) {
	const name = protocol === "all" ? "all" : (0,_protocols_js__WEBPACK_IMPORTED_MODULE_4__.r)(protocol);
	if (ports === everyPort) return name;
	return `${name}-${ports.map(([from, to]) => from === to ? String(from) : `${from}-${to}`).join(",")}`;
}
/** Every port. */
const everyPort = [[0, 65535]];
// clouds/gcp/normalise/firewall.js
/** A firewall, and each of its rules. */
function firewall(collected) {
	const raw = linked(collected);
	const identity = identityOf(raw);
	const rules = rulesOf(raw);
	const network = requiredReference(raw, "network");
	const isPrePopulated = isMadeByGoogle(identity.name, network, rules[0]?.priority);
	const com = {
		network,
		attachments: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.r)(collected.scope),
		unattached: false,
		isDefault: isPrePopulated,
		interfaces: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.r)(collected.scope),
		interfacesInNetwork: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.r)(collected.scope),
		referencedBy: [],
		rules
	};
	const ext = {
		direction: directionOf$1(raw),
		access: accessOf(raw),
		priority: priorityOf(raw),
		isEnabled: raw.flag("disabled") !== true,
		isLogged: raw.object("logConfig")?.flag("enable") === true,
		isPrePopulated,
		targetTags: raw.texts("targetTags"),
		targetServiceAccounts: raw.texts("targetServiceAccounts"),
		isNetworkShared: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.r)(collected.scope),
		ownRules: rules
	};
	const whole = bucket(collected, identity, {
		type: "gcp.compute.firewall",
		comType: "firewall",
		com,
		ext
	});
	const targets = [...ext.targetTags, ...ext.targetServiceAccounts];
	return [whole, ...rules.map(({ id, ...rule }) => bucket(collected, {
		id: `${identity.id}/${id}`,
		name: id
	}, {
		type: "gcp.compute.firewall_rule",
		comType: "firewall_rule",
		com: {
			...rule,
			network,
			attachments: com.attachments,
			unattached: false,
			firewall: identity.id,
			targets
		},
		ext: {}
	}))];
}
function rulesOf(raw) {
	const access = accessOf(raw);
	const direction = directionOf$1(raw);
	const shared = {
		description: raw.text("description") ?? "",
		direction,
		access,
		priority: priorityOf(raw),
		enabled: raw.flag("disabled") !== true,
		...sidesOf$1(raw, direction),
		addressLists: []
	};
	const ids = /* @__PURE__ */ new Map();
	return raw.objects(access === "allow" ? "allowed" : "denied").map((entry) => {
		const service = serviceOf(entry, entry.requiredText("IPProtocol"), entry.texts("ports"));
		const text = `${access}-${serviceText(service)}`;
		const before = ids.get(text) ?? 0;
		ids.set(text, before + 1);
		return {
			id: before === 0 ? text : `${text}-${before + 1}`,
			...shared,
			...service
		};
	});
}
/**
* Ingress without any source means everyone over IPv4, egress without destinations likewise. Ranges, tags and service
* accounts of sources count together. https://cloud.google.com/firewall/docs/firewalls#sources_or_destinations_for_the_rule
*/
function sidesOf$1(raw, direction) {
	const sourceReferences = [...raw.texts("sourceTags"), ...raw.texts("sourceServiceAccounts")];
	const ranges = (0,_checked_values_js__WEBPACK_IMPORTED_MODULE_3__.t)(raw, raw.texts("sourceRanges"));
	const destinations = (0,_checked_values_js__WEBPACK_IMPORTED_MODULE_3__.t)(raw, raw.texts("destinationRanges"));
	const isEveryone = ranges.length === 0 && sourceReferences.length === 0;
	return {
		sources: direction === "in" && isEveryone ? everyone : ranges,
		sourceReferences,
		destinations: direction === "out" && destinations.length === 0 ? everyone : destinations,
		destinationReferences: []
	};
}
const everyone = ["0.0.0.0/0"];
function directionOf$1(raw) {
	const direction = raw.text("direction") ?? "INGRESS";
	if (direction !== "INGRESS" && direction !== "EGRESS") return raw.refuse(`has the direction ${direction}`);
	return direction === "INGRESS" ? "in" : "out";
}
/** A firewall either allows or denies. */
function accessOf(raw) {
	const [allowed, denied] = [raw.objects("allowed").length, raw.objects("denied").length];
	if (allowed > 0 === denied > 0) return raw.refuse("must have one of allowed and denied");
	return allowed > 0 ? "allow" : "deny";
}
function priorityOf(raw) {
	const priority = raw.integer("priority") ?? 1e3;
	return priority >= 0 && priority <= 65535 ? priority : raw.refuse(`has the priority ${priority}`);
}
/** https://cloud.google.com/firewall/docs/firewalls#more_rules_default_vpc */
function isMadeByGoogle(name, network, priority) {
	return (0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.t)(network) === "default" && priority === 65534 && prePopulated.has(name);
}
const prePopulated = new Set([
	"internal",
	"ssh",
	"rdp",
	"icmp"
].map((kind) => `default-allow-${kind}`));
// clouds/gcp/policy-firewall-rules.js
/**
* What a policy decides itself: where a rule leaves traffic to what follows, the policy does not let it in, so that rule
* stands as one that denies. Whoever a rule is for besides a network stands among its destinations: a rule that denies some
* machines closes nothing to others.
*/
function policyFirewallRules(rules) {
	return rules.flatMap((rule) => {
		const { id, description, direction, action, priority, enabled, sources, sourceReferences, services } = rule;
		const { targetServiceAccounts, targetTags, targetNetworks, destinations, destinationReferences } = rule;
		const targets = [
			...targetServiceAccounts,
			...targetTags,
			...targetNetworks
		];
		const isIn = direction === "in";
		return services.map(({ protocol, ports }, position) => ({
			id: services.length === 1 ? id : `${id} #${position + 1}`,
			description,
			direction,
			access: action === "allow" || action === "inspect" ? "allow" : "deny",
			priority,
			enabled,
			protocol,
			ports,
			sources,
			sourceReferences: isIn ? sourceReferences : [...sourceReferences, ...targets],
			destinations: isIn && targets.length > 0 ? [] : destinations,
			destinationReferences: isIn ? [...destinationReferences, ...targets] : destinationReferences,
			addressLists: []
		}));
	});
}
// clouds/gcp/normalise/policy-rules.js
/**
* The rules of a policy that machines meet: those for load balancers are left out.
* https://cloud.google.com/firewall/docs/firewall-policies-rule-details
*/
function policyRules(rules, scope) {
	return rules.filter((raw) => (raw.text("targetType") ?? "INSTANCES") === "INSTANCES").map((raw) => policyRule(raw, scope));
}
function policyRule(raw, scope) {
	const priority = raw.integer("priority") ?? raw.refuse("has no priority");
	const name = raw.text("ruleName");
	const match = raw.object("match");
	const direction = directionOf(raw);
	return {
		id: name === void 0 ? String(priority) : `${priority} ${name}`,
		description: raw.text("description") ?? "",
		direction,
		action: actionOf(raw),
		priority,
		enabled: raw.flag("disabled") !== true,
		isLogged: raw.flag("enableLogging") === true,
		services: servicesOf$1(match),
		...sidesOf(match, direction, scope),
		targetServiceAccounts: raw.texts("targetServiceAccounts"),
		targetTags: raw.objects("targetSecureTags").map((tag) => tag.requiredText("name")),
		targetNetworks: raw.texts("targetResources").map((link) => (0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.i)(link))
	};
}
function servicesOf$1(match) {
	const configs = match?.objects("layer4Configs") ?? [];
	if (configs.length === 0) return [{
		protocol: "all",
		ports: everyPort
	}];
	return configs.map((config) => serviceOf(config, config.requiredText("ipProtocol"), config.texts("ports")));
}
function directionOf(raw) {
	const direction = raw.text("direction");
	if (direction !== "INGRESS" && direction !== "EGRESS") return raw.refuse(`has the direction ${direction}`);
	return direction === "INGRESS" ? "in" : "out";
}
function actionOf(raw) {
	const action = raw.requiredText("action");
	if (action === "apply_security_profile_group") return "inspect";
	if (action === "allow" || action === "goto_next") return action;
	return action === "deny" || action.startsWith("deny(") ? "deny" : raw.refuse(`has the action ${action}`);
}
/**
* What a rule is about on each side. Ranges, names, countries and lists count together; a kind of network narrows them, and
* all kinds but the internet leave nothing of it. Whom names, countries, threat lists and groups mean is not collected.
* https://cloud.google.com/firewall/docs/understand-network-contexts
*/
function sidesOf(match, direction, scope) {
	const sources = sideOf(match, sourceFields, scope);
	const destinations = sideOf(match, destinationFields, scope);
	const everyone = {
		addresses: ["0.0.0.0/0", "::/0"],
		references: []
	};
	const asked = direction === "in" ? sources ?? everyone : destinations ?? everyone;
	const other = (direction === "in" ? destinations : sources) ?? {
		addresses: [],
		references: []
	};
	const [from, to] = direction === "in" ? [asked, other] : [other, asked];
	return {
		sources: from.addresses,
		sourceReferences: from.references,
		destinations: to.addresses,
		destinationReferences: to.references
	};
}
const sourceFields = {
	ranges: "srcIpRanges",
	lists: [
		"srcAddressGroups",
		"srcFqdns",
		"srcRegionCodes",
		"srcThreatIntelligences"
	],
	networks: ["srcNetworkContext", "srcNetworkType"],
	tags: "srcSecureTags"
};
const destinationFields = {
	ranges: "destIpRanges",
	lists: [
		"destAddressGroups",
		"destFqdns",
		"destRegionCodes",
		"destThreatIntelligences"
	],
	networks: ["destNetworkContext", "destNetworkType"],
	tags: void 0
};
/** Undefined where the rule says nothing of the side. */
function sideOf(match, fields, scope) {
	if (match === void 0) return void 0;
	const ranges = match.texts(fields.ranges);
	const lists = fields.lists.flatMap((field) => match.texts(field).map((name) => `${listKinds[field]} ${(0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.t)(name)}`));
	const tags = fields.tags === void 0 ? [] : match.objects(fields.tags).map((tag) => tag.requiredText("name"));
	const network = fields.networks.map((field) => match.text(field)).find((kind) => kind !== void 0);
	if (ranges.length === 0 && lists.length === 0 && tags.length === 0) {
		if (network === void 0 || network === "UNSPECIFIED") return void 0;
		return network === "INTERNET" ? void 0 : {
			addresses: [],
			references: [`network ${network}`]
		};
	}
	if (network !== void 0 && !["INTERNET", "UNSPECIFIED"].includes(network)) return {
		addresses: [],
		references: [`network ${network}`, ...tags]
	};
	return {
		addresses: lists.length === 0 ? (0,_checked_values_js__WEBPACK_IMPORTED_MODULE_3__.t)(match, ranges) : notResolved(lists, scope),
		references: tags
	};
}
const listKinds = {
	srcAddressGroups: "address group",
	srcFqdns: "domain name",
	srcRegionCodes: "country",
	srcThreatIntelligences: "threat list",
	destAddressGroups: "address group",
	destFqdns: "domain name",
	destRegionCodes: "country",
	destThreatIntelligences: "threat list"
};
function notResolved(lists, scope) {
	return new _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t({
		kind: "not-collected",
		scope: scope.id,
		message: `Which addresses are meant by ${lists.join(", ")} is not collected.`
	});
}
// clouds/gcp/normalise/firewall-policy.js
/** A policy as a firewall: what it decides itself. */
function firewallPolicy(collected) {
	const { scope } = collected;
	const raw = linked(collected);
	const rules = policyRules(raw.objects("rules"), scope);
	const networks = raw.objects("associations").map((association) => association.text("attachmentTarget")).filter((target) => target !== void 0).map((target) => (0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.i)(target));
	const com = {
		network: networks.length === 1 ? networks[0] ?? "" : "",
		attachments: networks,
		unattached: networks.length === 0,
		isDefault: false,
		interfaces: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.r)(scope),
		interfacesInNetwork: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.r)(scope),
		referencedBy: [],
		rules: policyFirewallRules(rules)
	};
	const ext = {
		isRegional: raw.has("region"),
		networks,
		policyRules: rules
	};
	return [bucket(collected, identityOf(raw), {
		type: "gcp.compute.firewall_policy",
		comType: "firewall",
		com,
		ext
	})];
}
// clouds/gcp/normalise/encryption.js
/**
* Everything at rest is encrypted; without a key of its own by one that Google keeps. Of supplied keys the API gives a digest.
* https://docs.cloud.google.com/compute/docs/disks/disk-encryption
*/
function encryptionOf(key) {
	const managed = key?.text("kmsKeyName");
	if (managed !== void 0) return {
		encryption: "customer-managed",
		key: managed.replace(/\/cryptoKeyVersions\/[^/]*$/, "")
	};
	return {
		encryption: key !== void 0 && (key.has("sha256") || key.has("rawKey") || key.has("rsaEncryptedKey")) ? "customer-supplied" : "platform",
		key: void 0
	};
}
// clouds/gcp/redact.js
/** Takes the secrets out of the objects of Google Cloud. */
/**
* Keys of disks that customers supply, and keys with which load balancers act. The names of labels have no upper-case
* letters, so none is one of these.
*/
const secretFields = {
	secrets: /* @__PURE__ */ new Set([
		"rawKey",
		"rsaEncryptedKey",
		"privateKey",
		"oauth2ClientSecret",
		"accessKey"
	]),
	startupData: /* @__PURE__ */ new Set()
};
/** Switches and names of makers in metadata, which hold no secrets. All other values are dropped. */
const shownKeys = /* @__PURE__ */ new Set([
	"block-project-ssh-keys",
	"created-by",
	"enable-guest-attributes",
	"enable-os-inventory",
	"enable-osconfig",
	"enable-oslogin",
	"enable-oslogin-2fa",
	"instance-template",
	"serial-port-enable",
	"serial-port-logging-enable",
	"VmDnsSetting"
]);
/** Public keys with the names of their owners: no secrets to look for. */
const loginKeys = /* @__PURE__ */ new Set([
	"ssh-keys",
	"sshKeys",
	"windows-keys"
]);
const metadataFields = /* @__PURE__ */ new Set(["metadata", "commonInstanceMetadata"]);
/** A copy without secrets. Idempotent. */
function redactSecrets(raw) {
	const redacted = (0,_redacted_js__WEBPACK_IMPORTED_MODULE_5__.t)(raw, secretFields);
	return hasMetadata(redacted) ? withoutMetadataValues(redacted) : redacted;
}
function hasMetadata(raw) {
	if (Array.isArray(raw)) return raw.some((element) => hasMetadata(element));
	return isObject(raw) && Object.keys(raw).some((name) => metadataFields.has(name) || hasMetadata(raw[name]));
}
function withoutMetadataValues(raw) {
	if (Array.isArray(raw)) return raw.map((element) => withoutMetadataValues(element));
	if (!isObject(raw)) return raw;
	return mapEntries(raw, (name, value) => metadataFields.has(name) && isObject(value) ? redactedMetadata(value) : withoutMetadataValues(value));
}
/** `{ items: [{ key, value }] }` of machines, templates and projects; `{ key: value }` of all machines of a group. */
function redactedMetadata({ items, ...others }) {
	if (Array.isArray(items)) return {
		...others,
		items: items.map((item) => redactedItem(item))
	};
	return Object.keys(others).every((name) => name === "kind" || name === "fingerprint") ? others : mapEntries(others, redactedValue);
}
function redactedItem(item) {
	if (!isObject(item)) return (0,_redacted_js__WEBPACK_IMPORTED_MODULE_5__.n)(item);
	const { value, ...others } = item;
	if (value === void 0 || value === null || value === "") return others;
	return {
		...others,
		value: redactedValue(typeof item["key"] === "string" ? item["key"] : "", value)
	};
}
function redactedValue(key, value) {
	if (shownKeys.has(key)) return value;
	if (loginKeys.has(key)) return (0,_redacted_js__WEBPACK_IMPORTED_MODULE_5__.n)(value);
	const mark = (0,_redacted_js__WEBPACK_IMPORTED_MODULE_5__.r)(value);
	const named = namedSecrets(key, value);
	return isObject(mark) && named.length > 0 ? {
		...mark,
		secrets: named
	} : mark;
}
/** A value of one line may be a secret as a whole, which only its key tells: `db-password`. */
function namedSecrets(key, value) {
	return typeof value === "string" && !value.includes("\n") ? (0,_redacted_js__WEBPACK_IMPORTED_MODULE_5__.i)(`${key}=${value}`) : [];
}
function mapEntries(object, change) {
	return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(name, value)]));
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
// clouds/gcp/normalise/metadata.js
/** Data that machines run or unpack when they start; everything else is only there to be read. */
const startupKey = /^(?:(?:windows-)?(?:startup|shutdown)-script|sysprep-specialize-script|user-data$|gce-container-declaration$)/;
/** The switches that a resource's own metadata sets. */
function ownSwitches(metadata) {
	const values = new Map(itemsOf(metadata).map((item) => [item.text("key") ?? "", item]));
	const flag = (key) => {
		const item = values.get(key);
		return item === void 0 ? void 0 : isTrue(item);
	};
	return {
		osLogin: flag("enable-oslogin"),
		osLogin2fa: flag("enable-oslogin-2fa"),
		blocksProjectSshKeys: flag("block-project-ssh-keys"),
		serialPort: flag("serial-port-enable"),
		osConfig: flag("enable-osconfig"),
		guestAttributes: flag("enable-guest-attributes"),
		hasSshKeys: [...values.keys()].some((key) => key === "ssh-keys" || key === "sshKeys")
	};
}
/** Whether the metadata hands machines a script or data to start with. */
function hasStartupData(metadata) {
	return itemsOf(metadata).some((item) => startupKey.test(item.text("key") ?? ""));
}
/** The secrets in all values of the metadata; Unknown where a value could not be unpacked, or was dropped before anybody looked. */
function metadataSecrets(metadata, scope) {
	const found = [];
	for (const item of itemsOf(metadata)) {
		const key = item.text("key") ?? "";
		const mark = shownKeys.has(key) ? void 0 : item.object("value");
		if (mark === void 0) continue;
		if (!mark.has("secrets")) {
			if (startupKey.test(key)) return notLookedAt(key, scope);
			continue;
		}
		for (const secret of mark.objects("secrets")) {
			const line = secret.integer("line") ?? secret.refuse("has no line");
			found.push({
				kind: secret.requiredText("kind"),
				line,
				digest: secret.text("digest"),
				key
			});
		}
	}
	return found;
}
/** A value that is shown. */
function metadataText(metadata, key) {
	return itemsOf(metadata).find((item) => item.text("key") === key)?.text("value");
}
/**
* `TRUE`, `Y`, `Yes` and `1` in any case are on, everything else is off.
* https://docs.cloud.google.com/compute/docs/metadata/setting-custom-metadata#boolean
*/
function isTrue(item) {
	return /^(?:true|yes|y|1)$/i.test(item.text("value")?.trim() ?? "");
}
function notLookedAt(key, scope) {
	const message = `The value of ${key} could not be unpacked, or comes from a snapshot that was taken before secrets were looked for.`;
	return new _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t({
		kind: "not-collected",
		scope: scope.id,
		message
	});
}
function itemsOf(metadata) {
	return metadata?.objects("items") ?? [];
}
// clouds/gcp/normalise/machine.js
/** Bucket `ext`, as far as both have it. */
function machineExt(raw) {
	return {
		networkTags: raw.object("tags")?.texts("items") ?? [],
		serviceAccounts: raw.objects("serviceAccounts").map((account) => serviceAccount(account)),
		canIpForward: raw.flag("canIpForward") ?? false,
		hasExternalAccess: raw.objects("networkInterfaces").some((one) => hasExternalAccess(one)),
		disks: raw.objects("disks").map((disk) => attachedDisk(disk)),
		metadata: ownSwitches(raw.object("metadata"))
	};
}
/** Shielded VM and Confidential VM. https://docs.cloud.google.com/compute/shielded-vm/docs/shielded-vm */
function platformProtection(raw) {
	const shielded = raw.object("shieldedInstanceConfig");
	const confidential = raw.object("confidentialInstanceConfig");
	const kind = confidential?.text("confidentialInstanceType") ?? unspecified;
	return {
		secureBoot: shielded?.flag("enableSecureBoot") ?? false,
		vtpm: shielded?.flag("enableVtpm") ?? false,
		integrityMonitoring: shielded?.flag("enableIntegrityMonitoring") ?? false,
		confidential: confidential?.flag("enableConfidentialCompute") === true || kind !== unspecified
	};
}
/** `enableConfidentialCompute` is the older switch, of AMD SEV alone: it may be off or absent beside a type. */
const unspecified = "CONFIDENTIAL_INSTANCE_TYPE_UNSPECIFIED";
/**
* Labels with which services mark the machines and disks that they make: GKE, Dataproc, Dataflow. Other labels that begin
* with `goog-` stand on people's own machines: `goog-terraform-provisioned`, `goog-ops-agent-policy`.
*/
const serviceLabels = [
	"goog-gke-node",
	"goog-gke-volume",
	"goog-dataproc-cluster-name",
	"goog-dataflow-job-id",
	"dataflow_job_id"
];
/** Whether a service made what has these labels. */
function isManagedByService(labels) {
	return serviceLabels.some((label) => Object.hasOwn(labels, label));
}
/** An interface with an access configuration gets an address at the latest when its machine starts. */
function hasExternalAccess(raw) {
	return raw.objects("accessConfigs").length > 0 || raw.objects("ipv6AccessConfigs").length > 0;
}
/** `default` in templates stands for the same account. */
function serviceAccount(raw) {
	const email = raw.text("email") ?? "default";
	return {
		email,
		isDefault: email === "default" || /^\d+-compute@developer\.gserviceaccount\.com$/.test(email),
		scopes: raw.texts("scopes")
	};
}
function attachedDisk(raw) {
	return {
		name: raw.text("deviceName") ?? "",
		disk: reference(raw, "source"),
		isBoot: raw.flag("boot") ?? false,
		isDeletedWithMachine: raw.flag("autoDelete") ?? false,
		isLocal: raw.text("type") === "SCRATCH",
		encryption: encryptionOf(raw.object("diskEncryptionKey")).encryption
	};
}
// clouds/gcp/normalise/instance.js
/** Image, firewalls and what the project's metadata adds are left to `relate`. */
function instance(collected) {
	const raw = linked(collected);
	const { scope } = collected;
	const labels = raw.textsByName("labels");
	const identity = identityOf(raw, labels);
	const interfaces = raw.objects("networkInterfaces");
	const [first] = interfaces;
	const metadata = raw.object("metadata");
	const own = machineExt(raw);
	const com = {
		state: stateOf$1(raw.text("status") ?? raw.refuse("has no status")),
		launchedAt: raw.time("lastStartTimestamp") ?? raw.time("creationTimestamp"),
		stoppedAt: stoppedAt(raw),
		machineType: (0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.t)(raw.text("machineType") ?? ""),
		image: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.r)(scope),
		imageState: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.r)(scope),
		network: first === void 0 ? void 0 : reference(first, "network"),
		subnet: first === void 0 ? void 0 : reference(first, "subnetwork"),
		publicAddresses: [...new Set(interfaces.flatMap((one) => publicAddresses(one)))],
		privateAddresses: interfaces.flatMap((one) => privateAddresses(one)),
		networkInterfaces: interfaces.map((one) => interfaceFacts(one, scope)),
		firewalls: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.r)(scope),
		facesInternet: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.r)(scope),
		reachable: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.r)(scope),
		disks: own.disks.map(({ disk }) => disk).filter((disk) => disk !== void 0),
		identity: own.serviceAccounts[0]?.email,
		metadataService: {
			isEnabled: true,
			requiresTokens: false
		},
		hasDetailedMonitoring: true,
		isManagedByService: isManagedByService(labels),
		startupData: {
			isCollected: true,
			isPresent: hasStartupData(metadata),
			secrets: metadataSecrets(metadata, scope)
		},
		...platformProtection(raw)
	};
	return [bucket(collected, identity, {
		type: "gcp.compute.instance",
		comType: "compute",
		com,
		ext: {
			...own,
			...instanceExt(raw, scope, identity.id),
			canMigrate: canMigrate(raw, com)
		}
	})];
}
function instanceExt(raw, scope, id) {
	const maker = metadataText(raw.object("metadata"), "created-by");
	return {
		status: raw.text("status") ?? "",
		zone: (0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.a)(id) ?? raw.refuse("is in no zone"),
		effectiveMetadata: effectiveSwitches(raw, scope),
		projectHasSshKeys: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.r)(scope),
		group: maker?.includes("/instanceGroupManagers/") === true ? maker : void 0,
		isClusterNode: isClusterNode(raw),
		deletionProtection: raw.flag("deletionProtection") ?? false,
		...schedulingFacts(raw.object("scheduling"))
	};
}
/** Standard clusters call their nodes `gke-…`, Autopilot `gk3-…`; a label alone could be put on anything. */
function isClusterNode(raw) {
	return /^gk[e3]-/.test(raw.text("name") ?? "") && Object.hasOwn(raw.textsByName("labels"), "goog-gke-node");
}
/** https://docs.cloud.google.com/compute/docs/reference/rest/v1/instances#Scheduling: what spot VMs default to, and others. */
function schedulingFacts(scheduling) {
	const isPreemptible = scheduling?.flag("preemptible") === true || scheduling?.text("provisioningModel") === "SPOT";
	return {
		automaticRestart: scheduling?.flag("automaticRestart") ?? !isPreemptible,
		onHostMaintenance: scheduling?.text("onHostMaintenance") ?? (isPreemptible ? "TERMINATE" : "MIGRATE"),
		isPreemptible
	};
}
/** https://docs.cloud.google.com/compute/docs/instances/instance-lifecycle: one that is to be stopped still works. */
function stateOf$1(status) {
	return states[status] ?? "pending";
}
const states = {
	PROVISIONING: "pending",
	STAGING: "pending",
	RUNNING: "running",
	PENDING_STOP: "running",
	REPAIRING: "running",
	STOPPING: "stopping",
	SUSPENDING: "stopping",
	STOPPED: "stopped",
	SUSPENDED: "stopped",
	TERMINATED: "stopped",
	DEPROVISIONING: "shutting-down"
};
/** What runs again still says when it was last stopped. */
function stoppedAt(raw) {
	const status = raw.text("status") ?? "";
	if (status === "SUSPENDED") return raw.time("lastSuspendedTimestamp");
	return stateOf$1(status) === "stopped" ? raw.time("lastStopTimestamp") : void 0;
}
function interfaceFacts(raw, scope) {
	return {
		id: raw.text("name") ?? "",
		network: reference(raw, "network"),
		subnet: reference(raw, "subnetwork") ?? "",
		publicAddresses: publicAddresses(raw),
		firewalls: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.r)(scope)
	};
}
/** Of the range of IPv6 addresses that an interface has, the first. */
function publicAddresses(raw) {
	return [...raw.objects("accessConfigs").map((config) => config.text("natIP")), ...raw.objects("ipv6AccessConfigs").map((config) => config.text("externalIpv6"))].filter((address) => address !== void 0);
}
function privateAddresses(raw) {
	return [raw.text("networkIP"), raw.text("ipv6Address")].filter((address) => address !== void 0);
}
/** What Google says holds for the instance; what it does not say is left to `relate`. */
function effectiveSwitches(raw, scope) {
	const said = raw.object("resourceStatus")?.object("effectiveInstanceMetadata");
	const pending = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.r)(scope);
	return {
		osLogin: said?.flag("enableOsloginMetadataValue") ?? pending,
		osLogin2fa: pending,
		blocksProjectSshKeys: said?.flag("blockProjectSshKeysMetadataValue") ?? pending,
		serialPort: said?.flag("serialPortEnableMetadataValue") ?? pending,
		osConfig: said?.flag("enableOsconfigMetadataValue") ?? pending,
		guestAttributes: said?.flag("enableGuestAttributesMetadataValue") ?? pending
	};
}
/**
* Machines with accelerators, bare metal, and those that compute in confidence do not move while they run, or only some of
* a kind. https://docs.cloud.google.com/compute/docs/instances/live-migration-process#limitations
*/
function canMigrate(raw, { machineType, confidential }) {
	return !confidential && raw.objects("guestAccelerators").length === 0 && !/^(?:a\d|ct|g\d|h\d|tpu|x4|z3)|-metal$/.test(machineType);
}
// clouds/gcp/normalise/instance-groups.js
function instanceGroup(collected) {
	const raw = linked(collected);
	const identity = identityOf(raw);
	const zone = (0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.a)(identity.id);
	return [bucket(collected, identity, {
		type: "gcp.compute.instance_group",
		comType: "machine_group",
		com: {
			size: raw.integer("size") ?? 0,
			zones: zone === void 0 ? [] : [zone],
			healthChecks: [],
			loadBalancers: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.r)(collected.scope),
			isManagedByService: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.r)(collected.scope)
		},
		ext: {
			isRegional: zone === void 0,
			templates: [],
			targetPools: [],
			instanceGroup: identity.id
		}
	})];
}
function instanceGroupManager(collected) {
	const raw = linked(collected);
	const identity = identityOf(raw);
	const zone = (0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.a)(identity.id);
	return [bucket(collected, identity, {
		type: "gcp.compute.instance_group_manager",
		comType: "machine_group",
		com: {
			size: raw.integer("targetSize") ?? 0,
			zones: zone === void 0 ? distributedZones(raw) : [zone],
			template: reference(raw, "instanceTemplate"),
			healthChecks: healthChecks(raw),
			loadBalancers: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.r)(collected.scope),
			isManagedByService: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.r)(collected.scope)
		},
		ext: {
			isRegional: zone === void 0,
			instanceGroup: reference(raw, "instanceGroup"),
			templates: templatesOf(raw),
			targetPools: raw.texts("targetPools").map((pool) => (0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.i)(pool))
		}
	})];
}
function distributedZones(raw) {
	return (raw.object("distributionPolicy")?.objects("zones") ?? []).map((zone) => (0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.t)(zone.requiredText("zone"))).sort();
}
function healthChecks(raw) {
	return raw.objects("autoHealingPolicies").map((policy) => reference(policy, "healthCheck")).filter((check) => check !== void 0);
}
/** While one template replaces another, both. */
function templatesOf(raw) {
	const versions = raw.objects("versions").map((version) => reference(version, "instanceTemplate"));
	const templates = [reference(raw, "instanceTemplate"), ...versions].filter((template) => template !== void 0);
	return [...new Set(templates)];
}
// clouds/gcp/normalise/instance-template.js
/** `com.versions` is the template itself. */
function instanceTemplate(collected) {
	const raw = linked(collected);
	const properties = raw.object("properties") ?? raw.refuse("has no properties");
	const labels = properties.textsByName("labels");
	const metadata = properties.object("metadata");
	const ext = machineExt(properties);
	const params = properties.objects("disks").find((disk) => disk.flag("boot") === true)?.object("initializeParams");
	const facts = {
		type: "gcp.compute.instance_template",
		comType: "launch_template",
		com: { versions: [{
			number: 1,
			isDefault: true,
			image: params === void 0 ? void 0 : reference(params, "sourceImage"),
			identity: ext.serviceAccounts[0]?.email,
			firewalls: [],
			firewallNames: [],
			givesPublicAddress: ext.hasExternalAccess,
			requiresTokens: false,
			hasDetailedMonitoring: true,
			hasStartupData: hasStartupData(metadata),
			startupSecrets: metadataSecrets(metadata, collected.scope),
			...platformProtection(properties)
		}] },
		ext: {
			...ext,
			isManagedByService: isManagedByService(labels),
			groups: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.r)(collected.scope)
		}
	};
	return [bucket(collected, identityOf(raw, labels), facts)];
}
// clouds/gcp/normalise/load-balancing.js
function forwardingRule(collected) {
	const raw = linked(collected);
	const scheme = raw.text("loadBalancingScheme") ?? "";
	const address = raw.text("IPAddress") ?? "";
	const ext = {
		scheme,
		isExternal: scheme.startsWith("EXTERNAL") || scheme === "" && isPublic(raw, address),
		address,
		protocol: raw.text("IPProtocol") ?? "",
		ports: portsForwarded(raw),
		network: reference(raw, "network"),
		target: reference(raw, "target"),
		backendService: reference(raw, "backendService"),
		sources: (0,_checked_values_js__WEBPACK_IMPORTED_MODULE_3__.t)(raw, raw.texts("sourceIpRanges"))
	};
	return [bucket(collected, identityOf(raw, raw.textsByName("labels")), {
		type: "gcp.compute.forwarding_rule",
		comType: "resource",
		com: {},
		ext
	})];
}
/** Private endpoints (Private Service Connect) have no scheme, and an address by reference. */
function isPublic(raw, address) {
	if (!/^[\d.]+$|:/.test(address) || address.includes("/")) return false;
	try {
		return (0,_special_ranges_js__WEBPACK_IMPORTED_MODULE_6__.t)(address);
	} catch (error) {
		return raw.refuse(`has an address that is none: ${String(error)}`);
	}
}
/** https://cloud.google.com/load-balancing/docs/forwarding-rule-concepts#port_specifications */
function portsForwarded(raw) {
	const range = raw.text("portRange");
	if (range !== void 0) return [portsOf(raw, range)];
	const ports = raw.texts("ports");
	return ports.length === 0 || raw.flag("allPorts") === true ? everyPort : ports.map((port) => portsOf(raw, port));
}
function backendService(collected) {
	const raw = linked(collected);
	const scheme = raw.text("loadBalancingScheme") ?? "";
	const protocol = raw.text("protocol") ?? "";
	const logs = raw.object("logConfig");
	const ext = {
		scheme,
		protocol,
		groups: raw.objects("backends").map((backend) => backend.text("group")).filter((group) => group !== void 0).map((group) => (0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.i)(group)),
		isLogged: logs?.flag("enable") === true,
		logSampling: logs?.number("sampleRate") ?? (logs?.flag("enable") === true ? 1 : 0),
		canLog: scheme !== "INTERNAL_SELF_MANAGED",
		hasIap: raw.object("iap")?.flag("enabled") === true,
		bypasses: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.r)(collected.scope),
		securityPolicy: reference(raw, "securityPolicy")
	};
	return [bucket(collected, identityOf(raw), {
		type: "gcp.compute.backend_service",
		comType: "resource",
		com: {},
		ext
	})];
}
function targetHttpsProxy(collected) {
	return tlsProxy(collected, "gcp.compute.target_https_proxy");
}
function targetSslProxy(collected) {
	return tlsProxy(collected, "gcp.compute.target_ssl_proxy");
}
function tlsProxy(collected, type) {
	const raw = linked(collected);
	const ext = {
		sslPolicy: reference(raw, "sslPolicy"),
		tls: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.r)(collected.scope)
	};
	return [bucket(collected, identityOf(raw), {
		type,
		comType: "resource",
		com: {},
		ext
	})];
}
function sslPolicy(collected) {
	const raw = linked(collected);
	const profile = raw.text("profile") ?? "COMPATIBLE";
	const features = [.../* @__PURE__ */ new Set([...raw.texts("enabledFeatures"), ...raw.texts("customFeatures")])].sort();
	if (profile === "CUSTOM" && features.length === 0) raw.refuse("has no features");
	const tls = {
		minimumVersion: raw.text("minTlsVersion") ?? "TLS_1_0",
		profile,
		features
	};
	return [bucket(collected, identityOf(raw), {
		type: "gcp.compute.ssl_policy",
		comType: "resource",
		com: {},
		ext: { tls }
	})];
}
// clouds/gcp/normalise/network.js
function network(collected) {
	const raw = linked(collected);
	const identity = identityOf(raw);
	const pending = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.r)(collected.scope);
	const ranges = [raw.text("IPv4Range"), raw.text("internalIpv6Range")].filter((range) => range !== void 0);
	const com = {
		state: "available",
		addressRanges: (0,_checked_values_js__WEBPACK_IMPORTED_MODULE_3__.t)(raw, ranges),
		isDefault: identity.name === "default",
		flowLogs: pending,
		subnets: pending,
		peerings: raw.objects("peerings").filter((peering) => peering.text("state") === "ACTIVE").map((peering) => reference(peering, "network") ?? peering.requiredText("name")),
		endpointServices: pending,
		interfaces: pending,
		isFirstOfAccount: false,
		accountRegions: ["global"]
	};
	const effective = raw.object("effectiveFirewalls");
	return [bucket(collected, identity, {
		type: "gcp.compute.network",
		comType: "network",
		com,
		ext: {
			subnetMode: subnetModeOf(raw),
			createdAt: raw.time("creationTimestamp"),
			policiesDecideFirst: raw.text("networkFirewallPolicyEnforcementOrder") === "BEFORE_CLASSIC_FIREWALL",
			policies: effective === void 0 ? pending : effective.objects("firewallPolicys").map((policy) => appliedPolicy(policy, collected)),
			inheritedRules: pending,
			logsQueries: pending,
			isDnsListed: true,
			dnsPolicy: pending
		}
	})];
}
/** Legacy networks have one range and no subnets. https://cloud.google.com/vpc/docs/legacy */
function subnetModeOf(raw) {
	if (raw.has("IPv4Range")) return "legacy";
	return raw.flag("autoCreateSubnetworks") === true ? "auto" : "custom";
}
/** Those of organization and folders come first and in their order, then those of the network. */
function appliedPolicy(raw, { scope }) {
	const type = raw.text("type") ?? "";
	const name = raw.text("displayName") ?? raw.text("shortName") ?? raw.text("name") ?? "";
	return {
		name: (0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.t)(name),
		kind: policyKinds.get(type) ?? "hierarchy",
		rules: policyRules(raw.objects("rules"), scope)
	};
}
/** Others decide before a network's own firewalls. */
const policyKinds = /* @__PURE__ */ new Map([
	["NETWORK", "network"],
	["NETWORK_REGIONAL", "regional"],
	["SYSTEM_REGIONAL", "regional"]
]);
function subnetwork(collected) {
	const raw = linked(collected);
	const pending = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.r)(collected.scope);
	const secondary = raw.objects("secondaryIpRanges").map((range) => range.text("ipCidrRange"));
	const ranges = [
		raw.text("ipCidrRange"),
		raw.text("ipv6CidrRange") ?? raw.text("externalIpv6Prefix") ?? raw.text("internalIpv6Prefix"),
		...secondary
	].filter((range) => range !== void 0);
	const identity = identityOf(raw);
	const logs = raw.object("logConfig");
	return [bucket(collected, identity, {
		type: "gcp.compute.subnetwork",
		comType: "subnet",
		com: {
			state: raw.text("state") ?? "READY",
			network: requiredReference(raw, "network"),
			zone: "",
			addressRanges: (0,_checked_values_js__WEBPACK_IMPORTED_MODULE_3__.t)(raw, ranges),
			isDefault: false,
			givesPublicAddresses: false,
			givesIpv6Addresses: raw.text("ipv6AccessType") === "EXTERNAL",
			routeTable: "",
			internetRoutes: pending,
			firewalls: [],
			flowLogs: flowLogsOf(raw, identity.id),
			interfaces: pending
		},
		ext: {
			purpose: purposeOf(raw),
			role: raw.text("role"),
			hasPrivateGoogleAccess: raw.flag("privateIpGoogleAccess") === true,
			stack: raw.text("stackType") ?? "IPV4_ONLY",
			ipv6Access: raw.text("ipv6AccessType"),
			flowLogInterval: logs?.text("aggregationInterval"),
			flowLogSampling: logs?.number("flowSampling"),
			flowLogMetadata: logs?.text("metadata"),
			flowLogFilter: logs?.text("filterExpr")
		}
	})];
}
/** `PRIVATE_RFC_1918` is the older name of what machines stand in. */
function purposeOf(raw) {
	const purpose = raw.text("purpose") ?? "PRIVATE";
	return purpose === "PRIVATE_RFC_1918" ? "PRIVATE" : purpose;
}
/** `enableFlowLogs` is the older name of `logConfig.enable`. https://cloud.google.com/vpc/docs/using-flow-logs */
function flowLogsOf(raw, id) {
	if (!(raw.object("logConfig")?.flag("enable") ?? raw.flag("enableFlowLogs") ?? false)) return [];
	return [{
		id,
		isActive: true,
		isDelivering: true,
		traffic: "all",
		destination: "Cloud Logging"
	}];
}
// clouds/gcp/normalise/project.js
function project(collected) {
	const raw = linked(collected);
	const metadata = raw.object("commonInstanceMetadata");
	const facts = {
		type: "gcp.compute.project",
		comType: "machine_defaults",
		com: {},
		ext: {
			metadata: ownSwitches(metadata),
			startupSecrets: metadataSecrets(metadata, collected.scope),
			defaultServiceAccount: raw.text("defaultServiceAccount"),
			isHostProject: raw.text("xpnProjectStatus") === "HOST"
		}
	};
	return [bucket(collected, identityOf(raw), facts)];
}
// clouds/gcp/normalise/route.js
/** What leads elsewhere than within the network has the priority 1000 where it says none. */
function route(collected) {
	const raw = linked(collected);
	const [target, targetKind] = targetOf$1(raw);
	const status = raw.text("routeStatus") ?? "ACTIVE";
	const com = {
		destinations: (0,_checked_values_js__WEBPACK_IMPORTED_MODULE_3__.t)(raw, [raw.requiredText("destRange")]),
		addressLists: [],
		target,
		targetKind,
		isActive: status === "ACTIVE",
		peerRanges: [],
		network: requiredReference(raw, "network"),
		priority: raw.integer("priority") ?? (targetKind === "local" ? 0 : 1e3),
		targets: raw.texts("tags")
	};
	const ext = {
		origin: originOf(raw),
		needsRunningHop: needsRunningHop(raw, target)
	};
	return [bucket(collected, identityOf(raw), {
		type: "gcp.compute.route",
		comType: "route",
		com,
		ext
	})];
}
/** https://cloud.google.com/compute/docs/reference/rest/v1/routes: one of its next hops is set. */
function targetOf$1(raw) {
	const gateway = raw.text("nextHopGateway");
	if (gateway !== void 0) return [(0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.i)(gateway), (0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.t)(gateway) === "default-internet-gateway" ? "internet" : "other"];
	for (const [field, kind] of nextHops) {
		const target = raw.text(field);
		if (target !== void 0) return [(0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.i)(target), kind];
	}
	return ["", "other"];
}
const nextHops = [
	["nextHopNetwork", "local"],
	["nextHopInstance", "interface"],
	["nextHopIp", "interface"],
	["nextHopIlb", "interface"],
	["nextHopPeering", "peering"],
	["nextHopVpnTunnel", "vpn"],
	["nextHopHub", "hub"],
	["nextHopInterconnectAttachment", "vpn"]
];
/**
* Static routes to machines that are stopped, and to tunnels that are down, are ignored; those to load balancers are not. So it
* is taken of every next hop that this version does not know. https://docs.cloud.google.com/vpc/docs/static-routes#next-hop-features
*/
function needsRunningHop(raw, target) {
	return target === "" || raw.has("nextHopInstance") || raw.has("nextHopIp") || raw.has("nextHopVpnTunnel");
}
function originOf(raw) {
	return raw.text("routeType") ?? (raw.has("nextHopNetwork") ? "SUBNET" : void 0);
}
// clouds/gcp/normalise/storage.js
/** Whether it goes with its machines is what they say: left to `relate`. */
function disk(collected) {
	const raw = linked(collected);
	const { scope } = collected;
	const labels = raw.textsByName("labels");
	const machines = raw.texts("users").map((user) => (0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.i)(user));
	const com = {
		encrypted: true,
		...encryptionOf(raw.object("diskEncryptionKey")),
		state: machines.length === 0 ? "available" : "in-use",
		sizeGib: raw.wholeNumber("sizeGb") ?? 0,
		createdAt: raw.time("creationTimestamp") ?? raw.refuse("has no creationTimestamp"),
		machines,
		isDeletedWithMachine: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.r)(scope),
		isManagedByService: isManagedByService(labels),
		snapshots: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.r)(scope),
		lastSnapshotAt: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.r)(scope),
		backups: new _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t({
			kind: "not-collected",
			scope: scope.id,
			message: "Backup and DR Service is not asked."
		})
	};
	const ext = {
		status: raw.text("status") ?? "",
		image: reference(raw, "sourceImage"),
		schedules: raw.texts("resourcePolicies").map((policy) => (0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.i)(policy)),
		detachedAt: raw.time("lastDetachTimestamp"),
		...sharingNotYetRelated(collected)
	};
	return [bucket(collected, identityOf(raw, labels), {
		type: "gcp.compute.disk",
		comType: "disk",
		com,
		ext
	})];
}
function snapshot(collected) {
	const raw = linked(collected);
	const com = {
		encrypted: true,
		...encryptionOf(raw.object("snapshotEncryptionKey")),
		state: stateOf(raw.text("status")),
		public: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.r)(collected.scope),
		disk: reference(raw, "sourceDisk"),
		createdAt: raw.time("creationTimestamp") ?? raw.refuse("has no creationTimestamp"),
		sizeGib: raw.wholeNumber("diskSizeGb") ?? 0
	};
	const ext = {
		isScheduled: raw.flag("autoCreated") ?? raw.has("sourceSnapshotSchedulePolicy"),
		...sharingNotYetRelated(collected)
	};
	return [bucket(collected, identityOf(raw, raw.textsByName("labels")), {
		type: "gcp.compute.snapshot",
		comType: "snapshot",
		com,
		ext
	})];
}
function image(collected) {
	const raw = linked(collected);
	const source = reference(raw, "sourceSnapshot");
	const com = {
		state: raw.text("status") === "READY" ? "available" : (raw.text("status") ?? "").toLowerCase(),
		public: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.r)(collected.scope),
		createdAt: raw.time("creationTimestamp"),
		deprecatedAt: deprecatedAt(raw),
		encryption: encryptionOf(raw.object("imageEncryptionKey")).encryption,
		snapshots: source === void 0 ? [] : [source]
	};
	const ext = {
		isScheduled: false,
		...sharingNotYetRelated(collected)
	};
	return [bucket(collected, identityOf(raw, raw.textsByName("labels")), {
		type: "gcp.compute.image",
		comType: "image",
		com,
		ext
	})];
}
/** The marker that `relate` makes `com.public` and `ext.publicRoles` of. */
function publicPolicy(collected) {
	const place = collected.item.type;
	const id = (0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.i)(new _raw_object_js__WEBPACK_IMPORTED_MODULE_9__.t(collected.item.raw, place).requiredText("resource"));
	const facts = {
		type: "gcp.compute.public_policy",
		comType: "marker",
		com: {},
		ext: { roles: rolesOf(new _raw_object_js__WEBPACK_IMPORTED_MODULE_9__.t(collected.item.raw, `${place} ${id}`)) }
	};
	return [bucket(collected, {
		id,
		name: (0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.t)(id)
	}, facts)];
}
/** Of no role it could not be told what everyone may do. */
function rolesOf(raw) {
	const roles = raw.texts("roles").sort();
	return roles.length > 0 ? roles : raw.refuse("has no roles");
}
/** As other clouds say it. */
function stateOf(status) {
	return status === "READY" ? "completed" : (status ?? "").toLowerCase();
}
/**
* An image in one of these states says so from the beginning, be there a date or not.
* https://docs.cloud.google.com/compute/docs/images/image-management-best-practices#deprecation
*/
function deprecatedAt(raw) {
	const deprecated = raw.object("deprecated");
	if (deprecated === void 0) return void 0;
	const at = deprecated.time("deprecated") ?? deprecated.time("obsolete") ?? deprecated.time("deleted");
	const isNow = [
		"DEPRECATED",
		"OBSOLETE",
		"DELETED"
	].includes(deprecated.text("state") ?? "");
	return at ?? (isNow ? raw.time("creationTimestamp") : void 0);
}
function sharingNotYetRelated({ scope }) {
	return { publicRoles: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.r)(scope) };
}
// clouds/gcp/normalise/normalise.js
/**
* Each item alone becomes its resources, so that a part may be cut anywhere: what depends on other items is left to
* `relate`. Throws an Error that names type, id and path of an object that is not what the API's documents say.
*/
function normaliseItems({ scope, resources }) {
	return resources.flatMap((item) => {
		const normalise = normalisers.get(item.type);
		if (normalise === void 0) throw new Error(`${item.type} is no type of item that the Google model knows`);
		return normalise({
			item,
			scope
		});
	});
}
const normalisers = /* @__PURE__ */ new Map([
	["gcp.compute.network", network],
	["gcp.compute.subnetwork", subnetwork],
	["gcp.compute.firewall", firewall],
	["gcp.compute.firewall_policy", firewallPolicy],
	["gcp.compute.route", route],
	["gcp.compute.address", address],
	["gcp.compute.forwarding_rule", forwardingRule],
	["gcp.compute.backend_service", backendService],
	["gcp.compute.target_https_proxy", targetHttpsProxy],
	["gcp.compute.target_ssl_proxy", targetSslProxy],
	["gcp.compute.ssl_policy", sslPolicy],
	["gcp.compute.instance", instance],
	["gcp.compute.instance_template", instanceTemplate],
	["gcp.compute.instance_group", instanceGroup],
	["gcp.compute.instance_group_manager", instanceGroupManager],
	["gcp.compute.disk", disk],
	["gcp.compute.snapshot", snapshot],
	["gcp.compute.image", image],
	["gcp.compute.project", project],
	["gcp.compute.public_policy", publicPolicy],
	["gcp.dns.policy", dnsPolicy]
]);
// clouds/gcp/resource-of.js
/** Which facts the buckets of each resource type hold, for the compiler. */
const { ofType } = (0,_ways_in_js__WEBPACK_IMPORTED_MODULE_2__.a)();
// clouds/gcp/relate/met-traffic.js
/** The rule as its stage meets it; undefined where it is about nothing that can come. */
function stageRule(rule, meeting) {
	const { id, description, services, sources } = rule;
	const { action, applies } = meeting;
	const leads = leadsTo(rule, meeting);
	if (leads === false) return void 0;
	const unknown = [
		applies,
		leads,
		sources
	].find((doubt) => doubt instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t);
	const addresses = sources instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t ? _protocols_js__WEBPACK_IMPORTED_MODULE_4__.a : (0,_protocols_js__WEBPACK_IMPORTED_MODULE_4__.h)(sources);
	const possible = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.u)(services.map((service) => (0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.c)(servicesOf(service), addresses)));
	return {
		id,
		description,
		action,
		possible,
		certain: unknown === void 0 ? possible : _traffic_js__WEBPACK_IMPORTED_MODULE_8__.i,
		unknown
	};
}
/** A stage that was not read: it may let in everything, and nothing. */
function unreadStage(what, unknown) {
	return unreadRules(what, unknown);
}
/** What may come before the rules that were read, and after them. */
function unreadRules(what, unknown) {
	const possible = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.c)((0,_services_js__WEBPACK_IMPORTED_MODULE_7__.i)(["all"], (0,_services_js__WEBPACK_IMPORTED_MODULE_7__.s)([[0, 65535]])), _protocols_js__WEBPACK_IMPORTED_MODULE_4__.a);
	const rule = {
		id: what,
		description: "",
		certain: _traffic_js__WEBPACK_IMPORTED_MODULE_8__.i,
		possible,
		unknown
	};
	return [{
		...rule,
		action: "deny"
	}, {
		...rule,
		action: "allow"
	}];
}
function servicesOf({ protocol, ports }) {
	return (0,_services_js__WEBPACK_IMPORTED_MODULE_7__.i)([protocol], (0,_services_js__WEBPACK_IMPORTED_MODULE_7__.s)(ports));
}
/**
* Of what is asked of everything alike, only a rule about everything is met. Otherwise the rule must hold all the addresses;
* where it holds some, it is not told which of them the packet has.
*/
function leadsTo({ destinations, destinationReferences }, { inside, scope }) {
	if (destinations instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t) return inside === void 0 ? false : destinations;
	if (destinations.length === 0 && destinationReferences.length === 0) return true;
	if (inside === void 0) return false;
	const addresses = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_4__.h)(destinations);
	if ((0,_protocols_js__WEBPACK_IMPORTED_MODULE_4__.d)(inside, addresses)) return true;
	return (0,_protocols_js__WEBPACK_IMPORTED_MODULE_4__.m)(inside, addresses) ? someDestinations(destinations, scope) : false;
}
function someDestinations(destinations, scope) {
	return new _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t({
		kind: "not-collected",
		scope: scope.id,
		message: `Which of the addresses is meant by ${destinations.join(", ")} cannot be told.`
	});
}
/** Why it cannot be told whether a rule is for a machine. */
function unlistedTargets({ targetTags, targetNetworks }, scope) {
	const message = targetTags.length > 0 ? `Which machines have the secure tags ${targetTags.join(", ")} is not collected.` : `Which projects have the numbers in ${targetNetworks.join(", ")} is not collected.`;
	return new _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t({
		kind: "not-collected",
		scope: scope.id,
		message
	});
}
// clouds/gcp/relate/network-index.js
function networkIndex(index) {
	let found = made.get(index);
	if (found === void 0) made.set(index, found = makeIndex(index));
	return found;
}
const made = /* @__PURE__ */ new WeakMap();
function makeIndex(index) {
	const all = (type) => ofType(index.list(type), type);
	const firewalls = all("gcp.compute.firewall").sort(decidesFirst$1);
	return {
		networks: new Map(all("gcp.compute.network").map((network) => [network.com.id, network])),
		subnets: (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_12__.t)(all("gcp.compute.subnetwork"), ({ com }) => [com.network]),
		firewalls: (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_12__.t)(firewalls, ({ com }) => [com.network]),
		policies: (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_12__.t)(all("gcp.compute.firewall_policy"), ({ ext }) => ext.networks),
		routes: (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_12__.t)(all("gcp.compute.route"), ({ com }) => [com.network]),
		hostProjects: new Set(all("gcp.compute.project").filter(({ ext }) => ext.isHostProject).map(({ com }) => com.account))
	};
}
/** https://cloud.google.com/firewall/docs/firewalls#priority_order_for_firewall_rules */
function decidesFirst$1(a, b) {
	return a.ext.priority - b.ext.priority || Number(a.ext.access === "allow") - Number(b.ext.access === "allow");
}
// clouds/gcp/relate/owners.js
/** What lies in a project that the audit does not read. */
function outsideAudit({ scope }, id) {
	const message = `${id} belongs to gcp:${(0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.n)(id) ?? "another project"}, which the audit does not read.`;
	return new _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t({
		kind: "outside-audit",
		scope: scope.id,
		message
	});
}
/** The view of the project that a self link path names; undefined if the audit does not read it. */
function ownersView(view, id) {
	const project = (0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.n)(id);
	if (project === void 0 || project === view.scope.account) return view;
	const scope = scopesByProject(view.index).get(project);
	return scope === void 0 ? void 0 : {
		scope,
		index: view.index
	};
}
function scopesByProject(index) {
	let found = known.get(index);
	if (found === void 0) {
		const scopes = [...index.scopes.values()].filter(({ cloud }) => cloud === "gcp");
		known.set(index, found = new Map(scopes.map((scope) => [scope.account, scope])));
	}
	return found;
}
const known = /* @__PURE__ */ new WeakMap();
// clouds/gcp/relate/targets.js
/** Whether a firewall of its network is for a machine. Tags and service accounts are never named together. */
function isFor$1({ targetTags, targetServiceAccounts }, machine) {
	if (targetTags.length === 0 && targetServiceAccounts.length === 0) return true;
	return targetTags.some((tag) => machine.networkTags.includes(tag)) || targetServiceAccounts.some((account) => machine.serviceAccounts.includes(account));
}
/** Whether a firewall is for every machine that another is for. */
function isForAllOf(firewall, other) {
	return firewall.targetTags.length === 0 && firewall.targetServiceAccounts.length === 0 || holds(firewall.targetTags, other.targetTags) || holds(firewall.targetServiceAccounts, other.targetServiceAccounts);
}
/** Whether a rule of a policy is for a machine; `perhaps` by what no listing shows. */
function isPolicyRuleFor(rule, machine) {
	const { targetServiceAccounts, targetTags } = rule;
	const isInNetwork = isForNetwork(rule, machine.network);
	if (isInNetwork === false) return false;
	if (targetServiceAccounts.some((account) => machine.serviceAccounts.includes(account))) return isInNetwork;
	if (targetTags.length > 0) return "perhaps";
	return targetServiceAccounts.length === 0 ? isInNetwork : false;
}
/** A network may be named by the number of its project: which project that is, no listing of another one shows. */
function isForNetwork({ targetNetworks }, network) {
	if (targetNetworks.length === 0 || targetNetworks.includes(network)) return true;
	const name = network.replace(/^projects\/[^/]+/, "");
	return targetNetworks.some((one) => one.replace(/^projects\/\d+/, "") === name) ? "perhaps" : false;
}
/** Whether a rule of a policy is for every machine that a firewall of the network is for. */
function isPolicyRuleForAllOf(rule, network, firewall) {
	if (rule.targetNetworks.length > 0 && !rule.targetNetworks.includes(network)) return false;
	if (rule.targetServiceAccounts.length === 0 && rule.targetTags.length === 0) return true;
	return holds(rule.targetServiceAccounts, firewall?.targetServiceAccounts ?? []);
}
function holds(all, some) {
	return some.length > 0 && some.every((one) => all.includes(one));
}
// clouds/gcp/relate/machine-stages.js
/** The firewalls and policies that decide about traffic to a machine, in their order. */
/**
* Policies of organization and folders, then by the network's setting its firewalls or the policies of the network, then
* regional policies. What no rule decides is denied, and is not said.
* https://cloud.google.com/firewall/docs/firewall-policies-overview#rule-evaluation
*/
function machineStages(destination, view) {
	const network = networkIndex(view.index).networks.get(destination.network);
	const owner = ownersView(view, destination.network);
	if (network === void 0 || owner === void 0) {
		const doubt = owner === void 0 ? void 0 : (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.t)(owner, "compute.networks.list");
		return [unreadStage(destination.network, doubt ?? outsideAudit(view, destination.network))];
	}
	const firewalls = firewallStage(destination, owner);
	const ofNetwork = [...policyStages$1("network", network, destination, owner), ...regionalStages(destination, owner)];
	return [...policyStages$1("hierarchy", network, destination, owner), ...network.ext.policiesDecideFirst ? [...ofNetwork, firewalls] : [firewalls, ...ofNetwork]];
}
/** A policy that could not be read may be any of the two kinds, and is told with the first. */
function policyStages$1(kind, { ext }, destination, view) {
	const { policies } = ext;
	if (policies instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t) {
		const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.t)(view, "compute.networks.getEffectiveFirewalls") ?? policies;
		return kind === "hierarchy" ? [unreadStage("firewall policies", doubt)] : [];
	}
	return policies.filter((policy) => policy.kind === kind).map(({ name, rules }) => policyStage(name, rules, destination, view));
}
function regionalStages(destination, view) {
	const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.t)(view, "compute.networkFirewallPolicies.aggregatedList");
	return [...(networkIndex(view.index).policies.get(destination.network) ?? []).filter(({ com, ext }) => ext.isRegional && com.region === destination.region).map(({ com, ext }) => policyStage(com.name, ext.policyRules, destination, view)), ...doubt === void 0 ? [] : [unreadStage("regional firewall policies", doubt)]];
}
function policyStage(name, rules, destination, { scope }) {
	return rules.filter(({ direction, enabled }) => enabled && direction === "in").toSorted((a, b) => a.priority - b.priority).flatMap((rule) => {
		const applies = isPolicyRuleFor(rule, destination);
		if (applies === false) return [];
		const met = stageRule({
			...rule,
			id: `${rule.id} of policy ${name}`
		}, {
			action: stageAction(rule),
			applies: applies === "perhaps" ? unlistedTargets(rule, scope) : true,
			inside: destination.inside,
			scope
		});
		return met === void 0 ? [] : [met];
	});
}
/** What a profile inspects comes in unless the profile finds something in it. */
function stageAction({ action }) {
	if (action === "goto_next") return "pass";
	return action === "inspect" ? "allow" : action;
}
function firewallStage(destination, view) {
	const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.t)(view, "compute.firewalls.list");
	const met = (networkIndex(view.index).firewalls.get(destination.network) ?? []).filter(({ ext }) => ext.isEnabled && ext.direction === "in" && isFor$1(ext, destination)).flatMap(({ com, ext }) => ext.ownRules.map((rule) => {
		const id = `${rule.id} of ${(0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.t)(com.id)}`;
		return stageRule({
			...rule,
			id,
			services: [rule]
		}, {
			action: rule.access,
			applies: true,
			inside: destination.inside,
			scope: view.scope
		});
	})).filter((rule) => rule !== void 0);
	if (doubt === void 0) return met;
	const [mayDeny, mayAllow] = unreadRules("firewalls", doubt);
	return [
		mayDeny,
		...met,
		mayAllow
	];
}
// clouds/gcp/relate/inherited-policies.js
/** The rules of a policy that are for all of a network: what is for some machines decides nothing for the others. */
function policyForAll({ name, rules }, network, scope) {
	return inbound(rules).filter((rule) => isPolicyRuleForAllOf(rule, network)).flatMap((rule) => {
		const met = stageRule(named(rule, name), {
			action: stageAction(rule),
			applies: true,
			inside: void 0,
			scope
		});
		return met === void 0 ? [] : [met];
	});
}
/**
* What a policy takes away from all machines that a firewall of the network is for. What it lets pass for some of them
* reaches the firewall; what it allows is its own doing, not the firewall's.
*/
function policyBefore({ name, rules }, { com, ext }, scope) {
	return inbound(rules).flatMap((rule) => {
		const action = stageAction(rule);
		if (action === "allow") return [];
		if (action === "deny" && !isPolicyRuleForAllOf(rule, com.network, ext)) return [];
		const met = stageRule(named(action === "pass" ? {
			...rule,
			destinations: [],
			destinationReferences: []
		} : rule, name), {
			action,
			applies: true,
			inside: void 0,
			scope
		});
		return met === void 0 ? [] : [met];
	});
}
function inbound(rules) {
	return rules.filter(({ direction, enabled }) => enabled && direction === "in").toSorted((a, b) => a.priority - b.priority);
}
function named(rule, policy) {
	return {
		...rule,
		id: `${rule.id} of policy ${policy}`
	};
}
// clouds/gcp/relate/not-internet.js
/** Addresses that are no part of the internet: counted in where lists of addresses are shown. */
/** So that own networks make no holes in `0.0.0.0/0`. */
const notInternet = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_4__.g)(_protocols_js__WEBPACK_IMPORTED_MODULE_4__.a, _special_ranges_js__WEBPACK_IMPORTED_MODULE_6__.n);
// clouds/gcp/relate/routes.js
/** Whether some machine of a network is led to the internet: routes for machines with a tag count, too. */
function internetRoutesOf(network, view) {
	const routes = routesOf(network, view);
	if (routes instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t) return {
		ipv4: routes,
		ipv6: routes
	};
	const cidrs = routes.filter((one) => leadsOut(one)).flatMap((one) => destinationsOf(one));
	const addresses = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_4__.h)(cidrs);
	return {
		ipv4: addresses.ipv4.length > 0,
		ipv6: addresses.ipv6.length > 0
	};
}
/**
* The addresses that a machine answers through the gateway. The most specific route decides, then the lowest priority; of
* routes that are alike in both each is taken for some connections. A route to something that does not run is ignored, and
* what runs is not collected. Routes by policy are not collected either. https://cloud.google.com/vpc/docs/routes#routeselection
*/
function internetReturns(network, tags, view) {
	const routes = routesOf(network, view);
	if (routes instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t) return {
		certain: _protocols_js__WEBPACK_IMPORTED_MODULE_4__.f,
		possible: _protocols_js__WEBPACK_IMPORTED_MODULE_4__.a,
		unknown: routes
	};
	const applied = routes.filter(({ com }) => isFor(com.targets, tags)).toSorted(decidesFirst);
	const certain = answeredBy(applied);
	const ignored = applied.find(({ ext }) => ext.needsRunningHop);
	if (ignored === void 0) return {
		certain,
		possible: certain,
		unknown: void 0
	};
	const possible = answeredBy(applied.filter(({ ext }) => !ext.needsRunningHop));
	return {
		certain,
		possible,
		unknown: !(0,_protocols_js__WEBPACK_IMPORTED_MODULE_4__.d)(possible, certain) ? mayNotRun(ignored, view) : void 0
	};
}
function answeredBy(routes) {
	let answered = _protocols_js__WEBPACK_IMPORTED_MODULE_4__.f;
	let decided = _protocols_js__WEBPACK_IMPORTED_MODULE_4__.f;
	for (const group of alike(routes)) {
		const addresses = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_4__.h)(group.flatMap((one) => destinationsOf(one)));
		const left = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_4__.g)(addresses, decided);
		decided = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_4__.v)(decided, addresses);
		if (group.some((one) => leadsOut(one))) answered = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_4__.v)(answered, left);
	}
	return isNone(answered) ? _protocols_js__WEBPACK_IMPORTED_MODULE_4__.f : (0,_protocols_js__WEBPACK_IMPORTED_MODULE_4__.v)(answered, notInternet);
}
function isNone({ ipv4, ipv6 }) {
	return ipv4.length === 0 && ipv6.length === 0;
}
function mayNotRun({ com }, { scope }) {
	const message = `Whether ${com.target} runs, to which the route ${com.name} leads, is not collected: if it does not, the route is ignored.`;
	return new _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t({
		kind: "not-collected",
		scope: scope.id,
		message
	});
}
function routesOf(network, view) {
	const owner = ownersView(view, network);
	if (owner === void 0) return outsideAudit(view, network);
	const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.t)(owner, "compute.routes.list");
	const routes = networkIndex(view.index).routes.get(network) ?? [];
	return doubt ?? routes.filter(({ com }) => com.isActive);
}
function leadsOut({ com }) {
	return com.targetKind === "internet";
}
function destinationsOf({ com }) {
	return com.destinations instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t ? [] : com.destinations;
}
function isFor(targets, tags) {
	return targets.length === 0 || targets.some((tag) => tags.includes(tag));
}
function decidesFirst(a, b) {
	return prefixOf(b) - prefixOf(a) || a.com.priority - b.com.priority;
}
function prefixOf(route) {
	return Number(destinationsOf(route)[0]?.split("/")[1] ?? 0);
}
/** Neighbours that are for the same addresses with the same priority. */
function alike(routes) {
	const groups = /* @__PURE__ */ new Map();
	for (const route of routes) {
		const key = `${destinationsOf(route).join(",")} ${route.com.priority}`;
		groups.set(key, [...groups.get(key) ?? [], route]);
	}
	return [...groups.values()];
}
// clouds/gcp/relate/stages.js
/**
* Lets traffic through the stages. A part that a rule meets perhaps is undecided from there on, but for what a later rule
* allows in any case. What is `kept` no rule takes away: addresses that only keep lists readable.
*/
function throughStages(stages, arriving, kept = _traffic_js__WEBPACK_IMPORTED_MODULE_8__.i) {
	const admissions = [];
	let left = {
		certain: arriving,
		possible: arriving
	};
	let unknown;
	for (const stage of stages) {
		let passed = {
			certain: _traffic_js__WEBPACK_IMPORTED_MODULE_8__.i,
			possible: _traffic_js__WEBPACK_IMPORTED_MODULE_8__.i
		};
		for (const rule of stage) {
			const met = {
				certain: (0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.t)(left.certain, rule.certain),
				possible: (0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.t)(left.possible, rule.possible)
			};
			if ((0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.n)(met.possible)) continue;
			unknown ??= rule.unknown;
			if (rule.action === "allow") admissions.push({
				id: rule.id,
				description: rule.description,
				...met,
				unknown
			});
			if (rule.action === "pass") passed = unite(passed, met);
			left = {
				certain: (0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.l)(kept, (0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.o)(left.certain, rule.action === "allow" ? rule.certain : rule.possible)),
				possible: (0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.l)(kept, (0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.o)(left.possible, rule.certain))
			};
		}
		left = unite(left, passed);
	}
	return {
		admissions,
		left,
		unknown
	};
}
function unite(a, b) {
	return {
		certain: (0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.l)(a.certain, b.certain),
		possible: (0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.l)(a.possible, b.possible)
	};
}
// clouds/gcp/relate/networks.js
const effectiveApi = "compute.networks.getEffectiveFirewalls";
const everything$2 = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.c)(_services_js__WEBPACK_IMPORTED_MODULE_7__.t, _protocols_js__WEBPACK_IMPORTED_MODULE_4__.a);
const internet$1 = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.c)(_services_js__WEBPACK_IMPORTED_MODULE_7__.t, _special_ranges_js__WEBPACK_IMPORTED_MODULE_6__.n);
const outside$1 = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.c)(_services_js__WEBPACK_IMPORTED_MODULE_7__.t, notInternet);
/** Fills networks and subnets. */
function relateNetworks(resources, view) {
	const networks = ofType(resources, "gcp.compute.network");
	const interfaces = interfacesIn(resources, view);
	const endpointServices = endpointServicesIn(resources, view);
	const dns = dnsPolicies(resources, view);
	const [first] = networks.filter(({ com }) => !com.isDefault).sort((a, b) => a.com.id < b.com.id ? -1 : 1);
	for (const network of networks) {
		const { com, ext } = network;
		com.isFirstOfAccount = network === first;
		com.flowLogs = notCollected$1(view, "Flow logs of a whole network are a setting of another service, which is not asked.");
		com.endpointServices = endpointServices(com.id);
		com.interfaces = interfaces(({ network: its }) => its === com.id);
		if (ext.policies instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t) ext.policies = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.t)(view, effectiveApi) ?? (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.n)(view, effectiveApi, `what decides in ${com.id}`);
		ext.inheritedRules = inheritedRules(network, view);
		fillSubnets(network, view);
		ext.isDnsListed = view.index.ledger(view.scope.id, "dns.policies.list")?.outcome !== "disabled";
		const policy = dns(com.id);
		ext.dnsPolicy = policy instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t ? policy : policy?.com.name;
		ext.logsQueries = policy instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t ? policy : policy?.ext.logsQueries === true;
	}
	for (const { com } of ofType(resources, "gcp.compute.subnetwork")) {
		com.internetRoutes = internetRoutesOf(com.network, view);
		com.interfaces = interfaces(({ subnet }) => subnet === com.id);
	}
}
function fillSubnets({ com, ext }, view) {
	const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.t)(view, "compute.subnetworks.aggregatedList");
	const subnets = networkIndex(view.index).subnets.get(com.id) ?? [];
	const internetRoutes = internetRoutesOf(com.id, view);
	com.subnets = doubt ?? subnets.map((subnet) => ({
		id: subnet.com.id,
		zone: "",
		internetRoutes
	}));
	if (ext.subnetMode !== "legacy") com.addressRanges = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_4__.p)([...com.addressRanges, ...subnets.flatMap((subnet) => subnet.com.addressRanges)]);
}
/** What organization and folders let into all machines of a network. */
function inheritedRules({ com, ext }, view) {
	if (ext.policies instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t) return ext.policies;
	const { admissions } = throughStages(ext.policies.filter(({ kind }) => kind === "hierarchy").map((policy) => policyForAll(policy, com.id, view.scope)), everything$2, outside$1);
	const ofInternet = admissions.filter(({ possible }) => !(0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.n)((0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.t)(possible, internet$1)));
	return (0,_ways_in_js__WEBPACK_IMPORTED_MODULE_2__.n)(ofInternet.map((admission) => ({
		...admission,
		destinations: []
	})));
}
/** Machines of the scope; those of the projects that share its networks are seen by nobody else. */
function interfacesIn(resources, view) {
	const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.t)(view, "compute.instances.aggregatedList");
	const places = ofType(resources, "gcp.compute.instance").flatMap(({ com }) => com.networkInterfaces.map((one) => ({
		network: one.network ?? com.network ?? "",
		subnet: one.subnet
	})));
	const shared = sharedDoubt(view);
	return (isIn) => doubt ?? shared ?? places.filter(isIn).length;
}
/**
* What endpoints of Private Service Connect lead to: fronts without a scheme. `all-apis` and `vpc-sc` are the APIs of Google,
* whose endpoints belong to the project of the network; others may belong to projects that share it, and are not seen.
* https://cloud.google.com/vpc/docs/about-accessing-google-apis-endpoints
*/
function endpointServicesIn(resources, view) {
	const endpoints = ofType(resources, "gcp.compute.forwarding_rule").filter(({ ext }) => ext.scheme === "");
	const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.t)(view, "compute.forwardingRules.aggregatedList");
	return (network) => {
		const its = endpoints.filter(({ ext }) => ext.network === network).map(({ ext }) => ext.target ?? "");
		return doubt !== void 0 && its.length === 0 ? doubt : [...new Set(its)].sort();
	};
}
/** Why machines of other projects may be in the networks of a scope. */
function sharedDoubt(view) {
	const { hostProjects } = networkIndex(view.index);
	const { account, id } = view.scope;
	const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.t)(view, "compute.projects.get");
	if (!hostProjects.has(account)) return doubt;
	const message = `${id} shares its networks with other projects, whose machines are not looked at here.`;
	return new _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t({
		kind: "not-collected",
		scope: id,
		message
	});
}
function dnsPolicies(resources, view) {
	const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.t)(view, "dns.policies.list");
	const byNetwork = (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_12__.t)(ofType(resources, "gcp.dns.policy"), ({ ext }) => ext.networks);
	return (network) => byNetwork.get(network)?.[0] ?? doubt;
}
function notCollected$1({ scope }, message) {
	return new _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t({
		kind: "not-collected",
		scope: scope.id,
		message
	});
}
// clouds/gcp/relate/firewalls.js
const everything$1 = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.c)(_services_js__WEBPACK_IMPORTED_MODULE_7__.t, _protocols_js__WEBPACK_IMPORTED_MODULE_4__.a);
/** Fills firewalls and their rules, and policies of networks. */
function relateFirewalls(resources, view) {
	const users = usersOf(resources, view);
	const isShared = networkIndex(view.index).hostProjects.has(view.scope.account) || ((0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.t)(view, "compute.projects.get") ?? false);
	const byId = /* @__PURE__ */ new Map();
	for (const firewall of ofType(resources, "gcp.compute.firewall")) {
		byId.set(firewall.com.id, firewall);
		firewall.com.rules = [...rulesBefore(firewall, view), ...firewall.ext.ownRules];
		firewall.ext.isNetworkShared = isShared;
		attach(firewall, users);
	}
	for (const { com } of ofType(resources, "gcp.compute.firewall_rule")) {
		const firewall = byId.get(com.firewall)?.com;
		if (firewall === void 0) continue;
		com.attachments = firewall.attachments;
		com.unattached = firewall.unattached;
	}
	for (const { com, ext } of ofType(resources, "gcp.compute.firewall_policy")) {
		const inNetworks = users.machines.filter(({ networks }) => ext.networks.some((one) => networks.includes(one)));
		com.interfaces = users.machinesDoubt ?? inNetworks.length;
		com.interfacesInNetwork = com.interfaces;
	}
}
/** Comes before every priority that a firewall can have. */
const beforeAll = -1;
/**
* What is denied before an inbound firewall that allows, to all that it is for, as rules that decide first: by policies, and
* by firewalls of the network. Others than those have nothing before them.
*/
function rulesBefore(firewall, view) {
	const { access, direction, isEnabled } = firewall.ext;
	if (access !== "allow" || direction !== "in" || !isEnabled) return [];
	const { left, unknown } = throughStages([...policyStages(firewall, view), deniesBefore(firewall, view)], everything$1);
	const label = {
		description: "",
		access: "deny",
		priority: beforeAll,
		destinations: []
	};
	const closed = (0,_ways_in_js__WEBPACK_IMPORTED_MODULE_2__.i)((0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.o)(everything$1, left.possible), {
		...label,
		id: "denied before it"
	});
	const doubtful = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.o)(left.possible, left.certain);
	if (unknown === void 0 || (0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.n)(doubtful)) return (0,_ways_in_js__WEBPACK_IMPORTED_MODULE_2__.t)(closed);
	const perhaps = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.c)((0,_ways_in_js__WEBPACK_IMPORTED_MODULE_2__.r)(doubtful), {
		..._protocols_js__WEBPACK_IMPORTED_MODULE_4__.a,
		ipv6: []
	});
	const undecided = (0,_ways_in_js__WEBPACK_IMPORTED_MODULE_2__.i)(perhaps, {
		...label,
		id: "perhaps denied before it"
	});
	return (0,_ways_in_js__WEBPACK_IMPORTED_MODULE_2__.t)([...closed, ...undecided.map((rule) => ({
		...rule,
		sources: unknown
	}))]);
}
function policyStages(firewall, view) {
	const network = networkIndex(view.index).networks.get(firewall.com.network)?.ext;
	if (network === void 0) return unreadPolicies((0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.t)(view, "compute.networks.list"));
	const { policies } = network;
	if (policies instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t) return unreadPolicies((0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.t)(view, "compute.networks.getEffectiveFirewalls") ?? policies);
	return policies.filter(({ kind }) => kind === "hierarchy" || kind === "network" && network.policiesDecideFirst).map((policy) => policyBefore(policy, firewall, view.scope));
}
function unreadPolicies(doubt) {
	return doubt === void 0 ? [] : [unreadStage("firewall policies", doubt).filter(({ action }) => action === "deny")];
}
function deniesBefore({ com, ext }, view) {
	return (networkIndex(view.index).firewalls.get(com.network) ?? []).filter((other) => other.ext.isEnabled && other.ext.access === "deny" && other.ext.direction === "in").filter((other) => other.ext.priority <= ext.priority && isForAllOf(other.ext, ext)).flatMap((other) => other.ext.ownRules.map((rule) => {
		return stageRule({
			...rule,
			id: `${rule.id} of ${(0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.t)(other.com.id)}`,
			services: [rule]
		}, {
			action: "deny",
			applies: true,
			inside: void 0,
			scope: view.scope
		});
	})).filter((rule) => rule !== void 0);
}
function usersOf(resources, view) {
	const machines = ofType(resources, "gcp.compute.instance").map((instance) => ({
		...userOf(instance),
		networks: instance.com.networkInterfaces.map((one) => one.network ?? instance.com.network ?? "")
	}));
	const templates = ofType(resources, "gcp.compute.instance_template").map((template) => userOf(template));
	const machinesDoubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.t)(view, "compute.instances.aggregatedList") ?? sharedDoubt(view);
	return {
		machines,
		templates,
		machinesDoubt,
		doubt: machinesDoubt ?? (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.t)(view, "compute.instanceTemplates.aggregatedList"),
		scope: view.scope
	};
}
function userOf({ com, ext }) {
	const serviceAccounts = ext.serviceAccounts.map(({ email }) => email);
	return {
		id: com.id,
		networks: [],
		networkTags: ext.networkTags,
		serviceAccounts
	};
}
function attach({ com, ext }, users) {
	const inNetwork = users.machines.filter(({ networks }) => networks.includes(com.network));
	const isMeant = (user) => isFor$1(ext, {
		...user,
		network: com.network
	});
	const machines = inNetwork.filter((user) => isMeant(user));
	const isForAll = ext.targetTags.length === 0 && ext.targetServiceAccounts.length === 0;
	const targeted = [...machines, ...isForAll ? [] : users.templates.filter((user) => isMeant(user))];
	const doubt = users.doubt ?? hiddenConnectors(ext.targetTags, users.scope);
	com.interfacesInNetwork = users.machinesDoubt ?? inNetwork.length;
	com.attachments = doubt ?? targeted.map(({ id }) => id).sort();
	com.interfaces = users.machinesDoubt ?? machines.length;
	com.unattached = doubt === void 0 && targeted.length === 0;
}
/**
* Connectors of serverless services are machines that no listing shows, with this tag.
* https://cloud.google.com/vpc/docs/configure-serverless-vpc-access
*/
function hiddenConnectors(tags, scope) {
	const tag = tags.find((one) => one.startsWith("vpc-connector"));
	if (tag === void 0) return void 0;
	return new _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t({
		kind: "not-collected",
		scope: scope.id,
		message: `Which connectors of serverless services have the tag ${tag} is not collected.`
	});
}
// clouds/gcp/relate/instance-groups.js
/** Fills groups, their managers, and the templates that these use. */
function relateGroups(resources, view) {
	relateTemplates(resources, view);
	const services = (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_12__.t)(ofType(resources, "gcp.compute.backend_service"), ({ ext }) => ext.groups);
	const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.t)(view, "compute.backendServices.aggregatedList");
	const templates = new Map(ofType(resources, "gcp.compute.instance_template").map(({ com, ext }) => [com.id, ext.isManagedByService]));
	const templatesDoubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.t)(view, "compute.instanceTemplates.aggregatedList");
	const isOfService = (template) => templates.get(template ?? "") ?? (template === void 0 ? false : templatesDoubt ?? false);
	const managers = ofType(resources, "gcp.compute.instance_group_manager");
	const managerOf = new Map(managers.map((manager) => [manager.ext.instanceGroup, manager]));
	const managersDoubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.t)(view, "compute.instanceGroupManagers.aggregatedList");
	for (const { com } of managers) com.isManagedByService = isOfService(com.template);
	for (const { com, ext } of [...managers, ...ofType(resources, "gcp.compute.instance_group")]) {
		const its = services.get(ext.instanceGroup ?? "") ?? [];
		const balancers = [...ext.targetPools, ...its.map((service) => service.com.id)].sort();
		com.loadBalancers = balancers.length > 0 ? balancers : doubt ?? [];
		com.isManagedByService = managerOf.get(ext.instanceGroup)?.com.isManagedByService ?? (isOfCluster(com.name) || (managersDoubt ?? false));
	}
}
function relateTemplates(resources, view) {
	const users = (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_12__.t)(ofType(resources, "gcp.compute.instance_group_manager"), ({ ext }) => ext.templates);
	const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.t)(view, "compute.instanceGroupManagers.aggregatedList");
	for (const { com, ext } of ofType(resources, "gcp.compute.instance_template")) {
		const groups = (users.get(com.id) ?? []).map((manager) => manager.com.id).sort();
		ext.groups = groups.length > 0 ? groups : doubt ?? [];
	}
}
/** GKE gathers its nodes in such groups for load balancers. */
function isOfCluster(name) {
	return name.startsWith("k8s-ig-");
}
// clouds/gcp/relate/instances.js
/** Fills instances, after disks. */
function relateInstances(resources, view) {
	const project = projectMetadata(resources, view);
	const imageOf = imagesOfDisks(resources, view);
	const stateOf = imageStates(resources, view);
	for (const instance of ofType(resources, "gcp.compute.instance")) {
		const { com, ext } = instance;
		ext.effectiveMetadata = effectiveMetadata(instance, project);
		ext.projectHasSshKeys = project instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t ? project : project.hasSshKeys;
		com.image = imageOf(instance);
		com.imageState = com.image instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t ? com.image : stateOf(com.image);
	}
}
function projectMetadata(resources, view) {
	const [project] = ofType(resources, "gcp.compute.project");
	const api = "compute.projects.get";
	return project?.ext.metadata ?? (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.t)(view, api) ?? (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.n)(view, api, "the project");
}
/**
* What Google says holds, which takes metadata of zones into account; else the instance's own, else its project's, else off.
* https://docs.cloud.google.com/compute/docs/reference/rest/v1/instances#ResourceStatus: `effectiveInstanceMetadata`
*/
function effectiveMetadata({ ext }, project) {
	const { effectiveMetadata: said, metadata: own } = ext;
	const effective = (name) => {
		const fact = said[name];
		if (!(fact instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t)) return fact;
		return own[name] ?? (project instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t ? project : project[name] ?? false);
	};
	return {
		osLogin: effective("osLogin"),
		osLogin2fa: effective("osLogin2fa"),
		blocksProjectSshKeys: effective("blocksProjectSshKeys"),
		serialPort: effective("serialPort"),
		osConfig: effective("osConfig"),
		guestAttributes: effective("guestAttributes")
	};
}
/** The image of the disk that an instance starts from; undefined where that was made from a snapshot or of nothing. */
function imagesOfDisks(resources, view) {
	const disks = new Map(ofType(resources, "gcp.compute.disk").map((disk) => [disk.com.id, disk]));
	const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.t)(view, "compute.disks.aggregatedList");
	return ({ ext }) => {
		const boot = ext.disks.find(({ isBoot }) => isBoot)?.disk;
		if (boot === void 0) return void 0;
		const disk = disks.get(boot);
		return disk === void 0 ? doubt : disk.ext.image;
	};
}
/** Images of other projects, Google's own among them, are not listed. */
function imageStates(resources, view) {
	const images = new Map(ofType(resources, "gcp.compute.image").map(({ com }) => [com.id, com]));
	const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.t)(view, "compute.images.list");
	return (id) => {
		const image = images.get(id ?? "");
		if (image !== void 0) return {
			isAvailable: true,
			createdAt: image.createdAt,
			deprecatedAt: image.deprecatedAt
		};
		if (id !== void 0 && (0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.n)(id) !== view.scope.account) return elsewhere(id, view);
		return doubt ?? { isAvailable: false };
	};
}
function elsewhere(image, { scope }) {
	const message = `${image} belongs to another project, whose images are not listed here.`;
	return new _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t({
		kind: "outside-audit",
		scope: scope.id,
		message
	});
}
// clouds/gcp/relate/load-balancing.js
/** Fills proxies and backend services. */
function relateLoadBalancing(resources, view) {
	const policies = new Map(ofType(resources, "gcp.compute.ssl_policy").map(({ com, ext }) => [com.id, ext.tls]));
	const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.t)(view, "compute.sslPolicies.aggregatedList");
	const tlsOf = (policy) => {
		if (policy === void 0) return defaultTls;
		return policies.get(policy) ?? doubt ?? (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.n)(view, "compute.sslPolicies.aggregatedList", policy);
	};
	for (const { ext } of ofType(resources, "gcp.compute.target_https_proxy")) ext.tls = tlsOf(ext.sslPolicy);
	for (const { ext } of ofType(resources, "gcp.compute.target_ssl_proxy")) ext.tls = tlsOf(ext.sslPolicy);
}
/** https://cloud.google.com/load-balancing/docs/ssl-policies-concepts#default_ssl_policy */
const defaultTls = {
	minimumVersion: "TLS_1_0",
	profile: "COMPATIBLE",
	features: []
};
// clouds/gcp/relate/group-members.js
/** Whether a managed instance group made the machine. */
function isMadeBy({ com, ext }, group) {
	if (ext.group === void 0 || !isInstanceGroup(group)) return false;
	return (0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.t)(ext.group) === (0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.t)(group) && isNear(group, {
		com,
		ext
	});
}
/** Whether a group is in the zone or region of the machine. */
function isNear(group, { com, ext }) {
	const zone = (0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.a)(group);
	return zone === void 0 ? (0,_self_link_js__WEBPACK_IMPORTED_MODULE_1__.r)(group) === com.region : zone === ext.zone;
}
/** Groups of endpoints name interfaces of machines, and no listing of machines shows who is in them. */
function isInstanceGroup(group) {
	return group.includes("/instanceGroups/");
}
/** Tells whether a managed instance group puts a machine into a target pool. */
function pooledMachines(resources) {
	const managers = ofType(resources, "gcp.compute.instance_group_manager");
	return (machine, pool) => managers.some(({ ext }) => ext.targetPools.includes(pool) && isMadeBy(machine, ext.instanceGroup ?? ""));
}
/**
* Tells of groups whether a manager keeps them: then each of their machines says so. A machine of one may be in others that
* nobody manages: GKE gathers nodes of its pools in such.
*/
function managedGroups(resources) {
	const managers = ofType(resources, "gcp.compute.instance_group_manager");
	const managed = new Set(managers.map(({ ext }) => ext.instanceGroup));
	return (group) => managed.has(group);
}
// clouds/gcp/relate/proxy-bypasses.js
/** Fills backend services, after instances. */
function relateProxyBypasses(resources, view) {
	const instances = ofType(resources, "gcp.compute.instance");
	for (const { ext } of ofType(resources, "gcp.compute.backend_service")) ext.bypasses = ext.hasIap ? bypassesOf(ext.groups, instances, view) : [];
}
/** Who is in a group that nobody manages, and in one of endpoints, is not collected. */
function bypassesOf(groups, instances, view) {
	const found = [];
	let unknown = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.t)(view, "compute.instances.aggregatedList");
	for (const group of groups) {
		const members = instances.filter((instance) => isMadeBy(instance, group));
		if (members.length === 0) unknown ??= unlisted(group, view);
		for (const { com } of members) if (com.reachable instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t) unknown ??= com.reachable;
		else found.push(...com.reachable.filter(({ access }) => access === "allow"));
	}
	if (unknown === void 0) return found;
	return found.length === 0 ? unknown : [...found, ...anyWay(unknown)];
}
/** Whatever is open of the machines that are known, of the others everything may be. */
function anyWay(unknown) {
	return (0,_ways_in_js__WEBPACK_IMPORTED_MODULE_2__.n)([{
		id: "machines that are not listed",
		description: "",
		destinations: [],
		certain: _traffic_js__WEBPACK_IMPORTED_MODULE_8__.i,
		possible: (0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.c)(_services_js__WEBPACK_IMPORTED_MODULE_7__.t, _protocols_js__WEBPACK_IMPORTED_MODULE_4__.a),
		unknown
	}]);
}
function unlisted(group, { scope }) {
	const message = `The members of ${group} are not collected.`;
	return new _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t({
		kind: "not-collected",
		scope: scope.id,
		message
	});
}
// clouds/gcp/relate/passthrough.js
/**
* Fronts to which a machine is a backend. Proxies are left out: of them machines see addresses of Google. Target pools, but for
* machines that managed groups put there, target instances, endpoints and the members of groups that nobody manages are not collected: what is near may be one of them.
* https://docs.cloud.google.com/load-balancing/docs/network/networklb-backend-service
*/
function passthroughsOf(resources, view) {
	const fronts = ofType(resources, "gcp.compute.forwarding_rule").filter((front) => handsOn(front));
	const services = new Map(ofType(resources, "gcp.compute.backend_service").map(({ com, ext }) => [com.id, ext.groups]));
	const isManaged = managedGroups(resources);
	const isPooled = pooledMachines(resources);
	const unread = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.t)(view, "compute.forwardingRules.aggregatedList", "compute.backendServices.aggregatedList");
	const found = (machine) => fronts.filter(({ com }) => com.region === machine.com.region).flatMap((front) => {
		const groups = services.get(front.ext.backendService ?? "");
		if (groups !== void 0) return throughGroups(front, groups.filter(isMaybeOf(machine, isManaged)), machine, view);
		const target = targetOf(front);
		return [passthrough(front, isPooled(machine, target) ? void 0 : notCollected(`the backends of ${target}`, view))];
	});
	return unread === void 0 ? found : (machine) => [...found(machine), anyFront(unread)];
}
function handsOn({ ext }) {
	if (ext.scheme !== "EXTERNAL") return false;
	return ext.backendService !== void 0 || /\/target(?:Pools|Instances)\//.test(ext.target ?? "");
}
function targetOf({ com, ext }) {
	return ext.backendService ?? ext.target ?? com.id;
}
/** Near groups that the machine may be in: machines of managed ones say so. */
function isMaybeOf(machine, isManaged) {
	return (group) => isNear(group, machine) && (isMadeBy(machine, group) || !isManaged(group));
}
/** Once where it is known that the front leads to the machine, or else why it may; and where it may lead to other interfaces. */
function throughGroups(front, groups, machine, view) {
	const endpoints = groups.find((group) => !isInstanceGroup(group));
	const unmanaged = groups.find((group) => isInstanceGroup(group));
	const doubt = (group) => notCollected(`the members of ${group}`, view);
	const ways = [];
	if (groups.some((group) => isMadeBy(machine, group))) ways.push(passthrough(front, void 0));
	else if (unmanaged !== void 0) ways.push(passthrough(front, doubt(unmanaged)));
	if (endpoints !== void 0) ways.push({
		...passthrough(front, doubt(endpoints)),
		isForAnyInterface: true
	});
	return ways;
}
function notCollected(what, { scope }) {
	const message = `Whether it is among ${what} is not collected.`;
	return new _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t({
		kind: "not-collected",
		scope: scope.id,
		message
	});
}
function passthrough({ com, ext }, unknown) {
	const protocol = ext.protocol === "L3_DEFAULT" || ext.protocol === "" ? "all" : ext.protocol;
	const family = ext.address.includes(":") ? {
		..._protocols_js__WEBPACK_IMPORTED_MODULE_4__.a,
		ipv4: []
	} : {
		..._protocols_js__WEBPACK_IMPORTED_MODULE_4__.a,
		ipv6: []
	};
	const sources = ext.sources.length === 0 ? family : (0,_protocols_js__WEBPACK_IMPORTED_MODULE_4__.s)((0,_protocols_js__WEBPACK_IMPORTED_MODULE_4__.h)(ext.sources), family);
	const services = (0,_services_js__WEBPACK_IMPORTED_MODULE_7__.i)([protocol], (0,_services_js__WEBPACK_IMPORTED_MODULE_7__.s)(ext.ports));
	const traffic = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.c)(services, sources);
	return {
		id: com.name,
		address: ext.address,
		traffic,
		unknown,
		isForAnyInterface: false
	};
}
/** What could not be listed may lead anywhere. */
function anyFront(unknown) {
	return {
		id: "load balancers",
		address: "",
		traffic: (0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.c)((0,_services_js__WEBPACK_IMPORTED_MODULE_7__.i)(["all"], (0,_services_js__WEBPACK_IMPORTED_MODULE_7__.o)(["all"])), _protocols_js__WEBPACK_IMPORTED_MODULE_4__.a),
		unknown,
		isForAnyInterface: true
	};
}
/** The address of a front; nothing where it is not known. */
function frontAddresses({ address }) {
	return address === "" ? _protocols_js__WEBPACK_IMPORTED_MODULE_4__.f : (0,_protocols_js__WEBPACK_IMPORTED_MODULE_4__.h)([address]);
}
// clouds/gcp/relate/reachability.js
const everything = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.c)(_services_js__WEBPACK_IMPORTED_MODULE_7__.t, _protocols_js__WEBPACK_IMPORTED_MODULE_4__.a);
const internet = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.c)(_services_js__WEBPACK_IMPORTED_MODULE_7__.t, _special_ranges_js__WEBPACK_IMPORTED_MODULE_6__.n);
const outside = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.c)(_services_js__WEBPACK_IMPORTED_MODULE_7__.t, notInternet);
/** Fills instances, after networks. */
function relateReachability(resources, view) {
	const admitted = admissions(view);
	const passthroughs = passthroughsOf(resources, view);
	for (const instance of ofType(resources, "gcp.compute.instance")) {
		const { com } = instance;
		com.networkInterfaces = com.networkInterfaces.map((one) => ({
			...one,
			firewalls: firewallsOf(machineAt(instance, one), view)
		}));
		com.firewalls = allOf(com.networkInterfaces.map(({ firewalls }) => firewalls));
		com.facesInternet = facesInternet(instance, view);
		const fronts = passthroughs(instance);
		com.reachable = (0,_ways_in_js__WEBPACK_IMPORTED_MODULE_2__.n)(com.networkInterfaces.flatMap((one, position) => [...["ipv4", "ipv6"].flatMap((family) => waysTo({
			instance,
			one,
			family,
			admitted,
			view
		})), ...fronts.filter(({ isForAnyInterface }) => position === 0 || isForAnyInterface).flatMap((front) => waysThrough(front, machineAt(instance, one), admitted))]));
	}
}
function machineAt({ com, ext }, one) {
	return {
		network: one.network ?? com.network ?? "",
		networkTags: ext.networkTags,
		serviceAccounts: ext.serviceAccounts.map(({ email }) => email),
		region: com.region
	};
}
function firewallsOf(machine, view) {
	const owner = ownersView(view, machine.network);
	const doubt = owner === void 0 ? outsideAudit(view, machine.network) : (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.t)(owner, "compute.firewalls.list");
	const firewalls = networkIndex(view.index).firewalls.get(machine.network) ?? [];
	return doubt ?? firewalls.filter(({ ext }) => ext.isEnabled && isFor$1(ext, machine)).map(({ com }) => com.id);
}
function allOf(lists) {
	const known = [];
	for (const list of lists) {
		if (list instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t) return list;
		known.push(...list);
	}
	return [...new Set(known)].sort();
}
function facesInternet(instance, view) {
	let unknown = addressAwaited(instance, view);
	for (const one of instance.com.networkInterfaces) {
		if (one.publicAddresses.length === 0) continue;
		const { network, networkTags } = machineAt(instance, one);
		const returns = internetReturns(network, networkTags, view);
		if (one.publicAddresses.some((address) => returns.certain[familyOf(address)].length > 0)) return true;
		if (one.publicAddresses.some((address) => returns.possible[familyOf(address)].length > 0)) unknown ??= returns.unknown;
	}
	return unknown ?? false;
}
function familyOf(address) {
	return address.includes(":") ? "ipv6" : "ipv4";
}
/** What comes in to machines that firewalls mean alike: fleets share it, so it is found out once. */
function admissions(view) {
	const known = /* @__PURE__ */ new Map();
	const naming = /* @__PURE__ */ new Map();
	return (destination) => {
		const { network, networkTags, serviceAccounts, region } = destination;
		let isNaming = naming.get(network);
		if (isNaming === void 0) naming.set(network, isNaming = namesDestinations(network, view));
		const inside = isNaming ? destination.inside : void 0;
		const key = JSON.stringify([
			network,
			region,
			networkTags,
			serviceAccounts,
			inside && (0,_protocols_js__WEBPACK_IMPORTED_MODULE_4__._)(inside)
		]);
		let found = known.get(key);
		if (found === void 0) {
			found = throughStages(machineStages({
				...destination,
				inside
			}, view), everything, outside).admissions;
			known.set(key, found);
		}
		return found;
	};
}
/** Whether it matters for a rule in a network which address traffic leads to. */
function namesDestinations(network, view) {
	const index = networkIndex(view.index);
	const policies = index.networks.get(network)?.ext.policies ?? [];
	return [
		...(index.firewalls.get(network) ?? []).flatMap(({ ext }) => ext.ownRules),
		...(index.policies.get(network) ?? []).flatMap(({ ext }) => ext.policyRules),
		...policies instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t ? [] : policies.flatMap((policy) => policy.rules)
	].some(({ direction, destinations, destinationReferences }) => direction === "in" && (destinations instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t || destinations.length > 0 || destinationReferences.length > 0));
}
/** An external IPv4 address is translated before firewalls decide, so that they see the internal one. */
function waysTo({ instance, one, family, admitted, view }) {
	const addresses = one.publicAddresses.filter((address) => familyOf(address) === family);
	const awaited = addressAwaited(instance, view);
	if (addresses.length === 0 && awaited === void 0) return [];
	const machine = machineAt(instance, one);
	const internal = instance.com.privateAddresses.filter((address) => familyOf(address) === family);
	const inside = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_4__.h)(family === "ipv4" ? internal : addresses);
	const returns = internetReturns(machine.network, machine.networkTags, view);
	const limit = (answered) => ofFamily((0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.c)(_services_js__WEBPACK_IMPORTED_MODULE_7__.t, answered), family);
	return admitted({
		...machine,
		inside
	}).map((admission) => ({
		id: `${admission.id} at ${awaited === void 0 ? addresses.join(" and ") : "an address that it is to get"}`,
		description: admission.description,
		certain: awaited === void 0 ? (0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.t)(admission.certain, limit(returns.certain)) : _traffic_js__WEBPACK_IMPORTED_MODULE_8__.i,
		possible: (0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.t)(admission.possible, limit(returns.possible)),
		unknown: awaited ?? returns.unknown ?? admission.unknown,
		destinations: addresses.map((address) => `${address}/${family === "ipv4" ? 32 : 128}`)
	})).filter(({ possible }) => comesFromInternet(possible));
}
/** Why it is not known under which address a machine is reached that is to have one: which of its interfaces gets it, too. */
function addressAwaited({ com, ext }, { scope }) {
	if ([
		"stopping",
		"stopped",
		"shutting-down"
	].includes(com.state) || !ext.hasExternalAccess || com.publicAddresses.length > 0) return void 0;
	const message = `${com.name} is to have an external address, and does not have it yet.`;
	return new _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t({
		kind: "not-collected",
		scope: scope.id,
		message
	});
}
function waysThrough(front, machine, admitted) {
	const inside = frontAddresses(front);
	return admitted({
		...machine,
		inside
	}).map((admission) => ({
		id: `${admission.id} through ${front.id}`,
		description: admission.description,
		certain: front.unknown === void 0 ? (0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.t)(admission.certain, front.traffic) : _traffic_js__WEBPACK_IMPORTED_MODULE_8__.i,
		possible: (0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.t)(admission.possible, front.traffic),
		unknown: front.unknown ?? admission.unknown,
		destinations: (0,_protocols_js__WEBPACK_IMPORTED_MODULE_4__._)(inside)
	})).filter(({ possible }) => comesFromInternet(possible));
}
function comesFromInternet(traffic) {
	return !(0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.n)((0,_traffic_js__WEBPACK_IMPORTED_MODULE_8__.t)(traffic, internet));
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
// clouds/gcp/relate/storage.js
/** Fills disks, snapshots and images. */
function relateStorage(resources, view) {
	relateSharing(resources, view);
	const snapshots = ofType(resources, "gcp.compute.snapshot");
	const snapshotsDoubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.t)(view, "compute.snapshots.list");
	const instancesDoubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.t)(view, "compute.instances.aggregatedList");
	const byDisk = (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_12__.t)(snapshots, ({ com }) => com.disk === void 0 ? [] : [com.disk]);
	const keptBy = machinesThatKeep(resources);
	for (const disk of ofType(resources, "gcp.compute.disk")) {
		const its = (byDisk.get(disk.com.id) ?? []).filter((snapshot) => isOf(snapshot, disk));
		disk.com.snapshots = snapshotsDoubt ?? its.map(({ com }) => com.id).sort();
		disk.com.lastSnapshotAt = snapshotsDoubt ?? latestOf(its);
		disk.com.isDeletedWithMachine = isDeletedWithMachine(disk, keptBy, instancesDoubt);
	}
}
/** A search of the project's policies. Where its API is off in the project nobody has looked: policies are there without it. */
function relateSharing(resources, view) {
	const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_10__.t)(view, "cloudasset.searchAllIamPolicies");
	const policies = ofType(resources, "gcp.compute.public_policy");
	const inherited = policies.filter(({ ext }) => isProject(ext.id)).flatMap(({ ext }) => ext.roles.filter(mayReachDisks));
	const own = new Map(policies.map(({ ext }) => [ext.id, ext.roles]));
	const rolesOn = (id) => [.../* @__PURE__ */ new Set([...own.get(id) ?? [], ...inherited])].sort();
	const copies = [...ofType(resources, "gcp.compute.snapshot"), ...ofType(resources, "gcp.compute.image")];
	for (const { com } of copies) com.public = rolesOn(com.id).length > 0 || (doubt ?? false);
	for (const { ext } of [...copies, ...ofType(resources, "gcp.compute.disk")]) {
		const roles = rolesOn(ext.id);
		ext.publicRoles = roles.length > 0 ? roles : doubt ?? [];
	}
}
/** The policy of the project holds for all that is in it. */
function isProject(id) {
	return /^projects\/[^/]+$/.test(id);
}
/** Of predefined roles only basic ones and those of Compute Engine reach disks; what a role of one's own allows is not read. */
function mayReachDisks(role) {
	return !/^roles\/(?!compute\.|viewer$|editor$|owner$)/.test(role);
}
/** A snapshot names its disk, and a disk that was made later may have the same name. */
function isOf({ com }, disk) {
	return com.createdAt >= disk.com.createdAt;
}
/** Times are ISO 8601 in UTC, all of the same length, so that text order is time order. */
function latestOf(snapshots) {
	return snapshots.filter(({ com }) => com.state === "completed").map(({ com }) => com.createdAt).toSorted().at(-1);
}
/** Machines as pairs with disks, `true` where the disk goes with the machine. */
function machinesThatKeep(resources) {
	const pairs = ofType(resources, "gcp.compute.instance").flatMap(({ com, ext }) => ext.disks.map(({ disk, isDeletedWithMachine: goes }) => [pairOf(com.id, disk ?? ""), goes]));
	return new Map(pairs);
}
function isDeletedWithMachine({ com }, pairs, doubt) {
	if (com.machines.length === 0) return false;
	const said = com.machines.map((machine) => pairs.get(pairOf(machine, com.id)) ?? doubt ?? false);
	return !said.includes(false) && (said.find((one) => one instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_11__.t) ?? true);
}
function pairOf(machine, disk) {
	return `${machine} ${disk}`;
}
// clouds/gcp/relate/relate.js
/** Changes `com` of the scope's own resources only; a relation that cannot be told becomes Unknown, never an empty list. */
function relateScope(scope, resources, index) {
	const view = {
		scope,
		index
	};
	relateNetworks(resources, view);
	relateFirewalls(resources, view);
	relateLoadBalancing(resources, view);
	relateReachability(resources, view);
	relateProxyBypasses(resources, view);
	relateStorage(resources, view);
	relateInstances(resources, view);
	relateGroups(resources, view);
}
// clouds/gcp/model.js
const collectedIndexTypes = _self_link_js__WEBPACK_IMPORTED_MODULE_1__.o.filter(({ stage }) => stage === "index").map(({ type }) => type);
const gcpModel = {
	provider: "gcp",
	objects,
	types: resourceTypes,
	/** Rules come out of the firewalls that hold them. */
	indexTypes: /* @__PURE__ */ new Set([...collectedIndexTypes, "gcp.compute.firewall_rule"]),
	redact: (_type, raw) => redactSecrets(raw),
	normalise: normaliseItems,
	relate: relateScope
};



/***/ }),

/***/ 1681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ zoneOf),
/* harmony export */   i: () => (/* binding */ selfLinkPath),
/* harmony export */   n: () => (/* binding */ projectOf),
/* harmony export */   o: () => (/* binding */ gcpApis),
/* harmony export */   r: () => (/* binding */ regionOf),
/* harmony export */   t: () => (/* binding */ lastPart)
/* harmony export */ });
// clouds/gcp/apis.js
/**
* Every API of a project. `raw` of an item is the object as the API writes it in JSON. Beyond that:
* - `network`: `{ ...Network, effectiveFirewalls: NetworksGetEffectiveFirewallsResponse }`: what decides in it before its
*   own firewalls, the hierarchical policies of organization and folders among them, and which policy is asked when.
* - `firewall_policy`: of the project, global and regional, with rules and associations.
* - `project`: with `commonInstanceMetadata`, whose values are redacted but for those that rules read.
* - `public_policy`: `{ resource, assetType, roles, members }`, one for each image, snapshot or disk on which everyone has roles,
*   and one of the project if everyone has some on it.
* - lists of regions and zones: an object without `region` and `zone` is global.
*/
const gcpApis = [
	{
		...compute("index", "project", "projects.get", {
			kind: "object",
			path: ""
		}),
		permission: "compute.projects.get"
	},
	compute("index", "network", "networks.list", {
		kind: "list",
		path: "global/networks"
	}),
	{
		...compute("index", "network", "networks.getEffectiveFirewalls", { kind: "effective-firewalls" }),
		completes: "effectiveFirewalls"
	},
	aggregated("index", "subnetwork", "subnetworks"),
	compute("index", "firewall", "firewalls.list", {
		kind: "list",
		path: "global/firewalls"
	}),
	{
		...compute("index", "firewall_policy", "networkFirewallPolicies.aggregatedList", {
			kind: "aggregated",
			path: "firewallPolicies",
			field: "firewallPolicies"
		}),
		permission: "compute.firewallPolicies.list",
		alsoPermissions: ["compute.regionFirewallPolicies.list"]
	},
	compute("index", "route", "routes.list", {
		kind: "list",
		path: "global/routes"
	}),
	aggregated("stream", "instance", "instances"),
	aggregated("stream", "disk", "disks"),
	compute("stream", "snapshot", "snapshots.list", {
		kind: "list",
		path: "global/snapshots"
	}),
	compute("stream", "image", "images.list", {
		kind: "list",
		path: "global/images"
	}),
	{
		...aggregated("stream", "address", "addresses"),
		alsoPermissions: ["compute.globalAddresses.list"]
	},
	{
		...aggregated("stream", "forwarding_rule", "forwardingRules"),
		alsoPermissions: ["compute.globalForwardingRules.list"]
	},
	{
		...aggregated("stream", "backend_service", "backendServices"),
		alsoPermissions: ["compute.regionBackendServices.list"]
	},
	{
		...aggregated("stream", "target_https_proxy", "targetHttpsProxies"),
		alsoPermissions: ["compute.regionTargetHttpsProxies.list"]
	},
	compute("stream", "target_ssl_proxy", "targetSslProxies.list", {
		kind: "list",
		path: "global/targetSslProxies"
	}),
	{
		...aggregated("stream", "ssl_policy", "sslPolicies"),
		alsoPermissions: ["compute.regionSslPolicies.list"]
	},
	aggregated("stream", "instance_template", "instanceTemplates"),
	aggregated("stream", "instance_group", "instanceGroups"),
	aggregated("stream", "instance_group_manager", "instanceGroupManagers"),
	{
		api: "dns.policies.list",
		permission: "dns.policies.list",
		type: "gcp.dns.policy",
		stage: "stream",
		source: { kind: "dns-policies" },
		service: "dns.googleapis.com"
	},
	{
		api: "cloudasset.searchAllIamPolicies",
		permission: "cloudasset.assets.searchAllIamPolicies",
		type: "gcp.compute.public_policy",
		stage: "stream",
		source: { kind: "public-policies" },
		service: "cloudasset.googleapis.com"
	}
];
function aggregated(stage, kind, collection) {
	const source = {
		kind: "aggregated",
		path: collection,
		field: collection
	};
	return {
		...compute(stage, kind, `${collection}.aggregatedList`, source),
		permission: `compute.${collection}.list`
	};
}
function compute(stage, kind, method, source) {
	return {
		api: `compute.${method}`,
		permission: `compute.${method}`,
		type: `gcp.compute.${kind}`,
		stage,
		source,
		service: "compute.googleapis.com"
	};
}
// clouds/gcp/self-link.js
/** Self links of Google Cloud: the canonical ids of its resources. */
/**
* The path of a self link or of a reference from `projects/` on, whatever host and version stand before it; a text without
* one as it is. https://cloud.google.com/apis/design/resource_names
*/
function selfLinkPath(url) {
	return /(?:^|\/)(projects\/.+)$/.exec(url)?.[1] ?? url;
}
/** The last part of a self link: the name. */
function lastPart(url) {
	return url.slice(url.lastIndexOf("/") + 1);
}
/** `projects/shop/…` → `shop`; undefined where the text is no self link. */
function projectOf(url) {
	return /^projects\/([^/]+)/.exec(selfLinkPath(url))?.[1];
}
/** The region that a self link of a region, a zone, or something in one names; `global` where there is none. */
function regionOf(url) {
	const path = selfLinkPath(url);
	const region = /\/regions\/([^/]+)/.exec(path)?.[1];
	const zone = /\/zones\/([^/]+)/.exec(path)?.[1];
	return region ?? zone?.replace(/-[^-]+$/, "") ?? "global";
}
/** The zone that a self link names. */
function zoneOf(url) {
	return /\/zones\/([^/]+)/.exec(selfLinkPath(url))?.[1];
}



/***/ })

};
