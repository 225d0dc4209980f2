export const id = 6587;
export const ids = [6587];
export const modules = {

/***/ 6587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHubClient: () => (/* reexport safe */ _client_js__WEBPACK_IMPORTED_MODULE_0__.t),
/* harmony export */   refused: () => (/* reexport safe */ _client_js__WEBPACK_IMPORTED_MODULE_0__.n),
/* harmony export */   refusedRequest: () => (/* reexport safe */ _client_js__WEBPACK_IMPORTED_MODULE_0__.r),
/* harmony export */   statusOf: () => (/* reexport safe */ _client_js__WEBPACK_IMPORTED_MODULE_0__.i)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6193);



/***/ })

};
