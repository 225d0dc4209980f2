export const id = 5474;
export const ids = [5474];
export const modules = {

/***/ 5474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownAccount: () => (/* binding */ ownAccount)
/* harmony export */ });
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9157);

// clouds/aws/live/own-account.js
/** Asks AWS, with the environment's own login. Throws AccessError where nobody is logged in. */
async function ownAccount(partition, context) {
	const params = {
		partition,
		regions: "all",
		excludeRegions: [],
		excludeAccounts: [],
		sessionName: "posturegate",
		durationSeconds: 3600,
		userData: false
	};
	const shared = (0,_login_js__WEBPACK_IMPORTED_MODULE_0__.l)(params, context);
	try {
		return (await (0,_login_js__WEBPACK_IMPORTED_MODULE_0__.t)({
			params,
			shared,
			context,
			now: () => performance.now()
		}).caller()).account;
	} finally {
		shared.requestHandler.destroy?.();
	}
}



/***/ })

};
