export const id = 5527;
export const ids = [5527];
export const modules = {

/***/ 2045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ azureApis)
/* harmony export */ });
// clouds/azure/apis.js
/**
* Every API of a subscription. `raw` of an item is the object as Resource Manager writes it in JSON: `id`, `name`,
* `type`, `location`, `tags`, `properties` and so on, of Resource Graph the row, which has the same names.
* A denied or half-read API is in the ledger under its name; the proof that the login may read at the subscription's own
* scope, without which Azure leaves out what it may not see, is `Microsoft.Authorization/permissions`.
*/
const azureApis = [
	{
		api: "Microsoft.Resources/subscriptions",
		permission: "Microsoft.Resources/subscriptions/read",
		type: "azure.resources.subscription",
		stage: "index",
		source: { kind: "login" }
	},
	network("index", "virtual_network", "virtualNetworks"),
	network("index", "security_group", "networkSecurityGroups"),
	network("index", "application_security_group", "applicationSecurityGroups"),
	network("index", "route_table", "routeTables"),
	network("stream", "network_interface", "networkInterfaces"),
	network("stream", "public_ip_address", "publicIPAddresses"),
	network("stream", "load_balancer", "loadBalancers"),
	network("stream", "application_gateway", "applicationGateways"),
	network("stream", "web_application_firewall_policy", "ApplicationGatewayWebApplicationFirewallPolicies"),
	network("stream", "network_watcher", "networkWatchers"),
	network("stream", "bastion_host", "bastionHosts"),
	network("stream", "security_perimeter", "networkSecurityPerimeters", "2024-07-01"),
	graph("network", "flow_log", "resources", "Microsoft.Network/networkWatchers/flowLogs"),
	graph("network", "virtual_network_gateway", "resources", "Microsoft.Network/virtualNetworkGateways"),
	listed("compute", "virtual_machine", "Microsoft.Compute/virtualMachines", "2024-07-01"),
	listed("compute", "scale_set", "Microsoft.Compute/virtualMachineScaleSets", "2024-07-01"),
	listed("compute", "disk", "Microsoft.Compute/disks", "2024-03-02"),
	listed("compute", "snapshot", "Microsoft.Compute/snapshots", "2024-03-02"),
	listed("compute", "image", "Microsoft.Compute/images", "2024-07-01"),
	{
		...listed("security", "jit_policy", "Microsoft.Security/jitNetworkAccessPolicies", "2020-01-01"),
		permission: "Microsoft.Security/locations/jitNetworkAccessPolicies/read"
	},
	graph("recovery_services", "protected_item", "recoveryservicesresources", "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems"),
	graph("recovery_services", "backup_policy", "recoveryservicesresources", "Microsoft.RecoveryServices/vaults/backupPolicies"),
	{
		api: "Microsoft.Resources/resourceGroups",
		permission: "Microsoft.Resources/subscriptions/resourceGroups/read",
		type: "azure.resources.resource_group",
		stage: "stream",
		source: {
			kind: "list",
			path: "resourcegroups",
			version: "2022-09-01"
		}
	},
	listed("storage", "storage_account", "Microsoft.Storage/storageAccounts", "2023-05-01"),
	listed("mysql", "flexible_server", "Microsoft.DBforMySQL/flexibleServers", "2023-12-30"),
	listed("web", "site", "Microsoft.Web/sites", "2023-12-01")
];
function network(stage, kind, path, version = "2024-05-01") {
	return {
		...listed("network", kind, `Microsoft.Network/${path}`, version),
		stage
	};
}
function listed(family, kind, resource, version) {
	return {
		api: resource,
		permission: `${resource}/read`,
		type: `azure.${family}.${kind}`,
		stage: "stream",
		source: {
			kind: "list",
			path: `providers/${resource}`,
			version
		}
	};
}
function graph(family, kind, table, resource) {
	return {
		api: resource,
		permission: `${resource}/read`,
		type: `azure.${family}.${kind}`,
		stage: "stream",
		source: {
			kind: "graph",
			table,
			resource
		}
	};
}



/***/ }),

/***/ 8565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ connectivity_exports)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6680);

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

/***/ 5527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   azureModel: () => (/* binding */ azureModel)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6680);
/* harmony import */ var _apis2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2045);
/* harmony import */ var _ways_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6316);
/* harmony import */ var _connectivity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8565);
/* harmony import */ var _redact2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3377);
/* harmony import */ var _doubt_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8982);
/* harmony import */ var _checked_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8460);
/* harmony import */ var _protocols_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4733);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3318);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6482);
/* harmony import */ var _grouped_by_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6214);
/* harmony import */ var _special_ranges_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8214);
/* harmony import */ var _traffic_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2521);
/* harmony import */ var _effective_traffic_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4433);














