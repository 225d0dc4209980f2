export const id = 97;
export const ids = [97];
export const modules = {

/***/ 8097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ plugin_default)
/* harmony export */ });
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(861);
/* harmony import */ var _params6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3564);


// events/mockevent/plugin.js
var plugin_default = {
	..._params6_js__WEBPACK_IMPORTED_MODULE_0__.t,
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



/***/ }),

/***/ 861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ referenceOf)
/* harmony export */ });
// events/reference.js
/** The reference of a resource. */
function referenceOf({ com, ext }) {
	const { id, name, cloud, account, region } = com;
	return {
		id,
		name,
		type: ext.type,
		cloud,
		account,
		region
	};
}



/***/ })

};
