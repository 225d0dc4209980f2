export const id = 5540;
export const ids = [5540];
export const modules = {

/***/ 5284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isOfProtocol),
/* harmony export */   i: () => (/* binding */ isOfPort),
/* harmony export */   n: () => (/* binding */ isFor),
/* harmony export */   r: () => (/* binding */ isForAllOf),
/* harmony export */   t: () => (/* binding */ includesPort)
/* harmony export */ });
/* harmony import */ var _protocols_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4585);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5690);
/* harmony import */ var _live_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3558);
/* harmony import */ var _group_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(469);




// clouds/aws/permissions/rule-match.js
/** Which rules the params of CloudBots' bots mean. */
/** Whether the rule is for this block, prefix list or group; `*` is every block, for rules by list or group have none. */
function isFor({ source }, scope) {
	return scope === "*" ? source.kind === "cidr" : (0,_live_group_js__WEBPACK_IMPORTED_MODULE_2__.l)(source) === scope;
}
/** Whether the rule is for all of a block; of a prefix list or group, for it. */
function isForAllOf(rule, scope) {
	const { source } = rule;
	if (source.kind !== "cidr" || isId(scope)) return isFor(rule, scope);
	return (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.d)((0,_live_group_js__WEBPACK_IMPORTED_MODULE_2__.i)((0,_live_group_js__WEBPACK_IMPORTED_MODULE_2__.a)(scope)), (0,_live_group_js__WEBPACK_IMPORTED_MODULE_2__.i)(source));
}
/** Whether the rule is of the protocol: `all` are rules for all protocols, `*` is any rule. */
function isOfProtocol({ service }, protocol) {
	return protocol === "*" || (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.n)(service.IpProtocol) === protocol;
}
/** Whether the rule is about this port alone; `*` is any rule. */
function isOfPort(rule, port) {
	if (port === "*") return true;
	const protocol = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.n)(rule.service.IpProtocol);
	return includesPort(rule, port) && (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.x)((0,_group_service_js__WEBPACK_IMPORTED_MODULE_3__.r)(rule.service), (0,_services_js__WEBPACK_IMPORTED_MODULE_1__.i)([protocol], (0,_services_js__WEBPACK_IMPORTED_MODULE_1__.s)([[port, port]])));
}
/** Whether the rule admits the port, by whatever protocol. */
function includesPort({ service }, port) {
	return (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.E)((0,_group_service_js__WEBPACK_IMPORTED_MODULE_3__.r)(service), (0,_services_js__WEBPACK_IMPORTED_MODULE_1__.i)(["all"], (0,_services_js__WEBPACK_IMPORTED_MODULE_1__.s)([[port, port]])));
}
function isId(scope) {
	return /^(?:sg|pl)-/.test(scope);
}



/***/ }),

/***/ 5540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ sg_single_rule_delete_default)
/* harmony export */ });
/* harmony import */ var _protocols_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4585);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5690);
/* harmony import */ var _group_service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(469);
/* harmony import */ var _live_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3558);
/* harmony import */ var _rule_remainder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9934);
/* harmony import */ var _rule_edit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8245);
/* harmony import */ var _rule_match_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5284);
/* harmony import */ var _rule_params_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(539);








// clouds/aws/bots/sg_single_rule_delete.js
var sg_single_rule_delete_default = {
	kind: "bot",
	name: "sg_single_rule_delete",
	doc: "Deletes the rule for a port, protocol and scope, or takes the port out of a rule that admits more.",
	entities: ["aws.ec2.security_group"],
	risk: "reversible",
	positional: [
		"split",
		"protocol",
		"scope",
		"direction",
		"port"
	],
	params: (zod) => zod.strictObject({
		split: (0,_rule_params_js__WEBPACK_IMPORTED_MODULE_7__.a)(zod).describe("Whether the port is taken out of rules that admit more; otherwise they stay."),
		protocol: (0,_rule_params_js__WEBPACK_IMPORTED_MODULE_7__.l)(zod).describe("`TCP`, `UDP`, …; `ALL` for rules for all protocols, `*` for any rules."),
		scope: (0,_rule_params_js__WEBPACK_IMPORTED_MODULE_7__.u)(zod).describe("The CIDR, or the id of a prefix list or security group, that the rule is for."),
		direction: (0,_rule_params_js__WEBPACK_IMPORTED_MODULE_7__.i)(zod),
		port: (0,_rule_params_js__WEBPACK_IMPORTED_MODULE_7__.t)(zod).optional().describe("The port. `*`, with `split` also 0, is the whole rule; of other protocols than TCP and UDP there is none."),
		keepProtocols: (0,_rule_params_js__WEBPACK_IMPORTED_MODULE_7__.o)(zod),
		mostRules: (0,_rule_params_js__WEBPACK_IMPORTED_MODULE_7__.s)(zod)
	}).refine(({ protocol, port }) => port !== void 0 || ![
		"6",
		"17",
		"*"
	].includes(protocol), {
		path: ["port"],
		error: "is needed for this protocol: write a number from 0 to 65535, or * for the whole rule"
	}),
	writes: [
		"ec2:AuthorizeSecurityGroupIngress",
		"ec2:RevokeSecurityGroupIngress",
		"ec2:AuthorizeSecurityGroupEgress",
		"ec2:RevokeSecurityGroupEgress"
	],
	reads: ["aws.ec2.network_interface"],
	async plan(target, params, state) {
		const group = await (0,_live_group_js__WEBPACK_IMPORTED_MODULE_3__.n)(target, state);
		if ("outcome" in group) return group;
		const replaced = [];
		for (const rule of group.rules[params.direction]) {
			if (!(0,_rule_match_js__WEBPACK_IMPORTED_MODULE_6__.n)(rule, params.scope) || !(0,_rule_match_js__WEBPACK_IMPORTED_MODULE_6__.a)(rule, params.protocol)) continue;
			const instead = insteadOf(rule, params);
			if (instead === void 0) return (0,_rule_remainder_js__WEBPACK_IMPORTED_MODULE_4__.r)(group, rule, "Replace it by hand.");
			replaced.push({
				rule,
				instead
			});
		}
		const kept = (0,_services_js__WEBPACK_IMPORTED_MODULE_1__.i)(params.keepProtocols, _services_js__WEBPACK_IMPORTED_MODULE_1__.a);
		return (0,_rule_edit_js__WEBPACK_IMPORTED_MODULE_5__.n)(group, (0,_rule_remainder_js__WEBPACK_IMPORTED_MODULE_4__.i)(params.direction, replaced, {
			kept,
			mostRules: params.mostRules
		}), state);
	}
};
/** The rule itself where it stays; undefined where it cannot be split. */
function insteadOf(rule, params) {
	const { split, protocol, port = "*" } = params;
	if (port === "*" || (split ? port === 0 : protocol === "all") || (0,_rule_match_js__WEBPACK_IMPORTED_MODULE_6__.i)(rule, port)) return [];
	const services = (0,_services_js__WEBPACK_IMPORTED_MODULE_1__.i)(["tcp", "udp"], (0,_services_js__WEBPACK_IMPORTED_MODULE_1__.s)([[port, port]]));
	if (!split || !(0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.E)((0,_group_service_js__WEBPACK_IMPORTED_MODULE_2__.r)(rule.service), services)) return [rule];
	return (0,_rule_remainder_js__WEBPACK_IMPORTED_MODULE_4__.t)(rule, {
		services,
		kept: (0,_services_js__WEBPACK_IMPORTED_MODULE_1__.i)(params.keepProtocols, _services_js__WEBPACK_IMPORTED_MODULE_1__.a)
	});
}



/***/ })

};