// clouds/azure/declarations/compute.js
var compute_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	azureDisk: () => azureDisk,
	azureImage: () => azureImage,
	azureMachineDisk: () => azureMachineDisk,
	azureScaleSet: () => azureScaleSet,
	azureSnapshot: () => azureSnapshot,
	azureVirtualMachine: () => azureVirtualMachine
});
const machineFields = {
	osType: {
		type: "string",
		doc: "`Linux` or `Windows`.",
		optional: true
	},
	allowsPasswords: {
		type: "bool",
		doc: "Whether a Linux machine lets people log in with a password; absent of others, and where its disk came with its users.",
		optional: true
	},
	patchMode: {
		type: "string",
		doc: "Who installs updates: `AutomaticByPlatform`, `AutomaticByOS`, `ImageDefault`, `Manual`; absent where its disk came with its users.",
		optional: true
	},
	encryptionAtHost: {
		type: "bool",
		doc: "Whether its host encrypts caches, temporary and ephemeral disks."
	},
	securityType: {
		type: "string",
		doc: "`Standard`, `TrustedLaunch` or `ConfidentialVM`."
	},
	identities: {
		type: { list: "string" },
		doc: "Identities that it acts as: `system-assigned`, and the ids of those that people made."
	}
};
const azureVirtualMachine = {
	name: "azure_virtual_machine",
	doc: "A virtual machine.",
	fields: {
		..._redact2_js__WEBPACK_IMPORTED_MODULE_4__.x,
		...machineFields,
		createdAt: {
			type: "timestamp",
			doc: "When it was made.",
			optional: true
		},
		powerState: {
			type: "string",
			doc: "`running`, `stopped` (its host is still kept), `deallocated`, …: what the cloud `azvm` of the same audit saw."
		},
		isStopped: {
			type: "bool",
			doc: "Certainly stopped or on the way to it: the cloud `azvm` of the same audit saw it. Always known; false in doubt."
		},
		attachedDisks: {
			type: { list: { object: "AzureMachineDisk" } },
			doc: "Its disks as the machine names them."
		},
		interfaces: {
			type: { list: "string" },
			doc: "Its interfaces as the machine names them."
		},
		isGuestEncrypted: {
			type: "bool",
			doc: "Whether Azure Disk Encryption is on for every one of its disks."
		},
		hasBootDiagnostics: {
			type: "bool",
			doc: "Whether its console is recorded."
		},
		isSpot: {
			type: "bool",
			doc: "Whether Azure may take it away for its own needs."
		},
		scaleSet: {
			type: "string",
			doc: "The scale set it belongs to.",
			optional: true
		},
		justInTimePorts: {
			type: { list: "int" },
			doc: "Ports that just-in-time access keeps closed until someone asks; empty without it."
		},
		backups: {
			type: { list: { object: "AzureMachineBackup" } },
			doc: "What Azure Backup keeps of it."
		}
	}
};
const azureMachineDisk = {
	name: "AzureMachineDisk",
	doc: "A disk as its machine names it.",
	fields: {
		name: {
			type: "string",
			doc: "Its name."
		},
		id: {
			type: "string",
			doc: "Id of the managed disk; absent where it is none, or lives on the host.",
			optional: true
		},
		isOsDisk: {
			type: "bool",
			doc: "Whether the machine starts from it."
		},
		isManaged: {
			type: "bool",
			doc: "False where it is a file in a storage account."
		},
		isEphemeral: {
			type: "bool",
			doc: "Whether it lives on the host, and goes with it."
		},
		isConfidential: {
			type: "bool",
			doc: "Whether it is encrypted with a key that only the confidential machine has."
		},
		isDeletedWithMachine: {
			type: "bool",
			doc: "Whether it goes when the machine goes."
		},
		encryptionSet: {
			type: "string",
			doc: "The disk encryption set whose key it is encrypted with.",
			optional: true
		}
	}
};
const azureScaleSet = {
	name: "azure_scale_set",
	doc: "A scale set.",
	fields: {
		..._redact2_js__WEBPACK_IMPORTED_MODULE_4__.x,
		...machineFields,
		orchestration: {
			type: "string",
			doc: "`Uniform` or `Flexible`."
		},
		machineType: {
			type: "string",
			doc: "Size of its machines; empty where it has no model for them."
		},
		model: {
			type: { object: "LaunchTemplateVersion" },
			doc: "What its machines are made after; absent of a flexible set that machines join one by one.",
			optional: true
		},
		hasAutomaticUpgrades: {
			type: "bool",
			doc: "Whether its machines get new images by themselves."
		},
		upgradeMode: {
			type: "string",
			doc: "How machines get a new model: `Automatic`, `Rolling`, `Manual`; empty where it has none."
		}
	}
};
const copyFields = {
	networkAccess: {
		type: "string",
		doc: "Who may export it: `AllowAll`, `AllowPrivate` (by private endpoints), `DenyAll`."
	},
	allowsPublicExport: {
		type: "bool",
		doc: "Whether it can be exported over the internet, given a link."
	},
	hasAccessLink: {
		type: "bool",
		doc: "Whether a link is in force with which anyone who has it reads the content."
	},
	isGuestEncrypted: {
		type: "bool",
		doc: "Whether Azure Disk Encryption encrypted the volumes on it."
	},
	osType: {
		type: "string",
		doc: "`Linux` or `Windows` where machines can start from it.",
		optional: true
	}
};
const azureDisk = {
	name: "azure_disk",
	doc: "A managed disk.",
	fields: {
		..._redact2_js__WEBPACK_IMPORTED_MODULE_4__.x,
		...copyFields,
		ownerChangedAt: {
			type: "timestamp",
			doc: "When it was last attached or detached, or its machine deallocated or started.",
			optional: true
		}
	}
};
const azureSnapshot = {
	name: "azure_snapshot",
	doc: "A snapshot of a disk.",
	fields: {
		..._redact2_js__WEBPACK_IMPORTED_MODULE_4__.x,
		...copyFields,
		isIncremental: {
			type: "bool",
			doc: "Whether it holds only what changed since the one before."
		},
		isManagedByService: {
			type: "bool",
			doc: "Whether a service of Azure made and keeps it."
		}
	}
};
const azureImage = {
	name: "azure_image",
	doc: "A managed image.",
	fields: {
		..._redact2_js__WEBPACK_IMPORTED_MODULE_4__.x,
		osType: {
			type: "string",
			doc: "`Linux` or `Windows`.",
			optional: true
		},
		generation: {
			type: "string",
			doc: "`V1` or `V2`: only machines of the second have trusted launch.",
			optional: true
		},
		machine: {
			type: "string",
			doc: "The machine it was made of.",
			optional: true
		}
	}
};
// clouds/azure/declarations/load-balancing.js
var load_balancing_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	azureApplicationGateway: () => azureApplicationGateway,
	azureBackendPool: () => azureBackendPool,
	azureFirewallPolicy: () => azureFirewallPolicy,
	azureForwarding: () => azureForwarding,
	azureFrontend: () => azureFrontend,
	azureLoadBalancer: () => azureLoadBalancer,
	azureTlsPolicy: () => azureTlsPolicy
});
const azureFrontend = {
	name: "AzureFrontend",
	doc: "An address that a load balancer listens at.",
	fields: {
		id: {
			type: "string",
			doc: "Id of the frontend."
		},
		publicAddress: {
			type: "string",
			doc: "Id of its public address; absent inside of a network.",
			optional: true
		},
		isPublic: {
			type: "bool",
			doc: "Whether it is on the internet."
		}
	}
};
const azureForwarding = {
	name: "AzureForwarding",
	doc: "A load-balancing rule, inbound NAT rule or inbound NAT pool.",
	fields: {
		id: {
			type: "string",
			doc: "Its id."
		},
		frontend: {
			type: "string",
			doc: "The frontend that it is for."
		},
		protocol: {
			type: "string",
			doc: "`all`, or the IANA protocol number as text."
		},
		frontendPorts: {
			type: { list: "int" },
			doc: "First and last port that it listens at."
		},
		backendPort: {
			type: "int",
			doc: "Port that traffic goes to; 0 where it keeps its port, or each machine has one of its own."
		},
		pools: {
			type: { list: "string" },
			doc: "Backend pools that it leads to."
		},
		ipConfiguration: {
			type: "string",
			doc: "The one address that it leads to, of an inbound NAT rule.",
			optional: true
		},
		keepsDestination: {
			type: "bool",
			doc: "Whether traffic arrives at the machine with the address and port of the frontend (floating IP)."
		}
	}
};
const azureBackendPool = {
	name: "AzureBackendPool",
	doc: "What a load balancer leads to.",
	fields: {
		id: {
			type: "string",
			doc: "Id of the pool."
		},
		ipConfigurations: {
			type: { list: "string" },
			doc: "Addresses of interfaces in it."
		},
		addresses: {
			type: { list: "string" },
			doc: "Addresses in it that are named as such."
		},
		network: {
			type: "string",
			doc: "Network of those.",
			optional: true
		}
	}
};
const azureLoadBalancer = {
	name: "azure_load_balancer",
	doc: "A load balancer.",
	fields: {
		..._redact2_js__WEBPACK_IMPORTED_MODULE_4__.x,
		sku: {
			type: "string",
			doc: "`Basic`, `Standard` or `Gateway`."
		},
		frontends: {
			type: { list: { object: "AzureFrontend" } },
			doc: "Its frontends."
		},
		forwardings: {
			type: { list: { object: "AzureForwarding" } },
			doc: "What it forwards."
		},
		pools: {
			type: { list: { object: "AzureBackendPool" } },
			doc: "Its backend pools."
		}
	}
};
const azureTlsPolicy = {
	name: "AzureTlsPolicy",
	doc: "What an application gateway asks of clients that connect with TLS.",
	fields: {
		place: {
			type: "string",
			doc: "`gateway`, or the name of an SSL profile that listeners use instead."
		},
		policy: {
			type: "string",
			doc: "Name of the predefined policy, `Custom`, `CustomV2`, or `default`."
		},
		minimumVersion: {
			type: "double",
			doc: "Lowest version of TLS that it accepts: 1.0, 1.1, 1.2 or 1.3; 0 for a policy of a name that is not known."
		}
	}
};
const azureApplicationGateway = {
	name: "azure_application_gateway",
	doc: "An application gateway.",
	fields: {
		..._redact2_js__WEBPACK_IMPORTED_MODULE_4__.x,
		tier: {
			type: "string",
			doc: "`Standard`, `Standard_v2`, `Basic`, `WAF` or `WAF_v2`."
		},
		isRunning: {
			type: "bool",
			doc: "False where it was stopped."
		},
		isPublic: {
			type: "bool",
			doc: "Whether it has a public address."
		},
		hasTlsListeners: {
			type: "bool",
			doc: "Whether it ends TLS connections."
		},
		tlsPolicies: {
			type: { list: { object: "AzureTlsPolicy" } },
			doc: "What is in force for its TLS listeners."
		},
		enablesHttp2: {
			type: "bool",
			doc: "Whether clients may speak HTTP/2."
		},
		hasOwnFirewall: {
			type: "bool",
			doc: "Whether a firewall is switched on in the gateway itself, as the old tiers have it."
		},
		firewallPolicy: {
			type: "string",
			doc: "Firewall policy of the gateway as a whole.",
			optional: true
		},
		hasFirewall: {
			type: "bool",
			doc: "Whether a web application firewall that is switched on looks at all of its traffic."
		}
	}
};
const azureFirewallPolicy = {
	name: "azure_web_application_firewall_policy",
	doc: "A policy of web application firewalls.",
	fields: {
		..._redact2_js__WEBPACK_IMPORTED_MODULE_4__.x,
		isEnabled: {
			type: "bool",
			doc: "Whether it is switched on."
		},
		prevents: {
			type: "bool",
			doc: "Whether it blocks what it finds; otherwise it only records it."
		},
		inspectsBodies: {
			type: "bool",
			doc: "Whether it looks into the bodies of requests."
		},
		ruleSets: {
			type: { list: "string" },
			doc: "Managed rule sets, with version."
		},
		hasBotProtection: {
			type: "bool",
			doc: "Whether the rule set against bots is among them."
		},
		gateways: {
			type: { list: "string" },
			doc: "Application gateways that it protects, whole or in part."
		}
	}
};
// clouds/azure/declarations/machine-markers.js
var machine_markers_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	azureBackupPolicy: () => azureBackupPolicy,
	azureJitMachine: () => azureJitMachine,
	azureJitPolicy: () => azureJitPolicy,
	azureMachineBackup: () => azureMachineBackup,
	azureProtectedItem: () => azureProtectedItem
});
const azureJitPolicy = {
	name: "azure_jit_policy",
	doc: "A policy of just-in-time access.",
	fields: {
		..._redact2_js__WEBPACK_IMPORTED_MODULE_4__.x,
		machines: {
			type: { list: { object: "AzureJitMachine" } },
			doc: "Machines that it is for."
		}
	}
};
const azureJitMachine = {
	name: "AzureJitMachine",
	doc: "A machine that a policy of just-in-time access is for.",
	fields: {
		machine: {
			type: "string",
			doc: "Id of the machine."
		},
		ports: {
			type: { list: "int" },
			doc: "Ports that are closed until someone asks."
		}
	}
};
const azureProtectedItem = {
	name: "azure_protected_item",
	doc: "Something that Azure Backup protects.",
	fields: {
		..._redact2_js__WEBPACK_IMPORTED_MODULE_4__.x,
		resource: {
			type: "string",
			doc: "Id of the machine that it protects as a whole; absent of all else, as of a database in a machine.",
			optional: true
		},
		policy: {
			type: "string",
			doc: "Id of its backup policy.",
			optional: true
		},
		state: {
			type: "string",
			doc: "`Protected`, `ProtectionStopped`, `IRPending`, …; empty where it does not say."
		},
		lastBackupAt: {
			type: "timestamp",
			doc: "When it was last backed up.",
			optional: true
		}
	}
};
const azureBackupPolicy = {
	name: "azure_backup_policy",
	doc: "When Azure Backup takes copies, and how long it keeps them.",
	fields: {
		..._redact2_js__WEBPACK_IMPORTED_MODULE_4__.x,
		workload: {
			type: "string",
			doc: "What it is for: `AzureIaasVM`, `AzureStorage`, …"
		},
		dailyRetentionDays: {
			type: "int",
			doc: "Days that daily copies are kept; absent where it takes none.",
			optional: true
		}
	}
};
const azureMachineBackup = {
	name: "AzureMachineBackup",
	doc: "What Azure Backup keeps of a machine.",
	fields: {
		id: {
			type: "string",
			doc: "Id of the protected item."
		},
		state: {
			type: "string",
			doc: "`Protected`, `ProtectionStopped`, `IRPending`, …; empty where it does not say."
		},
		isActive: {
			type: "bool",
			doc: "Whether copies are still taken."
		},
		lastAt: {
			type: "timestamp",
			doc: "When it was last backed up; absent: never.",
			optional: true
		},
		policy: {
			type: "string",
			doc: "Id of the backup policy.",
			optional: true
		},
		dailyRetentionDays: {
			type: "int",
			doc: "Days that daily copies are kept; absent where the policy takes none.",
			optional: true
		}
	}
};
// clouds/azure/declarations/network.js
var network_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	azureBastionHost: () => azureBastionHost,
	azureFlowLog: () => azureFlowLog,
	azureIpConfiguration: () => azureIpConfiguration,
	azureNetworkInterface: () => azureNetworkInterface,
	azureNetworkWatcher: () => azureNetworkWatcher,
	azurePeering: () => azurePeering,
	azurePublicAddress: () => azurePublicAddress,
	azureRouteTable: () => azureRouteTable,
	azureSecurityGroup: () => azureSecurityGroup,
	azureSecurityRule: () => azureSecurityRule,
	azureSubnet: () => azureSubnet,
	azureSubscription: () => azureSubscription,
	azureVirtualNetwork: () => azureVirtualNetwork,
	azureVirtualNetworkGateway: () => azureVirtualNetworkGateway
});
const azureSecurityGroup = {
	name: "azure_security_group",
	doc: "A network security group.",
	fields: {
		..._redact2_js__WEBPACK_IMPORTED_MODULE_4__.x,
		subnets: {
			type: { list: "string" },
			doc: "Subnets that name it."
		},
		networkInterfaces: {
			type: { list: "string" },
			doc: "Interfaces that name it."
		}
	}
};
const azureSecurityRule = {
	name: "azure_security_rule",
	doc: "A rule of a network security group.",
	fields: {
		..._redact2_js__WEBPACK_IMPORTED_MODULE_4__.x,
		isDefault: {
			type: "bool",
			doc: "Whether Azure made it with the group; it decides after all others."
		},
		provisioningState: {
			type: "string",
			doc: "`Succeeded`, `Updating`, `Failed`, …: how the last change went. The rule is in force whatever it says."
		}
	}
};
const azurePeering = {
	name: "AzurePeering",
	doc: "A peering as one of its two networks has it.",
	fields: {
		id: {
			type: "string",
			doc: "Id of the peering."
		},
		name: {
			type: "string",
			doc: "Its name."
		},
		state: {
			type: "string",
			doc: "`Connected`, `Initiated` or `Disconnected`."
		},
		remoteNetwork: {
			type: "string",
			doc: "The other network, which may be of another tenant."
		},
		remoteSubscription: {
			type: "string",
			doc: "The subscription of the other network."
		},
		allowsForwardedTraffic: {
			type: "bool",
			doc: "Whether it takes traffic that does not come from the other network itself."
		},
		allowsGatewayTransit: {
			type: "bool",
			doc: "Whether the other network may use the gateway of this one."
		},
		usesRemoteGateways: {
			type: "bool",
			doc: "Whether this network uses the gateway of the other."
		}
	}
};
const azureVirtualNetwork = {
	name: "azure_virtual_network",
	doc: "A virtual network.",
	fields: {
		..._redact2_js__WEBPACK_IMPORTED_MODULE_4__.x,
		hasDdosProtection: {
			type: "bool",
			doc: "Whether a DDoS protection plan protects its public addresses."
		},
		ddosProtectionPlan: {
			type: "string",
			doc: "That plan.",
			optional: true
		},
		isEncrypted: {
			type: "bool",
			doc: "Whether traffic between its machines is encrypted."
		},
		peerings: {
			type: { list: { object: "AzurePeering" } },
			doc: "Its peerings, as it has them."
		}
	}
};
const azureSubnet = {
	name: "azure_subnet",
	doc: "A subnet of a virtual network.",
	fields: {
		..._redact2_js__WEBPACK_IMPORTED_MODULE_4__.x,
		takesSecurityGroup: {
			type: "bool",
			doc: "False for subnets of gateways, firewalls and route servers, which may have none; and for those of Azure Bastion."
		},
		delegations: {
			type: { list: "string" },
			doc: "Services that the subnet is handed to."
		},
		natGateway: {
			type: "string",
			doc: "NAT gateway by which its machines reach the internet.",
			optional: true
		},
		hasDefaultOutboundAccess: {
			type: "bool",
			doc: "Whether machines in it reach the internet although nobody gave them a way to."
		},
		serviceEndpoints: {
			type: { list: "string" },
			doc: "Services that it has a direct way to."
		},
		occupants: {
			type: { list: "string" },
			doc: "What has addresses in it: interfaces, gateways, load balancers."
		}
	}
};
const azureRouteTable = {
	name: "azure_route_table",
	doc: "A route table.",
	fields: {
		..._redact2_js__WEBPACK_IMPORTED_MODULE_4__.x,
		propagatesGatewayRoutes: {
			type: "bool",
			doc: "Whether routes that gateways learn are added to it."
		}
	}
};
const azureIpConfiguration = {
	name: "AzureIpConfiguration",
	doc: "An address of an interface.",
	fields: {
		id: {
			type: "string",
			doc: "Id of the configuration."
		},
		privateAddress: {
			type: "string",
			doc: "Its address in the network; absent until it has one.",
			optional: true
		},
		subnet: {
			type: "string",
			doc: "Its subnet."
		},
		publicAddress: {
			type: "string",
			doc: "Id of its public address.",
			optional: true
		},
		applicationSecurityGroups: {
			type: { list: "string" },
			doc: "Application security groups that it is in."
		},
		loadBalancerPools: {
			type: { list: "string" },
			doc: "Backend pools of load balancers that it is in."
		},
		inboundNatRules: {
			type: { list: "string" },
			doc: "Inbound NAT rules of load balancers that lead to it."
		}
	}
};
const azureNetworkInterface = {
	name: "azure_network_interface",
	doc: "A network interface.",
	fields: {
		..._redact2_js__WEBPACK_IMPORTED_MODULE_4__.x,
		ipConfigurations: {
			type: { list: { object: "AzureIpConfiguration" } },
			doc: "Its addresses."
		},
		isPrimary: {
			type: "bool",
			doc: "Whether it is the first interface of its machine."
		},
		forwardsTraffic: {
			type: "bool",
			doc: "Whether it takes traffic that is not for it, as a router does."
		}
	}
};
const azurePublicAddress = {
	name: "azure_public_ip_address",
	doc: "A public address.",
	fields: {
		..._redact2_js__WEBPACK_IMPORTED_MODULE_4__.x,
		sku: {
			type: "string",
			doc: "`Basic`, `Standard` or `StandardV2`. All but `Basic` let nothing in without a security group."
		},
		allocation: {
			type: "string",
			doc: "`Static` or `Dynamic`."
		},
		ddosProtection: {
			type: "string",
			doc: "`VirtualNetworkInherited`, `Enabled` or `Disabled`: whose DDoS protection it has."
		},
		ipConfiguration: {
			type: "string",
			doc: "What has it: an interface's, gateway's or load balancer's configuration.",
			optional: true
		}
	}
};
const azureNetworkWatcher = {
	name: "azure_network_watcher",
	doc: "A network watcher.",
	fields: {
		..._redact2_js__WEBPACK_IMPORTED_MODULE_4__.x,
		isReady: {
			type: "bool",
			doc: "False while it is made or deleted, or where that failed."
		}
	}
};
const azureFlowLog = {
	name: "azure_flow_log",
	doc: "A flow log.",
	fields: {
		..._redact2_js__WEBPACK_IMPORTED_MODULE_4__.x,
		targetKind: {
			type: "string",
			doc: "`network`, `subnet`, `interface`, `security_group` or `other`."
		},
		retentionDays: {
			type: "int",
			doc: "For how many days it keeps records; 0: for good."
		},
		hasTrafficAnalytics: {
			type: "bool",
			doc: "Whether it also goes to a Log Analytics workspace."
		},
		workspace: {
			type: "string",
			doc: "That workspace.",
			optional: true
		}
	}
};
const azureBastionHost = {
	name: "azure_bastion_host",
	doc: "A bastion host.",
	fields: {
		..._redact2_js__WEBPACK_IMPORTED_MODULE_4__.x,
		sku: {
			type: "string",
			doc: "`Developer`, `Basic`, `Standard` or `Premium`."
		},
		network: {
			type: "string",
			doc: "The network it is in.",
			optional: true
		},
		hasShareableLinks: {
			type: "bool",
			doc: "Whether links can be made that lead to a machine without signing in to Azure."
		}
	}
};
const azureVirtualNetworkGateway = {
	name: "azure_virtual_network_gateway",
	doc: "A gateway between a virtual network and others: VPN or ExpressRoute.",
	fields: {
		..._redact2_js__WEBPACK_IMPORTED_MODULE_4__.x,
		kind: {
			type: "string",
			doc: "`Vpn`, `ExpressRoute` or `LocalGateway`."
		},
		network: {
			type: "string",
			doc: "Its network."
		},
		hasPointToSite: {
			type: "bool",
			doc: "Whether single machines can connect to it."
		},
		clientAuthentication: {
			type: { list: "string" },
			doc: "How those show who they are, any of it: `certificate`, `radius`, `entra-id`."
		}
	}
};
const azureSubscription = {
	name: "azure_subscription",
	doc: "A subscription.",
	fields: {
		..._redact2_js__WEBPACK_IMPORTED_MODULE_4__.x,
		networkRegions: {
			type: { list: "string" },
			doc: "Regions in which it has virtual networks."
		},
		watchedRegions: {
			type: { list: "string" },
			doc: "Regions in which it has a network watcher."
		},
		machines: {
			type: "int",
			doc: "How many virtual machines it has, not counting those of scale sets."
		},
		bastionHosts: {
			type: { list: "string" },
			doc: "Bastion hosts of it, and Bastion subnets in use of networks that its own are peered with."
		},
		securityPerimeters: {
			type: { list: "string" },
			doc: "Its network security perimeters."
		}
	}
};
// clouds/azure/declarations/objects.js
const objects = [
	_ways_in_js__WEBPACK_IMPORTED_MODULE_2__.l,
	_ways_in_js__WEBPACK_IMPORTED_MODULE_2__.c,
	_ways_in_js__WEBPACK_IMPORTED_MODULE_2__.u,
	_ways_in_js__WEBPACK_IMPORTED_MODULE_2__.o,
	_connectivity_js__WEBPACK_IMPORTED_MODULE_3__.t,
	_ways_in_js__WEBPACK_IMPORTED_MODULE_2__.s,
	{
		azureResource: _redact2_js__WEBPACK_IMPORTED_MODULE_4__.S,
		azureResourceGroup: _redact2_js__WEBPACK_IMPORTED_MODULE_4__.C
	},
	compute_exports,
	machine_markers_exports,
	network_exports,
	load_balancing_exports
].flatMap((declarations) => Object.values(declarations));
// clouds/azure/declarations/resource-types.js
/** In the order of the reference. */
const resourceTypes = [
	{
		type: "azure.resources.subscription",
		doc: "A subscription.",
		com: "resource",
		ext: "azure_subscription",
		apis: ["Microsoft.Resources/subscriptions"]
	},
	{
		type: "azure.resources.resource_group",
		doc: "A resource group.",
		com: "resource",
		ext: "azure_resource_group",
		apis: ["Microsoft.Resources/resourceGroups"]
	},
	network("virtual_network", "network", "virtualNetworks", "A virtual network."),
	network("subnet", "subnet", "virtualNetworks", "A subnet of a virtual network."),
	network("security_group", "firewall", "networkSecurityGroups", "A network security group."),
	network("security_rule", "firewall_rule", "networkSecurityGroups", "A rule of a network security group, those that Azure made with it among them."),
	plain("application_security_group", "applicationSecurityGroups", "A name for interfaces that rules may mean."),
	network("route_table", "route_table", "routeTables", "A route table."),
	network("network_interface", "network_interface", "networkInterfaces", "A network interface, not those of uniform scale sets."),
	network("public_ip_address", "address", "publicIPAddresses", "A public address."),
	network("load_balancer", "resource", "loadBalancers", "A load balancer."),
	network("application_gateway", "resource", "applicationGateways", "An application gateway."),
	network("web_application_firewall_policy", "resource", "ApplicationGatewayWebApplicationFirewallPolicies", "What web application firewalls of application gateways do."),
	network("network_watcher", "resource", "networkWatchers", "A network watcher: what monitors the networks of a region."),
	network("flow_log", "flow_log", "networkWatchers/flowLogs", "A flow log of a network, subnet, interface or group."),
	network("bastion_host", "resource", "bastionHosts", "A bastion host: a way to machines without public addresses."),
	plain("security_perimeter", "networkSecurityPerimeters", "A perimeter around services that are not in a network."),
	network("virtual_network_gateway", "resource", "virtualNetworkGateways", "A VPN or ExpressRoute gateway."),
	compute("virtual_machine", "compute", "virtualMachines", "A virtual machine, not those of uniform scale sets."),
	compute("scale_set", "machine_group", "virtualMachineScaleSets", "A scale set."),
	compute("disk", "disk", "disks", "A managed disk."),
	compute("snapshot", "snapshot", "snapshots", "A snapshot of a managed disk."),
	compute("image", "image", "images", "A managed image; images of galleries are not collected."),
	{
		type: "azure.security.jit_policy",
		doc: "Says for which machines just-in-time access is on; rules read `ext.justInTimePorts` of the machine.",
		com: "marker",
		ext: "azure_jit_policy",
		apis: ["Microsoft.Security/jitNetworkAccessPolicies"]
	},
	{
		type: "azure.recovery_services.protected_item",
		doc: "Says that Azure Backup protects something; rules read `ext.backups` of the machine.",
		com: "marker",
		ext: "azure_protected_item",
		apis: ["Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems"]
	},
	{
		type: "azure.recovery_services.backup_policy",
		doc: "Says how long copies are kept; rules read `ext.backups` of the machine.",
		com: "marker",
		ext: "azure_backup_policy",
		apis: ["Microsoft.RecoveryServices/vaults/backupPolicies"]
	},
	inventory("storage.storage_account", "Microsoft.Storage/storageAccounts", "A storage account."),
	inventory("mysql.flexible_server", "Microsoft.DBforMySQL/flexibleServers", "A MySQL flexible server."),
	inventory("web.site", "Microsoft.Web/sites", "A web app or function app.")
];
function network(kind, com, resource, doc) {
	return {
		type: `azure.network.${kind}`,
		doc,
		com,
		ext: `azure_${kind}`,
		apis: [`Microsoft.Network/${resource}`]
	};
}
function plain(kind, resource, doc) {
	return {
		...network(kind, "resource", resource, doc),
		ext: "azure_resource"
	};
}
function compute(kind, com, resource, doc) {
	return {
		type: `azure.compute.${kind}`,
		doc,
		com,
		ext: `azure_${kind}`,
		apis: [`Microsoft.Compute/${resource}`]
	};
}
/** Listed for stores; nothing but what every resource has is read of it. */
function inventory(kind, api, doc) {
	return {
		type: `azure.${kind}`,
		doc,
		com: "resource",
		ext: "azure_resource",
		apis: [api]
	};
}
// clouds/azure/normalise/application-gateway.js
function applicationGateway(collected) {
	const raw = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.u)(collected);
	const listeners = raw.objects("httpListeners");
	const frontends = raw.objects("frontendIPConfigurations");
	const own = raw.object("webApplicationFirewallConfiguration");
	const ext = {
		tier: raw.object("sku")?.text("tier") ?? "",
		isRunning: raw.text("operationalState") !== "Stopped",
		isPublic: frontends.some((frontend) => frontend.has("publicIPAddress")),
		hasTlsListeners: [...listeners, ...raw.objects("listeners")].some((one) => !["http", "tcp"].includes(one.text("protocol")?.toLowerCase() ?? "")),
		tlsPolicies: tlsPolicies(raw),
		enablesHttp2: raw.flag("enableHttp2") ?? false,
		hasOwnFirewall: own?.flag("enabled") ?? false,
		firewallPolicy: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.p)(raw.object("firewallPolicy")),
		hasFirewall: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.r)(collected.scope)
	};
	return [(0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.l)(collected, (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.d)(raw), {
		type: "azure.network.application_gateway",
		comType: "resource",
		com: {},
		ext
	})];
}
/** A profile that names no policy uses that of the gateway. */
function tlsPolicies(raw) {
	const fallback = raw.text("defaultPredefinedSslPolicy");
	const profiles = raw.objects("sslProfiles").flatMap((profile) => {
		const policy = profile.object("sslPolicy");
		return policy === void 0 ? [] : [tlsPolicy(profile.text("name") ?? "", policy, fallback)];
	});
	return [tlsPolicy("gateway", raw.object("sslPolicy"), fallback), ...profiles];
}
/**
* https://learn.microsoft.com/azure/application-gateway/application-gateway-ssl-policy-overview: without a policy the
* gateway's default is in force, which is that of 2015 unless the gateway says another.
*/
function tlsPolicy(place, raw, fallback = "AppGwSslPolicy20150501") {
	if (raw === void 0) return {
		place,
		policy: fallback,
		minimumVersion: lowestOf(fallback)
	};
	const name = raw.text("policyName");
	const version = raw.text("minProtocolVersion");
	if (name === void 0 && version !== void 0) return {
		place,
		policy: raw.text("policyType") ?? "Custom",
		minimumVersion: versions.get(version) ?? 0
	};
	const policy = name ?? fallback;
	return {
		place,
		policy,
		minimumVersion: lowestLeft(lowestOf(policy), raw.texts("disabledSslProtocols"))
	};
}
/** 0 for a name that is not known. */
function lowestOf(policy) {
	return predefined.get(policy.toLowerCase()) ?? 0;
}
/** The oldest way to set it is to switch versions off one by one. */
function lowestLeft(lowest, disabled) {
	if (lowest === 0 || disabled.length === 0) return lowest;
	return [...versions].find(([version, number]) => number >= lowest && !disabled.includes(version))?.[1] ?? 1.3;
}
const predefined = /* @__PURE__ */ new Map([
	["appgwsslpolicy20150501", 1],
	["appgwsslpolicy20170401", 1.1],
	["appgwsslpolicy20170401s", 1.2],
	["appgwsslpolicy20220101", 1.2],
	["appgwsslpolicy20220101s", 1.2]
]);
/** Lowest first. */
const versions = /* @__PURE__ */ new Map([
	["TLSv1_0", 1],
	["TLSv1_1", 1.1],
	["TLSv1_2", 1.2],
	["TLSv1_3", 1.3]
]);
/** What a policy does not say is as the API's reference has it: switched on, in detection mode, looking into bodies. */
function firewallPolicy(collected) {
	const raw = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.u)(collected);
	const settings = raw.object("policySettings");
	const ruleSets = raw.object("managedRules")?.objects("managedRuleSets") ?? [];
	const types = ruleSets.map((set) => set.text("ruleSetType") ?? "");
	const ext = {
		isEnabled: settings?.text("state")?.toLowerCase() !== "disabled",
		prevents: settings?.text("mode")?.toLowerCase() === "prevention",
		inspectsBodies: settings?.flag("requestBodyCheck") ?? true,
		ruleSets: ruleSets.map((set) => `${set.text("ruleSetType") ?? ""} ${set.text("ruleSetVersion") ?? ""}`),
		hasBotProtection: types.some((type) => type.toLowerCase() === "microsoft_botmanagerruleset"),
		gateways: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.m)([
			...raw.objects("applicationGateways"),
			...raw.objects("httpListeners"),
			...raw.objects("pathBasedRules")
		]).map((id) => id.replace(/(\/applicationgateways\/[^/]+)\/.*$/, "$1"))
	};
	return [(0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.l)(collected, (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.d)(raw), {
		type: "azure.network.web_application_firewall_policy",
		comType: "resource",
		com: {},
		ext: {
			...ext,
			gateways: [...new Set(ext.gateways)].sort()
		}
	})];
}
// clouds/azure/normalise/inventory.js
/** What makes resources of a type. */
function inventoryOf(type) {
	return (collected) => [(0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.l)(collected, (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.d)((0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.f)(collected)), {
		type,
		comType: "resource",
		com: {},
		ext: {}
	})];
}
// clouds/azure/normalise/load-balancer.js
function loadBalancer(collected) {
	const raw = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.u)(collected);
	const ext = {
		sku: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.h)(raw),
		frontends: raw.objects("frontendIPConfigurations").map((one) => frontendOf(one)),
		forwardings: [
			...raw.objects("loadBalancingRules").map((one) => balancingRule(one)),
			...raw.objects("inboundNatRules").map((one) => natRule(one)),
			...raw.objects("inboundNatPools").map((one) => natPool(one))
		],
		pools: raw.objects("backendAddressPools").map((one) => poolOf(one))
	};
	return [(0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.l)(collected, (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.d)(raw), {
		type: "azure.network.load_balancer",
		comType: "resource",
		com: {},
		ext
	})];
}
function frontendOf(raw) {
	const publicAddress = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.p)(raw.object("publicIPAddress"));
	return {
		id: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.g)(raw.requiredText("id")),
		publicAddress,
		isPublic: publicAddress !== void 0 || raw.has("publicIPPrefix") || !raw.has("subnet")
	};
}
/** Port 0 of the protocol `All` is every port. https://learn.microsoft.com/azure/load-balancer/load-balancer-ha-ports-overview */
function balancingRule(raw) {
	const port = raw.integer("frontendPort") ?? 0;
	const pool = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.p)(raw.object("backendAddressPool"));
	return {
		...forwarding(raw),
		frontendPorts: port === 0 ? [0, 65535] : [...(0,_checked_values_js__WEBPACK_IMPORTED_MODULE_5__.n)(raw, port, port)],
		pools: [.../* @__PURE__ */ new Set([...pool === void 0 ? [] : [pool], ...(0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.m)(raw.objects("backendAddressPools"))])]
	};
}
/** A rule for one address has one port; one for a pool has a range, of which each machine gets a port. */
function natRule(raw) {
	const first = raw.integer("frontendPortRangeStart") || raw.integer("frontendPort") || 0;
	const last = raw.integer("frontendPortRangeEnd") || first;
	const pool = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.p)(raw.object("backendAddressPool"));
	const to = raw.object("backendIPConfiguration");
	return {
		...forwarding(raw),
		frontendPorts: first === 0 ? [0, 65535] : [...(0,_checked_values_js__WEBPACK_IMPORTED_MODULE_5__.n)(raw, first, last)],
		pools: pool === void 0 ? [] : [pool],
		ipConfiguration: to === void 0 ? void 0 : (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.p)(to)
	};
}
/** Of a scale set: its machines are not among the interfaces. */
function natPool(raw) {
	const first = raw.integer("frontendPortRangeStart") ?? 0;
	const last = raw.integer("frontendPortRangeEnd") ?? 65535;
	return {
		...forwarding(raw),
		frontendPorts: [...(0,_checked_values_js__WEBPACK_IMPORTED_MODULE_5__.n)(raw, first, last)],
		pools: []
	};
}
function forwarding(raw) {
	return {
		id: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.g)(raw.requiredText("id")),
		frontend: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.p)(raw.object("frontendIPConfiguration")) ?? raw.refuse("names no frontend"),
		protocol: (0,_checked_values_js__WEBPACK_IMPORTED_MODULE_5__.r)(raw, raw.text("protocol") ?? "all"),
		backendPort: raw.integer("backendPort") ?? raw.refuse("has no backendPort"),
		keepsDestination: raw.flag("enableFloatingIP") ?? false
	};
}
function poolOf(raw) {
	const backends = raw.objects("loadBalancerBackendAddresses");
	const addresses = backends.map((one) => one.text("ipAddress")).filter((address) => address !== void 0);
	const networks = [raw.object("virtualNetwork"), ...backends.map((one) => one.object("virtualNetwork"))];
	return {
		id: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.g)(raw.requiredText("id")),
		ipConfigurations: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.m)(raw.objects("backendIPConfigurations")),
		addresses: [...new Set(addresses)].sort(),
		network: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.p)(networks.find((network) => network !== void 0))
	};
}
// clouds/azure/normalise/machine-markers.js
function jitPolicy(collected) {
	const raw = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.u)(collected);
	const facts = {
		type: "azure.security.jit_policy",
		comType: "marker",
		com: {},
		ext: { machines: raw.objects("virtualMachines").map((one) => ({
			machine: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.g)(one.requiredText("id")),
			ports: one.objects("ports").map((port) => port.integer("number")).filter((port) => port !== void 0).sort((a, b) => a - b)
		})) }
	};
	return [(0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.l)(collected, (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.d)(raw), facts)];
}
function protectedItem(collected) {
	const raw = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.u)(collected);
	const facts = {
		type: "azure.recovery_services.protected_item",
		comType: "marker",
		com: {},
		ext: {
			resource: isOfMachine(raw) ? lowerCased(raw.text("sourceResourceId")) : void 0,
			policy: lowerCased(raw.text("policyId")),
			state: raw.text("protectionState") ?? "",
			lastBackupAt: lastBackupAt(raw)
		}
	};
	return [(0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.l)(collected, (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.d)(raw), facts)];
}
function backupPolicy(collected) {
	const raw = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.u)(collected);
	const retention = raw.object("retentionPolicy");
	const duration = retention?.object("dailySchedule")?.object("retentionDuration") ?? retention?.object("retentionDuration");
	const facts = {
		type: "azure.recovery_services.backup_policy",
		comType: "marker",
		com: {},
		ext: {
			workload: raw.text("backupManagementType") ?? "",
			dailyRetentionDays: duration === void 0 ? void 0 : daysOf(duration)
		}
	};
	return [(0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.l)(collected, (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.d)(raw), facts)];
}
/** A database in a machine names the machine as its source, too, and its copies bring no machine back. */
function isOfMachine(raw) {
	const told = raw.text("backupManagementType") ?? raw.text("protectedItemType");
	return ["azureiaasvm", "microsoft.compute/virtualmachines"].includes(told?.toLowerCase() ?? "");
}
/** Backup writes the first day of 2001 for what it has never saved. */
function lastBackupAt(raw) {
	const time = raw.time("lastBackupTime");
	return time === void 0 || time < "2002" ? void 0 : time;
}
function daysOf(duration) {
	const days = daysIn.get(duration.text("durationType") ?? "") ?? duration.refuse("has a durationType that is none");
	return (duration.integer("count") ?? 0) * days;
}
const daysIn = /* @__PURE__ */ new Map([
	["Days", 1],
	["Weeks", 7],
	["Months", 30],
	["Years", 365]
]);
function lowerCased(id) {
	return id === void 0 ? void 0 : (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.g)(id);
}
// clouds/azure/normalise/network-interface.js
function networkInterface(collected) {
	const raw = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.u)(collected);
	const pending = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.r)(collected.scope);
	const group = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.p)(raw.object("networkSecurityGroup"));
	const machine = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.p)(raw.object("virtualMachine"));
	if (!raw.has("ipConfigurations")) raw.refuse("has no ipConfigurations");
	const configurations = raw.objects("ipConfigurations").map((one) => configurationOf(one.withEnvelope()));
	const subnet = configurations[0]?.subnet ?? "";
	const addresses = configurations.map(({ privateAddress }) => privateAddress).filter((one) => one !== void 0);
	const isOfService = isServiceInterface(raw);
	const com = {
		state: machine === void 0 && !isOfService ? "available" : "in-use",
		kind: raw.has("privateEndpoint") ? "private-endpoint" : raw.text("nicType") ?? "Standard",
		description: "",
		network: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.b)(subnet),
		subnet,
		firewalls: group === void 0 ? [] : [group],
		publicAddresses: pending,
		privateAddresses: [...new Set(addresses)].sort(),
		machine,
		isManagedByService: isOfService,
		facesInternet: pending,
		flowLogs: pending
	};
	const ext = {
		ipConfigurations: configurations,
		isPrimary: raw.flag("primary") ?? false,
		forwardsTraffic: raw.flag("enableIPForwarding") ?? false
	};
	return [(0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.l)(collected, (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.d)(raw), {
		type: "azure.network.network_interface",
		comType: "network_interface",
		com,
		ext
	})];
}
function isServiceInterface(raw) {
	return raw.has("privateEndpoint") || raw.has("privateLinkService") || raw.texts("hostedWorkloads").length > 0;
}
function configurationOf(raw) {
	return {
		id: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.g)(raw.requiredText("id")),
		privateAddress: raw.text("privateIPAddress"),
		subnet: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.p)(raw.object("subnet")) ?? "",
		publicAddress: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.p)(raw.object("publicIPAddress")),
		applicationSecurityGroups: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.m)(raw.objects("applicationSecurityGroups")),
		loadBalancerPools: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.m)(raw.objects("loadBalancerBackendAddressPools")),
		inboundNatRules: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.m)(raw.objects("loadBalancerInboundNatRules"))
	};
}
/** A dynamic address has none until something that runs has it. */
function publicAddress(collected) {
	const raw = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.u)(collected);
	const configuration = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.p)(raw.object("ipConfiguration"));
	const com = {
		address: raw.text("ipAddress") ?? "",
		isInUse: configuration !== void 0 || raw.has("natGateway"),
		networkInterface: configuration?.includes("/networkinterfaces/") === true ? (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.b)(configuration) : void 0
	};
	const ext = {
		sku: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.h)(raw),
		allocation: raw.text("publicIPAllocationMethod") ?? "",
		ddosProtection: raw.object("ddosSettings")?.text("protectionMode") ?? "VirtualNetworkInherited",
		ipConfiguration: configuration
	};
	return [(0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.l)(collected, (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.d)(raw), {
		type: "azure.network.public_ip_address",
		comType: "address",
		com,
		ext
	})];
}
// clouds/azure/normalise/network-services.js
function networkWatcher(collected) {
	const raw = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.u)(collected);
	const ext = { isReady: ["Succeeded", "Updating"].includes(raw.text("provisioningState") ?? "Succeeded") };
	return [(0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.l)(collected, (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.d)(raw), {
		type: "azure.network.network_watcher",
		comType: "resource",
		com: {},
		ext
	})];
}
/** A flow log of Azure records what is let through and what is not. Retention that is off, or of 0 days, is for good. */
function flowLog(collected) {
	const raw = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.u)(collected);
	const target = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.g)(raw.text("targetResourceId") ?? "");
	const com = {
		isActive: raw.flag("enabled") ?? false,
		isDelivering: raw.text("provisioningState") !== "Failed",
		traffic: "all",
		destination: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.g)(raw.text("storageId") ?? ""),
		target
	};
	const ext = {
		targetKind: targetKinds.find(([part]) => target.split("/").at(-2) === part)?.[1] ?? "other",
		retentionDays: retentionDays(raw.object("retentionPolicy")),
		...trafficAnalytics(raw.object("flowAnalyticsConfiguration"))
	};
	return [(0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.l)(collected, (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.d)(raw), {
		type: "azure.network.flow_log",
		comType: "flow_log",
		com,
		ext
	})];
}
function retentionDays(raw) {
	return raw?.flag("enabled") === false ? 0 : raw?.integer("days") ?? 0;
}
function trafficAnalytics(raw) {
	const settings = raw?.object("networkWatcherFlowAnalyticsConfiguration");
	const workspace = settings?.text("workspaceResourceId");
	return {
		hasTrafficAnalytics: settings?.flag("enabled") ?? false,
		workspace: workspace === void 0 ? void 0 : (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.g)(workspace)
	};
}
const targetKinds = [
	["virtualnetworks", "network"],
	["subnets", "subnet"],
	["networkinterfaces", "interface"],
	["networksecuritygroups", "security_group"]
];
/** Those of the SKU `Developer` name their network, others the subnet that they are in. */
function bastionHost(collected) {
	const raw = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.u)(collected);
	const subnet = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.p)(raw.objects("ipConfigurations")[0]?.object("subnet"));
	const ext = {
		sku: raw.object("sku")?.text("name") ?? "",
		network: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.p)(raw.object("virtualNetwork")) ?? (subnet === void 0 ? void 0 : (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.b)(subnet)),
		hasShareableLinks: raw.flag("enableShareableLink") ?? false
	};
	return [(0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.l)(collected, (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.d)(raw), {
		type: "azure.network.bastion_host",
		comType: "resource",
		com: {},
		ext
	})];
}
function securityPerimeter(collected) {
	const raw = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.f)(collected);
	return [(0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.l)(collected, (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.d)(raw), {
		type: "azure.network.security_perimeter",
		comType: "resource",
		com: {},
		ext: {}
	})];
}
function virtualNetworkGateway(collected) {
	const raw = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.u)(collected);
	const clients = raw.object("vpnClientConfiguration");
	const subnet = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.p)(raw.objects("ipConfigurations")[0]?.object("subnet"));
	const ext = {
		kind: raw.text("gatewayType") ?? "",
		network: subnet === void 0 ? "" : (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.b)(subnet),
		hasPointToSite: hasPointToSite(clients),
		clientAuthentication: clients === void 0 ? [] : clientAuthentication(clients)
	};
	return [(0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.l)(collected, (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.d)(raw), {
		type: "azure.network.virtual_network_gateway",
		comType: "resource",
		com: {},
		ext
	})];
}
/** Clients have addresses of one pool, or groups of them pools of their own. */
function hasPointToSite(clients) {
	return (clients?.object("vpnClientAddressPool")?.texts("addressPrefixes") ?? []).length > 0 || (clients?.objects("vngClientConnectionConfigurations") ?? []).length > 0;
}
/** Without a list of ways, they follow from what is set: certificates, RADIUS, or a tenant of Entra ID. */
function clientAuthentication(raw) {
	const listed = raw.texts("vpnAuthenticationTypes");
	if (listed.length > 0) return listed.map((type) => clientTypes.get(type.toLowerCase()) ?? type).sort();
	const implied = [];
	if (raw.objects("vpnClientRootCertificates").length > 0) implied.push("certificate");
	if (raw.has("aadTenant")) implied.push("entra-id");
	if (raw.has("radiusServerAddress") || raw.objects("radiusServers").length > 0) implied.push("radius");
	return implied;
}
const clientTypes = /* @__PURE__ */ new Map([
	["certificate", "certificate"],
	["radius", "radius"],
	["aad", "entra-id"]
]);
// clouds/azure/normalise/resources.js
function subscription(collected) {
	const raw = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.f)(collected);
	const identity = {
		...(0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.d)(raw),
		name: raw.text("displayName")
	};
	const pending = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.r)(collected.scope);
	return [(0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.l)(collected, identity, {
		type: "azure.resources.subscription",
		comType: "resource",
		com: {},
		ext: {
			networkRegions: pending,
			watchedRegions: pending,
			machines: pending,
			bastionHosts: pending,
			securityPerimeters: pending
		}
	})];
}
function resourceGroup(collected) {
	const raw = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.f)(collected);
	return [(0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.l)(collected, (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.d)(raw), {
		type: "azure.resources.resource_group",
		comType: "resource",
		com: {},
		ext: { managedBy: raw.text("managedBy") }
	})];
}
// clouds/azure/normalise/scale-set.js
/** A flexible set may have no model: machines then join it one by one, and are counted by `relate`. */
function scaleSet(collected) {
	const raw = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.u)(collected);
	const profile = raw.object("virtualMachineProfile");
	const mayLackModel = raw.text("orchestrationMode")?.toLowerCase() === "flexible";
	if (profile === void 0 && !mayLackModel) raw.refuse("has no virtualMachineProfile");
	const com = {
		size: raw.object("sku")?.integer("capacity") ?? (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.r)(collected.scope),
		zones: raw.texts("zones"),
		healthChecks: healthChecksOf(profile),
		loadBalancers: loadBalancersOf(ipConfigurations(profile)),
		isManagedByService: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.r)(collected.scope)
	};
	const ext = scaleSetExt(raw, profile, collected);
	return [(0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.l)(collected, (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.d)(raw), {
		type: "azure.compute.scale_set",
		comType: "machine_group",
		com,
		ext
	})];
}
function scaleSetExt(raw, profile, collected) {
	const identities = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.i)(raw);
	return {
		...(0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.o)({
			osDisk: profile?.object("storageProfile")?.object("osDisk"),
			osProfile: profile?.object("osProfile"),
			security: profile?.object("securityProfile"),
			identities
		}),
		orchestration: raw.text("orchestrationMode") ?? "Uniform",
		machineType: raw.object("sku")?.text("name") ?? "",
		model: profile === void 0 ? void 0 : modelOf(profile, {
			collected,
			identity: identities[0]
		}),
		...upgradeFacts(raw)
	};
}
function upgradeFacts(raw) {
	const policy = raw.object("upgradePolicy");
	return {
		hasAutomaticUpgrades: policy?.object("automaticOSUpgradePolicy")?.flag("enableAutomaticOSUpgrade") ?? false,
		upgradeMode: policy?.text("mode") ?? ""
	};
}
function modelOf(profile, { collected, identity }) {
	const interfaces = profile.object("networkProfile")?.objects("networkInterfaceConfigurations") ?? [];
	return {
		number: 1,
		isDefault: true,
		image: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.a)(profile.object("storageProfile")?.object("imageReference")),
		identity,
		firewalls: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.m)(interfaces.map((one) => one.object("networkSecurityGroup")).filter((group) => group !== void 0)),
		firewallNames: [],
		givesPublicAddress: ipConfigurations(profile).some((one) => one.has("publicIPAddressConfiguration")),
		metadataService: {
			isEnabled: true,
			requiresTokens: false
		},
		requiresTokens: false,
		hasDetailedMonitoring: true,
		hasStartupData: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.s)(collected.scope),
		startupSecrets: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.s)(collected.scope),
		...(0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.c)(profile.object("securityProfile"))
	};
}
function ipConfigurations(profile) {
	return (profile?.object("networkProfile")?.objects("networkInterfaceConfigurations") ?? []).flatMap((one) => one.objects("ipConfigurations"));
}
/** Backend pools of load balancers and of application gateways. */
function loadBalancersOf(configurations) {
	return (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.m)(configurations.flatMap((one) => [...one.objects("loadBalancerBackendAddressPools"), ...one.objects("applicationGatewayBackendAddressPools")]));
}
function healthChecksOf(profile) {
	const probe = profile?.object("networkProfile")?.object("healthProbe");
	return probe === void 0 ? [] : (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.m)([probe]);
}
// clouds/azure/service-tags.js
/** Service tags: names that Azure keeps the addresses of. */
/**
* Tags of services of Microsoft, in lower case and without the region, as this page had them in April 2021:
* https://learn.microsoft.com/azure/virtual-network/service-tags-overview. Their addresses change from week to week; but none
* of them holds more than a /8 of IPv4 or a /16 of IPv6, so none is the internet.
*/
const serviceTags = new Set(`actiongroup apimanagement applicationinsightsavailability appconfiguration appservice appservicemanagement
   azureactivedirectory azureactivedirectorydomainservices azureadvancedthreatprotection azurearcinfrastructure
   azureattestation azurebackup azurebotservice azurecognitivesearch azureconnectors azurecontainerregistry
   azurecosmosdb azuredatabricks azuredataexplorermanagement azuredatalake azuredevops azuredevspaces
   azuredigitaltwins azureeventgrid azurefrontdoor azureinformationprotection azureiothub azurekeyvault
   azuremachinelearning azuremonitor azureopendatasets azureplatformdns azureplatformimds azureplatformlkm
   azureresourcemanager azuresignalr azuresiterecovery azuretrafficmanager batchnodemanagement
   cognitiveservicesmanagement datafactory datafactorymanagement dynamics365formarketingemail
   eopexternalpublishedips eventhub gatewaymanager guestandhybridmanagement hdinsight logicapps
   logicappsmanagement microsoftcloudappsecurity microsoftcontainerregistry powerbi powerqueryonline servicebus
   servicefabric sql sqlmanagement storage storagesyncservice windowsvirtualdesktop`.split(/\s+/));
