export const id = 8503;
export const ids = [8503];
export const modules = {

/***/ 8503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ plugin_default)
/* harmony export */ });
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8881);
/* harmony import */ var _params14_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1269);


// events/mockevent/plugin.js
var plugin_default = {
	..._params14_js__WEBPACK_IMPORTED_MODULE_0__.t,
	create: (params) => {
		const rule = ruleOf(params);
		return {
			needs: [],
			rules: [rule],
			evaluate: function* ({ scope, resources }) {
				for (const resource of resources) if (resource.com.type === "mock") yield evaluate(resource, scope.id, params.n, rule);
			}
		};
	}
};
function evaluate(resource, scope, n, rule) {
	const data = dataOf(resource.raw);
	const reference = (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__.t)(resource);
	if (data % n !== 0) return {
		rule,
		status: "pass",
		resource: reference,
		scope
	};
	return {
		rule,
		status: "fail",
		resource: reference,
		scope,
		message: `${data} is divisible by ${n}`,
		evidence: {
			data,
			n
		},
		facets: [`data ${data}`],
		record: {
			ext: {
				...resource.ext,
				data,
				n
			},
			com: {
				description: `Mock record ${data}.`,
				recommendation: "None: it is made up."
			}
		}
	};
}
/** A record without data counts as 1, as Cloudmarker has it. */
function dataOf(raw) {
	const data = typeof raw === "object" && raw !== null && "data" in raw ? raw.data : void 0;
	return typeof data === "number" && Number.isFinite(data) ? data : 1;
}
function ruleOf({ n, severity }) {
	return {
		id: "mock_event",
		title: `Mock record is not divisible by ${n}`,
		severity,
		tags: ["mock"],
		resource: "mock",
		apis: [],
		description: "A made-up rule for made-up records.",
		remediation: "",
		controls: {},
		references: []
	};
}



/***/ })

};
