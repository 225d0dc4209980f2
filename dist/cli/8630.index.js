export const id = 8630;
export const ids = [8630];
export const modules = {

/***/ 8630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownAccount: () => (/* binding */ ownAccount)
/* harmony export */ });
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5193);

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
	const shared = (0,_login_js__WEBPACK_IMPORTED_MODULE_0__.s)(params, context);
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