/**
* What a tag in any case stands for; undefined where the text is no word but an address.
* - `everyone`: `*`, `Any`, and `Internet`, which is all that is public outside of the network, Azure's own among it.
* - `network`: the network, those it is connected with, and the host.
* - `platform`: the host alone, which probes whether machines are well.
* - `service`: services of Microsoft.
* - `open-ended`: `AzureCloud`, which is whatever anyone runs in Azure, and words that nobody here knows.
*/
function tagMeaning(text) {
	const word = text.toLowerCase();
	if (word === "*") return "everyone";
	if (!/^[a-z][\w.]*$/.test(word)) return void 0;
	const known = meanings.get(word);
	if (known !== void 0) return known;
	return serviceTags.has(word.split(".")[0] ?? "") ? "service" : "open-ended";
}
const meanings = /* @__PURE__ */ new Map([
	["any", "everyone"],
	["internet", "everyone"],
	["virtualnetwork", "network"],
	["virtual_network", "network"],
	["azureloadbalancer", "platform"],
	["azure_loadbalancer", "platform"]
]);
// clouds/azure/normalise/rule-sides.js
/** The side outside of the network: sources of inbound rules, destinations of outbound ones. */
function outerSide(raw, written, scope) {
	const { words, cidrs } = readSide(raw, written);
	const everyone = words.some((word) => tagMeaning(word) === "everyone") ? ["0.0.0.0/0", "::/0"] : [];
	const unread = words.filter((word) => tagMeaning(word) === "open-ended");
	const known = words.filter((word) => [
		"network",
		"platform",
		"service"
	].includes(tagMeaning(word) ?? ""));
	return {
		addresses: everyone.length > 0 || unread.length === 0 ? (0,_checked_values_js__WEBPACK_IMPORTED_MODULE_5__.t)(raw, [...everyone, ...cidrs]) : unreadTags(unread, scope),
		references: [...known, ...(0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.m)(written.groups)],
		addressLists: unread
	};
}
/**
* The side inside of the network: destinations of inbound rules, sources of outbound ones. The network as a whole is
* everything there; of other tags nothing is there. Who the members of a group are, `relate` tells.
*/
function innerSide(raw, written) {
	const { words, cidrs } = readSide(raw, written);
	const nothing = {
		addresses: [],
		references: [],
		addressLists: []
	};
	if (words.some((word) => ["*", "any"].includes(word.toLowerCase()) || tagMeaning(word) === "network")) return nothing;
	return {
		...nothing,
		addresses: (0,_checked_values_js__WEBPACK_IMPORTED_MODULE_5__.t)(raw, cidrs),
		references: [...words, ...(0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.m)(written.groups)]
	};
}
/** Azure writes one prefix or several; people write them in any case, with blanks. */
function readSide(raw, { prefix, prefixes, groups }) {
	const texts = [prefix ?? "", ...prefixes].flatMap((text) => text.split(",")).map((text) => text.trim()).filter((text) => text !== "");
	if (texts.length === 0 && groups.length === 0) raw.refuse("has a side without addresses");
	return {
		words: texts.filter(isWord),
		cidrs: texts.filter((text) => !isWord(text))
	};
}
function isWord(text) {
	return tagMeaning(text) !== void 0;
}
/** Anyone can rent a machine whose address `AzureCloud` holds. Microsoft publishes which those are, and changes it weekly. */
function unreadTags(tags, scope) {
	return new _unknown_js__WEBPACK_IMPORTED_MODULE_12__.t({
		kind: "not-collected",
		scope: scope.id,
		message: `Which addresses the service tag ${tags.join(", ")} stands for is not collected; of AzureCloud, those of all customers of Azure. Name the addresses, or the tag of one service, instead.`
	});
}
// clouds/azure/normalise/security-group.js
/** A group, and each of its rules, those that Azure made with it among them. */
function securityGroup(collected) {
	const raw = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.u)(collected);
	const identity = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.d)(raw);
	if (!raw.has("securityRules")) raw.refuse("has no securityRules");
	const ownRules = raw.objects("securityRules").map((rule) => ({
		rule,
		isDefault: false
	}));
	const defaultRules = raw.objects("defaultSecurityRules").map((rule) => ({
		rule,
		isDefault: true
	}));
	const read = [...ownRules, ...defaultRules].map(({ rule, isDefault }) => ({
		id: rule.requiredText("id"),
		isDefault,
		provisioningState: rule.text("provisioningState") ?? "",
		facts: ruleOf(rule, collected.scope)
	}));
	const subnets = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.m)(raw.objects("subnets"));
	const pending = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.r)(collected.scope);
	const com = {
		network: networkOf(subnets),
		attachments: pending,
		unattached: false,
		isDefault: false,
		interfaces: pending,
		interfacesInNetwork: pending,
		referencedBy: [],
		rules: read.map(({ facts }) => facts)
	};
	const ext = {
		subnets,
		networkInterfaces: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.m)(raw.objects("networkInterfaces"))
	};
	return [(0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.l)(collected, identity, {
		type: "azure.network.security_group",
		comType: "firewall",
		com,
		ext
	}), ...read.map(({ id, isDefault, provisioningState, facts }) => {
		const { id: name, ...rule } = facts;
		const { network, attachments, unattached } = com;
		return (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.l)(collected, {
			id,
			name,
			location: identity.location
		}, {
			type: "azure.network.security_rule",
			comType: "firewall_rule",
			com: {
				...rule,
				firewall: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.g)(identity.id),
				targets: [],
				network,
				attachments,
				unattached
			},
			ext: {
				isDefault,
				provisioningState
			}
		});
	})];
}
function applicationSecurityGroup(collected) {
	const raw = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.f)(collected);
	return [(0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.l)(collected, (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.d)(raw), {
		type: "azure.network.application_security_group",
		comType: "resource",
		com: {},
		ext: {}
	})];
}
/** A group belongs to no network of its own: the one whose subnets name it, if it is one. */
function networkOf(subnets) {
	const networks = [...new Set(subnets.map((subnet) => (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.b)(subnet)))];
	return networks.length === 1 ? networks[0] ?? "" : "";
}
/**
* Whatever its provisioning state is: that says how the last change went, and not what is in force.
* https://learn.microsoft.com/azure/networking/troubleshoot-failed-state
*/
function ruleOf(raw, scope) {
	const direction = choice(raw, "direction", {
		inbound: "in",
		outbound: "out"
	});
	const protocol = (0,_checked_values_js__WEBPACK_IMPORTED_MODULE_5__.r)(raw, raw.requiredText("protocol"));
	const priority = raw.integer("priority") ?? raw.refuse("has no priority");
	return {
		id: raw.text("name") ?? raw.requiredText("id"),
		description: raw.text("description") ?? "",
		direction,
		access: choice(raw, "access", {
			allow: "allow",
			deny: "deny"
		}),
		priority,
		enabled: true,
		protocol,
		...sidesOf(raw, direction, scope),
		...portsOf(raw, protocol)
	};
}
function sidesOf(raw, direction, scope) {
	const source = {
		prefix: raw.text("sourceAddressPrefix"),
		prefixes: raw.texts("sourceAddressPrefixes"),
		groups: raw.objects("sourceApplicationSecurityGroups")
	};
	const destination = {
		prefix: raw.text("destinationAddressPrefix"),
		prefixes: raw.texts("destinationAddressPrefixes"),
		groups: raw.objects("destinationApplicationSecurityGroups")
	};
	const from = direction === "in" ? outerSide(raw, source, scope) : innerSide(raw, source);
	const to = direction === "in" ? innerSide(raw, destination) : outerSide(raw, destination, scope);
	return {
		sources: from.addresses,
		sourceReferences: from.references,
		destinations: to.addresses,
		destinationReferences: to.references,
		addressLists: [...from.addressLists, ...to.addressLists]
	};
}
/** Rules for protocols that have no ports say `*`. */
function portsOf(raw, protocol) {
	const ports = rangesOf(raw, [raw.text("destinationPortRange"), ...raw.texts("destinationPortRanges")]);
	const sourcePorts = rangesOf(raw, [raw.text("sourcePortRange"), ...raw.texts("sourcePortRanges")]);
	if (ports.length === 0) raw.refuse("has no ports");
	return {
		ports: protocol === "all" || (0,_protocols_js__WEBPACK_IMPORTED_MODULE_6__.t)(protocol) ? ports : [[0, 65535]],
		...sourcePorts.length === 0 || isAll(sourcePorts) ? {} : { sourcePorts }
	};
}
function rangesOf(raw, texts) {
	const written = texts.filter((text) => text !== void 0 && text.trim() !== "").map(String);
	try {
		return (0,_protocols_js__WEBPACK_IMPORTED_MODULE_6__.O)((0,_services_js__WEBPACK_IMPORTED_MODULE_7__.o)(written)).map(([from, end]) => [from, end - 1]);
	} catch (error) {
		return raw.refuse(`has ports that are none: ${String(error)}`);
	}
}
function isAll(ranges) {
	return ranges[0]?.[0] === 0 && ranges[0][1] === 65535;
}
/** One of a few words, in any case. */
function choice(raw, name, meanings) {
	const text = raw.requiredText(name).toLowerCase();
	return (Object.hasOwn(meanings, text) ? meanings[text] : void 0) ?? raw.refuse(`has the ${name} ${JSON.stringify(text)}`);
}
// clouds/azure/normalise/storage.js
function disk(collected) {
	const raw = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.u)(collected);
	const pending = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.r)(collected.scope);
	const com = {
		...encryptionOf(raw),
		state: raw.text("diskState") ?? "",
		sizeGib: raw.integer("diskSizeGB") ?? 0,
		createdAt: raw.time("timeCreated") ?? raw.refuse("has no timeCreated"),
		machines: machinesOf(raw),
		isDeletedWithMachine: pending,
		isManagedByService: pending,
		snapshots: pending,
		lastSnapshotAt: pending,
		backups: pending
	};
	const ext = {
		...exportFacts(raw),
		ownerChangedAt: raw.time("lastOwnershipUpdateTime")
	};
	return [(0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.l)(collected, (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.d)(raw), {
		type: "azure.compute.disk",
		comType: "disk",
		com,
		ext
	})];
}
function snapshot(collected) {
	const raw = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.u)(collected);
	const source = raw.object("creationData")?.text("sourceResourceId");
	const com = {
		...encryptionOf(raw),
		state: raw.text("provisioningState") ?? "",
		public: false,
		disk: source === void 0 ? void 0 : (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.g)(source),
		createdAt: raw.time("timeCreated") ?? raw.refuse("has no timeCreated"),
		sizeGib: raw.integer("diskSizeGB") ?? 0
	};
	const ext = {
		...exportFacts(raw),
		isIncremental: raw.flag("incremental") ?? false,
		isManagedByService: (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.r)(collected.scope)
	};
	return [(0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.l)(collected, (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.d)(raw), {
		type: "azure.compute.snapshot",
		comType: "snapshot",
		com,
		ext
	})];
}
/** Managed images can be used by whoever may read them, and are never offered to everyone. */
function image(collected) {
	const raw = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.u)(collected);
	const storage = raw.object("storageProfile");
	const osDisk = storage?.object("osDisk");
	const disks = [...osDisk === void 0 ? [] : [osDisk], ...storage?.objects("dataDisks") ?? []];
	const com = {
		state: raw.text("provisioningState") ?? "",
		public: false,
		snapshots: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.m)(disks.map((one) => one.object("snapshot")).filter((one) => one !== void 0))
	};
	const ext = {
		osType: osDisk?.text("osType"),
		generation: raw.text("hyperVGeneration"),
		machine: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.p)(raw.object("sourceVirtualMachine"))
	};
	return [(0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.l)(collected, (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.d)(raw), {
		type: "azure.compute.image",
		comType: "image",
		com,
		ext
	})];
}
/**
* Azure's storage encrypts every managed disk and snapshot.
* https://learn.microsoft.com/azure/virtual-machines/disk-encryption
*/
function encryptionOf(raw) {
	const encryption = raw.object("encryption");
	const security = raw.object("securityProfile");
	const type = encryption?.text("type")?.toLowerCase();
	const key = (type === "encryptionatrestwithplatformkey" ? void 0 : encryption?.text("diskEncryptionSetId")) ?? security?.text("secureVMDiskEncryptionSetId");
	const isDouble = type === "encryptionatrestwithplatformandcustomerkeys";
	return {
		encrypted: true,
		key: key === void 0 ? void 0 : (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.g)(key),
		encryption: key === void 0 ? "platform" : isDouble ? "platform-and-customer" : "customer-managed"
	};
}
/**
* What nobody set, or nobody here knows, is open: `AllowAll`, `Enabled`.
* https://learn.microsoft.com/azure/virtual-machines/disks-restrict-import-export-overview
*/
function exportFacts(raw) {
	const networkAccess = raw.text("networkAccessPolicy") ?? "AllowAll";
	return {
		networkAccess,
		allowsPublicExport: !["allowprivate", "denyall"].includes(networkAccess.toLowerCase()) && raw.text("publicNetworkAccess")?.toLowerCase() !== "disabled",
		hasAccessLink: raw.text("diskState")?.toLowerCase().startsWith("activesas") ?? false,
		isGuestEncrypted: raw.object("encryptionSettingsCollection")?.flag("enabled") ?? false,
		osType: raw.text("osType")
	};
}
/** `managedBy` names one machine; a shared disk names all in `managedByExtended`. */
function machinesOf(raw) {
	const owner = raw.text("managedBy");
	const ids = [...owner === void 0 ? [] : [owner], ...raw.texts("managedByExtended")];
	return [...new Set(ids.map((id) => (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.g)(id)))].sort();
}
// clouds/azure/normalise/virtual-network.js
/** A network, and each of its subnets. */
function virtualNetwork(collected) {
	const raw = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.u)(collected);
	const identity = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.d)(raw);
	const pending = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.r)(collected.scope);
	const com = {
		state: raw.text("provisioningState") ?? "",
		addressRanges: (0,_checked_values_js__WEBPACK_IMPORTED_MODULE_5__.t)(raw, raw.object("addressSpace")?.texts("addressPrefixes") ?? []),
		isDefault: false,
		flowLogs: pending,
		subnets: pending,
		peerings: pending,
		endpointServices: privateEndpoints(collected.scope),
		interfaces: pending,
		isFirstOfAccount: false,
		accountRegions: pending
	};
	const ext = {
		hasDdosProtection: raw.flag("enableDdosProtection") ?? false,
		ddosProtectionPlan: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.p)(raw.object("ddosProtectionPlan")),
		isEncrypted: raw.object("encryption")?.flag("enabled") ?? false,
		peerings: raw.objects("virtualNetworkPeerings").map((peering) => peeringOf(peering))
	};
	return [(0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.l)(collected, identity, {
		type: "azure.network.virtual_network",
		comType: "network",
		com,
		ext
	}), ...raw.objects("subnets").map((subnet) => subnetOf(subnet.withEnvelope(), identity, collected))];
}
/** https://learn.microsoft.com/rest/api/virtualnetwork/virtual-networks/list-all */
function peeringOf(raw) {
	const remoteNetwork = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.p)(raw.object("remoteVirtualNetwork")) ?? "";
	return {
		id: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.g)(raw.requiredText("id")),
		name: raw.text("name") ?? "",
		state: raw.text("peeringState") ?? "",
		remoteNetwork,
		remoteSubscription: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__._)(remoteNetwork, "subscriptions") ?? "",
		allowsForwardedTraffic: raw.flag("allowForwardedTraffic") ?? false,
		allowsGatewayTransit: raw.flag("allowGatewayTransit") ?? false,
		usesRemoteGateways: raw.flag("useRemoteGateways") ?? false
	};
}
function subnetOf(raw, network, collected) {
	const pending = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.r)(collected.scope);
	const name = raw.requiredText("name");
	const group = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.p)(raw.object("networkSecurityGroup"));
	const occupants = occupantsOf(raw);
	const com = {
		state: raw.text("provisioningState") ?? "",
		network: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.g)(network.id),
		zone: "",
		addressRanges: (0,_checked_values_js__WEBPACK_IMPORTED_MODULE_5__.t)(raw, [raw.text("addressPrefix"), ...raw.texts("addressPrefixes")].filter(isText)),
		isDefault: false,
		givesPublicAddresses: false,
		givesIpv6Addresses: false,
		routeTable: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.p)(raw.object("routeTable")) ?? "",
		internetRoutes: pending,
		firewalls: group === void 0 ? [] : [group],
		flowLogs: pending,
		interfaces: occupants.length
	};
	const ext = {
		takesSecurityGroup: !reserved.has(name.toLowerCase()),
		delegations: raw.objects("delegations").map((delegation) => delegation.text("serviceName") ?? ""),
		natGateway: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.p)(raw.object("natGateway")),
		hasDefaultOutboundAccess: raw.flag("defaultOutboundAccess") ?? true,
		serviceEndpoints: raw.objects("serviceEndpoints").map((endpoint) => endpoint.text("service") ?? ""),
		occupants
	};
	return (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.l)(collected, {
		id: raw.requiredText("id"),
		name,
		location: network.location
	}, {
		type: "azure.network.subnet",
		comType: "subnet",
		com,
		ext
	});
}
/** A subnet lists the addresses that machines, scale sets, gateways and load balancers have in it, and services of Azure. */
function occupantsOf(raw) {
	const services = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.m)([...raw.objects("serviceAssociationLinks"), ...raw.objects("resourceNavigationLinks")]);
	const addresses = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.m)([...raw.objects("ipConfigurations"), ...raw.objects("applicationGatewayIPConfigurations")]);
	return [.../* @__PURE__ */ new Set([...addresses.map((id) => (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.b)(id)), ...services])];
}
/** https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-subnet; Bastion's takes one with its own rules. */
const reserved = /* @__PURE__ */ new Set([
	"gatewaysubnet",
	"azurefirewallsubnet",
	"azurefirewallmanagementsubnet",
	"azurebastionsubnet",
	"routeserversubnet"
]);
function routeTable(collected) {
	const raw = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.u)(collected);
	const pending = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.r)(collected.scope);
	const com = {
		network: "",
		isMain: false,
		routes: raw.objects("routes").map((route) => routeOf(route, collected.scope)),
		subnets: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.m)(raw.objects("subnets")),
		gateways: [],
		internetRoutes: {
			ipv4: pending,
			ipv6: pending
		}
	};
	const ext = { propagatesGatewayRoutes: raw.flag("disableBgpRoutePropagation") !== true };
	return [(0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.l)(collected, (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.d)(raw), {
		type: "azure.network.route_table",
		comType: "route_table",
		com,
		ext
	})];
}
/** A destination may be the tag of a service. https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview */
function routeOf(raw, scope) {
	const prefix = raw.text("addressPrefix") ?? "";
	const isTag = tagMeaning(prefix) !== void 0;
	const hop = raw.requiredText("nextHopType").toLowerCase();
	return {
		destinations: isTag ? tagOfRoute(prefix, scope) : (0,_checked_values_js__WEBPACK_IMPORTED_MODULE_5__.t)(raw, [prefix]),
		addressLists: isTag ? [prefix] : [],
		target: raw.text("nextHopIpAddress") ?? raw.requiredText("nextHopType"),
		targetKind: hopKinds.get(hop) ?? "other",
		isActive: hop !== "none",
		peerRanges: []
	};
}
const hopKinds = /* @__PURE__ */ new Map([
	["internet", "internet"],
	["virtualappliance", "interface"],
	["virtualnetworkgateway", "vpn"],
	["vnetlocal", "local"]
]);
function tagOfRoute(tag, scope) {
	const message = `Which addresses the service tag ${tag} stands for is not collected.`;
	return new _unknown_js__WEBPACK_IMPORTED_MODULE_12__.t({
		kind: "not-collected",
		scope: scope.id,
		message
	});
}
function privateEndpoints(scope) {
	return new _unknown_js__WEBPACK_IMPORTED_MODULE_12__.t({
		kind: "not-collected",
		scope: scope.id,
		message: "Private endpoints of Azure are not collected."
	});
}
function isText(text) {
	return text !== void 0;
}
// clouds/azure/normalise/normalise.js
/**
* Each item alone becomes its resources, so that a part may be cut anywhere: what depends on other items is left to
* `relate`. Throws an Error that names type, id and path of an object that is not what the API says.
*/
function normaliseItems({ scope, resources }) {
	return resources.flatMap((item) => {
		const normalise = normalisers.get(item.type);
		if (normalise === void 0) throw new Error(`${item.type} is no type of item that the Azure model knows`);
		return normalise({
			item,
			scope
		});
	});
}
const normalisers = /* @__PURE__ */ new Map([
	["azure.resources.subscription", subscription],
	["azure.resources.resource_group", resourceGroup],
	["azure.network.virtual_network", virtualNetwork],
	["azure.network.security_group", securityGroup],
	["azure.network.application_security_group", applicationSecurityGroup],
	["azure.network.route_table", routeTable],
	["azure.network.network_interface", networkInterface],
	["azure.network.public_ip_address", publicAddress],
	["azure.network.load_balancer", loadBalancer],
	["azure.network.application_gateway", applicationGateway],
	["azure.network.web_application_firewall_policy", firewallPolicy],
	["azure.network.network_watcher", networkWatcher],
	["azure.network.flow_log", flowLog],
	["azure.network.bastion_host", bastionHost],
	["azure.network.security_perimeter", securityPerimeter],
	["azure.network.virtual_network_gateway", virtualNetworkGateway],
	["azure.compute.virtual_machine", _redact2_js__WEBPACK_IMPORTED_MODULE_4__.r],
	["azure.compute.scale_set", scaleSet],
	["azure.compute.disk", disk],
	["azure.compute.snapshot", snapshot],
	["azure.compute.image", image],
	["azure.security.jit_policy", jitPolicy],
	["azure.recovery_services.protected_item", protectedItem],
	["azure.recovery_services.backup_policy", backupPolicy],
	["azure.storage.storage_account", inventoryOf("azure.storage.storage_account")],
	["azure.mysql.flexible_server", inventoryOf("azure.mysql.flexible_server")],
	["azure.web.site", inventoryOf("azure.web.site")]
]);
// clouds/azure/resource-of.js
/** Which facts the buckets of each resource type hold, for the compiler. */
const { ofType, indexed } = (0,_ways_in_js__WEBPACK_IMPORTED_MODULE_2__.a)();
// clouds/azure/relate/application-gateways.js
const policiesApi$1 = "Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies";
/** Fills application gateways. A policy replaces what is set in the gateway itself. */
function relateApplicationGateways(resources, view) {
	const policies = new Map(ofType(resources, "azure.network.web_application_firewall_policy").map(({ com, ext }) => [com.id, ext.isEnabled]));
	const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.t)(view, policiesApi$1);
	const isEnabled = (id) => policies.get(id) ?? doubt ?? (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.n)(view, policiesApi$1, id);
	for (const { ext } of ofType(resources, "azure.network.application_gateway")) ext.hasFirewall = ext.tier.toLowerCase().startsWith("waf") && (ext.firewallPolicy === void 0 ? ext.hasOwnFirewall : isEnabled(ext.firewallPolicy));
}
// clouds/azure/relate/machine-interfaces.js
const interfacesApi = "Microsoft.Network/networkInterfaces";
/** By machine. */
function interfacesOfMachines(resources, view) {
	const interfaces = ofType(resources, "azure.network.network_interface");
	const byId = new Map(interfaces.map((one) => [one.com.id, one]));
	const byMachine = (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_13__.t)(interfaces, ({ com }) => com.machine === void 0 ? [] : [com.machine]);
	const listingGap = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.t)(view, interfacesApi);
	return ({ com, ext }) => {
		const named = ext.interfaces.map((id) => byId.get(id)).filter((one) => one !== void 0);
		const missing = ext.interfaces.find((id) => !byId.has(id));
		const gap = missing === void 0 ? void 0 : (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.n)(view, interfacesApi, `the interface ${missing}`);
		return {
			own: [.../* @__PURE__ */ new Set([...byMachine.get(com.id) ?? [], ...named])],
			doubt: listingGap ?? gap
		};
	};
}
// clouds/azure/relate/internet-returns.js
/** Whom the route table of a subnet answers over the internet. */
/**
* The addresses whose most specific route leads to the internet, as Azure's own route does where the table has no other
* (https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview#how-azure-selects-a-route). An answer
* that goes to an appliance or into a gateway does not come back from where it was asked for. Left out are routes for
* the tags of services, which are for few addresses, and those that gateways learn, which no list has.
*/
function internetReturns(routes) {
	let decided = _protocols_js__WEBPACK_IMPORTED_MODULE_6__.f;
	let answered = _protocols_js__WEBPACK_IMPORTED_MODULE_6__.f;
	for (const { cidr, targetKind } of routes.flatMap((route) => destinationsOf(route)).toSorted(mostSpecificFirst)) {
		const left = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_6__.g)((0,_protocols_js__WEBPACK_IMPORTED_MODULE_6__.h)([cidr]), decided);
		decided = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_6__.v)(decided, left);
		if (targetKind === "internet") answered = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_6__.v)(answered, left);
	}
	const left = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_6__.v)(answered, (0,_protocols_js__WEBPACK_IMPORTED_MODULE_6__.g)(_protocols_js__WEBPACK_IMPORTED_MODULE_6__.a, decided));
	return (0,_protocols_js__WEBPACK_IMPORTED_MODULE_6__.u)((0,_protocols_js__WEBPACK_IMPORTED_MODULE_6__.s)(left, _special_ranges_js__WEBPACK_IMPORTED_MODULE_8__.n)) ? left : (0,_protocols_js__WEBPACK_IMPORTED_MODULE_6__.v)(left, notInternet);
}
/** Addresses that are no part of the internet are counted in, so that own networks make no holes in `0.0.0.0/0`. */
const notInternet = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_6__.g)(_protocols_js__WEBPACK_IMPORTED_MODULE_6__.a, _special_ranges_js__WEBPACK_IMPORTED_MODULE_8__.n);
/** Over each family: whether some of the internet is answered. */
function internetRoutesOf(routes) {
	const answers = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_6__.s)(internetReturns(routes), _special_ranges_js__WEBPACK_IMPORTED_MODULE_8__.n);
	return {
		ipv4: answers.ipv4.length > 0,
		ipv6: answers.ipv6.length > 0
	};
}
function destinationsOf({ destinations, targetKind }) {
	if (destinations instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_12__.t) return [];
	return destinations.map((cidr) => ({
		cidr,
		prefix: Number(cidr.split("/")[1]),
		targetKind
	}));
}
function mostSpecificFirst(a, b) {
	return b.prefix - a.prefix;
}
// clouds/azure/relate/listing-doubt.js
/**
* As `doubtOf`, but a listing that is disabled is complete: its resource provider is not registered in the subscription,
* so that there is nothing of it. https://learn.microsoft.com/azure/azure-resource-manager/management/resource-providers-and-types
*/
function listingDoubt(view, ...apis) {
	const isDisabled = (api) => view.index.ledger(view.scope.id, api)?.outcome === "disabled";
	return (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.t)(view, ...apis.filter((api) => !isDisabled(api)));
}
// clouds/azure/relate/owners.js
/** Whose a resource is that one subscription sees of another, and from where its own listings are complete. */
/** What the audit does not read, or what a complete listing lacks. */
function outsideAudit({ scope }, id) {
	const subscription = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__._)(id, "subscriptions");
	const owner = subscription === void 0 ? "another subscription" : `azure:${subscription}`;
	const isOwn = subscription === scope.account.toLowerCase();
	const message = isOwn ? `${id} is named in ${scope.id}, but no listing has it.` : `${id} belongs to ${owner}, which the audit does not read.`;
	return new _unknown_js__WEBPACK_IMPORTED_MODULE_12__.t({
		kind: isOwn ? "failed" : "outside-audit",
		scope: scope.id,
		message
	});
}
/** From where the listings of a resource are complete: its own subscription. Undefined if the audit does not read that. */
function ownersView({ index }, id) {
	const subscription = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__._)(id, "subscriptions");
	for (const other of index.scopes.values()) if (other.cloud === "azure" && other.account.toLowerCase() === subscription) return {
		scope: other,
		index
	};
}
// clouds/azure/relate/networks.js
/** Fills route tables. */
function relateRouteTables(resources) {
	for (const { com } of ofType(resources, "azure.network.route_table")) {
		com.internetRoutes = internetRoutesOf(com.routes);
		const subnets = com.subnets instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_12__.t ? [] : com.subnets;
		const networks = [...new Set(subnets.map((subnet) => (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.b)(subnet)))];
		com.network = networks.length === 1 ? networks[0] ?? "" : "";
	}
}
/** Fills subnets. */
function relateSubnets(resources, view) {
	const flowLogs = flowLogsOf(resources, view);
	for (const subnet of ofType(resources, "azure.network.subnet")) {
		subnet.com.internetRoutes = routesFrom(subnet, view);
		subnet.com.flowLogs = flowLogs(subnet.com.id);
	}
}
/** Fills virtual networks, after their subnets. */
function relateNetworks(resources, view) {
	const flowLogs = flowLogsOf(resources, view);
	const subnets = (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_13__.t)(ofType(resources, "azure.network.subnet"), ({ com }) => [com.network]);
	const networks = ofType(resources, "azure.network.virtual_network");
	const regions = [...new Set(networks.map(({ com }) => com.region))].sort();
	const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.t)(view, "Microsoft.Network/virtualNetworks");
	const first = firstOfRegions(networks);
	for (const { com, ext } of networks) {
		const own = subnets.get(com.id) ?? [];
		com.flowLogs = flowLogs(com.id);
		com.subnets = own.map((subnet) => networkSubnet(subnet));
		com.peerings = ext.peerings.filter(({ state }) => state === "Connected").map(({ id }) => id).sort();
		com.interfaces = own.flatMap((subnet) => subnet.ext.occupants).length;
		com.isFirstOfAccount = first.has(com.id);
		com.accountRegions = regions.length > 1 ? regions : doubt ?? regions;
	}
}
/** The flow logs of a network, subnet or interface itself: those of what it lies in or holds are none of its own. */
function flowLogsOf(resources, view) {
	const logs = (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_13__.t)(ofType(resources, "azure.network.flow_log"), ({ com }) => [com.target]);
	const doubt = listingDoubt(view, "Microsoft.Network/networkWatchers/flowLogs");
	return (id) => {
		const own = (logs.get(id) ?? []).map(({ com }) => {
			const { isActive, isDelivering, traffic, destination } = com;
			return {
				id: com.id,
				isActive,
				isDelivering,
				traffic,
				destination
			};
		});
		return own.some((log) => log.isActive && log.isDelivering) ? own : doubt ?? own;
	};
}
/** A subnet without a route table has the routes of Azure itself. */
function routesFrom({ com }, view) {
	const table = com.routeTable;
	if (table instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_12__.t) return table;
	if (table === "") return internetRoutesOf([]);
	const found = indexed(view, "azure.network.route_table", table);
	if (found !== void 0) return internetRoutesOf(found.com.routes);
	return (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.t)(view, "Microsoft.Network/routeTables") ?? outsideAudit(view, table);
}
function networkSubnet({ com }) {
	const routes = com.internetRoutes;
	const internetRoutes = routes instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_12__.t ? {
		ipv4: routes,
		ipv6: routes
	} : routes;
	return {
		id: com.id,
		zone: com.zone,
		internetRoutes
	};
}
function firstOfRegions(networks) {
	const byRegion = (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_13__.t)(networks, ({ com }) => [com.region]);
	return new Set([...byRegion.values()].map((those) => those.map(({ com }) => com.id).sort()[0] ?? ""));
}
// clouds/azure/relate/interfaces.js
const addressesApi$1 = "Microsoft.Network/publicIPAddresses";
/** Fills interfaces, after subnets. */
function relateInterfaces(resources, view) {
	const addresses = new Map(ofType(resources, "azure.network.public_ip_address").map(({ com }) => [com.id, com.address]));
	const flowLogs = flowLogsOf(resources, view);
	const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.t)(view, addressesApi$1);
	for (const { com, ext } of ofType(resources, "azure.network.network_interface")) {
		const found = ext.ipConfigurations.map(({ publicAddress }) => publicAddress).filter((id) => id !== void 0).map((id) => addresses.get(id) ?? doubt ?? (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.n)(view, addressesApi$1, id));
		com.publicAddresses = allOf(found.map((one) => one instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_12__.t ? one : [one].filter((text) => text !== "")));
		com.facesInternet = facesInternet(found, {
			subnet: com.subnet,
			view
		});
		com.flowLogs = flowLogs(com.id);
	}
}
/** Fills what machines have of their interfaces. */
function relateMachineInterfaces(resources, view) {
	const interfacesOf = interfacesOfMachines(resources, view);
	for (const machine of ofType(resources, "azure.compute.virtual_machine")) {
		const { own, doubt } = interfacesOf(machine);
		const facts = doubt === void 0 ? interfaceFacts(own.toSorted(primaryFirst), view) : unreadFacts(own, doubt);
		Object.assign(machine.com, facts);
	}
}
function interfaceFacts(own, view) {
	const faces = own.map((one) => one.com.facesInternet);
	return {
		network: own[0]?.com.network,
		subnet: own[0]?.com.subnet,
		privateAddresses: allOf(own.map((one) => one.com.privateAddresses)),
		publicAddresses: allOf(own.map((one) => one.com.publicAddresses)),
		firewalls: allOf(own.map((one) => firewallsOf(one, view))),
		networkInterfaces: machineInterfaces(own, view),
		facesInternet: faces.includes(true) || (faces.find((one) => one instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_12__.t) ?? false)
	};
}
/** One interface that faces the internet is enough. */
function unreadFacts(own, doubt) {
	return {
		network: doubt,
		subnet: doubt,
		privateAddresses: doubt,
		publicAddresses: doubt,
		firewalls: doubt,
		networkInterfaces: doubt,
		facesInternet: own.some((one) => one.com.facesInternet === true) || doubt
	};
}
function primaryFirst(a, b) {
	return Number(b.ext.isPrimary) - Number(a.ext.isPrimary) || (a.com.id < b.com.id ? -1 : 1);
}
/** The group of the subnet and that of the interface both decide. */
function firewallsOf({ com }, view) {
	return allOf([indexed(view, "azure.network.subnet", com.subnet)?.com.firewalls ?? (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.t)(view, "Microsoft.Network/virtualNetworks") ?? outsideAudit(view, com.subnet), com.firewalls]);
}
function machineInterfaces(own, view) {
	const found = [];
	for (const one of own) {
		const firewalls = firewallsOf(one, view);
		const { publicAddresses } = one.com;
		if (firewalls instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_12__.t) return firewalls;
		if (publicAddresses instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_12__.t) return publicAddresses;
		const { id, network, subnet } = one.com;
		found.push({
			id,
			network,
			subnet,
			publicAddresses,
			firewalls
		});
	}
	return found;
}
/** All of the lists, sorted, each element once; Unknown if one is. */
function allOf(lists) {
	const unknown = lists.find((list) => list instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_12__.t);
	if (unknown !== void 0) return unknown;
	return [...new Set(lists.flatMap((list) => list instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_12__.t ? [] : list))].sort();
}
/**
* A public address is of no use to the internet where the subnet sends its answers elsewhere. A dynamic one has no value
* (``) until its machine starts, and faces the internet as soon as it does.
*/
function facesInternet(publicAddresses, { subnet, view }) {
	const unread = publicAddresses.find((address) => address instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_12__.t);
	if (unread !== void 0) return unread;
	if (publicAddresses.length === 0) return false;
	const found = indexed(view, "azure.network.subnet", subnet);
	if (found === void 0) return (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.t)(view, "Microsoft.Network/virtualNetworks") ?? outsideAudit(view, subnet);
	const table = found.com.internetRoutes;
	if (table instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_12__.t) return table;
	const routes = publicAddresses.map((address) => typeof address === "string" && address.includes(":") ? table.ipv6 : table.ipv4);
	return routes.includes(true) || (routes.find((route) => route instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_12__.t) ?? false);
}
// clouds/azure/relate/backups.js
const itemsApi$1 = "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems";
const policiesApi = "Microsoft.RecoveryServices/vaults/backupPolicies";
/** By id of the machine. A vault protects machines of its own subscription only, so that no other scope is asked. */
function backupsOfMachines(resources, view) {
	const retention = retentionByPolicy(resources, view);
	const items = (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_13__.t)(ofType(resources, "azure.recovery_services.protected_item"), ({ ext }) => ext.resource === void 0 ? [] : [ext.resource]);
	const doubt = listingDoubt(view, itemsApi$1);
	return (machine) => doubt ?? (items.get(machine) ?? []).map(({ com, ext }) => ({
		id: com.id,
		state: ext.state,
		isActive: !inactive.has(ext.state.toLowerCase()),
		lastAt: ext.lastBackupAt,
		policy: ext.policy,
		dailyRetentionDays: ext.policy === void 0 ? void 0 : retention(ext.policy)
	}));
}
/** https://learn.microsoft.com/rest/api/backup/protected-items/get#protectionstate */
const inactive = /* @__PURE__ */ new Set([
	"protectionstopped",
	"protectionpaused",
	"backupssuspended",
	"invalid"
]);
function retentionByPolicy(resources, view) {
	const policies = ofType(resources, "azure.recovery_services.backup_policy");
	const days = new Map(policies.map(({ com, ext }) => [com.id, ext.dailyRetentionDays]));
	const doubt = listingDoubt(view, policiesApi);
	return (policy) => days.has(policy) ? days.get(policy) : doubt ?? (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.n)(view, policiesApi, `the policy ${policy}`);
}
// clouds/azure/relate/managed-groups.js
const groupsApi = "Microsoft.Resources/resourceGroups";
/**
* By the name of a resource group, lower case. Kubernetes, Databricks and managed applications put what they make into
* groups of their own: https://learn.microsoft.com/rest/api/resources/resource-groups/list (`managedBy`).
*/
function managedGroups(resources, view) {
	const groups = ofType(resources, "azure.resources.resource_group");
	const managed = new Map(groups.map(({ ext }) => [ext.resourceGroup, ext.managedBy !== void 0]));
	const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.t)(view, groupsApi);
	return (group) => managed.get(group) ?? doubt ?? (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.n)(view, groupsApi, `the resource group ${group}`);
}
// clouds/azure/relate/machines.js
const machinesApi$1 = "Microsoft.Compute/virtualMachines";
const disksApi = "Microsoft.Compute/disks";
/** Fills what is not of the network. */
function relateVirtualMachines(resources, view) {
	const isManaged = managedGroups(resources, view);
	const backups = backupsOfMachines(resources, view);
	const justInTime = justInTimePorts(resources, view);
	const guest = guestEncryption(resources, view);
	for (const { com, ext } of ofType(resources, "azure.compute.virtual_machine")) {
		const { state, powerState } = powerOf(com.id, view);
		com.state = state;
		ext.powerState = powerState;
		ext.isStopped = typeof state === "string" && stopped.has(state);
		com.isManagedByService = isManaged(ext.resourceGroup);
		ext.backups = backups(com.id);
		ext.justInTimePorts = justInTime(com.id);
		ext.isGuestEncrypted = guest(ext.attachedDisks);
	}
}
const stopped = /* @__PURE__ */ new Set(["stopping", "stopped"]);
/** What the cloud `azvm` saw of the machine, if it is in the audit. */
function powerOf(id, { scope, index }) {
	const seen = index.get("azvm.compute.virtual_machine", id);
	if (seen !== void 0) return {
		state: textOr(seen.com["state"]),
		powerState: textOr(seen.ext["powerState"])
	};
	const unknown = unseen(id, {
		scope,
		index
	});
	return {
		state: unknown,
		powerState: unknown
	};
}
/** `azvm` gives a text or Unknown. */
function textOr(value) {
	if (typeof value === "string" || value instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_12__.t) return value;
	throw new Error(`A power state must be a text, but is ${typeof value}`);
}
function unseen(id, { scope, index }) {
	const viewed = [...index.scopes.values()].find(({ cloud, account }) => cloud === "azvm" && account.toLowerCase() === scope.account.toLowerCase());
	if (viewed !== void 0) {
		const there = {
			scope: viewed,
			index
		};
		return (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.t)(there, machinesApi$1) ?? (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.n)(there, machinesApi$1, id);
	}
	return new _unknown_js__WEBPACK_IMPORTED_MODULE_12__.t({
		kind: "not-collected",
		scope: scope.id,
		message: "The power state is read by the cloud azvm, which did not read this subscription in this audit."
	});
}
function justInTimePorts(resources, view) {
	const ports = /* @__PURE__ */ new Map();
	for (const { ext } of ofType(resources, "azure.security.jit_policy")) for (const one of ext.machines) {
		const known = ports.get(one.machine) ?? /* @__PURE__ */ new Set();
		ports.set(one.machine, /* @__PURE__ */ new Set([...known, ...one.ports]));
	}
	const doubt = listingDoubt(view, "Microsoft.Security/jitNetworkAccessPolicies");
	return (machine) => doubt ?? [...ports.get(machine) ?? []].sort((a, b) => a - b);
}
/** False as soon as one disk is known not to be encrypted; Azure Disk Encryption knows no ephemeral disks. */
function guestEncryption(resources, view) {
	const encrypted = new Map(ofType(resources, "azure.compute.disk").map(({ com, ext }) => [com.id, ext.isGuestEncrypted]));
	const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.t)(view, disksApi);
	return (disks) => {
		const facts = disks.map(({ id, name }) => {
			if (id === void 0) return false;
			return encrypted.get(id) ?? doubt ?? (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.n)(view, disksApi, `the disk ${name}`);
		});
		if (facts.length === 0 || facts.includes(false)) return false;
		return facts.find((fact) => fact instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_12__.t) ?? true;
	};
}
// net/rules-at.js
/**
* Those of the rules that are about an address inside (of `in` their destination, of `out` their source), as rules about
* everything there. A rule of which this is not known becomes one of unknown addresses. References are not followed: a rule that
* names only those is about no address. Throws RangeError naming an address that is none.
*/
function rulesAt(rules, address) {
	const inside = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_6__.h)([address]);
	return rules.flatMap((rule) => {
		const opposite = (0,_effective_traffic_js__WEBPACK_IMPORTED_MODULE_10__.i)(rule);
		if (opposite instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_12__.t) return [aboutEverything(rule, opposite)];
		return (0,_protocols_js__WEBPACK_IMPORTED_MODULE_6__.d)(inside, opposite.addresses) ? [aboutEverything(rule)] : [];
	});
}
function aboutEverything(rule, unknown) {
	return rule.direction === "in" ? {
		...rule,
		sources: unknown ?? rule.sources,
		destinations: [],
		destinationReferences: []
	} : {
		...rule,
		destinations: unknown ?? rule.destinations,
		sources: [],
		sourceReferences: []
	};
}
// clouds/azure/relate/admissions.js
/** What security groups let through to an address of a machine, and the routes of its subnet answer. */
const everything = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_9__.c)(_services_js__WEBPACK_IMPORTED_MODULE_7__.t, _protocols_js__WEBPACK_IMPORTED_MODULE_6__.a);
/** Those of one scope: machines side by side share them, so each is found out once. */
var Admissions = class {
	#view;
	#known = /* @__PURE__ */ new Map();
	constructor(view) {
		this.#view = view;
	}
	/** Through the group of the subnet and that of the interface, and back. */
	to(place) {
		const key = [
			place.subnet,
			place.address,
			place.isSecureByDefault,
			...place.firewalls
		].join(" ");
		let found = this.#known.get(key);
		if (found === void 0) this.#known.set(key, found = admissionTo(place, this.#view));
		return found;
	}
};
function admissionTo(place, view) {
	const subnet = indexed(view, "azure.network.subnet", place.subnet);
	if (subnet === void 0) return {
		...anything((0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.t)(view, "Microsoft.Network/virtualNetworks") ?? outsideAudit(view, place.subnet)),
		through: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.v)(place.subnet)
	};
	const groups = [...subnet.com.firewalls instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_12__.t ? [] : subnet.com.firewalls, ...place.firewalls];
	const parts = [answered(subnet, view), ...groups.map((group) => admittedBy(group, place.address, view))];
	const noGroup = groups.length === 0 && place.isSecureByDefault;
	return {
		through: groups.length === 0 ? "no security group" : groups.map((group) => (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.v)(group)).join(" and "),
		certain: noGroup ? _traffic_js__WEBPACK_IMPORTED_MODULE_9__.i : parts.map(({ certain }) => certain).reduce(_traffic_js__WEBPACK_IMPORTED_MODULE_9__.t),
		possible: noGroup ? _traffic_js__WEBPACK_IMPORTED_MODULE_9__.i : parts.map(({ possible }) => possible).reduce(_traffic_js__WEBPACK_IMPORTED_MODULE_9__.t),
		unknown: parts.map(({ unknown }) => unknown).find((unknown) => unknown !== void 0)
	};
}
function anything(unknown) {
	return {
		certain: _traffic_js__WEBPACK_IMPORTED_MODULE_9__.i,
		possible: everything,
		unknown
	};
}
/** An answer takes the route of the subnet; where that leads elsewhere, no connection comes about. */
function answered({ com }, view) {
	const table = com.routeTable;
	if (table instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_12__.t) return anything(table);
	const found = table === "" ? void 0 : indexed(view, "azure.network.route_table", table);
	if (table !== "" && found === void 0) return anything((0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.t)(view, "Microsoft.Network/routeTables") ?? outsideAudit(view, table));
	const traffic = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_9__.c)(_services_js__WEBPACK_IMPORTED_MODULE_7__.t, internetReturns(found?.com.routes ?? []));
	return {
		certain: traffic,
		possible: traffic,
		unknown: void 0
	};
}
function admittedBy(id, address, view) {
	const group = indexed(view, "azure.network.security_group", id);
	if (group === void 0) return anything((0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.t)(view, "Microsoft.Network/networkSecurityGroups") ?? outsideAudit(view, id));
	const rules = address === "" ? group.com.rules : rulesAt(group.com.rules, address);
	const { certain, possible, unknowns } = (0,_effective_traffic_js__WEBPACK_IMPORTED_MODULE_10__.n)(rules, "in");
	return {
		certain,
		possible,
		unknown: unknowns[0]
	};
}
// clouds/azure/relate/entrances.js
const addressesApi = "Microsoft.Network/publicIPAddresses";
const balancersApi = "Microsoft.Network/loadBalancers";
/** The entrances of an address of an interface. */
function entrancesOf(resources, view) {
	const addresses = new Map(ofType(resources, "azure.network.public_ip_address").map((one) => [one.com.id, one]));
	const balancers = ofType(resources, "azure.network.load_balancer");
	const known = new Set(balancers.map(({ com }) => com.id));
	return (to) => [
		...ownAddress(to, addresses, view),
		...balancers.flatMap((balancer) => forwardedBy(balancer, to, addresses)),
		...unreadBalancers(to, known, view)
	];
}
function ownAddress({ publicAddress }, addresses, view) {
	if (publicAddress === void 0) return [];
	const found = addresses.get(publicAddress);
	if (found === void 0) return [{
		...doubtful((0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.t)(view, addressesApi) ?? (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.n)(view, addressesApi, publicAddress)),
		id: `public address ${(0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.v)(publicAddress)}`
	}];
	return [{
		id: `public address ${found.com.address === "" ? found.com.name : found.com.address}`,
		description: "",
		traffic: (0,_traffic_js__WEBPACK_IMPORTED_MODULE_9__.c)(_services_js__WEBPACK_IMPORTED_MODULE_7__.t, _protocols_js__WEBPACK_IMPORTED_MODULE_6__.a),
		destinations: cidrsOf(found),
		isSecureByDefault: isSecure(found.ext.sku),
		keepsDestination: false,
		unknown: void 0
	}];
}
function forwardedBy({ com, ext }, to, addresses) {
	const frontends = new Map(ext.frontends.map((one) => [one.id, one]));
	const pools = new Set(ext.pools.filter((pool) => isIn(pool, to)).map(({ id }) => id));
	return ext.forwardings.filter((one) => frontends.get(one.frontend)?.isPublic !== false && (one.ipConfiguration === to.id || to.inboundNatRules.includes(one.id) || one.pools.some((pool) => pools.has(pool)))).map((one) => {
		const address = addresses.get(frontends.get(one.frontend)?.publicAddress ?? "");
		const [first = 0, last = first] = one.frontendPorts;
		return {
			id: `${first === 0 ? "all ports" : first === last ? `port ${first}` : `ports ${first}-${last}`} of load balancer ${com.name}${address === void 0 ? "" : ` at ${address.com.address}`}`,
			description: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.v)(one.id),
			traffic: (0,_traffic_js__WEBPACK_IMPORTED_MODULE_9__.c)(servicesOf(one), _protocols_js__WEBPACK_IMPORTED_MODULE_6__.a),
			destinations: address === void 0 ? [] : cidrsOf(address),
			isSecureByDefault: isSecure(ext.sku),
			keepsDestination: one.keepsDestination,
			unknown: void 0
		};
	});
}
/** Backends are named by interface, or by an address in a network. */
function isIn(pool, to) {
	if (pool.ipConfigurations.includes(to.id) || to.loadBalancerPools.includes(pool.id)) return true;
	const isOfNetwork = pool.network === void 0 || pool.network === (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.b)(to.subnet);
	return to.privateAddress !== void 0 && isOfNetwork && pool.addresses.includes(to.privateAddress);
}
/** A machine sees its own port, whichever one the frontend has. */
function servicesOf({ protocol, backendPort, frontendPorts, keepsDestination }) {
	const [first = 0, last = first] = frontendPorts;
	return (0,_services_js__WEBPACK_IMPORTED_MODULE_7__.i)([protocol], (0,_services_js__WEBPACK_IMPORTED_MODULE_7__.s)([backendPort > 0 && !keepsDestination ? [backendPort, backendPort] : [first, last]]));
}
/** Load balancers that were not read may lead to any address; those of other subscriptions to those that name them. */
function unreadBalancers(to, known, view) {
	const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.t)(view, balancersApi);
	if (doubt !== void 0) return [{
		...doubtful(doubt),
		id: "load balancers that were not read"
	}];
	const named = [...to.loadBalancerPools, ...to.inboundNatRules].map((id) => (0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.b)(id));
	return [...new Set(named)].filter((id) => !known.has(id)).map((id) => ({
		...doubtful(outsideAudit(view, id)),
		id: `load balancer ${(0,_redact2_js__WEBPACK_IMPORTED_MODULE_4__.v)(id)}`
	}));
}
function doubtful(unknown) {
	return {
		description: "",
		traffic: (0,_traffic_js__WEBPACK_IMPORTED_MODULE_9__.c)(_services_js__WEBPACK_IMPORTED_MODULE_7__.t, _protocols_js__WEBPACK_IMPORTED_MODULE_6__.a),
		destinations: [],
		isSecureByDefault: true,
		keepsDestination: false,
		unknown
	};
}
/** https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-addresses#sku */
function isSecure(sku) {
	return sku !== "Basic";
}
function cidrsOf({ com }) {
	return com.address === "" ? [] : [`${com.address}/${com.address.includes(":") ? 128 : 32}`];
}
// clouds/azure/relate/reachability.js
const internet = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_9__.c)(_services_js__WEBPACK_IMPORTED_MODULE_7__.t, _special_ranges_js__WEBPACK_IMPORTED_MODULE_8__.n);
/**
* Fills machines: each public address and each forwarding of a public load balancer, through the security groups of
* subnet and interface, which see the machine's own address and port, and the routes back.
* https://learn.microsoft.com/azure/virtual-network/network-security-group-how-it-works
*/
function relateReachability(resources, view) {
	const interfacesOf = interfacesOfMachines(resources, view);
	const entrances = entrancesOf(resources, view);
	const admissions = new Admissions(view);
	const waysTo = (one) => one.ext.ipConfigurations.flatMap((to) => entrances(to).map((entrance) => wayThrough(entrance, {
		to,
		firewalls: one.com.firewalls
	}, admissions)).filter(({ possible }) => !(0,_traffic_js__WEBPACK_IMPORTED_MODULE_9__.n)((0,_traffic_js__WEBPACK_IMPORTED_MODULE_9__.t)(possible, internet))));
	for (const machine of ofType(resources, "azure.compute.virtual_machine")) {
		const { own, doubt } = interfacesOf(machine);
		const ways = own.flatMap((one) => waysTo(one));
		machine.com.reachable = (0,_ways_in_js__WEBPACK_IMPORTED_MODULE_2__.n)(doubt === void 0 ? ways : [...ways, wayUnseen(doubt)]);
	}
}
/** Through an interface that nobody saw. */
function wayUnseen(unknown) {
	const possible = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_9__.c)(_services_js__WEBPACK_IMPORTED_MODULE_7__.t, _protocols_js__WEBPACK_IMPORTED_MODULE_6__.a);
	return {
		id: "an interface that was not read",
		description: "",
		certain: _traffic_js__WEBPACK_IMPORTED_MODULE_9__.i,
		possible,
		unknown,
		destinations: []
	};
}
function wayThrough(entrance, { to, firewalls }, admissions) {
	const { subnet, privateAddress: address = "" } = to;
	const { isSecureByDefault, keepsDestination, traffic } = entrance;
	const seen = keepsDestination ? "" : address;
	const admitted = admissions.to({
		subnet,
		firewalls,
		address: seen,
		isSecureByDefault
	});
	const family = address.includes(":") ? "ipv6" : "ipv4";
	return {
		id: `${entrance.id} through ${admitted.through}`,
		description: entrance.description,
		certain: entrance.unknown === void 0 ? ofFamily((0,_traffic_js__WEBPACK_IMPORTED_MODULE_9__.t)(traffic, admitted.certain), family) : _traffic_js__WEBPACK_IMPORTED_MODULE_9__.i,
		possible: ofFamily((0,_traffic_js__WEBPACK_IMPORTED_MODULE_9__.t)(traffic, admitted.possible), family),
		unknown: entrance.unknown ?? admitted.unknown,
		destinations: entrance.destinations
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
// clouds/azure/relate/scale-sets.js
/** Fills scale sets. */
function relateScaleSets(resources, view) {
	const isManaged = managedGroups(resources, view);
	const members = (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_13__.t)(ofType(resources, "azure.compute.virtual_machine"), ({ ext }) => ext.scaleSet === void 0 ? [] : [ext.scaleSet]);
	const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.t)(view, "Microsoft.Compute/virtualMachines");
	for (const { com, ext } of ofType(resources, "azure.compute.scale_set")) {
		com.isManagedByService = isManaged(ext.resourceGroup);
		if (com.size instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_12__.t) com.size = doubt ?? (members.get(com.id) ?? []).length;
	}
}
// clouds/azure/relate/security-groups.js
/** Fills groups and their rules. */
function relateSecurityGroups(resources, view) {
	const members = membersOf(resources);
	const scaleSets = (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_13__.t)(ofType(resources, "azure.compute.scale_set"), ({ ext }) => ext.model?.firewalls ?? []);
	const scaleSetDoubt = listingDoubt(view, "Microsoft.Compute/virtualMachineScaleSets");
	const namedBy = usersOf(resources);
	const groups = /* @__PURE__ */ new Map();
	for (const group of ofType(resources, "azure.network.security_group")) {
		const { com, ext } = group;
		const users = [
			...ext.subnets,
			...ext.networkInterfaces,
			...(namedBy.get(com.id) ?? []).map((user) => user.com.id),
			...(scaleSets.get(com.id) ?? []).map((set) => set.com.id)
		];
		com.rules = com.rules.map((rule) => withMembers(rule, members));
		com.attachments = scaleSetDoubt ?? [...new Set(users)].sort();
		com.unattached = scaleSetDoubt === void 0 && users.length === 0;
		com.interfaces = interfacesOf(group, view);
		com.interfacesInNetwork = com.interfaces;
		groups.set(com.id, group);
	}
	for (const { com } of ofType(resources, "azure.network.security_rule")) {
		const group = groups.get(com.firewall)?.com;
		const rule = group?.rules.find(({ id }) => id === com.name);
		if (group === void 0 || rule === void 0) continue;
		const { sources, sourceReferences, destinations, destinationReferences, addressLists } = rule;
		Object.assign(com, {
			sources,
			sourceReferences,
			destinations,
			destinationReferences,
			addressLists
		});
		com.attachments = group.attachments;
		com.unattached = group.unattached;
	}
}
/** Group → subnets and interfaces that name it: what a group says of its users may be behind. */
function usersOf(resources) {
	const users = [...ofType(resources, "azure.network.subnet"), ...ofType(resources, "azure.network.network_interface")];
	return (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_13__.t)(users, ({ com }) => com.firewalls instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_12__.t ? [] : com.firewalls);
}
/** Interfaces that name the group, and whatever has an address in a subnet that does. */
function interfacesOf({ ext }, view) {
	const found = new Set(ext.networkInterfaces);
	for (const id of ext.subnets) {
		const subnet = indexed(view, "azure.network.subnet", id);
		if (subnet === void 0) return (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.t)(view, "Microsoft.Network/virtualNetworks") ?? outsideAudit(view, id);
		for (const occupant of subnet.ext.occupants) found.add(occupant);
	}
	return found.size;
}
/** Application security group → addresses of the interfaces in it. */
function membersOf(resources) {
	const configurations = ofType(resources, "azure.network.network_interface").flatMap(({ ext }) => ext.ipConfigurations);
	const byGroup = (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_13__.t)(configurations, (one) => one.applicationSecurityGroups);
	return new Map([...byGroup].map(([group, its]) => [group, its.map((one) => one.privateAddress).filter((one) => one !== void 0)]));
}
/**
* The side inside of the network names its members. A group of which none is known stays a reference: what is open to it
* is open to somebody, and what is closed to it is surely closed to nobody else.
*/
function withMembers(rule, members) {
	const [addresses, references] = rule.direction === "in" ? [rule.destinations, rule.destinationReferences] : [rule.sources, rule.sourceReferences];
	const known = references.filter((id) => (members.get(id) ?? []).length > 0);
	if (known.length === 0 || addresses instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_12__.t) return rule;
	const meant = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_6__.p)([...addresses, ...known.flatMap((id) => members.get(id) ?? [])]);
	const left = references.filter((id) => !known.includes(id));
	return {
		...rule,
		addressLists: [...rule.addressLists, ...known],
		...rule.direction === "in" ? {
			destinations: meant,
			destinationReferences: left
		} : {
			sources: meant,
			sourceReferences: left
		}
	};
}
// clouds/azure/relate/storage.js
const machinesApi = "Microsoft.Compute/virtualMachines";
const itemsApi = "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems";
/** Fills disks and snapshots. */
function relateStorage(resources, view) {
	const isManaged = managedGroups(resources, view);
	const snapshots = ofType(resources, "azure.compute.snapshot");
	for (const { ext } of snapshots) ext.isManagedByService = isManaged(ext.resourceGroup);
	const snapshotsDoubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.t)(view, "Microsoft.Compute/snapshots");
	const byDisk = (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_13__.t)(snapshots, ({ com }) => com.disk === void 0 ? [] : [com.disk]);
	const goesWithMachine = disksThatGo(resources, view);
	const backups = backupsByMachine(resources, view);
	for (const disk of ofType(resources, "azure.compute.disk")) {
		const { com, ext } = disk;
		const its = byDisk.get(com.id) ?? [];
		com.isManagedByService = isManaged(ext.resourceGroup);
		com.isDeletedWithMachine = goesWithMachine(disk);
		com.snapshots = snapshotsDoubt ?? its.map((snapshot) => snapshot.com.id).sort();
		com.lastSnapshotAt = snapshotsDoubt ?? latestOf(its);
		com.backups = backups(com.machines);
	}
}
/** Times are ISO 8601 in UTC, all of the same length, so that text order is time order. */
function latestOf(snapshots) {
	return snapshots.filter(({ com }) => com.state === "Succeeded").map(({ com }) => com.createdAt).toSorted().at(-1);
}
/** Machines of uniform scale sets are not listed; they are made to be replaced, and their disks with them. */
function disksThatGo(resources, view) {
	const machines = ofType(resources, "azure.compute.virtual_machine");
	const deleted = new Map(machines.flatMap(({ ext }) => ext.attachedDisks.map((one) => [one.id ?? "", one.isDeletedWithMachine])));
	const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.t)(view, machinesApi);
	return ({ com }) => {
		if (com.machines.length === 0) return false;
		if (com.machines.every((id) => id.includes("/virtualmachinescalesets/"))) return true;
		return deleted.get(com.id) ?? doubt ?? (0,_doubt_js__WEBPACK_IMPORTED_MODULE_11__.n)(view, machinesApi, `the machine of ${com.id}`);
	};
}
/** Backup saves a machine with its disks. */
function backupsByMachine(resources, view) {
	const items = (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_13__.t)(ofType(resources, "azure.recovery_services.protected_item"), ({ ext }) => ext.resource === void 0 ? [] : [ext.resource]);
	const doubt = listingDoubt(view, itemsApi);
	return (machines) => doubt ?? machines.flatMap((machine) => (items.get(machine) ?? []).map(({ ext }) => ({
		resource: machine,
		lastAt: ext.lastBackupAt
	})));
}
// clouds/azure/relate/subscriptions.js
/** Fills subscriptions. */
function relateSubscriptions(resources, view) {
	const networksDoubt = listingDoubt(view, "Microsoft.Network/virtualNetworks");
	const watchers = ofType(resources, "azure.network.network_watcher").filter(({ ext }) => ext.isReady);
	const machines = ofType(resources, "azure.compute.virtual_machine");
	const perimeters = ofType(resources, "azure.network.security_perimeter");
	for (const { ext } of ofType(resources, "azure.resources.subscription")) {
		ext.networkRegions = networksDoubt ?? regionsOf(ofType(resources, "azure.network.virtual_network"));
		ext.watchedRegions = listingDoubt(view, "Microsoft.Network/networkWatchers") ?? regionsOf(watchers);
		ext.machines = listingDoubt(view, "Microsoft.Compute/virtualMachines") ?? machines.length;
		ext.bastionHosts = bastionHosts(resources, view);
		ext.securityPerimeters = listingDoubt(view, "Microsoft.Network/networkSecurityPerimeters") ?? perimeters.map(({ com }) => com.id).sort();
	}
}
function regionsOf(those) {
	return [...new Set(those.map(({ com }) => com.region))].sort();
}
/**
* A bastion host of a peered network serves too, whatever its subscription is; there its subnet shows it.
* https://learn.microsoft.com/azure/bastion/vnet-peering
*/
function bastionHosts(resources, view) {
	const own = ofType(resources, "azure.network.bastion_host").map(({ com }) => com.id);
	const subnets = ofType(resources, "azure.network.virtual_network").flatMap(({ ext }) => ext.peerings).filter(({ state }) => state === "Connected").map((peer) => bastionSubnet(peer.remoteNetwork, view));
	const found = [...own, ...subnets.filter((subnet) => typeof subnet === "string")];
	if (found.length > 0) return [...new Set(found)].sort();
	return listingDoubt(view, "Microsoft.Network/bastionHosts", "Microsoft.Network/virtualNetworks") ?? subnets.find((subnet) => subnet instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_12__.t) ?? [];
}
function bastionSubnet(network, view) {
	const subnet = indexed(view, "azure.network.subnet", `${network}/subnets/azurebastionsubnet`);
	if (subnet !== void 0) return subnet.ext.occupants.length > 0 ? subnet.com.id : void 0;
	const owner = ownersView(view, network);
	if (owner === void 0) return outsideAudit(view, network);
	return listingDoubt(owner, "Microsoft.Network/virtualNetworks");
}
// clouds/azure/relate/relate.js
/** Changes `com` of the scope's own resources only; a relation that cannot be told becomes Unknown, never an empty list. */
function relateScope(scope, resources, index) {
	const view = {
		scope,
		index
	};
	relateRouteTables(resources);
	relateSubnets(resources, view);
	relateNetworks(resources, view);
	relateInterfaces(resources, view);
	relateMachineInterfaces(resources, view);
	relateSecurityGroups(resources, view);
	relateReachability(resources, view);
	relateApplicationGateways(resources, view);
	relateSubscriptions(resources, view);
	relateVirtualMachines(resources, view);
	relateScaleSets(resources, view);
	relateStorage(resources, view);
}
// clouds/azure/model.js
const collectedIndexTypes = _apis2_js__WEBPACK_IMPORTED_MODULE_1__.t.filter(({ stage }) => stage === "index").map(({ type }) => type);
const azureModel = {
	provider: "azure",
	objects,
	types: resourceTypes,
	/** Rules and subnets come out of the groups and networks that hold them. */
	indexTypes: /* @__PURE__ */ new Set([
		...collectedIndexTypes,
		"azure.network.security_rule",
		"azure.network.subnet"
	]),
	relatedTo: /* @__PURE__ */ new Set(["azure.network.subnet"]),
	redact: _redact2_js__WEBPACK_IMPORTED_MODULE_4__.t,
	normalise: normaliseItems,
	relate: relateScope
};



