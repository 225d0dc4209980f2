export const id = 5436;
export const ids = [5436];
export const modules = {

/***/ 5436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ plugin_default)
/* harmony export */ });
/* harmony import */ var _exposure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7735);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3318);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(861);



// events/firewallruleevent/listing.js
/** The APIs that list firewall rules, by provider. */
const listingApis = {
	aws: ["ec2:DescribeSecurityGroups", "ec2:DescribeNetworkAcls"],
	azure: ["Microsoft.Network/networkSecurityGroups"],
	azvm: [],
	gcp: ["compute.firewalls.list"]
};
/** The APIs of all providers. */
const allListingApis = Object.values(listingApis).flat();
/**
* One cause for each API that did not list everything. Of a provider that is not known here, any API may have listed
* firewall rules. A disabled API has none to list.
*/
function unlistedCauses(scope, ledger) {
	return (Object.hasOwn(listingApis, scope.cloud) ? listingApis[scope.cloud] ?? [] : [...ledger.keys()]).flatMap((api) => {
		const entry = ledger.get(api);
		if (entry === void 0) return [{
			kind: "not-collected",
			scope: scope.id,
			api,
			message: `${api} was not asked in ${scope.id}.`
		}];
		const { outcome, permission, message } = entry;
		if (outcome === "complete" || outcome === "disabled") return [];
		const said = message ?? `${api} ended ${outcome} in ${scope.id}.`;
		return [{
			kind: outcome,
			scope: scope.id,
			api,
			message: said,
			...permission === void 0 ? {} : { permission }
		}];
	});
}
// events/firewallruleevent/plugin.js
var plugin_default = {
	..._exposure_js__WEBPACK_IMPORTED_MODULE_0__.i,
	create: (params) => {
		const rule = ruleOf(params);
		return {
			needs: [
				"aws.ec2.security_group_rule",
				"aws.ec2.network_acl_entry",
				"aws.ec2.prefix_list",
				"azure.network.security_rule",
				"gcp.compute.firewall_rule"
			],
			rules: [rule],
			evaluate: function* (view) {
				const firewallRules = view.resources.filter(isFirewallRule);
				const denials = denialsBySet(firewallRules);
				for (const resource of firewallRules) yield evaluate({
					resource,
					before: denialsFor(resource, denials.get(setOf(resource)) ?? []),
					scope: view.scope.id,
					rule,
					ports: params.ports
				});
				for (const cause of unlistedCauses(view.scope, view.ledger)) yield unlisted(view.scope, rule, cause);
			}
		};
	}
};
function isFirewallRule(resource) {
	return resource.com.type === "firewall_rule";
}
/** What is denied can take away from what is allowed: a rule is not judged without it. */
function denialsBySet(resources) {
	const denials = /* @__PURE__ */ new Map();
	for (const resource of resources) {
		if (resource.com.access !== "deny") continue;
		const known = denials.get(setOf(resource));
		if (known === void 0) denials.set(setOf(resource), [resource]);
		else known.push(resource);
	}
	return denials;
}
/**
* Rules decide together within their firewall; those of Google Cloud, which are firewalls by themselves, in their network.
* https://cloud.google.com/firewall/docs/firewalls#priority_order_for_firewall_rules
*/
function setOf({ com }) {
	return com.cloud === "gcp" ? com.network ?? com.id : com.firewall ?? com.id;
}
/** A denial for other machines than those that a rule is for denies it nothing; one for all machines does. */
function denialsFor({ com }, denials) {
	const own = (com.targets ?? []).join(" ");
	return denials.filter((denial) => {
		const targets = denial.com.targets ?? [];
		return targets.length === 0 || targets.join(" ") === own;
	}).map((denial) => denial.com);
}
function evaluate(question) {
	const { resource, scope, rule } = question;
	const judged = {
		rule,
		resource: (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__.t)(resource),
		scope
	};
	const { access, direction, enabled } = resource.com;
	if (access !== "allow" || direction !== "in" || !enabled) return {
		...judged,
		status: "pass"
	};
	const { open, undecided } = exposureOf(question);
	const [cause] = undecided;
	if (open.length > 0) return failed(resource, open, scope, rule);
	if (cause !== void 0) return {
		...judged,
		status: "unknown",
		cause
	};
	return {
		...judged,
		status: "pass"
	};
}
/** A rule that makes no sense is no reason to lose sight of the others. */
function exposureOf({ resource, before, scope, ports }) {
	try {
		return (0,_exposure_js__WEBPACK_IMPORTED_MODULE_0__.t)([...before, resource.com], {
			protocols: ["tcp"],
			ports
		});
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return {
			open: [],
			undecided: [{
				kind: "failed",
				scope,
				message: `firewall rule ${resource.com.id} cannot be understood: ${error.message}`
			}]
		};
	}
}
function unlisted({ id, cloud, account, region }, rule, cause) {
	return {
		rule,
		status: "unknown",
		resource: {
			id,
			name: id,
			type: rule.resource,
			cloud,
			account,
			region
		},
		scope: id,
		cause
	};
}
function failed(resource, open, scope, rule) {
	const ports = (0,_services_js__WEBPACK_IMPORTED_MODULE_1__.c)((0,_services_js__WEBPACK_IMPORTED_MODULE_1__.o)(open.map((exposure) => exposure.ports))).split(",");
	const exposedPorts = ports.map((text) => /^\d+$/.test(text) ? Number(text) : text);
	const description = `firewall rule ${resource.com.id} lets the internet reach TCP ${ports.join(", ")}`;
	return {
		rule,
		status: "fail",
		resource: (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__.t)(resource),
		scope,
		message: open.map(({ facet }) => facet).join("; "),
		evidence: open.map(({ family, protocol, ports: range, sources }) => ({
			family,
			protocol,
			ports: range,
			sources
		})),
		facets: open.map(({ facet }) => facet).sort(),
		record: {
			ext: resource.ext,
			com: {
				description: `The ${description}.`,
				recommendation: "Allow only the addresses that need it.",
				exposed_ports: exposedPorts
			}
		}
	};
}
function ruleOf({ ports, severity }) {
	return {
		id: "firewall_rule_event",
		title: "Firewall rule keeps the internet away from the listed ports",
		severity,
		tags: ["network"],
		resource: "firewall_rule",
		apis: allListingApis,
		apisByCloud: listingApis,
		description: `A rule that lets the internet reach one of the ports ${ports.join(", ")} over TCP.`,
		remediation: "Allow only the addresses that need it.",
		controls: {},
		references: []
	};
}



/***/ })

};