/***/ }),

/***/ 3377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ azureResourceGroup),
/* harmony export */   S: () => (/* binding */ azureResource),
/* harmony export */   _: () => (/* binding */ armPart),
/* harmony export */   a: () => (/* binding */ imageName),
/* harmony export */   b: () => (/* binding */ parentId),
/* harmony export */   c: () => (/* binding */ platformProtection),
/* harmony export */   d: () => (/* binding */ identityOf),
/* harmony export */   f: () => (/* binding */ named),
/* harmony export */   g: () => (/* binding */ armId),
/* harmony export */   h: () => (/* binding */ skuOf),
/* harmony export */   i: () => (/* binding */ identitiesOf),
/* harmony export */   l: () => (/* binding */ bucket),
/* harmony export */   m: () => (/* binding */ referencesOf),
/* harmony export */   n: () => (/* binding */ machineDisks),
/* harmony export */   o: () => (/* binding */ machineSettings),
/* harmony export */   p: () => (/* binding */ referenceOf),
/* harmony export */   r: () => (/* binding */ virtualMachine),
/* harmony export */   s: () => (/* binding */ neverGivenBack),
/* harmony export */   t: () => (/* binding */ redactSecrets),
/* harmony export */   u: () => (/* binding */ described),
/* harmony export */   v: () => (/* binding */ lastPart),
/* harmony export */   x: () => (/* binding */ armFields),
/* harmony export */   y: () => (/* binding */ locationName)
/* harmony export */ });
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6482);
/* harmony import */ var _raw_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3144);
/* harmony import */ var _doubt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8982);
/* harmony import */ var _redacted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6610);




// clouds/azure/declarations/azure.js
/** What resources of Azure Resource Manager have. Spread into the fields of types that have more. */
const armFields = {
	id: {
		type: "string",
		doc: "Id in Azure Resource Manager, lower case."
	},
	resourceGroup: {
		type: "string",
		doc: "Name of the resource group, lower case; empty for a subscription."
	}
};
const azureResource = {
	name: "azure_resource",
	doc: "What resources of Azure have.",
	fields: armFields
};
const azureResourceGroup = {
	name: "azure_resource_group",
	doc: "A resource group.",
	fields: {
		...armFields,
		managedBy: {
			type: "string",
			doc: "What made it and keeps what is in it; absent of people's own.",
			optional: true
		}
	}
};
// clouds/azure/arm-id.js
/** Ids of Azure Resource Manager: the canonical ids of Azure's resources. */
/**
* An id in its one spelling: lower case. Resource Manager compares ids without case and spells them differently from call
* to call: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules
*/
function armId(text) {
	return text.toLowerCase().replace(/\/+$/, "");
}
/** What a resource belongs to: `…/virtualnetworks/v/subnets/s` → `…/virtualnetworks/v`. */
function parentId(id) {
	return id.split("/").slice(0, -2).join("/");
}
/** The value after a name in an id, in lower case: `armPart(id, "subscriptions")`. Undefined where the id lacks it. */
function armPart(id, name) {
	const parts = armId(id).split("/");
	const position = parts.indexOf(name.toLowerCase());
	return position < 0 ? void 0 : parts[position + 1];
}
/** The last part of an id: the name of the resource, in the id's spelling. */
function lastPart(id) {
	return id.slice(id.lastIndexOf("/") + 1);
}
/** `West Europe` and `westeurope` are one location; what is everywhere has none, and is `global` to us. */
function locationName(text) {
	return text?.toLowerCase().replaceAll(" ", "") || "global";
}
// clouds/azure/normalise/bucket.js
/** A resource in its buckets. */
function bucket({ item, scope }, { id, name = lastPart(id), location, tags = {} }, { type, comType, com, ext }) {
	return {
		raw: item.raw,
		ext: {
			...ext,
			id: armId(id),
			resourceGroup: armPart(id, "resourcegroups") ?? "",
			type
		},
		com: {
			...com,
			cloud: "azure",
			type: comType,
			id: armId(id),
			name,
			account: scope.account,
			region: locationName(location),
			tags,
			collectedAt: item.collectedAt
		}
	};
}
/** As `named`, of types that always have `properties`: one without them is no answer, and what it lacks no fact. */
function described(collected) {
	return named(collected).withEnvelope();
}
/** Reads an item's object, whose fields stand below `properties`; messages name its type and id. */
function named({ item }) {
	const unnamed = new _raw_object_js__WEBPACK_IMPORTED_MODULE_1__.t(item.raw, item.type);
	return new _raw_object_js__WEBPACK_IMPORTED_MODULE_1__.t(item.raw, `${item.type} ${unnamed.requiredText("id")}`, "properties");
}
/** Id, name, location and tags of an object that has them itself. */
function identityOf(raw) {
	return {
		id: raw.requiredText("id"),
		name: raw.text("name"),
		location: raw.text("location"),
		tags: raw.textsByName("tags")
	};
}
/**
* The SKU of an address or load balancer, `Basic` in that spelling: without a security group it is open. Absent in answers
* of old versions of the API, which knew no other: https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-addresses
*/
function skuOf(raw) {
	const name = raw.object("sku")?.text("name") ?? "Basic";
	return name.toLowerCase() === "basic" ? "Basic" : name;
}
/** The id that a field like `{ "id": … }` names, in lower case. */
function referenceOf(raw) {
	const id = raw?.text("id");
	return id === void 0 ? void 0 : armId(id);
}
/** The ids that a list of `{ "id": … }` names, in lower case, sorted, each once. */
function referencesOf(list) {
	const ids = list.map((one) => referenceOf(one)).filter((id) => id !== void 0);
	return [...new Set(ids)].sort();
}
// clouds/azure/normalise/machine-settings.js
/** The facts of `ext` that machines and scale sets share. */
function machineSettings({ osDisk, osProfile, security, identities }) {
	const osType = osTypeOf({
		osDisk,
		osProfile
	});
	return {
		osType,
		allowsPasswords: allowsPasswords(osProfile, osType),
		patchMode: patchMode(osProfile, osType),
		encryptionAtHost: security?.flag("encryptionAtHost") ?? false,
		securityType: security?.text("securityType") ?? "Standard",
		identities
	};
}
/**
* Secure boot and vTPM are settings of trusted launch and of confidential machines; others have none.
* https://learn.microsoft.com/azure/virtual-machines/trusted-launch
*/
function platformProtection(security) {
	const firmware = security?.object("uefiSettings");
	const type = security?.text("securityType");
	const hasFirmware = type === "TrustedLaunch" || type === "ConfidentialVM";
	return {
		secureBoot: hasFirmware && firmware?.flag("secureBootEnabled") === true,
		vtpm: hasFirmware && firmware?.flag("vTpmEnabled") === true,
		confidential: type === "ConfidentialVM"
	};
}
/** `system-assigned`, and the ids of identities that people made. */
function identitiesOf(raw) {
	const identity = raw.object("identity");
	const own = identity?.text("type")?.includes("SystemAssigned") === true ? ["system-assigned"] : [];
	const others = identity?.names("userAssignedIdentities") ?? [];
	return [...own, ...others.map((id) => armId(id)).sort()];
}
/** An id, or `publisher:offer:sku:version` as the command line writes images of the marketplace. */
function imageName(reference) {
	const id = reference?.text("id") ?? reference?.text("sharedGalleryImageId") ?? reference?.text("communityGalleryImageId");
	if (id !== void 0) return armId(id);
	const parts = [
		"publisher",
		"offer",
		"sku",
		"version"
	].map((part) => reference?.text(part));
	return parts.every((part) => part !== void 0) ? parts.join(":") : void 0;
}
/** Custom data is never given back: https://learn.microsoft.com/azure/virtual-machines/custom-data */
function startupDataOf(scope) {
	const unknown = neverGivenBack(scope);
	return {
		isCollected: false,
		isPresent: unknown,
		secrets: unknown
	};
}
/** Why nobody can say what a machine is handed when it starts. */
function neverGivenBack(scope) {
	return new _unknown_js__WEBPACK_IMPORTED_MODULE_2__.t({
		kind: "not-collected",
		scope: scope.id,
		message: "Azure never gives back the custom data of a machine, nor says whether there is any."
	});
}
/**
* Passwords are allowed unless they are switched off; a machine made from a disk that already had its users has no
* profile: https://learn.microsoft.com/rest/api/compute/virtual-machines/get#linuxconfiguration
*/
function allowsPasswords(profile, osType) {
	if (profile === void 0 || osType !== "Linux") return void 0;
	return profile.object("linuxConfiguration")?.flag("disablePasswordAuthentication") !== true;
}
/**
* Without a mode, Linux keeps to its image, and Windows to `enableAutomaticUpdates`, which is on by default.
* https://learn.microsoft.com/azure/virtual-machines/automatic-vm-guest-patching#patch-orchestration-modes
*/
function patchMode(profile, osType) {
	if (profile === void 0 || osType === void 0) return void 0;
	const linux = profile.object("linuxConfiguration");
	if (osType === "Linux") return linux?.object("patchSettings")?.text("patchMode") ?? "ImageDefault";
	const windows = profile.object("windowsConfiguration");
	const byOs = windows?.flag("enableAutomaticUpdates") === false ? "Manual" : "AutomaticByOS";
	return windows?.object("patchSettings")?.text("patchMode") ?? byOs;
}
function osTypeOf({ osDisk, osProfile }) {
	if (osProfile?.has("linuxConfiguration") === true) return "Linux";
	if (osProfile?.has("windowsConfiguration") === true) return "Windows";
	const ofDisk = osDisk?.text("osType");
	return ["Linux", "Windows"].find((type) => type.toLowerCase() === ofDisk?.toLowerCase()) ?? ofDisk;
}
// clouds/azure/normalise/virtual-machine.js
/** Interfaces, addresses and firewalls are filled by `relate`, the power state as far as the cloud `azvm` saw it. */
function virtualMachine(collected) {
	const raw = described(collected);
	const { scope } = collected;
	const pending = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_3__.r)(scope);
	const storage = raw.object("storageProfile");
	const security = raw.object("securityProfile");
	const identities = identitiesOf(raw);
	const attachedDisks = machineDisks(raw);
	const ext = {
		...machineSettings({
			osDisk: storage?.object("osDisk"),
			osProfile: raw.object("osProfile"),
			security,
			identities
		}),
		createdAt: raw.time("timeCreated"),
		powerState: pending,
		isStopped: false,
		attachedDisks,
		interfaces: referencesOf(raw.object("networkProfile")?.objects("networkInterfaces") ?? []),
		isGuestEncrypted: pending,
		hasBootDiagnostics: raw.object("diagnosticsProfile")?.object("bootDiagnostics")?.flag("enabled") ?? false,
		isSpot: raw.text("priority") === "Spot",
		scaleSet: referenceOf(raw.object("virtualMachineScaleSet")),
		justInTimePorts: pending,
		backups: pending
	};
	const com = {
		...networkFacts(scope),
		state: pending,
		machineType: raw.object("hardwareProfile")?.text("vmSize") ?? "",
		image: imageName(storage?.object("imageReference")),
		imageState: imageStateOf(scope),
		disks: attachedDisks.map(({ id }) => id).filter((id) => id !== void 0).sort(),
		identity: identities[0],
		metadataService: {
			isEnabled: true,
			requiresTokens: false
		},
		hasDetailedMonitoring: true,
		isManagedByService: pending,
		startupData: startupDataOf(scope),
		...platformProtection(security)
	};
	return [bucket(collected, identityOf(raw), {
		type: "azure.compute.virtual_machine",
		comType: "compute",
		com,
		ext
	})];
}
/** The disks that a machine names, its OS disk first. One that is being detached is no longer its disk. */
function machineDisks(raw) {
	const storage = raw.object("storageProfile");
	const osDisk = storage?.object("osDisk");
	const dataDisks = storage?.objects("dataDisks").filter((disk) => disk.flag("toBeDetached") !== true) ?? [];
	return [...osDisk === void 0 ? [] : [machineDisk(osDisk, true, osDisk.object("diffDiskSettings")?.text("option"))], ...dataDisks.map((disk) => machineDisk(disk, false))];
}
/**
* An ephemeral disk has the option `Local` and no disk resource, even where the machine shows an id:
* https://learn.microsoft.com/azure/virtual-machines/ephemeral-os-disks
*/
function machineDisk(raw, isOsDisk, placement) {
	const managed = raw.object("managedDisk");
	const isEphemeral = placement === "Local";
	const confidential = managed?.object("securityProfile");
	return {
		name: raw.text("name") ?? "",
		id: isEphemeral ? void 0 : referenceOf(managed),
		isOsDisk,
		isManaged: !raw.has("vhd"),
		isEphemeral,
		isConfidential: isConfidentialEncryption(confidential?.text("securityEncryptionType")),
		isDeletedWithMachine: isEphemeral || raw.text("deleteOption") === "Delete",
		encryptionSet: referenceOf(managed?.object("diskEncryptionSet")) ?? referenceOf(confidential?.object("diskEncryptionSet"))
	};
}
/** With `VMGuestStateOnly` and `NonPersistedTPM` the disk itself is not encrypted so. */
function isConfidentialEncryption(type) {
	return type === "DiskWithVMGuestState";
}
function networkFacts(scope) {
	const pending = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_3__.r)(scope);
	return {
		network: pending,
		subnet: pending,
		publicAddresses: pending,
		privateAddresses: pending,
		networkInterfaces: pending,
		firewalls: pending,
		facesInternet: pending,
		reachable: pending
	};
}
function imageStateOf(scope) {
	return new _unknown_js__WEBPACK_IMPORTED_MODULE_2__.t({
		kind: "not-collected",
		scope: scope.id,
		message: "What images of the marketplace and of galleries are like today is not collected."
	});
}
// clouds/azure/redact.js
/**
* What Resource Manager takes and mostly never gives back, by the names of its fields: custom data and user data of
* machines (base64), passwords, certificates of a vault and answer files; keys of VPN connections and RADIUS servers;
* settings and connections of web apps; links that carry their own permission, of boot diagnostics and imported disks.
*/
const secretFields = {
	startupData: /* @__PURE__ */ new Set(["customData", "userData"]),
	secrets: /* @__PURE__ */ new Set([
		"adminPassword",
		"administratorLoginPassword",
		"password",
		"secrets",
		"additionalUnattendContent",
		"protectedSettings",
		"sharedKey",
		"authorizationKey",
		"radiusServerSecret",
		"appSettings",
		"connectionStrings",
		"azureStorageAccounts",
		"accountKey",
		"accessKey",
		"accessSAS",
		"sourceUri",
		"securityDataUri",
		"consoleScreenshotBlobUri",
		"serialConsoleLogBlobUri"
	])
};
/** What extensions of machines are handed in clear, command lines among it. */
const machineFields = {
	...secretFields,
	secrets: /* @__PURE__ */ new Set([...secretFields.secrets, "settings"])
};
/** What extensions print: scripts tell more than they should. */
const instanceViewFields = {
	...machineFields,
	secrets: /* @__PURE__ */ new Set([
		...machineFields.secrets,
		"message",
		"substatuses"
	])
};
/** A copy without secrets. Tags stay whatever they are called: people write them to be read. Idempotent. */
function redactSecrets(type, raw) {
	const fields = fieldsOf(type);
	if (typeof raw !== "object" || raw === null || !("tags" in raw)) return (0,_redacted_js__WEBPACK_IMPORTED_MODULE_0__.t)(raw, fields);
	const { tags, ...others } = raw;
	const redacted = (0,_redacted_js__WEBPACK_IMPORTED_MODULE_0__.t)(others, fields);
	return typeof redacted === "object" ? {
		...redacted,
		tags
	} : redacted;
}
function fieldsOf(type) {
	if (type.startsWith("azvm.")) return instanceViewFields;
	return type.startsWith("azure.compute.") ? machineFields : secretFields;
}



/***/ })

};
