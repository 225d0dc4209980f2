export const id = 2339;
export const ids = [2339];
export const modules = {

/***/ 3017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ JsonCodec2),
/* harmony export */   r: () => (/* binding */ loadJsonRpcErrorCode),
/* harmony export */   t: () => (/* binding */ AwsRestJsonProtocol)
/* harmony export */ });
/* harmony import */ var _hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6839);
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5961);
/* harmony import */ var _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9617);
/* harmony import */ var _httpRequest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8661);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5946);
/* harmony import */ var _sdk_stream_mixin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1837);






// ../../../node_modules/@smithy/core/dist-es/submodules/serde/quote-header.js
function quoteHeader(part) {
	if (part.includes(",") || part.includes("\"")) part = `"${part.replace(/\\/g, "\\\\").replace(/"/g, "\\\"")}"`;
	return part;
}
// ../../../node_modules/@smithy/core/dist-es/submodules/serde/split-every.js
function splitEvery(value, delimiter, numDelimiters) {
	if (numDelimiters <= 0 || !Number.isInteger(numDelimiters)) throw new Error("Invalid number of delimiters (" + numDelimiters + ") for splitEvery.");
	const segments = value.split(delimiter);
	if (numDelimiters === 1) return segments;
	const compoundSegments = [];
	let currentSegment = "";
	for (let i = 0; i < segments.length; i++) {
		if (currentSegment === "") currentSegment = segments[i];
		else currentSegment += delimiter + segments[i];
		if ((i + 1) % numDelimiters === 0) {
			compoundSegments.push(currentSegment);
			currentSegment = "";
		}
	}
	if (currentSegment !== "") compoundSegments.push(currentSegment);
	return compoundSegments;
}
// ../../../node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingProtocol.js
var HttpBindingProtocol = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.L {
	async serializeRequest(operationSchema, _input, context) {
		const input = _input && typeof _input === "object" ? _input : {};
		const query = {};
		const headers = {};
		const endpoint = await context.endpoint();
		const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.z.of(operationSchema?.input);
		const bindings = ns.getHttpBindings().request;
		const operation = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.B)(operationSchema);
		const request = new _httpRequest_js__WEBPACK_IMPORTED_MODULE_5__.t({
			query,
			headers
		});
		if (endpoint) {
			this.updateServiceEndpoint(request, endpoint);
			this.setHostPrefix(request, operationSchema, input, operation);
			const [method, path, staticQuery] = operation;
			if (method) {
				request.method = method;
				request.path = request.path === "/" ? path : request.path + path;
				for (const [key, value] of staticQuery) query[key] = value;
			}
		}
		request.query = query;
		const eventStream = this.serializeHttpBindings(input, request, bindings, operation);
		if (eventStream) request.body = await this.serializeEventStream({
			eventStream,
			requestSchema: ns
		});
		return request;
	}
	serializeHttpBindings(input, request, bindings, operation) {
		const serializer = this.serializer;
		const directSerializer = typeof serializer.writeCodec === "function" ? serializer : void 0;
		const query = request.query;
		const headers = request.headers;
		const bodySchema = bindings.syntheticBodySchema;
		let hasBodyValue = false;
		let payload;
		let eventStream;
		let labels;
		const names = Object.getOwnPropertyNames(input);
		const prototype = Object.getPrototypeOf(input);
		const sparse = (prototype === Object.prototype || prototype === null) && !bindings.hasIdempotency && !bindings.hasPrefixHeaders && names.length * 2 < bindings.memberBindings.length;
		const length = sparse ? names.length : bindings.memberBindings.length;
		for (let i = 0; i < length; ++i) {
			const binding = sparse ? (0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(bindings.byName, names[i]) ? bindings.byName[names[i]] : void 0 : bindings.memberBindings[i];
			if (!binding) continue;
			const value = binding[1];
			const memberName = binding[0];
			const memberNs = value[0];
			const flags = value[1];
			const collectionValue = value[2];
			const location = binding[2];
			const wireName = binding[3];
			const inputMemberValue = input[memberName];
			if (inputMemberValue == null && !(flags >> 10 & 1)) continue;
			if (location === 36) {
				const stream = flags >> 11 & 3;
				if (stream) {
					if (stream === 2) eventStream = inputMemberValue || void 0;
					else payload = inputMemberValue;
				} else {
					if (directSerializer) directSerializer.writeCodec(memberNs, inputMemberValue);
					else serializer.write(memberNs, inputMemberValue);
					payload = serializer.flush();
				}
			} else if (location === 33 || location === 38) {
				const serialized = this.serializeHttpValue(value, inputMemberValue, location, directSerializer);
				if (location === 33) (labels ??= Object.create(null))[memberName] = serialized;
				else headers[wireName] = serialized;
			} else if (location === 39) for (const key in inputMemberValue) {
				if (!(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(inputMemberValue, key)) continue;
				const amalgam = wireName + key;
				headers[amalgam.toLowerCase()] = this.serializeHttpValue(collectionValue, inputMemberValue[key], 38, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], { httpHeader: amalgam }]);
			}
			else if ((location & 62) === 34) this.serializeQuery(value, inputMemberValue, wireName, query, directSerializer);
			else hasBodyValue = true;
		}
		const operationPath = operation[1];
		const pathSegments = operation[3];
		if (operationPath && pathSegments && request.path.endsWith(operationPath)) request.path = request.path.slice(0, -operationPath.length) + this.serializePath(pathSegments, labels, bindings);
		if (hasBodyValue && bodySchema) {
			if (directSerializer) directSerializer.writeCodec(bodySchema, input);
			else serializer.write(bodySchema, input);
			payload = serializer.flush();
		}
		request.body = payload;
		return eventStream;
	}
	serializeQuery(value, data, wireName, query, directSerializer) {
		const [ns, flags, collectionValue] = value;
		const traits = directSerializer ? void 0 : ns.getMergedTraits();
		if (wireName === void 0) {
			for (const key in data) {
				if (!(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(data, key) || key in query) continue;
				if (!directSerializer) Object.assign(collectionValue[0].getMergedTraits(), {
					...traits,
					httpQuery: key,
					httpQueryParams: void 0
				});
				this.serializeQuery(collectionValue, data[key], key, query, directSerializer);
			}
			return;
		}
		if ((flags & 192) === 64) {
			const buffer = [];
			for (const item of data) {
				const serialized = this.serializeHttpValue(collectionValue, item, 34, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], traits]);
				if (flags >> 13 & 1 || serialized !== void 0) buffer.push(serialized);
			}
			query[wireName] = buffer;
		} else query[wireName] = this.serializeHttpValue(value, data, 34, directSerializer, directSerializer ? ns : [ns, traits]);
	}
	serializeHttpValue(value, data, location, directSerializer, schema = value[0]) {
		const flags = value[1];
		const type = flags & 255;
		if (directSerializer && !(flags & 1792) && (type <= 2 || type === 17 || type === 19)) return String(data);
		if (directSerializer) directSerializer.writeHttpBinding(value, data, location);
		else this.serializer.write(schema, data);
		return this.serializer.flush();
	}
	serializePath(segments, labels, bindings) {
		let path = "";
		for (const [value, kind] of segments) {
			if (kind === 0) {
				path += value;
				continue;
			}
			const replacement = labels?.[value];
			if (replacement === void 0) {
				if ((0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(bindings.byName, value) && bindings.byName[value][2] === 33) throw new Error(`No value provided for input HTTP label: ${value}.`);
				path += `{${value}${kind === 2 ? "+" : ""}}`;
			} else path += kind === 2 ? replacement.split("/").map(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.V).join("/") : (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.V)(replacement);
		}
		return path;
	}
	async deserializeResponse(operationSchema, context, response) {
		const deserializer = this.deserializer;
		const directDeserializer = typeof deserializer.readCodec === "function" ? deserializer : void 0;
		const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.z.of(operationSchema.output);
		const responseBindings = ns.getHttpBindings().response;
		const dataObject = {};
		if (response.statusCode >= 300) {
			const bytes = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.H)(response.body, context);
			if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
			await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
			throw new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
		}
		const nonHttpBindingMembers = await this.deserializeHttpMessage(ns, context, response, dataObject);
		if (nonHttpBindingMembers.length) {
			const bytes = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.H)(response.body, context);
			if (bytes.byteLength > 0) {
				const dataFromBody = await (directDeserializer ? directDeserializer.readCodec(responseBindings.syntheticBodySchema, bytes) : deserializer.read(responseBindings.syntheticBodySchema, bytes));
				for (const member of nonHttpBindingMembers) if (dataFromBody[member] != null) dataObject[member] = dataFromBody[member];
			}
		} else if (!responseBindings.bindings.payload) await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.H)(response.body, context);
		dataObject.$metadata = this.deserializeMetadata(response);
		return dataObject;
	}
	async deserializeHttpMessage(schema, context, response, arg4, arg5) {
		const dataObject = arg4 instanceof Set ? arg5 : arg4;
		const deserializer = this.deserializer;
		const directDeserializer = typeof deserializer.readCodec === "function" ? deserializer : void 0;
		const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.z.of(schema);
		const { bodyMemberNames, bindings: { payload, statusCode, headers: responseHeaders, prefixHeaders } } = ns.getHttpBindings().response;
		const headers = response.headers;
		if (payload) {
			const [memberName, value] = payload;
			const [memberSchema, flags] = value;
			const stream = flags >> 11 & 3;
			if (stream) {
				if (stream === 2) dataObject[memberName] = await this.deserializeEventStream({
					response,
					responseSchema: ns
				});
				else dataObject[memberName] = (0,_sdk_stream_mixin_js__WEBPACK_IMPORTED_MODULE_4__.t)(response.body);
			} else if (response.body) {
				const bytes = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.H)(response.body, context);
				if (bytes.byteLength > 0) dataObject[memberName] = await (directDeserializer ? directDeserializer.readPayload(value, bytes) : deserializer.read(memberSchema, bytes));
			}
		}
		for (const header in headers) {
			if (!(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(headers, header)) continue;
			const lower = header.toLowerCase();
			const headerValue = headers[header];
			if (lower !== header) {
				delete headers[header];
				headers[lower] = headerValue;
			}
			const binding = (0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(responseHeaders, lower) ? responseHeaders[lower] : void 0;
			if (!binding) continue;
			const [memberName, [memberSchema, flags, collectionValue], , wireName] = binding;
			if (collectionValue) {
				const sections = flags >> 16 & 1 ? splitEvery(headerValue, ",", 2) : (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.vt)(headerValue);
				const list = [];
				for (const section of sections) list.push(directDeserializer ? directDeserializer.readHttpBinding(collectionValue, section.trim(), 38) : await deserializer.read([collectionValue[0], { httpHeader: wireName }], section.trim()));
				dataObject[memberName] = list;
			} else dataObject[memberName] = directDeserializer ? directDeserializer.readHttpBinding(binding[1], headerValue, 38) : await deserializer.read(memberSchema, headerValue);
		}
		for (const [memberName, [, , collectionValue], , wireName] of prefixHeaders) {
			dataObject[memberName] = {};
			for (const header in headers) {
				if (!(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(headers, header)) continue;
				if (!header.startsWith(wireName)) continue;
				const headerValue = headers[header];
				dataObject[memberName][header.slice(wireName.length)] = directDeserializer ? directDeserializer.readHttpBinding(collectionValue, headerValue, 38) : await deserializer.read([collectionValue[0], { httpHeader: header }], headerValue);
			}
		}
		if (statusCode) dataObject[statusCode[0]] = response.statusCode;
		return bodyMemberNames;
	}
};
// ../../../node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpInterceptingShapeDeserializer.js
var HttpInterceptingShapeDeserializer = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.R {
	codecDeserializer;
	stringDeserializer;
	constructor(codecDeserializer, codecSettings) {
		super();
		this.codecDeserializer = codecDeserializer;
		this.stringDeserializer = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.I(codecSettings);
	}
	setSerdeContext(serdeContext) {
		this.stringDeserializer.setSerdeContext(serdeContext);
		this.codecDeserializer.setSerdeContext(serdeContext);
		this.serdeContext = serdeContext;
	}
	read(schema, data) {
		const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.z.of(schema);
		const traits = ns.getMergedTraits();
		if (traits.httpHeader || traits.httpResponseCode) {
			const value = ns.getHttpBindingValue(38, traits);
			return this.readHttpBinding(value, data, 38);
		}
		if (traits.httpPayload) return this.readPayload(ns.getHttpBindingValue(36, traits), data);
		return this.readCodec(ns, data);
	}
	readHttpBinding(binding, data, location) {
		const value = typeof data === "string" ? data : (this.serdeContext?.utf8Encoder ?? _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_2__.n)(data);
		return this.stringDeserializer.readHttpBinding(binding, value, location);
	}
	readPayload([schema, flags], data) {
		const type = flags & 255;
		if (type === 21 || type === 42) return typeof data === "string" ? (this.serdeContext?.utf8Decoder ?? _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_2__.r)(data) : data;
		if (type === 0) return typeof data === "string" ? data : (this.serdeContext?.utf8Encoder ?? _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_2__.n)(data);
		return this.readCodec(schema, data);
	}
	readCodec(schema, data) {
		return this.codecDeserializer.read(schema, data);
	}
};
// ../../../node_modules/@smithy/core/dist-es/submodules/protocols/serde/ToStringShapeSerializer.js
var ToStringShapeSerializer = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.R {
	settings;
	stringBuffer = "";
	constructor(settings) {
		super();
		this.settings = settings;
	}
	write(schema, value) {
		const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.z.of(schema);
		const traits = ns.getMergedTraits();
		const location = ns.getHttpBindingLocation(traits);
		this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
	}
	writeHttpBinding([ns, flags, collectionValue], value, location) {
		const schema = flags & 255;
		switch (typeof value) {
			case "object":
				if (value === null) {
					this.stringBuffer = "null";
					return;
				}
				if (schema >= 4 && schema <= 7) {
					if (!(value instanceof Date)) throw new Error(`@smithy/core/protocols - received non-Date value ${value} when schema expected Date in ${ns.getName(true)}`);
					const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
					switch (this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default) {
						case 5:
							this.stringBuffer = value.toISOString().replace(".000Z", "Z");
							break;
						case 6:
							this.stringBuffer = (0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_3__.o)(value);
							break;
						case 7:
							this.stringBuffer = String(value.getTime() / 1e3);
							break;
						default:
							console.warn("Missing timestamp format, using epoch seconds", value);
							this.stringBuffer = String(value.getTime() / 1e3);
					}
					return;
				}
				if ((schema === 21 || schema === 42) && "byteLength" in value) {
					this.stringBuffer = (this.serdeContext?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.St)(value);
					return;
				}
				if ((schema & 192) === 64 && Array.isArray(value)) {
					collectionValue ??= ns.getHttpBindingCollectionValue(location);
					const valueSchemaType = collectionValue[1] & 255;
					const isTimestamp = valueSchemaType >= 4 && valueSchemaType <= 7;
					let buffer = "";
					for (const item of value) {
						this.writeHttpBinding(collectionValue, item, location);
						const headerItem = this.flush();
						if (buffer) buffer += ", ";
						buffer += isTimestamp ? headerItem : quoteHeader(headerItem);
					}
					this.stringBuffer = buffer;
					return;
				}
				this.stringBuffer = JSON.stringify(value, null, 2);
				break;
			case "string":
				const media = flags >> 8 & 3;
				let intermediateValue = value;
				if (media === 2) intermediateValue = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.yt.from(intermediateValue);
				if (media && (location & 6) === 6) {
					this.stringBuffer = (this.serdeContext?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.St)(intermediateValue.toString());
					return;
				}
				this.stringBuffer = value;
				break;
			default: this.stringBuffer = flags >> 10 & 1 ? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.U)() : String(value);
		}
	}
	flush() {
		const buffer = this.stringBuffer;
		this.stringBuffer = "";
		return buffer;
	}
};
// ../../../node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpInterceptingShapeSerializer.js
var HttpInterceptingShapeSerializer = class {
	codecSerializer;
	stringSerializer;
	buffer;
	constructor(codecSerializer, codecSettings, stringSerializer = new ToStringShapeSerializer(codecSettings)) {
		this.codecSerializer = codecSerializer;
		this.stringSerializer = stringSerializer;
	}
	setSerdeContext(serdeContext) {
		this.codecSerializer.setSerdeContext(serdeContext);
		this.stringSerializer.setSerdeContext(serdeContext);
	}
	write(schema, value) {
		const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.z.of(schema);
		const traits = ns.getMergedTraits();
		if (traits.httpHeader || traits.httpLabel || traits.httpQuery) {
			const location = ns.getHttpBindingLocation(traits);
			this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
			return;
		}
		this.writeCodec(ns, value);
	}
	writeHttpBinding(binding, value, location) {
		this.stringSerializer.writeHttpBinding(binding, value, location);
		this.buffer = this.stringSerializer.flush();
	}
	writeCodec(schema, value) {
		this.codecSerializer.write(schema, value);
	}
	flush() {
		if (this.buffer !== void 0) {
			const buffer = this.buffer;
			this.buffer = void 0;
			return buffer;
		}
		return this.codecSerializer.flush();
	}
};
// ../../../node_modules/@smithy/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js
var SerdeContextConfig = class {
	serdeContext;
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
	}
};
// ../../../node_modules/@smithy/core/dist-es/submodules/protocols/UnionSerde.js
var UnionSerde = class {
	from;
	to;
	keys;
	constructor(from, to) {
		this.from = from;
		this.to = to;
		const keys = Object.keys(this.from);
		const set = new Set(keys);
		set.delete("__type");
		this.keys = set;
	}
	mark(key) {
		this.keys.delete(key);
	}
	hasUnknown() {
		return this.keys.size === 1 && Object.keys(this.to).length === 0;
	}
	writeUnknown() {
		if (this.hasUnknown()) {
			const k = this.keys.values().next().value;
			const v = this.from[k];
			this.to.$unknown = [k, v];
		}
	}
};
// ../../../node_modules/@smithy/core/dist-es/submodules/protocols/json/detectBufferParsing.js
let canParseBuffer;
function detectBufferParsing() {
	if (canParseBuffer === void 0) try {
		if (typeof Buffer !== "function") canParseBuffer = false;
		else {
			const result = JSON.parse(Buffer.from([123, 125]));
			canParseBuffer = result !== null && typeof result === "object";
		}
	} catch {
		canParseBuffer = false;
	}
	return canParseBuffer;
}
// ../../../node_modules/@smithy/core/dist-es/submodules/protocols/json/jsonReviver.js
function jsonReviver(key, value, context) {
	if (context?.source) {
		const numericString = context.source;
		if (typeof value === "number") {
			if (value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER) {
				if (isRepresentable(numericString, value)) return value;
				return new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__._t(numericString, "bigDecimal");
			} else {
				if (isFractionalBigNumeric(numericString)) return new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__._t(numericString, "bigDecimal");
				if (/[eE]/.test(numericString)) return expandExponentToBigInt(numericString);
				return BigInt(numericString);
			}
		}
	}
	return value;
}
function isFractionalBigNumeric(s) {
	const dotIndex = s.indexOf(".");
	if (dotIndex === -1) return false;
	const eIndex = s.search(/[eE]/);
	if (eIndex === -1) return true;
	const fracDigits = eIndex - dotIndex - 1;
	return parseInt(s.slice(eIndex + 1), 10) < fracDigits;
}
function isRepresentable(numericString, value) {
	if (numericString === String(value)) return true;
	if (Object.is(value, -0)) return true;
	if (/[eE]/.test(numericString)) return expandToDecimal(numericString) === expandToDecimal(String(value));
	const normalized = numericString.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
	const canonical = String(value);
	if (normalized === canonical) return true;
	if (/[eE]/.test(canonical)) return normalized === expandToDecimal(canonical);
	return false;
}
function expandToDecimal(s) {
	const negative = s.startsWith("-");
	const abs = negative ? s.slice(1) : s;
	const eIndex = abs.search(/[eE]/);
	let result;
	if (eIndex === -1) result = abs;
	else {
		const exp = parseInt(abs.slice(eIndex + 1), 10);
		const mantissa = abs.slice(0, eIndex);
		const dotIndex = mantissa.indexOf(".");
		let digits;
		let intLen;
		if (dotIndex === -1) {
			digits = mantissa;
			intLen = mantissa.length;
		} else {
			digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
			intLen = dotIndex;
		}
		digits = digits.replace(/0+$/, "") || "0";
		const newDotPos = intLen + exp;
		if (digits === "0") result = "0";
		else if (newDotPos <= 0) result = "0." + "0".repeat(-newDotPos) + digits;
		else if (newDotPos >= digits.length) result = digits + "0".repeat(newDotPos - digits.length);
		else result = digits.slice(0, newDotPos) + "." + digits.slice(newDotPos);
	}
	if (result.includes(".")) result = result.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
	return (negative ? "-" : "") + result;
}
function expandExponentToBigInt(s) {
	const eIndex = s.search(/[eE]/);
	const exp = parseInt(s.slice(eIndex + 1), 10);
	const negative = s.startsWith("-");
	const mantissa = s.slice(negative ? 1 : 0, eIndex);
	const dotIndex = mantissa.indexOf(".");
	let digits;
	let shift;
	if (dotIndex === -1) {
		digits = mantissa;
		shift = exp;
	} else {
		digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
		shift = exp - (mantissa.length - dotIndex - 1);
	}
	digits = digits.replace(/0+$/, "") || "0";
	const result = BigInt(digits) * 10n ** BigInt(shift + (mantissa.replace(".", "").length - digits.length));
	return negative ? -result : result;
}
// ../../../node_modules/@smithy/core/dist-es/submodules/protocols/json/needsReviver.js
const REVIVER_SYMBOL = Symbol.for("@aws-sdk/reviver");
function needsReviver(schema) {
	const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.ut.of(schema);
	const raw = ns.getSchema();
	if (Array.isArray(raw) && ns.isStructSchema()) {
		if (REVIVER_SYMBOL in raw) return raw[REVIVER_SYMBOL];
		const result = _check(ns, /* @__PURE__ */ new Set());
		raw[REVIVER_SYMBOL] = result;
		return result;
	}
	return _check(ns, /* @__PURE__ */ new Set());
}
function _check(ns, seen) {
	const raw = ns.getSchema();
	if (seen.has(raw)) return false;
	seen.add(raw);
	if (ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) return true;
	if (ns.isStructSchema()) {
		for (const [, memberSchema] of ns.structIterator()) if (_check(memberSchema, seen)) return true;
	} else if (ns.isListSchema() || ns.isMapSchema()) {
		if (_check(ns.getValueSchema(), seen)) return true;
	} else if (ns.isDocumentSchema()) return true;
	return false;
}
// ../../../node_modules/@smithy/core/dist-es/submodules/protocols/common.js
const collectBodyString = (streamBody, context) => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.H)(streamBody, context).then((body) => (context?.utf8Encoder ?? _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_2__.n)(body));
// ../../../node_modules/@smithy/core/dist-es/submodules/protocols/json/parseJsonBody.js
async function parseJsonBody(streamBody, context, schema) {
	let parsingInput;
	if (detectBufferParsing() && typeof streamBody?.[Symbol.asyncIterator] === "function") {
		const buffer = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.H)(streamBody, context);
		if (typeof Buffer === "function") {
			if (Buffer.isBuffer(buffer)) parsingInput = buffer;
			else parsingInput = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
		}
	}
	if (!parsingInput) parsingInput = await collectBodyString(streamBody, context);
	if (parsingInput.length === 0) return {};
	const reviver = schema && needsReviver(schema) ? jsonReviver : void 0;
	try {
		return JSON.parse(parsingInput, reviver);
	} catch (e) {
		if (e?.name === "SyntaxError") Object.defineProperty(e, "$responseBodyText", { value: typeof parsingInput === "string" ? parsingInput : parsingInput.toString("utf8") });
		throw e;
	}
}
const findKey = (object, key) => Object.keys(object).find((k) => k.toLowerCase() === key.toLowerCase());
const sanitizeErrorCode = (rawValue) => {
	let cleanValue = rawValue;
	if (typeof cleanValue === "number") cleanValue = cleanValue.toString();
	if (cleanValue.indexOf(",") >= 0) cleanValue = cleanValue.split(",")[0];
	if (cleanValue.indexOf(":") >= 0) cleanValue = cleanValue.split(":")[0];
	if (cleanValue.indexOf("#") >= 0) cleanValue = cleanValue.split("#")[1];
	return cleanValue;
};
const loadRestJsonErrorCode = (output, data) => {
	return loadErrorCode(output, data, [
		"header",
		"code",
		"type"
	]);
};
const loadJsonRpcErrorCode = (output, data, queryCompat = false) => {
	return loadErrorCode(output, data, queryCompat ? [
		"code",
		"header",
		"type"
	] : [
		"type",
		"code",
		"header"
	]);
};
const loadErrorCode = ({ headers }, data, order) => {
	while (order.length > 0) switch (order.shift()) {
		case "header":
			const headerKey = findKey(headers ?? {}, "x-amzn-errortype");
			if (headerKey !== void 0) return sanitizeErrorCode(headers[headerKey]);
			break;
		case "code":
			const codeKey = findKey(data ?? {}, "code");
			if (codeKey && data[codeKey] !== void 0) return sanitizeErrorCode(data[codeKey]);
			break;
		case "type": if (data?.__type !== void 0) return sanitizeErrorCode(data.__type);
	}
};
// ../../../node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeDeserializer2.js
var JsonShapeDeserializer2 = class extends SerdeContextConfig {
	settings;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	async read(schema, data) {
		const reviver = needsReviver(schema) ? jsonReviver : void 0;
		let parsed;
		if (typeof data === "string") {
			if (data.length === 0) return {};
			parsed = JSON.parse(data, reviver);
		} else if (data instanceof Uint8Array && detectBufferParsing()) {
			if (data.byteLength === 0) return {};
			const buf = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
			parsed = JSON.parse(buf, reviver);
		} else parsed = await parseJsonBody(data, this.serdeContext, schema);
		return this._read(schema, parsed);
	}
	readObject(schema, data) {
		return this._read(schema, data);
	}
	_read(schema, value) {
		const isObject = value !== null && typeof value === "object";
		const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.ut.of(schema);
		if (isObject) {
			if (ns.isStructSchema()) return this._readStruct(ns, value);
			if (Array.isArray(value) && ns.isListSchema()) {
				const listMember = ns.getValueSchema();
				if (this.needsTransform(listMember)) for (let i = 0; i < value.length; ++i) value[i] = this._read(listMember, value[i]);
				return value;
			}
			if (ns.isMapSchema()) {
				const mapMember = ns.getValueSchema();
				const map = value;
				if (this.needsTransform(mapMember)) for (const k in map) {
					if (!(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(map, k)) continue;
					if (k === "__proto__") (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.W)(map);
					map[k] = this._read(mapMember, map[k]);
				}
				return map;
			}
		}
		if (ns.isBlobSchema() && typeof value === "string") return (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(value);
		const mediaType = ns.getMergedTraits().mediaType;
		if (ns.isStringSchema() && typeof value === "string" && mediaType) {
			if (mediaType === "application/json" || mediaType.endsWith("+json")) return _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.yt.from(value);
			return value;
		}
		if (ns.isTimestampSchema() && value != null) switch ((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.F)(ns, this.settings)) {
			case 5: return (0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_3__.l)(value);
			case 6: return (0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_3__.u)(value);
			case 7: return (0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_3__.s)(value);
			default:
				console.warn("Missing timestamp format, parsing value with Date constructor:", value);
				return new Date(value);
		}
		if (ns.isBigIntegerSchema() && (typeof value === "number" || typeof value === "string")) return BigInt(value);
		if (ns.isBigDecimalSchema() && value != void 0) {
			if (value instanceof _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__._t) return value;
			const untyped = value;
			if (untyped.type === "bigDecimal" && "string" in untyped) return new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__._t(untyped.string, untyped.type);
			return new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__._t(String(value), "bigDecimal");
		}
		if (ns.isNumericSchema() && typeof value === "string") {
			switch (value) {
				case "Infinity": return Infinity;
				case "-Infinity": return -Infinity;
				case "NaN": return NaN;
			}
			return value;
		}
		if (ns.isDocumentSchema()) {
			if (isObject) {
				if (Array.isArray(value)) for (let i = 0; i < value.length; ++i) {
					const v = value[i];
					if (!(v instanceof _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__._t)) value[i] = this._read(ns, v);
				}
				else {
					const doc = value;
					for (const k in doc) {
						if (!(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(doc, k)) continue;
						if (k === "__proto__") (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.W)(doc);
						const v = doc[k];
						if (!(v instanceof _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__._t)) doc[k] = this._read(ns, v);
					}
				}
			}
		}
		return value;
	}
	_readStruct(ns, record) {
		const union = ns.isUnionSchema();
		const out = {};
		let nameMap;
		const hasType = typeof record.__type === "string";
		const { jsonName } = this.settings;
		if (jsonName && hasType) nameMap = {};
		let unionSerde;
		if (union) unionSerde = new UnionSerde(record, out);
		for (const [memberName, memberSchema] of ns.structIterator()) {
			let fromKey = memberName;
			if (jsonName) {
				fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey;
				if (hasType) nameMap[fromKey] = memberName;
			}
			if (union) unionSerde.mark(fromKey);
			if (record[fromKey] != null) out[memberName] = this._read(memberSchema, record[fromKey]);
		}
		if (union) unionSerde.writeUnknown();
		else if (hasType) for (const k in record) {
			if (!(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(record, k)) continue;
			const v = record[k];
			const t = jsonName ? nameMap[k] ?? k : k;
			if (!(t in out)) out[t] = v;
		}
		return out;
	}
	needsTransform(ns) {
		if (ns.isBlobSchema() || ns.isTimestampSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema() || ns.isNumericSchema()) return true;
		if (ns.isDocumentSchema() || ns.isStructSchema() || ns.isListSchema() || ns.isMapSchema()) return true;
		if (ns.isStringSchema() && ns.getMergedTraits().mediaType) return true;
		return false;
	}
};
// ../../../node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonBytesStringAdapter.js
var JsonBytesStringAdapter = class JsonBytesStringAdapter extends Uint8Array {
	string = null;
	static allocUnsafe(bytes) {
		if (typeof Buffer === "function") {
			const buffer = Buffer.allocUnsafe(bytes);
			return new JsonBytesStringAdapter(buffer.buffer, buffer.byteOffset, buffer.byteLength);
		}
		return new JsonBytesStringAdapter(bytes);
	}
	toString() {
		return this.s();
	}
	valueOf() {
		return this.s();
	}
	includes(searchString, position) {
		if (typeof searchString === "string") return this.s().includes(searchString, position);
		return Uint8Array.prototype.includes.call(this, searchString, position);
	}
	indexOf(searchString, position) {
		if (typeof searchString === "string") return this.s().indexOf(searchString, position);
		return Uint8Array.prototype.indexOf.call(this, searchString, position);
	}
	lastIndexOf(searchString, position) {
		if (typeof searchString === "string") return this.s().lastIndexOf(searchString, position);
		const fn = Uint8Array.prototype.lastIndexOf;
		if (position !== void 0) return fn.call(this, searchString, position);
		return fn.call(this, searchString);
	}
	startsWith(searchString, position) {
		return this.s().startsWith(searchString, position);
	}
	endsWith(searchString, endPosition) {
		return this.s().endsWith(searchString, endPosition);
	}
	match(regexp) {
		return this.s().match(regexp);
	}
	replace(searchValue, replaceValue) {
		return this.s().replace(searchValue, replaceValue);
	}
	search(regexp) {
		return this.s().search(regexp);
	}
	split(separator, limit) {
		return this.s().split(separator, limit);
	}
	substring(start, end) {
		return this.s().substring(start, end);
	}
	trim() {
		return this.s().trim();
	}
	trimStart() {
		return this.s().trimStart();
	}
	trimEnd() {
		return this.s().trimEnd();
	}
	charAt(pos) {
		return this.s().charAt(pos);
	}
	charCodeAt(index) {
		return this.s().charCodeAt(index);
	}
	padStart(maxLength, fillString) {
		return this.s().padStart(maxLength, fillString);
	}
	padEnd(maxLength, fillString) {
		return this.s().padEnd(maxLength, fillString);
	}
	repeat(count) {
		return this.s().repeat(count);
	}
	toUpperCase() {
		return this.s().toUpperCase();
	}
	toLowerCase() {
		return this.s().toLowerCase();
	}
	s() {
		if (this.string == null) {
			const n = Date.now();
			if (n > warned + 6e4) {
				console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.");
				warned = n;
			}
			this.string = (0,_TypeRegistry_js__WEBPACK_IMPORTED_MODULE_2__.n)(this);
		}
		return this.string;
	}
};
var warned = 0;
// ../../../node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeSerializer2.js
const encoder = new TextEncoder();
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const QUOTE = 34;
const COLON = 58;
const COMMA = 44;
const BACKSLASH = 92;
const TRUE = new Uint8Array([
	116,
	114,
	117,
	101
]);
const FALSE = new Uint8Array([
	102,
	97,
	108,
	115,
	101
]);
const NULL = new Uint8Array([
	110,
	117,
	108,
	108
]);
const ESCAPE_TABLE = new Array(128).fill(null);
ESCAPE_TABLE[8] = "b";
ESCAPE_TABLE[9] = "t";
ESCAPE_TABLE[10] = "n";
ESCAPE_TABLE[12] = "f";
ESCAPE_TABLE[13] = "r";
ESCAPE_TABLE[34] = "\"";
ESCAPE_TABLE[92] = "\\";
for (let i = 0; i < 32; i++) if (ESCAPE_TABLE[i] === null) ESCAPE_TABLE[i] = "u00" + i.toString(16).padStart(2, "0");
const INITIAL_BUFFER_SIZE = 2048;
function alloc(size) {
	return JsonBytesStringAdapter.allocUnsafe(size);
}
var JsonShapeSerializer2 = class JsonShapeSerializer2 extends SerdeContextConfig {
	settings;
	json;
	i = 0;
	rootSchema;
	rawValue;
	passthrough = false;
	constructor(settings) {
		super();
		this.settings = settings;
		this.json = alloc(INITIAL_BUFFER_SIZE);
	}
	write(schema, value) {
		this.i = 0;
		this.rawValue = value;
		this.rootSchema = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.ut.of(schema);
		this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema();
		if (!this.passthrough) this.writeValue(this.rootSchema, value, void 0);
	}
	writeDiscriminatedDocument(schema, value) {
		this.i = 0;
		this.rootSchema = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.ut.of(schema);
		const ns = this.rootSchema;
		if (ns.isStructSchema() && value != null && typeof value === "object") {
			this.writeValue(ns, value, void 0);
			const prefix = `"__type":"${ns.getName(true) ?? "Unknown"}",`;
			const z = prefix.length;
			this.ensure(z);
			this.json.copyWithin(1 + z, 1, this.i);
			encoder.encodeInto(prefix, this.json.subarray(1));
			this.i += z;
		} else this.writeValue(ns, value, void 0);
	}
	flush() {
		this.rootSchema = void 0;
		const finalPosition = this.i;
		this.i = 0;
		const raw = this.rawValue;
		this.rawValue = void 0;
		if (finalPosition === 0) return raw;
		const result = this.json.subarray(0, finalPosition);
		this.json = alloc(INITIAL_BUFFER_SIZE);
		return result;
	}
	ensure(byteCount) {
		const { i, json } = this;
		if (i + byteCount > json.length) {
			let newSize = json.length * 2;
			while (newSize < i + byteCount) newSize *= 2;
			const next = alloc(newSize);
			next.set(this.json);
			this.json = next;
		}
	}
	writeAscii(s) {
		const z = s.length;
		this.ensure(z);
		let { i, json } = this;
		for (let j = 0; j < z; ++j) {
			json[i] = s.charCodeAt(j);
			i += 1;
		}
		this.i = i;
	}
	writeAsciiQuoted(s) {
		const z = s.length;
		this.ensure(z + 4);
		let { json, i } = this;
		json[i++] = QUOTE;
		for (let j = 0; j < z; ++j) json[i++] = s.charCodeAt(j);
		json[i++] = QUOTE;
		this.i = i;
	}
	writeJsonString(s) {
		const z = s.length;
		this.ensure(z * 3 + 2);
		this.json[this.i++] = QUOTE;
		for (let j = 0; j < z; ++j) {
			const c = s.charCodeAt(j);
			if (c > 34 && c < 92) this.json[this.i++] = c;
			else if (c < 128) {
				const esc = ESCAPE_TABLE[c];
				if (esc !== null) {
					this.ensure(esc.length + 1 + (z - j - 1) * 3 + 1);
					this.json[this.i++] = BACKSLASH;
					for (let k = 0; k < esc.length; k++) this.json[this.i++] = esc.charCodeAt(k);
				} else this.json[this.i++] = c;
			} else if (c >= 55296 && c <= 56319) {
				const next = j + 1 < z ? s.charCodeAt(j + 1) : 0;
				if (next >= 56320 && next <= 57343) {
					this.ensure(4);
					const { written } = encoder.encodeInto(s.substring(j, j + 2), this.json.subarray(this.i));
					this.i += written;
					++j;
				} else {
					this.ensure(6 + (z - j - 1) * 3 + 1);
					this.writeUnicodeEscape(c);
				}
			} else if (c >= 56320 && c <= 57343) {
				this.ensure(6 + (z - j - 1) * 3 + 1);
				this.writeUnicodeEscape(c);
			} else {
				let { i, json } = this;
				if (c < 2048) {
					json[i++] = 192 | c >> 6;
					json[i++] = 128 | c & 63;
				} else {
					json[i++] = 224 | c >> 12;
					json[i++] = 128 | c >> 6 & 63;
					json[i++] = 128 | c & 63;
				}
				this.i = i;
			}
		}
		this.json[this.i++] = QUOTE;
	}
	writeUnicodeEscape(code) {
		let { json, i } = this;
		json[i++] = BACKSLASH;
		json[i++] = 117;
		const hex = code.toString(16).padStart(4, "0");
		for (let j = 0; j < 4; ++j) json[i++] = hex.charCodeAt(j);
		this.i = i;
	}
	static B64 = (() => {
		const chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
		const table = /* @__PURE__ */ new Uint8Array(64);
		for (let i = 0; i < 64; ++i) table[i] = chars.charCodeAt(i);
		return table;
	})();
	writeBase64(data) {
		const b64Len = Math.ceil(data.length / 3) * 4;
		this.ensure(b64Len + 2);
		const json = this.json;
		const B64 = JsonShapeSerializer2.B64;
		let i = this.i;
		json[i++] = QUOTE;
		const len = data.length;
		const remainder = len % 3;
		const mainLen = len - remainder;
		for (let j = 0; j < mainLen; j += 3) {
			const a = data[j];
			const b = data[j + 1];
			const c = data[j + 2];
			json[i++] = B64[a >> 2];
			json[i++] = B64[(a & 3) << 4 | b >> 4];
			json[i++] = B64[(b & 15) << 2 | c >> 6];
			json[i++] = B64[c & 63];
		}
		if (remainder === 2) {
			const a = data[mainLen];
			const b = data[mainLen + 1];
			json[i++] = B64[a >> 2];
			json[i++] = B64[(a & 3) << 4 | b >> 4];
			json[i++] = B64[(b & 15) << 2];
			json[i++] = 61;
		} else if (remainder === 1) {
			const a = data[mainLen];
			json[i++] = B64[a >> 2];
			json[i++] = B64[(a & 3) << 4];
			json[i++] = 61;
			json[i++] = 61;
		}
		json[i++] = QUOTE;
		this.i = i;
	}
	writeValue(schema, value, container) {
		if (value == null) {
			if (container?.isStructSchema()) {
				if (value === void 0) {
					if (_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.ut.of(schema).isIdempotencyToken()) {
						this.writeAsciiQuoted((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.U)());
						return;
					}
				}
				return;
			}
			this.ensure(4);
			this.json.set(NULL, this.i);
			this.i += 4;
			return;
		}
		const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.ut.of(schema);
		const isObject = typeof value === "object";
		if (ns.isStringSchema()) {
			const mediaType = ns.getMergedTraits().mediaType;
			if (mediaType) {
				if (mediaType === "application/json" || mediaType.endsWith("+json")) {
					this.writeJsonString(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.yt.from(value).toString());
					return;
				}
			}
		}
		if (this.settings.bigNumberAsString && value != null && (ns.isBigIntegerSchema() || ns.isBigDecimalSchema())) {
			const asString = value instanceof _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__._t ? value.string : String(value);
			this.writeAsciiQuoted(asString);
			return;
		}
		if (isObject) {
			if (ns.isStructSchema()) {
				this.writeStruct(ns, value);
				return;
			}
			if (Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema())) {
				this.writeList(ns, value, ns.isDocumentSchema());
				return;
			}
			if (ns.isMapSchema()) {
				this.writeMap(ns, value, false);
				return;
			}
			if (value instanceof Uint8Array && (ns.isBlobSchema() || ns.isDocumentSchema())) {
				this.writeBase64(value);
				return;
			}
			if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) {
				this.writeTimestamp(ns, value);
				return;
			}
			if (value instanceof _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__._t) {
				this.writeAscii(value.string);
				return;
			}
			if (ns.isDocumentSchema()) {
				if (Array.isArray(value)) this.writeList(ns, value, true);
				else this.writeMap(ns, value, true);
				return;
			}
			const json = JSON.stringify(value);
			this.writeAscii(json);
			return;
		}
		if (typeof value === "string") {
			if (ns.isBlobSchema()) {
				const b64 = (this.serdeContext?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.St)(value);
				this.writeAsciiQuoted(b64);
				return;
			}
			this.writeJsonString(value);
			return;
		}
		if (typeof value === "number") {
			if (Math.abs(value) === Infinity || Number.isNaN(value)) {
				this.writeAsciiQuoted(String(value));
				return;
			}
			const numStr = String(value);
			this.writeAscii(numStr);
			return;
		}
		if (typeof value === "boolean") {
			this.ensure(5);
			let { i, json } = this;
			if (value) {
				json.set(TRUE, i);
				i += 4;
			} else {
				json.set(FALSE, i);
				i += 5;
			}
			this.i = i;
			return;
		}
		if (typeof value === "bigint") {
			this.writeAscii(value.toString());
			return;
		}
		this.writeAscii(String(value));
	}
	writeStruct(ns, value) {
		this.ensure(2);
		this.json[this.i++] = OPEN_BRACE;
		let wroteAny = false;
		const hasType = typeof value.__type === "string";
		let writtenKeys;
		if (hasType) writtenKeys = /* @__PURE__ */ new Set();
		for (const [memberName, memberSchema] of ns.structIterator()) {
			const item = value[memberName];
			if (item == null && !memberSchema.isIdempotencyToken()) continue;
			if (wroteAny) {
				this.ensure(1);
				this.json[this.i++] = COMMA;
			}
			wroteAny = true;
			const targetKey = this.settings.jsonName ? memberSchema.getMergedTraits().jsonName ?? memberName : memberName;
			if (writtenKeys) {
				writtenKeys.add(memberName);
				writtenKeys.add(targetKey);
			}
			this.writeAsciiQuoted(targetKey);
			this.json[this.i++] = COLON;
			this.writeValue(memberSchema, item, ns);
		}
		if (!wroteAny && ns.isUnionSchema()) {
			const { $unknown } = value;
			if (Array.isArray($unknown)) {
				const [k, v] = $unknown;
				this.writeAsciiQuoted(k);
				this.ensure(1);
				this.json[this.i++] = COLON;
				this.writeValue(15, v, ns);
			}
		} else if (hasType) for (const k in value) {
			if (writtenKeys.has(k)) continue;
			writtenKeys.add(k);
			const v = value[k];
			if (wroteAny) {
				this.ensure(1);
				this.json[this.i++] = COMMA;
			}
			wroteAny = true;
			this.writeAsciiQuoted(k);
			this.ensure(1);
			this.json[this.i++] = COLON;
			this.writeValue(15, v, void 0);
		}
		this.ensure(1);
		this.json[this.i++] = CLOSE_BRACE;
	}
	writeList(ns, value, isDocument) {
		const sparse = !!ns.getMergedTraits().sparse;
		const valueSchema = ns.getValueSchema();
		if (!isDocument) {
			if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
				let hasSpecials = false;
				for (let i = 0; i < value.length; ++i) {
					const v = value[i];
					if (Number.isNaN(v) || v === Infinity || v === -Infinity || v == null && !sparse) {
						hasSpecials = true;
						break;
					}
				}
				let json;
				if (!hasSpecials) json = JSON.stringify(value);
				else {
					const out = [];
					for (let i = 0; i < value.length; ++i) {
						const v = value[i];
						if (v == null && !sparse) continue;
						if (Number.isNaN(v) || v === Infinity || v === -Infinity) out.push(String(v));
						else out.push(v);
					}
					json = JSON.stringify(out);
				}
				this.ensure(json.length * 3);
				this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
				return;
			}
		}
		this.ensure(2);
		this.json[this.i++] = OPEN_BRACKET;
		let wroteFirstItem = false;
		for (let i = 0; i < value.length; ++i) {
			const item = value[i];
			if (isDocument ? item === void 0 : item == null && !sparse) continue;
			if (wroteFirstItem) {
				this.ensure(1);
				this.json[this.i++] = COMMA;
			}
			this.writeValue(valueSchema, item, void 0);
			wroteFirstItem = true;
		}
		this.ensure(1);
		this.json[this.i++] = CLOSE_BRACKET;
	}
	writeMap(ns, value, isDocument) {
		const sparse = !!ns.getMergedTraits().sparse;
		const valueSchema = ns.getValueSchema();
		if (!isDocument) {
			if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
				let modifications;
				for (const k in value) {
					if (!(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(value, k)) continue;
					const v = value[k];
					if (Number.isNaN(v) || v === Infinity || v === -Infinity) {
						(modifications ??= {})[k] = v;
						value[k] = String(v);
					} else if (v === null && !sparse) {
						(modifications ??= {})[k] = null;
						value[k] = void 0;
					}
				}
				const json = JSON.stringify(value);
				if (modifications) Object.assign(value, modifications);
				this.ensure(json.length * 3);
				this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
				return;
			}
		}
		this.ensure(2);
		this.json[this.i++] = OPEN_BRACE;
		let first = true;
		for (const k in value) {
			if (!(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(value, k)) continue;
			const v = value[k];
			if (isDocument ? v === void 0 : v == null && !sparse) continue;
			if (!first) {
				this.ensure(1);
				this.json[this.i++] = COMMA;
			}
			first = false;
			this.writeJsonString(k);
			this.ensure(1);
			this.json[this.i++] = COLON;
			this.writeValue(valueSchema, v, void 0);
		}
		this.ensure(1);
		this.json[this.i++] = CLOSE_BRACE;
	}
	writeTimestamp(ns, value) {
		switch ((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.F)(ns, this.settings)) {
			case 5: {
				const iso = value.toISOString().replace(".000Z", "Z");
				this.writeAsciiQuoted(iso);
				return;
			}
			case 6:
				this.writeAsciiQuoted((0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_3__.o)(value));
				return;
			case 7: {
				const epochSecs = String(value.getTime() / 1e3);
				this.writeAscii(epochSecs);
				return;
			}
			default: {
				const epochSecs = String(value.getTime() / 1e3);
				this.writeAscii(epochSecs);
				return;
			}
		}
	}
};
// ../../../node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonCodec2.js
var JsonCodec2 = class extends SerdeContextConfig {
	settings;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	createSerializer() {
		const serializer = new JsonShapeSerializer2(this.settings);
		serializer.setSerdeContext(this.serdeContext);
		return serializer;
	}
	createDeserializer() {
		const deserializer = new JsonShapeDeserializer2(this.settings);
		deserializer.setSerdeContext(this.serdeContext);
		return deserializer;
	}
};
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsRestJsonProtocol.js
var AwsRestJsonProtocol = class extends HttpBindingProtocol {
	serializer;
	deserializer;
	codec;
	mixin = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.n();
	constructor({ defaultNamespace, errorTypeRegistries, jsonCodec }) {
		super({
			defaultNamespace,
			errorTypeRegistries
		});
		const settings = {
			timestampFormat: {
				useTrait: true,
				default: 7
			},
			httpBindings: true,
			jsonName: true
		};
		this.codec = jsonCodec ?? new JsonCodec2(settings);
		this.serializer = new HttpInterceptingShapeSerializer(this.codec.createSerializer(), settings);
		this.deserializer = new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(), settings);
	}
	getShapeId() {
		return "aws.protocols#restJson1";
	}
	getPayloadCodec() {
		return this.codec;
	}
	setSerdeContext(serdeContext) {
		this.codec.setSerdeContext(serdeContext);
		super.setSerdeContext(serdeContext);
	}
	async serializeRequest(operationSchema, input, context) {
		const request = await super.serializeRequest(operationSchema, input, context);
		const inputSchema = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.ut.of(operationSchema.input);
		if (!request.headers["content-type"]) {
			const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
			if (contentType) request.headers["content-type"] = contentType;
		}
		if (request.body == null && request.headers["content-type"] === this.getDefaultContentType()) request.body = "{}";
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		const output = await super.deserializeResponse(operationSchema, context, response);
		const outputSchema = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.ut.of(operationSchema.output);
		for (const [name, member] of outputSchema.structIterator()) if (member.getMemberTraits().httpPayload && !(name in output)) output[name] = null;
		return output;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		const errorIdentifier = loadRestJsonErrorCode(response, dataObject) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
		const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.ut.of(errorSchema);
		const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
		const exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
		await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
		const output = {};
		const errorDeserializer = this.codec.createDeserializer();
		for (const [name, member] of ns.structIterator()) {
			const target = member.getMergedTraits().jsonName ?? name;
			output[name] = errorDeserializer.readObject(member, dataObject[target]);
		}
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message
		}, output), dataObject);
	}
	getDefaultContentType() {
		return "application/json";
	}
};



/***/ }),

/***/ 5633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ProviderError),
/* harmony export */   t: () => (/* binding */ CredentialsProviderError)
/* harmony export */ });
// ../../../node_modules/@smithy/core/dist-es/submodules/config/property-provider/ProviderError.js
var ProviderError = class ProviderError extends Error {
	name = "ProviderError";
	tryNextLink;
	constructor(message, options = true) {
		let logger;
		let tryNextLink = true;
		if (typeof options === "boolean") {
			logger = void 0;
			tryNextLink = options;
		} else if (options != null && typeof options === "object") {
			logger = options.logger;
			tryNextLink = options.tryNextLink ?? true;
		}
		super(message);
		this.tryNextLink = tryNextLink;
		Object.setPrototypeOf(this, ProviderError.prototype);
		logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
	}
	static from(error, options = true) {
		return Object.assign(new this(error.message, options), error);
	}
};
// ../../../node_modules/@smithy/core/dist-es/submodules/config/property-provider/CredentialsProviderError.js
var CredentialsProviderError = class CredentialsProviderError extends ProviderError {
	name = "CredentialsProviderError";
	constructor(message, options = true) {
		super(message, options);
		Object.setPrototypeOf(this, CredentialsProviderError.prototype);
	}
};



/***/ }),

/***/ 5961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ resolveRegionConfig),
/* harmony export */   A: () => (/* binding */ getDefaultSocketTimeout),
/* harmony export */   B: () => (/* binding */ getHttpOperationBindings),
/* harmony export */   C: () => (/* binding */ normalizeProvider),
/* harmony export */   Ct: () => (/* binding */ fromBase64),
/* harmony export */   D: () => (/* binding */ getLoggerPlugin),
/* harmony export */   E: () => (/* binding */ getRecursionDetectionPlugin),
/* harmony export */   F: () => (/* binding */ determineTimestampFormat),
/* harmony export */   G: () => (/* binding */ getEndpointPlugin),
/* harmony export */   H: () => (/* binding */ collectBody),
/* harmony export */   I: () => (/* binding */ FromStringShapeDeserializer),
/* harmony export */   J: () => (/* binding */ customEndpointFunctions),
/* harmony export */   K: () => (/* binding */ resolveEndpointConfig),
/* harmony export */   L: () => (/* binding */ HttpProtocol),
/* harmony export */   M: () => (/* binding */ getContentLengthPlugin),
/* harmony export */   N: () => (/* binding */ getHttpHandlerExtensionConfiguration),
/* harmony export */   O: () => (/* binding */ getHostHeaderPlugin),
/* harmony export */   P: () => (/* binding */ resolveHttpHandlerRuntimeConfig),
/* harmony export */   Q: () => (/* binding */ resolveDefaultsModeConfig),
/* harmony export */   R: () => (/* binding */ SerdeContext),
/* harmony export */   S: () => (/* binding */ DefaultIdentityProviderConfig),
/* harmony export */   St: () => (/* binding */ toBase64),
/* harmony export */   T: () => (/* binding */ getHttpAuthSchemeEndpointRuleSetPlugin),
/* harmony export */   U: () => (/* binding */ generateIdempotencyToken),
/* harmony export */   V: () => (/* binding */ extendedEncodeURIComponent),
/* harmony export */   W: () => (/* binding */ writeKey),
/* harmony export */   X: () => (/* binding */ BinaryDecisionDiagram),
/* harmony export */   Y: () => (/* binding */ EndpointCache),
/* harmony export */   Z: () => (/* binding */ resolveParams),
/* harmony export */   _: () => (/* binding */ NODE_RETRY_MODE_CONFIG_OPTIONS),
/* harmony export */   _t: () => (/* binding */ NumericValue),
/* harmony export */   a: () => (/* binding */ NODE_AUTH_SCHEME_PREFERENCE_OPTIONS),
/* harmony export */   at: () => (/* binding */ resolveDefaultRuntimeConfig),
/* harmony export */   b: () => (/* binding */ resolveUserAgentConfig),
/* harmony export */   bt: () => (/* binding */ normalizeProvider$1),
/* harmony export */   c: () => (/* binding */ getSkewCorrectedDate),
/* harmony export */   ct: () => (/* binding */ ServiceException),
/* harmony export */   d: () => (/* binding */ awsEndpointFunctions),
/* harmony export */   dt: () => (/* binding */ getSchemaSerdePlugin),
/* harmony export */   et: () => (/* binding */ NODE_REGION_CONFIG_FILE_OPTIONS),
/* harmony export */   f: () => (/* binding */ NODE_APP_ID_CONFIG_OPTIONS),
/* harmony export */   ft: () => (/* binding */ deref),
/* harmony export */   g: () => (/* binding */ NODE_MAX_ATTEMPT_CONFIG_OPTIONS),
/* harmony export */   gt: () => (/* binding */ calculateBodyLength),
/* harmony export */   h: () => (/* binding */ getRetryPlugin),
/* harmony export */   ht: () => (/* binding */ NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS),
/* harmony export */   i: () => (/* binding */ SignatureV4),
/* harmony export */   it: () => (/* binding */ getDefaultExtensionConfiguration),
/* harmony export */   j: () => (/* binding */ emitWarningIfUnsupportedVersion),
/* harmony export */   k: () => (/* binding */ resolveHostHeaderConfig),
/* harmony export */   l: () => (/* binding */ getAwsRegionExtensionConfiguration),
/* harmony export */   m: () => (/* binding */ getUserAgentPlugin),
/* harmony export */   mt: () => (/* binding */ NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS),
/* harmony export */   n: () => (/* binding */ ProtocolLib),
/* harmony export */   nt: () => (/* binding */ makeBuilder),
/* harmony export */   o: () => (/* binding */ AwsSdkSigV4Signer),
/* harmony export */   ot: () => (/* binding */ emitWarningIfUnsupportedVersion$1),
/* harmony export */   p: () => (/* binding */ createDefaultUserAgentProvider),
/* harmony export */   pt: () => (/* binding */ Client),
/* harmony export */   q: () => (/* binding */ decideEndpoint),
/* harmony export */   r: () => (/* binding */ resolveAwsSdkSigV4Config),
/* harmony export */   rt: () => (/* binding */ NoOpLogger),
/* harmony export */   s: () => (/* binding */ validateSigningProperties),
/* harmony export */   st: () => (/* binding */ loadConfigsForDefaultMode),
/* harmony export */   t: () => (/* binding */ Sha256Node),
/* harmony export */   tt: () => (/* binding */ NODE_REGION_CONFIG_OPTIONS),
/* harmony export */   u: () => (/* binding */ resolveAwsRegionExtensionConfiguration),
/* harmony export */   ut: () => (/* binding */ NormalizedSchema),
/* harmony export */   v: () => (/* binding */ resolveRetryConfig),
/* harmony export */   vt: () => (/* binding */ splitHeader),
/* harmony export */   w: () => (/* binding */ getHttpSigningPlugin),
/* harmony export */   x: () => (/* binding */ NoAuthSigner),
/* harmony export */   xt: () => (/* binding */ getSmithyContext),
/* harmony export */   y: () => (/* binding */ DEFAULT_RETRY_MODE),
/* harmony export */   yt: () => (/* binding */ LazyJsonString),
/* harmony export */   z: () => (/* binding */ HttpBindingNormalizedSchema)
/* harmony export */ });
/* unused harmony export lt */
/* harmony import */ var _hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6839);
/* harmony import */ var _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9617);
/* harmony import */ var _httpRequest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8661);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5946);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4083);
/* harmony import */ var _setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5443);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7075);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8161);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1708);











// ../../../node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js
const BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/;
const fromBase64 = (input) => {
	if (input.length * 3 % 4 !== 0) throw new TypeError(`Incorrect padding on base64 string.`);
	if (!BASE64_REGEX.exec(input)) throw new TypeError(`Invalid base64 string.`);
	const buffer = (0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.a)(input, "base64");
	return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
};
// ../../../node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js
const toBase64 = (_input) => {
	let input;
	if (typeof _input === "string") input = (0,_TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__.r)(_input);
	else input = _input;
	if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
	return (0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.i)(input.buffer, input.byteOffset, input.byteLength).toString("base64");
};
// ../../../node_modules/@smithy/core/dist-es/submodules/serde/util-stream/blob/Uint8ArrayBlobAdapter.js
function bindUint8ArrayBlobAdapter(toUtf8, fromUtf8, toBase64, fromBase64) {
	return class Uint8ArrayBlobAdapter extends Uint8Array {
		static fromString(source, encoding = "utf-8") {
			if (typeof source === "string") {
				if (encoding === "base64") return Uint8ArrayBlobAdapter.mutate(fromBase64(source));
				return Uint8ArrayBlobAdapter.mutate(fromUtf8(source));
			}
			throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
		}
		static mutate(source) {
			Object.setPrototypeOf(source, Uint8ArrayBlobAdapter.prototype);
			return source;
		}
		transformToString(encoding = "utf-8") {
			if (encoding === "base64") return toBase64(this);
			return toUtf8(this);
		}
	};
}
// ../../../node_modules/@smithy/core/dist-es/submodules/serde/uuid/v4.js
const decimalToHex = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bindV4(getRandomValues) {
	if (typeof crypto !== "undefined" && typeof crypto.randomUUID === "function") return () => crypto.randomUUID();
	return () => {
		const rnds = /* @__PURE__ */ new Uint8Array(16);
		getRandomValues(rnds);
		rnds[6] = rnds[6] & 15 | 64;
		rnds[8] = rnds[8] & 63 | 128;
		return decimalToHex[rnds[0]] + decimalToHex[rnds[1]] + decimalToHex[rnds[2]] + decimalToHex[rnds[3]] + "-" + decimalToHex[rnds[4]] + decimalToHex[rnds[5]] + "-" + decimalToHex[rnds[6]] + decimalToHex[rnds[7]] + "-" + decimalToHex[rnds[8]] + decimalToHex[rnds[9]] + "-" + decimalToHex[rnds[10]] + decimalToHex[rnds[11]] + decimalToHex[rnds[12]] + decimalToHex[rnds[13]] + decimalToHex[rnds[14]] + decimalToHex[rnds[15]];
	};
}
// ../../../node_modules/@smithy/types/dist-es/endpoint.js
var EndpointURLScheme;
(function(EndpointURLScheme) {
	EndpointURLScheme["HTTP"] = "http";
	EndpointURLScheme["HTTPS"] = "https";
})(EndpointURLScheme || (EndpointURLScheme = {}));
// ../../../node_modules/@smithy/types/dist-es/extensions/checksum.js
var AlgorithmId;
(function(AlgorithmId) {
	AlgorithmId["MD5"] = "md5";
	AlgorithmId["CRC32"] = "crc32";
	AlgorithmId["CRC32C"] = "crc32c";
	AlgorithmId["SHA1"] = "sha1";
	AlgorithmId["SHA256"] = "sha256";
})(AlgorithmId || (AlgorithmId = {}));
// ../../../node_modules/@smithy/types/dist-es/middleware.js
const SMITHY_CONTEXT_KEY = "__smithy_context";
// ../../../node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
const getSmithyContext = (context) => context["__smithy_context"] || (context["__smithy_context"] = {});
// ../../../node_modules/@smithy/core/dist-es/submodules/transport/isValidHostLabel.js
const VALID_HOST_LABEL_REGEX = new RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`);
const isValidHostLabel = (value, allowSubDomains = false) => {
	if (!allowSubDomains) return VALID_HOST_LABEL_REGEX.test(value);
	const labels = value.split(".");
	for (const label of labels) if (!isValidHostLabel(label)) return false;
	return true;
};
// ../../../node_modules/@smithy/core/dist-es/submodules/transport/isValidHostname.js
function isValidHostname(hostname) {
	return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(hostname);
}
// ../../../node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
const normalizeProvider$1 = (input) => {
	if (typeof input === "function") return input;
	const promisified = Promise.resolve(input);
	return () => promisified;
};
// ../../../node_modules/@smithy/core/dist-es/submodules/transport/toEndpointV1.js
const toEndpointV1 = (endpoint) => {
	if (typeof endpoint === "object") {
		if ("url" in endpoint) {
			const v1Endpoint = (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.r)(endpoint.url);
			if (endpoint.headers) {
				v1Endpoint.headers = {};
				for (const name in endpoint.headers) {
					if (!(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(endpoint.headers, name)) continue;
					v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", ");
				}
			}
			return v1Endpoint;
		}
		return endpoint;
	}
	return (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.r)(endpoint);
};
// ../../../node_modules/@smithy/core/dist-es/submodules/serde/lazy-json.js
const LazyJsonString = function LazyJsonString(val) {
	return Object.assign(new String(val), {
		deserializeJSON() {
			return JSON.parse(String(val));
		},
		toString() {
			return String(val);
		},
		toJSON() {
			return String(val);
		}
	});
};
LazyJsonString.from = (object) => {
	if (object && typeof object === "object" && (object instanceof LazyJsonString || "deserializeJSON" in object)) return object;
	else if (typeof object === "string" || Object.getPrototypeOf(object) === String.prototype) return LazyJsonString(String(object));
	return LazyJsonString(JSON.stringify(object));
};
LazyJsonString.fromObject = LazyJsonString.from;
// ../../../node_modules/@smithy/core/dist-es/submodules/serde/schema-serde-lib/schema-date-utils.js
const ddd = `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`;
const mmm = `(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`;
const time = `(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`;
const date = `(\\d?\\d)`;
const year = `(\\d{4})`;
const RFC3339_WITH_OFFSET = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/);
const IMF_FIXDATE_NATIVE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;
const IMF_FIXDATE = new RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`);
const RFC_850_DATE = new RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`);
const ASC_TIME = new RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`);
const months = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
const _parseEpochTimestamp = (value) => {
	if (value == null) return;
	let num = NaN;
	if (typeof value === "number") num = value;
	else if (typeof value === "string") {
		if (!/^-?\d*\.?\d+$/.test(value)) throw new TypeError(`parseEpochTimestamp - numeric string invalid.`);
		num = Number.parseFloat(value);
	} else if (typeof value === "object" && value.tag === 1) num = value.value;
	if (isNaN(num) || Math.abs(num) === Infinity) throw new TypeError("Epoch timestamps must be valid finite numbers.");
	return new Date(Math.round(num * 1e3));
};
const _parseRfc3339DateTimeWithOffset = (value) => {
	if (value == null) return;
	if (typeof value !== "string") throw new TypeError("RFC3339 timestamps must be strings");
	const matches = RFC3339_WITH_OFFSET.exec(value);
	if (!matches) throw new TypeError(`Invalid RFC3339 timestamp format ${value}`);
	const [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
	range(monthStr, 1, 12);
	range(dayStr, 1, 31);
	range(hours, 0, 23);
	range(minutes, 0, 59);
	range(seconds, 0, 60);
	const date = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(parseFloat(`0.${ms}`) * 1e3) : 0));
	date.setUTCFullYear(Number(yearStr));
	if (offsetStr.toUpperCase() != "Z") {
		const [, sign, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [
			void 0,
			"+",
			0,
			0
		];
		const scalar = sign === "-" ? 1 : -1;
		date.setTime(date.getTime() + scalar * (Number(offsetH) * 60 * 60 * 1e3 + Number(offsetM) * 60 * 1e3));
	}
	return date;
};
const _parseRfc7231DateTime = (value) => {
	if (value == null) return;
	if (typeof value !== "string") throw new TypeError("RFC7231 timestamps must be strings.");
	if (IMF_FIXDATE_NATIVE.test(value)) return new Date(value);
	let day;
	let month;
	let year;
	let hour;
	let minute;
	let second;
	let fraction;
	let matches;
	if (matches = IMF_FIXDATE.exec(value)) [, day, month, year, hour, minute, second, fraction] = matches;
	else if (matches = RFC_850_DATE.exec(value)) {
		[, day, month, year, hour, minute, second, fraction] = matches;
		year = (Number(year) + 1900).toString();
	} else if (matches = ASC_TIME.exec(value)) [, month, day, hour, minute, second, fraction, year] = matches;
	if (year && second) {
		const timestamp = Date.UTC(Number(year), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(parseFloat(`0.${fraction}`) * 1e3) : 0);
		range(day, 1, 31);
		range(hour, 0, 23);
		range(minute, 0, 59);
		range(second, 0, 60);
		const date = new Date(timestamp);
		date.setUTCFullYear(Number(year));
		return date;
	}
	throw new TypeError(`Invalid RFC7231 date-time value ${value}.`);
};
function range(v, min, max) {
	const _v = Number(v);
	if (_v < min || _v > max) throw new Error(`Value ${_v} out of range [${min}, ${max}]`);
}
// ../../../node_modules/@smithy/core/dist-es/submodules/serde/split-header.js
const splitHeader = (value) => {
	const z = value.length;
	const values = [];
	let withinQuotes = false;
	let escaped = false;
	let anchor = 0;
	for (let i = 0; i < z; ++i) {
		const char = value[i];
		switch (char) {
			case `"`:
				if (!escaped) withinQuotes = !withinQuotes;
				break;
			case ",": if (!withinQuotes) {
				values.push(value.slice(anchor, i));
				anchor = i + 1;
			}
		}
		escaped = char === "\\" && !escaped;
	}
	values.push(value.slice(anchor));
	return values.map((v) => {
		v = v.trim();
		const z = v.length;
		if (z < 2) return v;
		if (v[0] === `"` && v[z - 1] === `"`) {
			v = v.slice(1, z - 1);
			return v.replace(/\\(["\\])/g, "$1");
		}
		return v.replace(/\\"/g, "\"");
	});
};
// ../../../node_modules/@smithy/core/dist-es/submodules/serde/value/NumericValue.js
const format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
var NumericValue = class NumericValue {
	string;
	type;
	constructor(string, type) {
		this.string = string;
		this.type = type;
		if (!format.test(string)) throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
	}
	toString() {
		return this.string;
	}
	static [Symbol.hasInstance](object) {
		if (!object || typeof object !== "object") return false;
		const _nv = object;
		return NumericValue.prototype.isPrototypeOf(object) || _nv.type === "bigDecimal" && format.test(_nv.string);
	}
};
// ../../../node_modules/@smithy/core/dist-es/submodules/serde/util-body-length/calculateBodyLength.js
const calculateBodyLength = (body) => {
	if (!body) return 0;
	if (typeof body === "string") return Buffer.byteLength(body);
	else if (typeof body.byteLength === "number") return body.byteLength;
	else if (typeof body.size === "number") return body.size;
	else if (typeof body.start === "number" && typeof body.end === "number") return body.end + 1 - body.start;
	else if (body instanceof node_fs__WEBPACK_IMPORTED_MODULE_4__.ReadStream) {
		if (body.path != null) return (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.lstatSync)(body.path).size;
		else if (typeof body.fd === "number") return (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.fstatSync)(body.fd).size;
	}
	throw new Error(`Body Length computation failed for ${body}`);
};
// ../../../node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUint8Array.js
const toUint8Array = (data) => {
	if (data instanceof Uint8Array) return data;
	if (typeof data === "string") return (0,_TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__.r)(data);
	if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT);
	return new Uint8Array(data);
};
// ../../../node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/booleanSelector.js
const booleanSelector = (obj, key, type) => {
	if (!(key in obj)) return;
	if (obj[key] === "true") return true;
	if (obj[key] === "false") return false;
	throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
};
// ../../../node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/types.js
var SelectorType;
(function(SelectorType) {
	SelectorType["ENV"] = "env";
	SelectorType["CONFIG"] = "shared config entry";
})(SelectorType || (SelectorType = {}));
// ../../../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseDualstackEndpointConfigOptions.js
const ENV_USE_DUALSTACK_ENDPOINT = "AWS_USE_DUALSTACK_ENDPOINT";
const CONFIG_USE_DUALSTACK_ENDPOINT = "use_dualstack_endpoint";
const NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_DUALSTACK_ENDPOINT, SelectorType.ENV),
	configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_DUALSTACK_ENDPOINT, SelectorType.CONFIG),
	default: false
};
// ../../../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseFipsEndpointConfigOptions.js
const ENV_USE_FIPS_ENDPOINT = "AWS_USE_FIPS_ENDPOINT";
const CONFIG_USE_FIPS_ENDPOINT = "use_fips_endpoint";
const NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_FIPS_ENDPOINT, SelectorType.ENV),
	configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_FIPS_ENDPOINT, SelectorType.CONFIG),
	default: false
};
// ../../../node_modules/@smithy/core/dist-es/submodules/client/middleware-stack/MiddlewareStack.js
const getAllAliases = (name, aliases) => {
	const _aliases = [];
	if (name) _aliases.push(name);
	if (aliases) for (const alias of aliases) _aliases.push(alias);
	return _aliases;
};
const getMiddlewareNameWithAliases = (name, aliases) => {
	return `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`;
};
const constructStack = () => {
	let absoluteEntries = [];
	let relativeEntries = [];
	let identifyOnResolve = false;
	const entriesNameSet = /* @__PURE__ */ new Set();
	const sort = (entries) => entries.sort((a, b) => stepWeights[b.step] - stepWeights[a.step] || priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"]);
	const removeByName = (toRemove) => {
		let isRemoved = false;
		const filterCb = (entry) => {
			const aliases = getAllAliases(entry.name, entry.aliases);
			if (aliases.includes(toRemove)) {
				isRemoved = true;
				for (const alias of aliases) entriesNameSet.delete(alias);
				return false;
			}
			return true;
		};
		absoluteEntries = absoluteEntries.filter(filterCb);
		relativeEntries = relativeEntries.filter(filterCb);
		return isRemoved;
	};
	const removeByReference = (toRemove) => {
		let isRemoved = false;
		const filterCb = (entry) => {
			if (entry.middleware === toRemove) {
				isRemoved = true;
				for (const alias of getAllAliases(entry.name, entry.aliases)) entriesNameSet.delete(alias);
				return false;
			}
			return true;
		};
		absoluteEntries = absoluteEntries.filter(filterCb);
		relativeEntries = relativeEntries.filter(filterCb);
		return isRemoved;
	};
	const cloneTo = (toStack) => {
		absoluteEntries.forEach((entry) => {
			toStack.add(entry.middleware, { ...entry });
		});
		relativeEntries.forEach((entry) => {
			toStack.addRelativeTo(entry.middleware, { ...entry });
		});
		toStack.identifyOnResolve?.(stack.identifyOnResolve());
		return toStack;
	};
	const expandRelativeMiddlewareList = (from) => {
		const expandedMiddlewareList = [];
		from.before.forEach((entry) => {
			if (entry.before.length === 0 && entry.after.length === 0) expandedMiddlewareList.push(entry);
			else expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
		});
		expandedMiddlewareList.push(from);
		from.after.reverse().forEach((entry) => {
			if (entry.before.length === 0 && entry.after.length === 0) expandedMiddlewareList.push(entry);
			else expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
		});
		return expandedMiddlewareList;
	};
	const getMiddlewareList = (debug = false) => {
		const normalizedAbsoluteEntries = [];
		const normalizedRelativeEntries = [];
		const normalizedEntriesNameMap = {};
		absoluteEntries.forEach((entry) => {
			const normalizedEntry = {
				...entry,
				before: [],
				after: []
			};
			for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
			normalizedAbsoluteEntries.push(normalizedEntry);
		});
		relativeEntries.forEach((entry) => {
			const normalizedEntry = {
				...entry,
				before: [],
				after: []
			};
			for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
			normalizedRelativeEntries.push(normalizedEntry);
		});
		normalizedRelativeEntries.forEach((entry) => {
			if (entry.toMiddleware) {
				const toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
				if (toMiddleware === void 0) {
					if (debug) return;
					throw new Error(`${entry.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(entry.name, entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`);
				}
				if (entry.relation === "after") toMiddleware.after.push(entry);
				if (entry.relation === "before") toMiddleware.before.push(entry);
			}
		});
		return sort(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).reduce((wholeList, expandedMiddlewareList) => {
			wholeList.push(...expandedMiddlewareList);
			return wholeList;
		}, []);
	};
	const stack = {
		add: (middleware, options = {}) => {
			const { name, override, aliases: _aliases } = options;
			const entry = {
				step: "initialize",
				priority: "normal",
				middleware,
				...options
			};
			const aliases = getAllAliases(name, _aliases);
			if (aliases.length > 0) {
				if (aliases.some((alias) => entriesNameSet.has(alias))) {
					if (!override) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
					for (const alias of aliases) {
						const toOverrideIndex = absoluteEntries.findIndex((entry) => entry.name === alias || entry.aliases?.some((a) => a === alias));
						if (toOverrideIndex === -1) continue;
						const toOverride = absoluteEntries[toOverrideIndex];
						if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ${toOverride.priority} priority in ${toOverride.step} step cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ${entry.priority} priority in ${entry.step} step.`);
						absoluteEntries.splice(toOverrideIndex, 1);
					}
				}
				for (const alias of aliases) entriesNameSet.add(alias);
			}
			absoluteEntries.push(entry);
		},
		addRelativeTo: (middleware, options) => {
			const { name, override, aliases: _aliases } = options;
			const entry = {
				middleware,
				...options
			};
			const aliases = getAllAliases(name, _aliases);
			if (aliases.length > 0) {
				if (aliases.some((alias) => entriesNameSet.has(alias))) {
					if (!override) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
					for (const alias of aliases) {
						const toOverrideIndex = relativeEntries.findIndex((entry) => entry.name === alias || entry.aliases?.some((a) => a === alias));
						if (toOverrideIndex === -1) continue;
						const toOverride = relativeEntries[toOverrideIndex];
						if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} "${entry.toMiddleware}" middleware.`);
						relativeEntries.splice(toOverrideIndex, 1);
					}
				}
				for (const alias of aliases) entriesNameSet.add(alias);
			}
			relativeEntries.push(entry);
		},
		clone: () => cloneTo(constructStack()),
		use: (plugin) => {
			plugin.applyToStack(stack);
		},
		remove: (toRemove) => {
			if (typeof toRemove === "string") return removeByName(toRemove);
			else return removeByReference(toRemove);
		},
		removeByTag: (toRemove) => {
			let isRemoved = false;
			const filterCb = (entry) => {
				const { tags, name, aliases: _aliases } = entry;
				if (tags && tags.includes(toRemove)) {
					const aliases = getAllAliases(name, _aliases);
					for (const alias of aliases) entriesNameSet.delete(alias);
					isRemoved = true;
					return false;
				}
				return true;
			};
			absoluteEntries = absoluteEntries.filter(filterCb);
			relativeEntries = relativeEntries.filter(filterCb);
			return isRemoved;
		},
		concat: (from) => {
			const cloned = cloneTo(constructStack());
			cloned.use(from);
			cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? false));
			return cloned;
		},
		applyToStack: cloneTo,
		identify: () => {
			return getMiddlewareList(true).map((mw) => {
				const step = mw.step ?? mw.relation + " " + mw.toMiddleware;
				return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
			});
		},
		identifyOnResolve(toggle) {
			if (typeof toggle === "boolean") identifyOnResolve = toggle;
			return identifyOnResolve;
		},
		resolve: (handler, context) => {
			for (const middleware of getMiddlewareList().map((entry) => entry.middleware).reverse()) handler = middleware(handler, context);
			if (identifyOnResolve) console.log(stack.identify());
			return handler;
		}
	};
	return stack;
};
const stepWeights = {
	initialize: 5,
	serialize: 4,
	build: 3,
	finalizeRequest: 2,
	deserialize: 1
};
const priorityWeights = {
	high: 3,
	normal: 2,
	low: 1
};
// ../../../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client.js
var Client = class {
	config;
	middlewareStack = constructStack();
	initConfig;
	handlers;
	constructor(config) {
		this.config = config;
		const { protocol, protocolSettings } = config;
		if (protocolSettings) {
			if (typeof protocol === "function") config.protocol = new protocol(protocolSettings);
		}
	}
	send(command, optionsOrCb, cb) {
		const options = typeof optionsOrCb !== "function" ? optionsOrCb : void 0;
		const callback = typeof optionsOrCb === "function" ? optionsOrCb : cb;
		const useHandlerCache = options === void 0 && this.config.cacheMiddleware === true;
		let handler;
		if (useHandlerCache) {
			if (!this.handlers) this.handlers = /* @__PURE__ */ new WeakMap();
			const handlers = this.handlers;
			if (handlers.has(command.constructor)) handler = handlers.get(command.constructor);
			else {
				handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
				handlers.set(command.constructor, handler);
			}
		} else {
			delete this.handlers;
			handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
		}
		if (callback) handler(command).then((result) => callback(null, result.output), (err) => callback(err)).catch(() => {});
		else return handler(command).then((result) => result.output);
	}
	destroy() {
		this.config?.requestHandler?.destroy?.();
		delete this.handlers;
	}
};
// ../../../node_modules/@smithy/core/dist-es/submodules/schema/deref.js
const deref = (schemaRef) => {
	if (typeof schemaRef === "function") return schemaRef();
	return schemaRef;
};
// ../../../node_modules/@smithy/core/dist-es/submodules/schema/schemas/operation.js
const operation = (namespace, name, traits, input, output) => ({
	name,
	namespace,
	traits,
	input,
	output
});
// ../../../node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaDeserializationMiddleware.js
const schemaDeserializationMiddleware = (config) => (next, context) => async (args) => {
	const { response } = await next(args);
	const { operationSchema } = getSmithyContext(context);
	const [, ns, n, t, i, o] = operationSchema ?? [];
	try {
		return {
			response,
			output: await config.protocol.deserializeResponse(operation(ns, n, t, i, o), {
				...config,
				...context
			}, response)
		};
	} catch (error) {
		Object.defineProperty(error, "$response", {
			value: response,
			enumerable: false,
			writable: false,
			configurable: false
		});
		if (!("$metadata" in error)) {
			const hint = `Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
			try {
				error.message += "\n  " + hint;
			} catch (ignored) {
				if (!context.logger || context.logger?.constructor?.name === "NoOpLogger") console.warn(hint);
				else context.logger?.warn?.(hint);
			}
			if (typeof error.$responseBodyText !== "undefined") {
				if (error.$response) error.$response.body = error.$responseBodyText;
			}
			try {
				if (_node_http_handler_js__WEBPACK_IMPORTED_MODULE_2__.d.isInstance(response)) {
					const { headers = {}, statusCode } = response;
					const headerEntries = Object.entries(headers);
					error.$metadata = {
						httpStatusCode: statusCode,
						requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
						extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
						cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries)
					};
				}
			} catch (ignored) {}
		}
		throw error;
	}
};
const findHeader = (pattern, headers) => {
	return (headers.find(([k]) => {
		return k.match(pattern);
	}) || [void 0, void 0])[1];
};
// ../../../node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaSerializationMiddleware.js
const schemaSerializationMiddleware = (config) => (next, context) => async (args) => {
	const { operationSchema } = getSmithyContext(context);
	const [, ns, n, t, i, o] = operationSchema ?? [];
	const endpoint = context.endpointV2 ? async () => toEndpointV1(context.endpointV2) : config.endpoint;
	const request = await config.protocol.serializeRequest(operation(ns, n, t, i, o), args.input, {
		...config,
		...context,
		endpoint
	});
	return next({
		...args,
		request
	});
};
// ../../../node_modules/@smithy/core/dist-es/submodules/schema/middleware/getSchemaSerdePlugin.js
const deserializerMiddlewareOption = {
	name: "deserializerMiddleware",
	step: "deserialize",
	tags: ["DESERIALIZER"],
	override: true
};
const serializerMiddlewareOption$1 = {
	name: "serializerMiddleware",
	step: "serialize",
	tags: ["SERIALIZER"],
	override: true
};
function getSchemaSerdePlugin(config) {
	return { applyToStack: (commandStack) => {
		commandStack.add(schemaSerializationMiddleware(config), serializerMiddlewareOption$1);
		commandStack.add(schemaDeserializationMiddleware(config), deserializerMiddlewareOption);
		config.protocol.setSerdeContext(config);
	} };
}
// ../../../node_modules/@smithy/core/dist-es/submodules/schema/schemas/translateTraits.js
const traitsCache = [];
function translateTraits(indicator) {
	if (typeof indicator === "object") return indicator;
	indicator = indicator | 0;
	if (traitsCache[indicator]) return traitsCache[indicator];
	const traits = {};
	let i = 0;
	for (const trait of [
		"httpLabel",
		"idempotent",
		"idempotencyToken",
		"sensitive",
		"httpPayload",
		"httpResponseCode",
		"httpQueryParams"
	]) if ((indicator >> i++ & 1) === 1) traits[trait] = 1;
	return traitsCache[indicator] = traits;
}
// ../../../node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
const anno = {
	it: Symbol.for("@smithy/nor-struct-it"),
	ns: Symbol.for("@smithy/ns")
};
const simpleSchemaCacheN = [];
const simpleSchemaCacheS = {};
var NormalizedSchema = class NormalizedSchema {
	ref;
	memberName;
	static symbol = Symbol.for("@smithy/nor");
	symbol = NormalizedSchema.symbol;
	name;
	schema;
	_isMemberSchema;
	traits;
	memberTraits;
	normalizedTraits;
	constructor(ref, memberName) {
		this.ref = ref;
		this.memberName = memberName;
		const traitStack = [];
		let _ref = ref;
		let schema = ref;
		this._isMemberSchema = false;
		while (isMemberSchema(_ref)) {
			traitStack.push(_ref[1]);
			_ref = _ref[0];
			schema = deref(_ref);
			this._isMemberSchema = true;
		}
		if (traitStack.length > 0) {
			this.memberTraits = {};
			for (let i = traitStack.length - 1; i >= 0; --i) {
				const traitSet = traitStack[i];
				Object.assign(this.memberTraits, translateTraits(traitSet));
			}
		} else this.memberTraits = 0;
		if (schema instanceof NormalizedSchema) {
			const computedMemberTraits = this.memberTraits;
			Object.assign(this, schema);
			this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits());
			this.normalizedTraits = void 0;
			this.memberName = memberName ?? schema.memberName;
			return;
		}
		this.schema = deref(schema);
		if (isStaticSchema(this.schema)) {
			this.name = `${this.schema[1]}#${this.schema[2]}`;
			this.traits = this.schema[3];
		} else {
			this.name = this.memberName ?? String(schema);
			this.traits = 0;
		}
		if (this._isMemberSchema && !memberName) throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
	}
	static [Symbol.hasInstance](lhs) {
		const isPrototype = this.prototype.isPrototypeOf(lhs);
		if (!isPrototype && typeof lhs === "object" && lhs !== null) return lhs.symbol === this.symbol;
		return isPrototype;
	}
	static of(ref) {
		const keyAble = typeof ref === "function" || typeof ref === "object" && ref !== null;
		if (typeof ref === "number") {
			if (simpleSchemaCacheN[ref]) return simpleSchemaCacheN[ref];
		} else if (typeof ref === "string") {
			if (simpleSchemaCacheS[ref]) return simpleSchemaCacheS[ref];
		} else if (keyAble) {
			if (ref[anno.ns]) return ref[anno.ns];
		}
		const sc = deref(ref);
		if (sc instanceof NormalizedSchema) return sc;
		if (isMemberSchema(sc)) {
			const [ns, traits] = sc;
			if (ns instanceof NormalizedSchema) {
				Object.assign(ns.getMergedTraits(), translateTraits(traits));
				return ns;
			}
			throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
		}
		const ns = new NormalizedSchema(sc);
		if (keyAble) return ref[anno.ns] = ns;
		if (typeof sc === "string") return simpleSchemaCacheS[sc] = ns;
		if (typeof sc === "number") return simpleSchemaCacheN[sc] = ns;
		return ns;
	}
	getSchema() {
		const sc = this.schema;
		if (Array.isArray(sc) && sc[0] === 0) return sc[4];
		return sc;
	}
	getName(withNamespace = false) {
		const { name } = this;
		return !withNamespace && name && name.includes("#") ? name.split("#")[1] : name || void 0;
	}
	getMemberName() {
		return this.memberName;
	}
	isMemberSchema() {
		return this._isMemberSchema;
	}
	isListSchema() {
		const sc = this.getSchema();
		return typeof sc === "number" ? sc >= 64 && sc < 128 : sc[0] === 1;
	}
	isMapSchema() {
		const sc = this.getSchema();
		return typeof sc === "number" ? sc >= 128 && sc <= 255 : sc[0] === 2;
	}
	isStructSchema() {
		const sc = this.getSchema();
		if (typeof sc !== "object") return false;
		const id = sc[0];
		return id === 3 || id === -3 || id === 4;
	}
	isUnionSchema() {
		const sc = this.getSchema();
		if (typeof sc !== "object") return false;
		return sc[0] === 4;
	}
	isBlobSchema() {
		const sc = this.getSchema();
		return sc === 21 || sc === 42;
	}
	isTimestampSchema() {
		const sc = this.getSchema();
		return typeof sc === "number" && sc >= 4 && sc <= 7;
	}
	isUnitSchema() {
		return this.getSchema() === "unit";
	}
	isDocumentSchema() {
		return this.getSchema() === 15;
	}
	isStringSchema() {
		return this.getSchema() === 0;
	}
	isBooleanSchema() {
		return this.getSchema() === 2;
	}
	isNumericSchema() {
		return this.getSchema() === 1;
	}
	isBigIntegerSchema() {
		return this.getSchema() === 17;
	}
	isBigDecimalSchema() {
		return this.getSchema() === 19;
	}
	isStreaming() {
		const { streaming } = this.getMergedTraits();
		return !!streaming || this.getSchema() === 42;
	}
	isIdempotencyToken() {
		return !!this.getMergedTraits().idempotencyToken;
	}
	getMergedTraits() {
		return this.normalizedTraits ?? (this.normalizedTraits = {
			...this.getOwnTraits(),
			...this.getMemberTraits()
		});
	}
	getMemberTraits() {
		return translateTraits(this.memberTraits);
	}
	getOwnTraits() {
		return translateTraits(this.traits);
	}
	getKeySchema() {
		const [isDoc, isMap] = [this.isDocumentSchema(), this.isMapSchema()];
		if (!isDoc && !isMap) throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
		const schema = this.getSchema();
		return member([isDoc ? 15 : schema[4] ?? 0, 0], "key");
	}
	getValueSchema() {
		const sc = this.getSchema();
		const [isDoc, isMap, isList] = [
			this.isDocumentSchema(),
			this.isMapSchema(),
			this.isListSchema()
		];
		const memberSchema = typeof sc === "number" ? 63 & sc : sc && typeof sc === "object" && (isMap || isList) ? sc[3 + sc[0]] : isDoc ? 15 : void 0;
		if (memberSchema != null) return member([memberSchema, 0], isMap ? "value" : "member");
		throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
	}
	getMemberSchema(memberName) {
		const struct = this.getSchema();
		if (this.isStructSchema() && struct[4].includes(memberName)) {
			const i = struct[4].indexOf(memberName);
			const memberSchema = struct[5][i];
			return member(isMemberSchema(memberSchema) ? memberSchema : [memberSchema, 0], memberName);
		}
		if (this.isDocumentSchema()) return member([15, 0], memberName);
		throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${memberName}.`);
	}
	getMemberSchemas() {
		const buffer = {};
		try {
			for (const [k, v] of this.structIterator()) buffer[k] = v;
		} catch (ignored) {}
		return buffer;
	}
	getEventStreamMember() {
		if (this.isStructSchema()) {
			for (const [memberName, memberSchema] of this.structIterator()) if (memberSchema.isStreaming() && memberSchema.isStructSchema()) return memberName;
		}
		return "";
	}
	*structIterator() {
		if (this.isUnitSchema()) return;
		if (!this.isStructSchema()) throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
		const struct = this.getSchema();
		const z = struct[4].length;
		let it = struct[anno.it];
		if (it && z === it.length) {
			yield* it;
			return;
		}
		it = Array(z);
		for (let i = 0; i < z; ++i) {
			const k = struct[4][i];
			const v = member([struct[5][i], 0], k);
			yield it[i] = [k, v];
		}
		struct[anno.it] = it;
	}
};
function member(memberSchema, memberName) {
	if (memberSchema instanceof NormalizedSchema) return Object.assign(memberSchema, {
		memberName,
		_isMemberSchema: true
	});
	return new NormalizedSchema(memberSchema, memberName);
}
const isMemberSchema = (sc) => Array.isArray(sc) && sc.length === 2;
const isStaticSchema = (sc) => Array.isArray(sc) && sc.length >= 5;
// ../../../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/schemaLogFilter.js
const SENSITIVE_STRING = "***SensitiveInformation***";
function schemaLogFilter(schema, data) {
	if (data == null) return data;
	const ns = NormalizedSchema.of(schema);
	if (ns.getMergedTraits().sensitive) return SENSITIVE_STRING;
	if (ns.isListSchema()) {
		const valueSchema = ns.getValueSchema();
		if (valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
		if (Array.isArray(data)) return data.map((value) => schemaLogFilter(valueSchema, value));
	} else if (ns.isMapSchema()) {
		const valueSchema = ns.getValueSchema();
		if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
		if (typeof data === "object") return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, schemaLogFilter(valueSchema, value)]));
	} else if (ns.isStructSchema() && typeof data === "object") {
		const object = data;
		const newObject = {};
		for (const [member, memberNs] of ns.structIterator()) if (object[member] != null) newObject[member] = schemaLogFilter(memberNs, object[member]);
		return newObject;
	}
	return data;
}
// ../../../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js
const operationEventStreamMarker = Symbol.for("@smithy/op-event-stream");
var Command = class {
	middlewareStack = constructStack();
	schema;
	static classBuilder() {
		return new ClassBuilder();
	}
	resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor }) {
		for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) this.middlewareStack.use(mw);
		const stack = clientStack.concat(this.middlewareStack);
		const { logger } = configuration;
		const additionalSmithyContext = additionalContext[SMITHY_CONTEXT_KEY];
		const handlerExecutionContext = {
			logger,
			clientName,
			commandName,
			inputFilterSensitiveLog,
			outputFilterSensitiveLog,
			...additionalContext,
			[SMITHY_CONTEXT_KEY]: {
				...additionalSmithyContext,
				commandInstance: this,
				...smithyContext,
				...options?.metricsRecorder === void 0 ? {} : { metricsRecorder: options.metricsRecorder },
				...options?.abortSignal === void 0 ? {} : { abortSignal: options.abortSignal }
			}
		};
		const { requestHandler } = configuration;
		let requestOptions = options ?? {};
		if (requestOptions.metricsRecorder) {
			requestOptions = { ...requestOptions };
			delete requestOptions.metricsRecorder;
		}
		let isEventStream;
		const schema = this.schema;
		const marker = schema?.[operationEventStreamMarker];
		if (marker !== void 0) isEventStream = marker;
		else if (schema) {
			if (Array.isArray(schema) && schema[0] === 9) {
				const [, , , , input$, output$] = schema;
				isEventStream = schema[operationEventStreamMarker] = Boolean(NormalizedSchema.of(input$).getEventStreamMember() || NormalizedSchema.of(output$).getEventStreamMember());
			}
		}
		if (isEventStream) requestOptions = {
			isEventStream,
			...requestOptions
		};
		return stack.resolve((request) => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
	}
};
var ClassBuilder = class {
	_init = () => {};
	_ep = {};
	_middlewareFn = () => [];
	_commandName = "";
	_clientName = "";
	_additionalContext = {};
	_smithyContext = {};
	_inputFilterSensitiveLog = void 0;
	_outputFilterSensitiveLog = void 0;
	_serializer = null;
	_deserializer = null;
	_operationSchema;
	init(cb) {
		this._init = cb;
	}
	ep(endpointParameterInstructions) {
		this._ep = endpointParameterInstructions;
		return this;
	}
	m(middlewareSupplier) {
		this._middlewareFn = middlewareSupplier;
		return this;
	}
	s(service, operation, smithyContext = {}) {
		this._smithyContext = {
			service,
			operation,
			...smithyContext
		};
		return this;
	}
	c(additionalContext = {}) {
		this._additionalContext = additionalContext;
		return this;
	}
	n(clientName, commandName) {
		this._clientName = clientName;
		this._commandName = commandName;
		return this;
	}
	f(inputFilter = (_) => _, outputFilter = (_) => _) {
		this._inputFilterSensitiveLog = inputFilter;
		this._outputFilterSensitiveLog = outputFilter;
		return this;
	}
	ser(serializer) {
		this._serializer = serializer;
		return this;
	}
	de(deserializer) {
		this._deserializer = deserializer;
		return this;
	}
	sc(operation) {
		this._operationSchema = operation;
		this._smithyContext.operationSchema = operation;
		return this;
	}
	build() {
		const closure = this;
		let CommandRef;
		return CommandRef = class extends Command {
			input;
			static getEndpointParameterInstructions() {
				return closure._ep;
			}
			constructor(...[input]) {
				super();
				this.input = input ?? {};
				closure._init(this);
				this.schema = closure._operationSchema;
			}
			resolveMiddleware(stack, configuration, options) {
				const op = closure._operationSchema;
				const input = op?.[4] ?? op?.input;
				const output = op?.[5] ?? op?.output;
				return this.resolveMiddlewareWithContext(stack, configuration, options, {
					CommandCtor: CommandRef,
					middlewareFn: closure._middlewareFn,
					clientName: closure._clientName,
					commandName: closure._commandName,
					inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : (_) => _),
					outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : (_) => _),
					smithyContext: closure._smithyContext,
					additionalContext: closure._additionalContext
				});
			}
			serialize = closure._serializer;
			deserialize = closure._deserializer;
		};
	}
};
// ../../../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/exceptions.js
var ServiceException = class ServiceException extends Error {
	static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
	$fault;
	$response;
	$retryable;
	$metadata;
	constructor(options) {
		super(options.message);
		Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
		this.name = options.name;
		this.$fault = options.$fault;
		this.$metadata = options.$metadata;
	}
	static isInstance(value) {
		if (!value) return false;
		const candidate = value;
		return ServiceException.prototype.isPrototypeOf(candidate) || Boolean(candidate.$fault) && Boolean(candidate.$metadata) && (candidate.$fault === "client" || candidate.$fault === "server");
	}
	static [Symbol.hasInstance](instance) {
		if (!instance) return false;
		const candidate = instance;
		if (this === ServiceException) return ServiceException.isInstance(instance);
		if (ServiceException.isInstance(instance)) {
			if (this.prototype.isPrototypeOf(instance)) return true;
			const targetId = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
			let candidateHasShapeId = false;
			if (targetId) {
				let proto = Object.getPrototypeOf(candidate);
				while (proto && proto !== Object.prototype) {
					const ctor = proto.constructor;
					const candidateId = ctor !== ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId") ? ctor?.shapeId : void 0;
					if (candidateId) {
						candidateHasShapeId = true;
						if (candidateId === targetId) return true;
					}
					proto = Object.getPrototypeOf(proto);
				}
			}
			if (targetId && candidateHasShapeId) return false;
			const targetName = this.name;
			if (targetName && targetName.length >= 6) {
				if (candidate.name === targetName) return true;
				let proto = Object.getPrototypeOf(candidate);
				while (proto && proto !== Object.prototype) {
					const ctorName = proto.constructor?.name;
					if (ctorName && ctorName !== "Error" && ctorName === targetName) return true;
					proto = Object.getPrototypeOf(proto);
				}
			}
		}
		return false;
	}
};
const decorateServiceException = (exception, additions = {}) => {
	Object.entries(additions).filter(([, v]) => v !== void 0).forEach(([k, v]) => {
		if (exception[k] == void 0 || exception[k] === "") exception[k] = v;
	});
	exception.message = exception.message || exception.Message || "UnknownError";
	delete exception.Message;
	return exception;
};
// ../../../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/defaults-mode.js
const loadConfigsForDefaultMode = (mode) => {
	switch (mode) {
		case "standard": return {
			retryMode: "standard",
			connectionTimeout: 3100
		};
		case "in-region": return {
			retryMode: "standard",
			connectionTimeout: 1100
		};
		case "cross-region": return {
			retryMode: "standard",
			connectionTimeout: 3100
		};
		case "mobile": return {
			retryMode: "standard",
			connectionTimeout: 3e4
		};
		default: return {};
	}
};
// ../../../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/emitWarningIfUnsupportedVersion.js
let warningEmitted = false;
const emitWarningIfUnsupportedVersion$1 = (version) => {
	if (version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16) warningEmitted = true;
};
// ../../../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/checksum.js
const knownAlgorithms = Object.values(AlgorithmId);
const getChecksumConfiguration = (runtimeConfig) => {
	const checksumAlgorithms = [];
	for (const id in AlgorithmId) {
		if (!(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(AlgorithmId, id)) continue;
		const algorithmId = AlgorithmId[id];
		if (runtimeConfig[algorithmId] === void 0) continue;
		checksumAlgorithms.push({
			algorithmId: () => algorithmId,
			checksumConstructor: () => runtimeConfig[algorithmId]
		});
	}
	for (const [id, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {})) checksumAlgorithms.push({
		algorithmId: () => id,
		checksumConstructor: () => ChecksumCtor
	});
	return {
		addChecksumAlgorithm(algo) {
			runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
			const id = algo.algorithmId();
			const ctor = algo.checksumConstructor();
			if (knownAlgorithms.includes(id)) runtimeConfig.checksumAlgorithms[id.toUpperCase()] = ctor;
			else runtimeConfig.checksumAlgorithms[id] = ctor;
			checksumAlgorithms.push(algo);
		},
		checksumAlgorithms() {
			return checksumAlgorithms;
		}
	};
};
const resolveChecksumRuntimeConfig = (clientConfig) => {
	const runtimeConfig = {};
	clientConfig.checksumAlgorithms().forEach((checksumAlgorithm) => {
		const id = checksumAlgorithm.algorithmId();
		if (knownAlgorithms.includes(id)) runtimeConfig[id] = checksumAlgorithm.checksumConstructor();
	});
	return runtimeConfig;
};
// ../../../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/retry.js
const getRetryConfiguration = (runtimeConfig) => {
	return {
		setRetryStrategy(retryStrategy) {
			runtimeConfig.retryStrategy = retryStrategy;
		},
		retryStrategy() {
			return runtimeConfig.retryStrategy;
		}
	};
};
const resolveRetryRuntimeConfig = (retryStrategyConfiguration) => {
	const runtimeConfig = {};
	runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy();
	return runtimeConfig;
};
// ../../../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/defaultExtensionConfiguration.js
const getDefaultExtensionConfiguration = (runtimeConfig) => {
	return Object.assign(getChecksumConfiguration(runtimeConfig), getRetryConfiguration(runtimeConfig));
};
const resolveDefaultRuntimeConfig = (config) => {
	return Object.assign(resolveChecksumRuntimeConfig(config), resolveRetryRuntimeConfig(config));
};
// ../../../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/NoOpLogger.js
var NoOpLogger = class {
	trace() {}
	debug() {}
	info() {}
	warn() {}
	error() {}
};
// ../../../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js
function makeBuilder(common, service, name, ep) {
	return function makeCommand(added, plugins, op, $, smithyContext = {}) {
		const epMerged = Object.assign({}, common, added);
		return Command.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
			const list = plugins.call(this, CommandCtor, clientStack, config, options);
			list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
			return list;
		}).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
	};
}
const DEFAULTS_MODE_OPTIONS = [
	"in-region",
	"cross-region",
	"mobile",
	"standard",
	"legacy"
];
const IMDS_TOKEN_PATH = "/latest/api/token";
const X_AWS_EC2_METADATA_TOKEN_TTL = "x-aws-ec2-metadata-token-ttl-seconds";
// ../../../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getInstanceMetadataRegion.js
const TIMEOUT_MS = 1e3;
const NEG_CACHE_TTL_MS = 6e4;
let negativeCacheUntil = 0;
const getInstanceMetadataRegion = async () => {
	if (process.env["AWS_EC2_METADATA_DISABLED"]) return;
	if (Date.now() < negativeCacheUntil) return;
	try {
		const endpoint = resolveImdsEndpoint();
		const token = (await imdsRequest({
			...endpoint,
			path: IMDS_TOKEN_PATH,
			method: "PUT",
			headers: { [X_AWS_EC2_METADATA_TOKEN_TTL]: "21600" }
		})).toString();
		return (await imdsRequest({
			...endpoint,
			path: "/latest/meta-data/placement/region",
			method: "GET",
			headers: { ["x-aws-ec2-metadata-token"]: token }
		})).toString().trim() || cacheNegativeAndReturnUndefined();
	} catch {
		return cacheNegativeAndReturnUndefined();
	}
};
const cacheNegativeAndReturnUndefined = () => {
	negativeCacheUntil = Date.now() + NEG_CACHE_TTL_MS;
};
const resolveImdsEndpoint = () => {
	const envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
	if (envEndpoint) {
		const url = new URL(envEndpoint);
		return {
			hostname: url.hostname.replace(/^\[(.+)]$/, "$1"),
			port: url.port ? Number(url.port) : void 0
		};
	}
	if (process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6") return { hostname: "fd00:ec2::254" };
	return { hostname: "169.254.169.254" };
};
const imdsRequest = async (options) => {
	const { request } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
	return new Promise((resolve, reject) => {
		const req = request({
			hostname: options.hostname,
			port: options.port,
			path: options.path,
			method: options.method,
			headers: options.headers,
			timeout: TIMEOUT_MS,
			signal: AbortSignal.timeout(TIMEOUT_MS)
		});
		req.on("error", (err) => {
			reject(err);
			req.destroy();
		});
		req.on("timeout", () => {
			reject(/* @__PURE__ */ new Error("TimeoutError from instance metadata service"));
			req.destroy();
		});
		req.on("response", (res) => {
			const { statusCode = 400 } = res;
			if (statusCode < 200 || statusCode >= 300) {
				reject(Object.assign(/* @__PURE__ */ new Error("Error response received from instance metadata service"), { statusCode }));
				req.destroy();
				return;
			}
			const chunks = [];
			res.on("data", (chunk) => chunks.push(chunk));
			res.on("end", () => {
				resolve(Buffer.concat(chunks));
				req.destroy();
			});
		});
		req.end();
	});
};
// ../../../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/config.js
const REGION_ENV_NAME = "AWS_REGION";
const REGION_INI_NAME = "region";
const NODE_REGION_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => env[REGION_ENV_NAME],
	configFileSelector: (profile) => profile[REGION_INI_NAME],
	default: async () => {
		const region = await getInstanceMetadataRegion();
		if (region) return region;
		throw new Error("Region is missing");
	}
};
const NODE_REGION_CONFIG_FILE_OPTIONS = { preferredFile: "credentials" };
// ../../../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/checkRegion.js
const validRegions = /* @__PURE__ */ new Set();
const checkRegion = (region, check = isValidHostLabel) => {
	if (!validRegions.has(region) && !check(region)) {
		if (region === "*") console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`);
		else throw new Error(`Region not accepted: region="${region}" is not a valid hostname component.`);
	} else validRegions.add(region);
};
// ../../../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/isFipsRegion.js
const isFipsRegion = (region) => typeof region === "string" && (region.startsWith("fips-") || region.endsWith("-fips"));
// ../../../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getRealRegion.js
const getRealRegion = (region) => isFipsRegion(region) ? ["fips-aws-global", "aws-fips"].includes(region) ? "us-east-1" : region.replace(/fips-(dkr-|prod-)?|-fips/, "") : region;
// ../../../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionConfig.js
const resolveRegionConfig = (input) => {
	const { region, useFipsEndpoint } = input;
	if (!region) throw new Error("Region is missing");
	return Object.assign(input, {
		region: async () => {
			const providedRegion = typeof region === "function" ? await region() : region;
			const realRegion = getRealRegion(providedRegion);
			checkRegion(realRegion);
			return realRegion;
		},
		useFipsEndpoint: async () => {
			const providedRegion = typeof region === "string" ? region : await region();
			if (isFipsRegion(providedRegion)) return true;
			return typeof useFipsEndpoint !== "function" ? Promise.resolve(!!useFipsEndpoint) : useFipsEndpoint();
		}
	});
};
// ../../../node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/defaultsModeConfig.js
const AWS_DEFAULTS_MODE_ENV = "AWS_DEFAULTS_MODE";
const AWS_DEFAULTS_MODE_CONFIG = "defaults_mode";
const NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => {
		return env[AWS_DEFAULTS_MODE_ENV];
	},
	configFileSelector: (profile) => {
		return profile[AWS_DEFAULTS_MODE_CONFIG];
	},
	default: "legacy"
};
// ../../../node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/resolveDefaultsModeConfig.js
const resolveDefaultsModeConfig = ({ region = (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(NODE_REGION_CONFIG_OPTIONS), defaultsMode = (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(NODE_DEFAULTS_MODE_CONFIG_OPTIONS) } = {}) => (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.n)(async () => {
	const mode = typeof defaultsMode === "function" ? await defaultsMode() : defaultsMode;
	switch (mode?.toLowerCase()) {
		case "auto": return resolveNodeDefaultsModeAuto(region);
		case "in-region":
		case "cross-region":
		case "mobile":
		case "standard":
		case "legacy": return Promise.resolve(mode?.toLocaleLowerCase());
		case void 0: return Promise.resolve("legacy");
		default: throw new Error(`Invalid parameter for "defaultsMode", expect ${DEFAULTS_MODE_OPTIONS.join(", ")}, got ${mode}`);
	}
});
const resolveNodeDefaultsModeAuto = async (clientRegion) => {
	if (clientRegion) {
		const resolvedRegion = typeof clientRegion === "function" ? await clientRegion() : clientRegion;
		const inferredRegion = await inferPhysicalRegion();
		if (!inferredRegion) return "standard";
		if (resolvedRegion === inferredRegion) return "in-region";
		else return "cross-region";
	}
	return "standard";
};
const inferPhysicalRegion = async () => {
	if (process.env["AWS_EXECUTION_ENV"] && (process.env["AWS_REGION"] || process.env["AWS_DEFAULT_REGION"])) return process.env["AWS_REGION"] ?? process.env["AWS_DEFAULT_REGION"];
	return getInstanceMetadataRegion();
};
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointUrlConfig.js
const ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL";
const CONFIG_ENDPOINT_URL = "endpoint_url";
const getEndpointUrlConfig = (serviceId) => ({
	environmentVariableSelector: (env) => {
		const serviceSuffixParts = serviceId.split(" ").map((w) => w.toUpperCase());
		const serviceEndpointUrl = env[[ENV_ENDPOINT_URL, ...serviceSuffixParts].join("_")];
		if (serviceEndpointUrl) return serviceEndpointUrl;
		const endpointUrl = env[ENV_ENDPOINT_URL];
		if (endpointUrl) return endpointUrl;
	},
	configFileSelector: (profile, config) => {
		if (profile.services) {
			const servicesSectionKey = ["services", profile.services].join(".");
			if (!config || !config[servicesSectionKey]) throw new Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
			const endpointUrl = config[servicesSectionKey][[serviceId.split(" ").map((w) => w.toLowerCase()).join("_"), CONFIG_ENDPOINT_URL].join(".")];
			if (endpointUrl) return endpointUrl;
		}
		const endpointUrl = profile[CONFIG_ENDPOINT_URL];
		if (endpointUrl) return endpointUrl;
	},
	default: void 0
});
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getIgnoreConfiguredEndpointUrls.js
const ENV_IGNORE_CONFIGURED_ENDPOINT_URLS = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
const CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS = "ignore_configured_endpoint_urls";
const ignoreConfiguredEndpointUrlsConfigSelectors = {
	environmentVariableSelector: (env) => booleanSelector(env, ENV_IGNORE_CONFIGURED_ENDPOINT_URLS, SelectorType.ENV),
	configFileSelector: (profile) => booleanSelector(profile, CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS, SelectorType.CONFIG),
	default: false
};
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromConfig.js
const getEndpointFromConfig = async (serviceId) => {
	if (await (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(ignoreConfiguredEndpointUrlsConfigSelectors)()) return;
	return (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(getEndpointUrlConfig(serviceId ?? ""))();
};
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/service-customizations/s3.js
const resolveParamsForS3 = async (endpointParams) => {
	const bucket = endpointParams?.Bucket || "";
	if (typeof endpointParams.Bucket === "string") endpointParams.Bucket = bucket.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"));
	if (isArnBucketName(bucket)) {
		if (endpointParams.ForcePathStyle === true) throw new Error("Path-style addressing cannot be used with ARN buckets");
	} else if (!isDnsCompatibleBucketName(bucket) || bucket.indexOf(".") !== -1 && !String(endpointParams.Endpoint).startsWith("http:") || bucket.toLowerCase() !== bucket || bucket.length < 3) endpointParams.ForcePathStyle = true;
	if (endpointParams.DisableMultiRegionAccessPoints) {
		endpointParams.disableMultiRegionAccessPoints = true;
		endpointParams.DisableMRAP = true;
	}
	return endpointParams;
};
const DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/;
const DOTS_PATTERN = /\.\./;
const isDnsCompatibleBucketName = (bucketName) => DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName);
const isArnBucketName = (bucketName) => {
	const [arn, partition, service, , , bucket] = bucketName.split(":");
	const isArn = arn === "arn" && bucketName.split(":").length >= 6;
	const isValidArn = Boolean(isArn && partition && service && bucket);
	if (isArn && !isValidArn) throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
	return isValidArn;
};
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/createConfigValueProvider.js
const createConfigValueProvider = (configKey, canonicalEndpointParamKey, config, isClientContextParam = false) => {
	const configProvider = async () => {
		let configValue;
		if (isClientContextParam) configValue = config.clientContextParams?.[configKey] ?? config[configKey] ?? config[canonicalEndpointParamKey];
		else configValue = config[configKey] ?? config[canonicalEndpointParamKey];
		if (typeof configValue === "function") return configValue();
		return configValue;
	};
	if (configKey === "credentialScope" || canonicalEndpointParamKey === "CredentialScope") return async () => {
		const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
		return credentials?.credentialScope ?? credentials?.CredentialScope;
	};
	if (configKey === "accountId" || canonicalEndpointParamKey === "AccountId") return async () => {
		const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
		return credentials?.accountId ?? credentials?.AccountId;
	};
	if (configKey === "endpoint" || canonicalEndpointParamKey === "endpoint") return async () => {
		if (config.isCustomEndpoint === false) return;
		const endpoint = await configProvider();
		if (endpoint && typeof endpoint === "object") {
			if ("url" in endpoint) return endpoint.url.href;
			if ("hostname" in endpoint) {
				const { protocol, hostname, port, path } = endpoint;
				return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
			}
		}
		return endpoint;
	};
	return configProvider;
};
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromInstructions.js
function bindGetEndpointFromInstructions(getEndpointFromConfig) {
	return async (commandInput, instructionsSupplier, clientConfig, context) => {
		if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
			let endpointFromConfig;
			if (clientConfig.serviceConfiguredEndpoint) endpointFromConfig = await clientConfig.serviceConfiguredEndpoint();
			else endpointFromConfig = await getEndpointFromConfig(clientConfig.serviceId);
			if (endpointFromConfig) {
				clientConfig.endpoint = () => Promise.resolve(toEndpointV1(endpointFromConfig));
				clientConfig.isCustomEndpoint = true;
				context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`);
			}
		}
		const endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
		if (typeof clientConfig.endpointProvider !== "function") throw new Error("config.endpointProvider is not set.");
		const endpoint = clientConfig.endpointProvider(endpointParams, context);
		if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
			const customEndpoint = await clientConfig.endpoint();
			if (customEndpoint?.headers) {
				endpoint.headers ??= {};
				for (const [name, value] of Object.entries(customEndpoint.headers)) endpoint.headers[name] = Array.isArray(value) ? value : [value];
			}
		}
		return endpoint;
	};
}
const resolveParams = async (commandInput, instructionsSupplier, clientConfig) => {
	const endpointParams = {};
	const instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
	for (const [name, instruction] of Object.entries(instructions)) switch (instruction.type) {
		case "staticContextParams":
			endpointParams[name] = instruction.value;
			break;
		case "contextParams":
			endpointParams[name] = commandInput[instruction.name];
			break;
		case "clientContextParams":
		case "builtInParams":
			endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig, instruction.type !== "builtInParams")();
			break;
		case "operationContextParams":
			endpointParams[name] = instruction.get(commandInput);
			break;
		default: throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
	}
	if (Object.keys(instructions).length === 0) Object.assign(endpointParams, clientConfig);
	if (String(clientConfig.serviceId).toLowerCase() === "s3") await resolveParamsForS3(endpointParams);
	return endpointParams;
};
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/endpointMiddleware.js
function setFeature$1(context, feature, value) {
	if (!context.__smithy_context) context.__smithy_context = { features: {} };
	else if (!context.__smithy_context.features) context.__smithy_context.features = {};
	context.__smithy_context.features[feature] = value;
}
function bindEndpointMiddleware(getEndpointFromConfig) {
	const getEndpointFromInstructions = bindGetEndpointFromInstructions(getEndpointFromConfig);
	return ({ config, instructions }) => {
		return (next, context) => async (args) => {
			if (config.isCustomEndpoint) setFeature$1(context, "ENDPOINT_OVERRIDE", "N");
			const endpoint = await getEndpointFromInstructions(args.input, { getEndpointParameterInstructions() {
				return instructions;
			} }, { ...config }, context);
			context.endpointV2 = endpoint;
			context.authSchemes = endpoint.properties?.authSchemes;
			const authScheme = context.authSchemes?.[0];
			if (authScheme) {
				context["signing_region"] = authScheme.signingRegion;
				context["signing_service"] = authScheme.signingName;
				const httpAuthOption = getSmithyContext(context)?.selectedHttpAuthScheme?.httpAuthOption;
				if (httpAuthOption) httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, {
					signing_region: authScheme.signingRegion,
					signingRegion: authScheme.signingRegion,
					signing_service: authScheme.signingName,
					signingName: authScheme.signingName,
					signingRegionSet: authScheme.signingRegionSet
				}, authScheme.properties);
			}
			return next({ ...args });
		};
	};
}
const endpointMiddlewareOptions = {
	step: "serialize",
	tags: [
		"ENDPOINT_PARAMETERS",
		"ENDPOINT_V2",
		"ENDPOINT"
	],
	name: "endpointV2Middleware",
	override: true,
	relation: "before",
	toMiddleware: {
		name: "serializerMiddleware",
		step: "serialize",
		tags: ["SERIALIZER"],
		override: true
	}.name
};
function bindGetEndpointPlugin(getEndpointFromConfig) {
	const endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
	return (config, instructions) => ({ applyToStack: (clientStack) => {
		clientStack.addRelativeTo(endpointMiddleware({
			config,
			instructions
		}), endpointMiddlewareOptions);
	} });
}
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/resolveEndpointConfig.js
function bindResolveEndpointConfig(getEndpointFromConfig) {
	return (input) => {
		const tls = input.tls ?? true;
		const { endpoint, useDualstackEndpoint, useFipsEndpoint } = input;
		const resolvedConfig = Object.assign(input, {
			endpoint: endpoint != null ? async () => toEndpointV1(await normalizeProvider$1(endpoint)()) : void 0,
			tls,
			isCustomEndpoint: !!endpoint,
			useDualstackEndpoint: normalizeProvider$1(useDualstackEndpoint ?? false),
			useFipsEndpoint: normalizeProvider$1(useFipsEndpoint ?? false),
			ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls
		});
		let configuredEndpointPromise = void 0;
		resolvedConfig.serviceConfiguredEndpoint = async () => {
			if (input.serviceId && !configuredEndpointPromise) configuredEndpointPromise = getEndpointFromConfig(input.serviceId);
			return configuredEndpointPromise;
		};
		return resolvedConfig;
	};
}
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/bdd/BinaryDecisionDiagram.js
var BinaryDecisionDiagram = class BinaryDecisionDiagram {
	nodes;
	root;
	conditions;
	results;
	constructor(bdd, root, conditions, results) {
		this.nodes = bdd;
		this.root = root;
		this.conditions = conditions;
		this.results = results;
	}
	static from(bdd, root, conditions, results) {
		return new BinaryDecisionDiagram(bdd, root, conditions, results);
	}
};
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/cache/EndpointCache.js
var EndpointCache = class {
	capacity;
	data = /* @__PURE__ */ new Map();
	parameters = [];
	constructor({ size, params }) {
		this.capacity = size ?? 50;
		if (params) this.parameters = params;
	}
	get(endpointParams, resolver) {
		const key = this.hash(endpointParams);
		if (key === false) return resolver();
		if (!this.data.has(key)) {
			if (this.data.size > this.capacity + 10) {
				const keys = this.data.keys();
				let i = 0;
				while (true) {
					const { value, done } = keys.next();
					this.data.delete(value);
					if (done || ++i > 10) break;
				}
			}
			this.data.set(key, resolver());
		}
		return this.data.get(key);
	}
	size() {
		return this.data.size;
	}
	hash(endpointParams) {
		let buffer = "";
		const { parameters } = this;
		if (parameters.length === 0) return false;
		for (const param of parameters) {
			const raw = endpointParams[param];
			const val = raw == null ? "\0" : String(raw);
			if (val.includes("|;")) return false;
			buffer += val + "|;";
		}
		return buffer;
	}
};
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/types/EndpointError.js
var EndpointError = class extends Error {
	constructor(message) {
		super(message);
		this.name = "EndpointError";
	}
};
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/debugId.js
const debugId = "endpoints";
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/toDebugString.js
function toDebugString(input) {
	if (typeof input !== "object" || input == null) return input;
	if ("ref" in input) return `$${toDebugString(input.ref)}`;
	if ("fn" in input) return `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})`;
	return JSON.stringify(input, null, 2);
}
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/customEndpointFunctions.js
const customEndpointFunctions = {};
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/booleanEquals.js
const booleanEquals = (value1, value2) => value1 === value2;
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/coalesce.js
function coalesce(...args) {
	for (const arg of args) if (arg != null) return arg;
}
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttrPathList.js
const getAttrPathList = (path) => {
	const parts = path.split(".");
	const pathList = [];
	for (const part of parts) {
		const squareBracketIndex = part.indexOf("[");
		if (squareBracketIndex !== -1) {
			if (part.indexOf("]") !== part.length - 1) throw new EndpointError(`Path: '${path}' does not end with ']'`);
			const arrayIndex = part.slice(squareBracketIndex + 1, -1);
			if (Number.isNaN(parseInt(arrayIndex))) throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
			if (squareBracketIndex !== 0) pathList.push(part.slice(0, squareBracketIndex));
			pathList.push(arrayIndex);
		} else pathList.push(part);
	}
	return pathList;
};
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttr.js
const getAttr = (value, path) => getAttrPathList(path).reduce((acc, index) => {
	if (typeof acc !== "object") throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`);
	else if (Array.isArray(acc)) {
		const i = parseInt(index);
		return acc[i < 0 ? acc.length + i : i];
	}
	return acc[index];
}, value);
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isSet.js
const isSet = (value) => value != null;
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/ite.js
function ite(condition, trueValue, falseValue) {
	return condition ? trueValue : falseValue;
}
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/not.js
const not = (value) => !value;
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isIpAddress.js
const IP_V4_REGEX = new RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`);
const isIpAddress = (value) => IP_V4_REGEX.test(value) || value.startsWith("[") && value.endsWith("]");
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/parseURL.js
const DEFAULT_PORTS = {
	[EndpointURLScheme.HTTP]: 80,
	[EndpointURLScheme.HTTPS]: 443
};
const parseURL = (value) => {
	const whatwgURL = (() => {
		try {
			if (value instanceof URL) return value;
			if (typeof value === "object" && "hostname" in value) {
				const { hostname, port, protocol = "", path = "", query = {} } = value;
				const url = new URL(`${protocol}//${hostname}${port ? `:${port}` : ""}${path}`);
				url.search = Object.entries(query).map(([k, v]) => `${k}=${v}`).join("&");
				return url;
			}
			return new URL(value);
		} catch (ignored) {
			return null;
		}
	})();
	if (!whatwgURL) {
		console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`);
		return null;
	}
	const urlString = whatwgURL.href;
	const { host, hostname, pathname, protocol, search } = whatwgURL;
	if (search) return null;
	const scheme = protocol.slice(0, -1);
	if (!Object.values(EndpointURLScheme).includes(scheme)) return null;
	const isIp = isIpAddress(hostname);
	return {
		scheme,
		authority: `${host}${urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) || typeof value === "string" && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`) ? `:${DEFAULT_PORTS[scheme]}` : ``}`,
		path: pathname,
		normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`,
		isIp
	};
};
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/split.js
function split(value, delimiter, limit) {
	if (limit === 1) return [value];
	if (value === "") return [""];
	const parts = value.split(delimiter);
	if (limit === 0) return parts;
	return parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
}
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/stringEquals.js
const stringEquals = (value1, value2) => value1 === value2;
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/substring.js
const substring = (input, start, stop, reverse) => {
	if (input == null || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input)) return null;
	if (!reverse) return input.substring(start, stop);
	return input.substring(input.length - stop, input.length - start);
};
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/uriEncode.js
const uriEncode = (value) => encodeURIComponent(value).replace(/[!*'()]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/endpointFunctions.js
const endpointFunctions = {
	booleanEquals,
	coalesce,
	getAttr,
	isSet,
	isValidHostLabel,
	ite,
	not,
	parseURL,
	split,
	stringEquals,
	substring,
	uriEncode
};
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateTemplate.js
const evaluateTemplate = (template, options) => {
	const evaluatedTemplateArr = [];
	const { referenceRecord, endpointParams } = options;
	let currentIndex = 0;
	while (currentIndex < template.length) {
		const openingBraceIndex = template.indexOf("{", currentIndex);
		if (openingBraceIndex === -1) {
			evaluatedTemplateArr.push(template.slice(currentIndex));
			break;
		}
		evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
		const closingBraceIndex = template.indexOf("}", openingBraceIndex);
		if (closingBraceIndex === -1) {
			evaluatedTemplateArr.push(template.slice(openingBraceIndex));
			break;
		}
		if (template[openingBraceIndex + 1] === "{" && template[closingBraceIndex + 1] === "}") {
			evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex));
			currentIndex = closingBraceIndex + 2;
		}
		const parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
		if (parameterName.includes("#")) {
			const [refName, attrName] = parameterName.split("#");
			evaluatedTemplateArr.push(getAttr(referenceRecord[refName] ?? endpointParams[refName], attrName));
		} else evaluatedTemplateArr.push(referenceRecord[parameterName] ?? endpointParams[parameterName]);
		currentIndex = closingBraceIndex + 1;
	}
	return evaluatedTemplateArr.join("");
};
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getReferenceValue.js
const getReferenceValue = ({ ref }, options) => {
	return options.referenceRecord[ref] ?? options.endpointParams[ref];
};
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateExpression.js
const evaluateExpression = (obj, keyName, options) => {
	if (typeof obj === "string") return evaluateTemplate(obj, options);
	else if (obj["fn"]) return group$1.callFunction(obj, options);
	else if (obj["ref"]) return getReferenceValue(obj, options);
	throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
};
const callFunction = ({ fn, argv }, options) => {
	const evaluatedArgs = Array(argv.length);
	for (let i = 0; i < evaluatedArgs.length; ++i) {
		const arg = argv[i];
		if (typeof arg === "boolean" || typeof arg === "number") evaluatedArgs[i] = arg;
		else evaluatedArgs[i] = group$1.evaluateExpression(arg, "arg", options);
	}
	const namespaceSeparatorIndex = fn.indexOf(".");
	if (namespaceSeparatorIndex !== -1) {
		const customFunction = customEndpointFunctions[fn.slice(0, namespaceSeparatorIndex)]?.[fn.slice(namespaceSeparatorIndex + 1)];
		if (typeof customFunction === "function") return customFunction(...evaluatedArgs);
	}
	const callable = endpointFunctions[fn];
	if (typeof callable === "function") return callable(...evaluatedArgs);
	throw new Error(`function ${fn} not loaded in endpointFunctions.`);
};
const group$1 = {
	evaluateExpression,
	callFunction
};
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateCondition.js
const evaluateCondition = (condition, options) => {
	const { assign } = condition;
	if (assign && assign in options.referenceRecord) throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
	const value = callFunction(condition, options);
	options.logger?.debug?.(`${debugId} evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);
	const result = value === "" ? true : !!value;
	if (assign != null) return {
		result,
		toAssign: {
			name: assign,
			value
		}
	};
	return { result };
};
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointHeaders.js
const getEndpointHeaders = (headers, options) => Object.entries(headers ?? {}).reduce((acc, [headerKey, headerVal]) => {
	acc[headerKey] = headerVal.map((headerValEntry) => {
		const processedExpr = evaluateExpression(headerValEntry, "Header value entry", options);
		if (typeof processedExpr !== "string") throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
		return processedExpr;
	});
	return acc;
}, {});
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointProperties.js
const getEndpointProperties = (properties, options) => Object.entries(properties).reduce((acc, [propertyKey, propertyVal]) => {
	acc[propertyKey] = group.getEndpointProperty(propertyVal, options);
	return acc;
}, {});
const getEndpointProperty = (property, options) => {
	if (Array.isArray(property)) return property.map((propertyEntry) => getEndpointProperty(propertyEntry, options));
	switch (typeof property) {
		case "string": return evaluateTemplate(property, options);
		case "object":
			if (property === null) throw new EndpointError(`Unexpected endpoint property: ${property}`);
			return group.getEndpointProperties(property, options);
		case "boolean": return property;
		default: throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
	}
};
const group = {
	getEndpointProperty,
	getEndpointProperties
};
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointUrl.js
const getEndpointUrl = (endpointUrl, options) => {
	const expression = evaluateExpression(endpointUrl, "Endpoint URL", options);
	if (typeof expression === "string") try {
		return new URL(expression);
	} catch (error) {
		console.error(`Failed to construct URL with ${expression}`, error);
		throw error;
	}
	throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`);
};
// ../../../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/decideEndpoint.js
const RESULT = 1e8;
const decideEndpoint = (bdd, options) => {
	const { nodes, root, results, conditions } = bdd;
	let ref = root;
	const referenceRecord = {};
	const closure = {
		referenceRecord,
		endpointParams: options.endpointParams,
		logger: options.logger
	};
	while (ref !== 1 && ref !== -1 && ref < RESULT) {
		const node_i = 3 * (Math.abs(ref) - 1);
		const [condition_i, highRef, lowRef] = [
			nodes[node_i],
			nodes[node_i + 1],
			nodes[node_i + 2]
		];
		const [fn, argv, assign] = conditions[condition_i];
		const evaluation = evaluateCondition({
			fn,
			assign,
			argv
		}, closure);
		if (evaluation.toAssign) {
			const { name, value } = evaluation.toAssign;
			referenceRecord[name] = value;
		}
		ref = ref >= 0 === evaluation.result ? highRef : lowRef;
	}
	if (ref >= RESULT) {
		const result = results[ref - RESULT];
		if (result[0] === -1) {
			const [, errorExpression] = result;
			throw new EndpointError(evaluateExpression(errorExpression, "Error", closure));
		}
		const [url, properties, headers] = result;
		return {
			url: getEndpointUrl(url, closure),
			properties: getEndpointProperties(properties, closure),
			headers: getEndpointHeaders(headers ?? {}, closure)
		};
	}
	throw new EndpointError(`No matching endpoint.`);
};
const resolveEndpointConfig = bindResolveEndpointConfig(getEndpointFromConfig);
bindEndpointMiddleware(getEndpointFromConfig);
const getEndpointPlugin = bindGetEndpointPlugin(getEndpointFromConfig);
// ../../../node_modules/@smithy/core/dist-es/submodules/serde/writeKey.js
function writeKey(obj) {
	Object.defineProperty(obj, "__proto__", {
		value: void 0,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
// ../../../node_modules/@smithy/core/dist-es/submodules/serde/index.js
var Uint8ArrayBlobAdapter = class extends bindUint8ArrayBlobAdapter(_TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__.n, _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__.r, toBase64, fromBase64) {};
const v4 = bindV4(node_crypto__WEBPACK_IMPORTED_MODULE_6__.getRandomValues);
const generateIdempotencyToken = v4;
// ../../../node_modules/@smithy/core/dist-es/submodules/protocols/collect-stream-body.js
const collectBody = async (streamBody = /* @__PURE__ */ new Uint8Array(), context) => {
	if (streamBody instanceof Uint8Array) return Uint8ArrayBlobAdapter.mutate(streamBody);
	if (!streamBody) return Uint8ArrayBlobAdapter.mutate(/* @__PURE__ */ new Uint8Array());
	const fromContext = context.streamCollector(streamBody);
	return Uint8ArrayBlobAdapter.mutate(await fromContext);
};
// ../../../node_modules/@smithy/core/dist-es/submodules/protocols/extended-encode-uri-component.js
function extendedEncodeURIComponent(str) {
	if (/^[\w.~-]+$/.test(str)) return str;
	return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
		return "%" + c.charCodeAt(0).toString(16).toUpperCase();
	});
}
// ../../../node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingNormalizedSchema.js
const HTTP_BINDINGS = Symbol.for("@smithy/schema-x");
var HttpBindingNormalizedSchema = class HttpBindingNormalizedSchema extends NormalizedSchema {
	static identity = Symbol.for("@smithy/HttpBindingNormalizedSchema");
	identity = HttpBindingNormalizedSchema.identity;
	bindings;
	constructor(schema) {
		super(schema);
	}
	static of(schema) {
		const ns = NormalizedSchema.of(schema);
		if (ns.identity === HttpBindingNormalizedSchema.identity) return ns;
		const schemaCache = ns.isMemberSchema() ? ns : ns.getSchema();
		const cache = typeof schemaCache === "object" && schemaCache !== null ? schemaCache : ns;
		return cache[HTTP_BINDINGS] ??= new HttpBindingNormalizedSchema(ns);
	}
	getHttpBindingLocation(traits) {
		if (traits.httpPayload) return 36;
		if (traits.httpLabel) return 33;
		if (traits.httpHeader) return 38;
		if (typeof traits.httpPrefixHeaders === "string") return 39;
		if (traits.httpQuery) return 34;
		if (traits.httpQueryParams) return 35;
		if (traits.httpResponseCode) return 37;
		return 32;
	}
	getHttpBindingValue(location, traits, nested = false) {
		const raw = this.getSchema();
		const type = typeof raw === "number" ? raw & 255 : this.isListSchema() ? 64 : 255;
		const slot = location & 7;
		const media = traits.mediaType ? traits.mediaType === "application/json" || traits.mediaType.endsWith("+json") ? 2 : 1 : 0;
		const stream = traits.streaming || type === 42 ? this.isStructSchema() ? 2 : 1 : 0;
		const timestamp = type >= 4 && type <= 7 ? slot >= 6 ? 2 : slot > 0 && slot < 4 ? 1 : 0 : 0;
		let flags = type | media << 8 | (traits.idempotencyToken ? 1 : 0) << 10 | stream << 11 | (traits.sparse ? 1 : 0) << 13 | timestamp << 14 | (traits.hostLabel ? 1 : 0) << 17 | (location === 36 && typeof raw !== "object" ? 1 : 0) << 18;
		const category = type & 192;
		const collectionValue = slot & 2 && (category === 64 || !nested && slot & 1) ? this.getHttpBindingCollectionValue(location, traits) : void 0;
		const valueType = (collectionValue?.[1] ?? 0) & 255;
		flags |= (slot >= 6 && (valueType === 4 || valueType === 6) ? 1 : 0) << 16;
		return [
			this,
			flags,
			collectionValue
		];
	}
	getHttpBindingCollectionValue(location, traits = this.getMergedTraits()) {
		const valueSchema = HttpBindingNormalizedSchema.of(this.getValueSchema());
		return valueSchema.getHttpBindingValue(location, {
			...valueSchema.getMergedTraits(),
			...traits
		}, true);
	}
	getHttpBindings() {
		const source = this.getSchema();
		return typeof source !== "object" || source === null ? EMPTY_BINDINGS : this.bindings ??= buildHttpBindings(this);
	}
};
const buildHttpBindings = (schema) => {
	const bodyMemberNames = [];
	const bodyMemberSchemas = [];
	const requestBodyMemberNames = [];
	const requestBodyMemberSchemas = [];
	const memberBindings = [];
	const byName = {};
	const headers = {};
	const prefixHeaders = [];
	const responseBindings = {
		headers,
		prefixHeaders
	};
	const bindings = {
		request: {
			memberBindings,
			byName
		},
		response: {
			bodyMemberNames,
			bindings: responseBindings
		}
	};
	const { request, response } = bindings;
	for (const [name, member] of schema.structIterator()) {
		const bindingSchema = HttpBindingNormalizedSchema.of(member);
		const traits = bindingSchema.getMergedTraits();
		const location = bindingSchema.getHttpBindingLocation(traits);
		const wireName = traits.httpHeader?.toLowerCase() ?? traits.httpPrefixHeaders?.toLowerCase() ?? traits.httpQuery;
		const value = bindingSchema.getHttpBindingValue(location, traits);
		const binding = [
			name,
			value,
			location,
			wireName
		];
		if (name === "__proto__") writeKey(byName);
		byName[name] = binding;
		if (value[1] >> 10 & 1) request.hasIdempotency = true;
		memberBindings.push(binding);
		const slot = location & 7;
		if (slot === 0) {
			requestBodyMemberNames.push(name);
			requestBodyMemberSchemas.push(member);
		}
		if ((slot & 4) === 0) {
			bodyMemberNames.push(name);
			bodyMemberSchemas.push(member);
		} else if ((slot & 6) === 4) {
			if (slot & 1) responseBindings.statusCode = binding;
			else {
				responseBindings.payload = binding;
				const type = value[1] & 255;
				request.contentTypeInstruction = traits.mediaType ?? (type === 0 ? "text/plain" : type === 21 || type === 42 ? "application/octet-stream" : null);
			}
		} else if (slot & 1) {
			request.hasPrefixHeaders = true;
			prefixHeaders.push(binding);
		} else {
			if (wireName === "__proto__") writeKey(headers);
			headers[wireName] = binding;
		}
	}
	if (request.contentTypeInstruction === void 0 && requestBodyMemberNames.length) request.contentTypeInstruction = null;
	request.syntheticBodySchema = createBodySchema(schema, requestBodyMemberNames, requestBodyMemberSchemas);
	response.syntheticBodySchema = createBodySchema(schema, bodyMemberNames, bodyMemberSchemas);
	return bindings;
};
const buildPathSegments = (path) => {
	const segments = [];
	let offset = 0;
	for (const match of path.matchAll(/\{([^{}+]+)(\+)?\}/g)) {
		if (match.index > offset) segments.push([path.slice(offset, match.index), 0]);
		segments.push([match[1], match[2] ? 2 : 1]);
		offset = match.index + match[0].length;
	}
	if (segments.length && offset < path.length) segments.push([path.slice(offset), 0]);
	return segments.length ? segments : void 0;
};
const buildHttpOperationBindings = (schema) => {
	const { http, endpoint } = translateTraits(schema.traits ?? {});
	const [path, search] = http?.[1].split("?") ?? [];
	return [
		http?.[0],
		path,
		search ? [...new URLSearchParams(search)] : [],
		path ? buildPathSegments(path) : void 0,
		endpoint?.[0]
	];
};
const EMPTY_BINDINGS = {
	request: {
		memberBindings: [],
		byName: {}
	},
	response: {
		bodyMemberNames: [],
		bindings: {
			headers: {},
			prefixHeaders: []
		}
	}
};
const getHttpOperationBindings = (schema) => schema[HTTP_BINDINGS] ??= buildHttpOperationBindings(schema);
const createBodySchema = (schema, memberNames, memberSchemas) => {
	if (!memberNames.length) return;
	const source = schema.getSchema();
	const body = [
		3,
		source[1],
		source[2],
		schema.getMergedTraits(),
		memberNames,
		memberSchemas
	];
	const required = source[6];
	const bodyRequired = required && memberNames.reduce((count, name) => count + (source[4].indexOf(name) < required ? 1 : 0), 0);
	if (bodyRequired) body[6] = bodyRequired;
	return body;
};
// ../../../node_modules/@smithy/core/dist-es/submodules/protocols/SerdeContext.js
var SerdeContext = class {
	serdeContext;
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
	}
};
// ../../../node_modules/@smithy/core/dist-es/submodules/protocols/HttpProtocol.js
var HttpProtocol = class extends SerdeContext {
	options;
	compositeErrorRegistry;
	constructor(options) {
		super();
		this.options = options;
		this.compositeErrorRegistry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__.t(options.defaultNamespace);
		for (const etr of options.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(etr);
	}
	getRequestType() {
		return _httpRequest_js__WEBPACK_IMPORTED_MODULE_9__.t;
	}
	getResponseType() {
		return _node_http_handler_js__WEBPACK_IMPORTED_MODULE_2__.d;
	}
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
		this.serializer.setSerdeContext(serdeContext);
		this.deserializer.setSerdeContext(serdeContext);
		if (this.getPayloadCodec()) this.getPayloadCodec().setSerdeContext(serdeContext);
	}
	updateServiceEndpoint(request, endpoint) {
		if ("url" in endpoint) {
			request.protocol = endpoint.url.protocol;
			request.hostname = endpoint.url.hostname;
			request.port = endpoint.url.port ? Number(endpoint.url.port) : void 0;
			request.path = endpoint.url.pathname;
			request.fragment = endpoint.url.hash || void 0;
			request.username = endpoint.url.username || void 0;
			request.password = endpoint.url.password || void 0;
			if (!request.query) request.query = {};
			for (const [k, v] of endpoint.url.searchParams.entries()) request.query[k] = v;
			if (endpoint.headers) for (const name in endpoint.headers) {
				if (!(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(endpoint.headers, name)) continue;
				request.headers[name] = endpoint.headers[name].join(", ");
			}
			return request;
		} else {
			request.protocol = endpoint.protocol;
			request.hostname = endpoint.hostname;
			request.port = endpoint.port ? Number(endpoint.port) : void 0;
			request.path = endpoint.path;
			request.query = { ...endpoint.query };
			if (endpoint.headers) for (const name in endpoint.headers) {
				if (!(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(endpoint.headers, name)) continue;
				request.headers[name] = endpoint.headers[name];
			}
			return request;
		}
	}
	setHostPrefix(request, operationSchema, input, operation = getHttpOperationBindings(operationSchema)) {
		if (this.serdeContext?.disableHostPrefix) return;
		const hostPrefix = operation[4];
		if (typeof hostPrefix !== "string") return;
		let resolvedHostPrefix = hostPrefix;
		for (const [name, [, flags]] of HttpBindingNormalizedSchema.of(operationSchema.input).getHttpBindings().request.memberBindings) {
			if (!(flags >> 17 & 1)) continue;
			const replacement = input[name];
			if (typeof replacement !== "string") throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
			resolvedHostPrefix = resolvedHostPrefix.replace(`{${name}}`, replacement);
		}
		request.hostname = resolvedHostPrefix + request.hostname;
		if (!isValidHostname(request.hostname)) throw new Error(`[${request.hostname}] is not a valid hostname.`);
	}
	deserializeMetadata(output) {
		return {
			httpStatusCode: output.statusCode,
			requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
			extendedRequestId: output.headers["x-amz-id-2"],
			cfId: output.headers["x-amz-cf-id"]
		};
	}
	resolveError(name, namespaces, registries) {
		const defaultErrorSchema = [
			-3,
			"",
			"Error",
			0,
			[],
			[],
			0
		];
		let schema;
		for (const registry of registries) for (const ns of namespaces) try {
			if (ns === "*") schema = registry.getSchema(name);
			else schema = registry.getSchema(ns + "#" + name);
			const errorCtor = registry.getErrorCtor(schema);
			if (errorCtor) return [
				schema,
				errorCtor,
				"modeled"
			];
			else {
				const syntheticErrorSchema = registry.getBaseException();
				if (syntheticErrorSchema) {
					const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
					if (syntheticErrorCtor) return [
						schema,
						syntheticErrorCtor,
						"synthetic"
					];
				}
			}
		} catch (ignored) {}
		for (const registry of registries) {
			const syntheticErrorSchema = registry.getBaseException();
			if (syntheticErrorSchema) {
				const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
				if (syntheticErrorCtor) return [
					syntheticErrorSchema,
					syntheticErrorCtor,
					"synthetic"
				];
			}
		}
		return [
			defaultErrorSchema,
			Error,
			"native"
		];
	}
	async serializeEventStream({ eventStream, requestSchema, initialRequest }) {
		return (await this.loadEventStreamCapability()).serializeEventStream({
			eventStream,
			requestSchema,
			initialRequest
		});
	}
	async deserializeEventStream({ response, responseSchema, initialResponseContainer }) {
		return (await this.loadEventStreamCapability()).deserializeEventStream({
			response,
			responseSchema,
			initialResponseContainer
		});
	}
	async loadEventStreamCapability() {
		const { EventStreamSerde, eventStreamSerdeProvider } = await __webpack_require__.e(/* import() */ 8804).then(__webpack_require__.bind(__webpack_require__, 8804));
		return new EventStreamSerde({
			marshaller: this.resolveEventStreamMarshaller(eventStreamSerdeProvider),
			serializer: this.serializer,
			deserializer: this.deserializer,
			serdeContext: this.serdeContext,
			defaultContentType: this.getDefaultContentType(),
			compositeErrorRegistry: this.compositeErrorRegistry
		});
	}
	getDefaultContentType() {
		throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
	}
	async deserializeHttpMessage(schema, context, response, arg4, arg5) {
		return [];
	}
	getEventStreamMarshaller() {
		const context = this.serdeContext;
		if (!context.eventStreamMarshaller) throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
		return context.eventStreamMarshaller;
	}
	resolveEventStreamMarshaller(importedProvider) {
		const context = this.serdeContext;
		if (context.eventStreamMarshaller) return context.eventStreamMarshaller;
		return importedProvider(this.serdeContext);
	}
};
// ../../../node_modules/@smithy/core/dist-es/submodules/protocols/serde/FromStringShapeDeserializer.js
var FromStringShapeDeserializer = class extends SerdeContext {
	settings;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	read(_schema, data) {
		const ns = HttpBindingNormalizedSchema.of(_schema);
		const traits = ns.getMergedTraits();
		const location = ns.getHttpBindingLocation(traits);
		return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
	}
	readHttpBinding([ns, flags, collectionValue], data, location) {
		const schema = flags & 255;
		if ((schema & 192) === 64) {
			collectionValue ??= ns.getHttpBindingCollectionValue(location);
			return splitHeader(data).map((item) => this.readHttpBinding(collectionValue, item, location));
		}
		switch (schema) {
			case 21:
			case 42: return (this.serdeContext?.base64Decoder ?? fromBase64)(data);
			case 4:
			case 5:
			case 6:
			case 7: {
				const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
				switch (this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default) {
					case 5: return _parseRfc3339DateTimeWithOffset(data);
					case 6: return _parseRfc7231DateTime(data);
					case 7: return _parseEpochTimestamp(data);
					default:
						console.warn("Missing timestamp format, parsing value with Date constructor:", data);
						return new Date(data);
				}
			}
			case 0: {
				const media = flags >> 8 & 3;
				if (!media) return data;
				let intermediateValue = data;
				if ((location & 6) === 6) intermediateValue = (this.serdeContext?.utf8Encoder ?? _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__.n)((this.serdeContext?.base64Decoder ?? fromBase64)(intermediateValue));
				return media === 2 ? LazyJsonString.from(intermediateValue) : intermediateValue;
			}
			case 1: return Number(data);
			case 2: return data.toLowerCase() === "true";
			case 17: return BigInt(data);
			case 19: return new NumericValue(data, "bigDecimal");
			default: return data;
		}
	}
};
// ../../../node_modules/@smithy/core/dist-es/submodules/protocols/serde/determineTimestampFormat.js
function determineTimestampFormat(ns, settings) {
	if (settings.timestampFormat.useTrait) {
		const schema = ns.getSchema();
		if (schema === 5 || schema === 6 || schema === 7) return schema;
	}
	const { httpLabel, httpPrefixHeaders, httpHeader, httpQuery } = ns.getMergedTraits();
	return (settings.httpBindings ? typeof httpPrefixHeaders === "string" || Boolean(httpHeader) ? 6 : Boolean(httpQuery) || Boolean(httpLabel) ? 5 : void 0 : void 0) ?? settings.timestampFormat.default;
}
// ../../../node_modules/@smithy/core/dist-es/submodules/protocols/protocol-http/extensions/httpExtensionConfiguration.js
const getHttpHandlerExtensionConfiguration = (runtimeConfig) => {
	if (runtimeConfig.logger && runtimeConfig.logger.constructor?.name !== "NoOpLogger") runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"), runtimeConfig.logger);
	if (runtimeConfig.defaultSocketTimeout) runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"), runtimeConfig.defaultSocketTimeout);
	return {
		setHttpHandler(handler) {
			runtimeConfig.requestHandler = handler;
		},
		httpHandler() {
			return runtimeConfig.requestHandler;
		},
		updateHttpClientConfig(key, value) {
			runtimeConfig.requestHandler?.updateHttpClientConfig(key, value);
		},
		httpHandlerConfigs() {
			return runtimeConfig.requestHandler.httpHandlerConfigs();
		}
	};
};
const resolveHttpHandlerRuntimeConfig = (httpHandlerExtensionConfiguration) => {
	return { requestHandler: httpHandlerExtensionConfiguration.httpHandler() };
};
// ../../../node_modules/@smithy/core/dist-es/submodules/protocols/middleware-content-length/contentLengthMiddleware.js
const CONTENT_LENGTH_HEADER = "content-length";
function contentLengthMiddleware(bodyLengthChecker) {
	return (next) => async (args) => {
		const request = args.request;
		if (_httpRequest_js__WEBPACK_IMPORTED_MODULE_9__.t.isInstance(request)) {
			const { body, headers } = request;
			if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf(CONTENT_LENGTH_HEADER) === -1) try {
				const length = bodyLengthChecker(body);
				if (length != null) request.headers = {
					...request.headers,
					[CONTENT_LENGTH_HEADER]: String(length)
				};
			} catch (ignored) {}
		}
		return next({
			...args,
			request
		});
	};
}
const contentLengthMiddlewareOptions = {
	step: "build",
	tags: ["SET_CONTENT_LENGTH", "CONTENT_LENGTH"],
	name: "contentLengthMiddleware",
	override: true
};
const getContentLengthPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(contentLengthMiddleware(options.bodyLengthChecker), contentLengthMiddlewareOptions);
} });
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/client/emitWarningIfUnsupportedVersion.js
const state = { warningEmitted: false };
const emitWarningIfUnsupportedVersion = (version) => {
	if (version && !state.warningEmitted) {
		if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === "true") {
			state.warningEmitted = true;
			return;
		}
		const userMajorVersion = parseInt(version.substring(1, version.indexOf(".")));
		const vv = 22;
		if (userMajorVersion < vv) {
			state.warningEmitted = true;
			process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${vv}. You are running node ${version}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${vv}.

More information can be found at: https://a.co/c895JFp`);
		}
	}
};
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/client/setFeature.js
function setFeature(context, feature, value) {
	if (!context.__aws_sdk_context) context.__aws_sdk_context = { features: {} };
	else if (!context.__aws_sdk_context.features) context.__aws_sdk_context.features = {};
	context.__aws_sdk_context.features[feature] = value;
}
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/client/getDefaultSocketTimeout.js
const isDefaultSocketTimeoutEnabled = () => typeof process === "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
const getDefaultSocketTimeout = (requestHandler, timeoutMs) => {
	if (!isDefaultSocketTimeoutEnabled()) return;
	if (typeof requestHandler?.handle === "function") return;
	return timeoutMs;
};
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-host-header/hostHeaderMiddleware.js
function resolveHostHeaderConfig(input) {
	return input;
}
const hostHeaderMiddleware = (options) => (next) => async (args) => {
	if (!_httpRequest_js__WEBPACK_IMPORTED_MODULE_9__.t.isInstance(args.request)) return next(args);
	const { request } = args;
	const { handlerProtocol = "" } = options.requestHandler.metadata || {};
	if (handlerProtocol.indexOf("h2") >= 0 && !request.headers[":authority"]) {
		delete request.headers["host"];
		request.headers[":authority"] = request.hostname + (request.port ? ":" + request.port : "");
	} else if (!request.headers["host"]) {
		let host = request.hostname;
		if (request.port != null) host += `:${request.port}`;
		request.headers["host"] = host;
	}
	return next(args);
};
const hostHeaderMiddlewareOptions = {
	name: "hostHeaderMiddleware",
	step: "build",
	priority: "low",
	tags: ["HOST"],
	override: true
};
const getHostHeaderPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(hostHeaderMiddleware(options), hostHeaderMiddlewareOptions);
} });
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-logger/loggerMiddleware.js
const loggerMiddleware = () => (next, context) => async (args) => {
	try {
		const response = await next(args);
		const { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
		const { overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
		const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
		const outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog;
		const { $metadata, ...outputWithoutMetadata } = response.output;
		logger?.info?.({
			clientName,
			commandName,
			input: inputFilterSensitiveLog(args.input),
			output: outputFilterSensitiveLog(outputWithoutMetadata),
			metadata: $metadata
		});
		return response;
	} catch (error) {
		const { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
		const { overrideInputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
		const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
		logger?.error?.({
			clientName,
			commandName,
			input: inputFilterSensitiveLog(args.input),
			error,
			metadata: error.$metadata
		});
		throw error;
	}
};
const loggerMiddlewareOptions = {
	name: "loggerMiddleware",
	tags: ["LOGGER"],
	step: "initialize",
	override: true
};
const getLoggerPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(loggerMiddleware(), loggerMiddlewareOptions);
} });
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/configuration.js
const recursionDetectionMiddlewareOptions = {
	step: "build",
	tags: ["RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION"],
	name: "recursionDetectionMiddleware",
	override: true,
	priority: "low"
};
// ../../../node_modules/@aws/lambda-invoke-store/dist-es/invoke-store.js
const PROTECTED_KEYS = {
	REQUEST_ID: Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
	X_RAY_TRACE_ID: Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
	TENANT_ID: Symbol.for("_AWS_LAMBDA_TENANT_ID"),
	TRACEPARENT: Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
	TRACESTATE: Symbol.for("_AWS_LAMBDA_TRACESTATE"),
	BAGGAGE: Symbol.for("_AWS_LAMBDA_BAGGAGE")
};
const NO_GLOBAL_AWS_LAMBDA = ["true", "1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
if (!NO_GLOBAL_AWS_LAMBDA) globalThis.awslambda = globalThis.awslambda || {};
var InvokeStoreBase = class {
	static PROTECTED_KEYS = PROTECTED_KEYS;
	isProtectedKey(key) {
		return Object.values(PROTECTED_KEYS).includes(key);
	}
	getRequestId() {
		return this.get(PROTECTED_KEYS.REQUEST_ID) ?? "-";
	}
	getXRayTraceId() {
		return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID);
	}
	getTenantId() {
		return this.get(PROTECTED_KEYS.TENANT_ID);
	}
	getTraceparent() {
		return this.get(PROTECTED_KEYS.TRACEPARENT);
	}
	getTracestate() {
		return this.get(PROTECTED_KEYS.TRACESTATE);
	}
	getBaggage() {
		return this.get(PROTECTED_KEYS.BAGGAGE);
	}
};
var InvokeStoreSingle = class extends InvokeStoreBase {
	currentContext;
	getContext() {
		return this.currentContext;
	}
	hasContext() {
		return this.currentContext !== void 0;
	}
	get(key) {
		return this.currentContext?.[key];
	}
	set(key, value) {
		if (this.isProtectedKey(key)) throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
		this.currentContext = this.currentContext || {};
		this.currentContext[key] = value;
	}
	run(context, fn) {
		this.currentContext = context;
		return fn();
	}
};
var InvokeStoreMulti = class InvokeStoreMulti extends InvokeStoreBase {
	als;
	static async create() {
		const instance = new InvokeStoreMulti();
		instance.als = new (await (Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6698, 19)))).AsyncLocalStorage();
		return instance;
	}
	getContext() {
		return this.als.getStore();
	}
	hasContext() {
		return this.als.getStore() !== void 0;
	}
	get(key) {
		return this.als.getStore()?.[key];
	}
	set(key, value) {
		if (this.isProtectedKey(key)) throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
		const store = this.als.getStore();
		if (!store) throw new Error("No context available");
		store[key] = value;
	}
	run(context, fn) {
		return this.als.run(context, fn);
	}
};
var InvokeStore;
(function(InvokeStore) {
	let instance = null;
	async function getInstanceAsync(forceInvokeStoreMulti) {
		if (!instance) instance = (async () => {
			const newInstance = forceInvokeStoreMulti === true || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env ? await InvokeStoreMulti.create() : new InvokeStoreSingle();
			if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda?.InvokeStore) return globalThis.awslambda.InvokeStore;
			else if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda) {
				globalThis.awslambda.InvokeStore = newInstance;
				return newInstance;
			} else return newInstance;
		})();
		return instance;
	}
	InvokeStore.getInstanceAsync = getInstanceAsync;
	InvokeStore._testing = process.env.AWS_LAMBDA_BENCHMARK_MODE === "1" ? { reset: () => {
		instance = null;
		if (globalThis.awslambda?.InvokeStore) delete globalThis.awslambda.InvokeStore;
		globalThis.awslambda = { InvokeStore: void 0 };
	} } : void 0;
})(InvokeStore || (InvokeStore = {}));
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/recursionDetectionMiddleware.js
const AWS_LAMBDA_FUNCTION_NAME = "AWS_LAMBDA_FUNCTION_NAME";
const _X_AMZN_TRACE_ID = "_X_AMZN_TRACE_ID";
const X_AMZN_TRACE_ID = "X-Amzn-Trace-Id";
const TRACEPARENT = "traceparent";
const TRACESTATE = "tracestate";
const BAGGAGE = "baggage";
const recursionDetectionMiddleware = () => (next) => async (args) => {
	const { request } = args;
	if (!_httpRequest_js__WEBPACK_IMPORTED_MODULE_9__.t.isInstance(request)) return next(args);
	let invokeStore;
	{
		const traceIdHeader = Object.keys(request.headers ?? {}).find((h) => h.toLowerCase() === X_AMZN_TRACE_ID.toLowerCase()) ?? X_AMZN_TRACE_ID;
		if (!request.headers.hasOwnProperty(traceIdHeader)) {
			const functionName = process.env[AWS_LAMBDA_FUNCTION_NAME];
			const traceIdFromEnv = process.env[_X_AMZN_TRACE_ID];
			invokeStore ??= await InvokeStore.getInstanceAsync();
			const traceId = invokeStore?.getXRayTraceId() ?? traceIdFromEnv;
			const nonEmptyString = (str) => typeof str === "string" && str.length > 0;
			if (nonEmptyString(functionName) && nonEmptyString(traceId)) request.headers[X_AMZN_TRACE_ID] = traceId;
		}
	}
	sanitizeTraceHeaders(request.headers);
	if (!request.headers[TRACEPARENT]) {
		const traceparent = (invokeStore ??= await InvokeStore.getInstanceAsync())?.getTraceparent?.();
		if (traceparent) {
			request.headers[TRACEPARENT] = traceparent;
			const tracestate = invokeStore?.getTracestate?.();
			if (tracestate) request.headers[TRACESTATE] = tracestate;
			const baggage = invokeStore?.getBaggage?.();
			if (baggage) request.headers[BAGGAGE] = baggage;
		}
	}
	return next(args);
};
function sanitizeTraceHeaders(headers) {
	for (const header of Object.keys(headers)) {
		const lower = header.toLowerCase();
		if (header !== lower && (lower === TRACEPARENT || lower === TRACESTATE || lower === BAGGAGE)) {
			headers[lower] = headers[header];
			delete headers[header];
		}
	}
}
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/getRecursionDetectionPlugin.js
const getRecursionDetectionPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(recursionDetectionMiddleware(), recursionDetectionMiddlewareOptions);
} });
// ../../../node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/resolveAuthOptions.js
const resolveAuthOptions = (candidateAuthOptions, authSchemePreference) => {
	if (!authSchemePreference || authSchemePreference.length === 0) return candidateAuthOptions;
	const preferredAuthOptions = [];
	for (const preferredSchemeName of authSchemePreference) for (const candidateAuthOption of candidateAuthOptions) if (candidateAuthOption.schemeId.split("#")[1] === preferredSchemeName) preferredAuthOptions.push(candidateAuthOption);
	for (const candidateAuthOption of candidateAuthOptions) if (!preferredAuthOptions.find(({ schemeId }) => schemeId === candidateAuthOption.schemeId)) preferredAuthOptions.push(candidateAuthOption);
	return preferredAuthOptions;
};
// ../../../node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/httpAuthSchemeMiddleware.js
function convertHttpAuthSchemesToMap(httpAuthSchemes) {
	const map = /* @__PURE__ */ new Map();
	for (const scheme of httpAuthSchemes) map.set(scheme.schemeId, scheme);
	return map;
}
const httpAuthSchemeMiddleware = (config, mwOptions) => (next, context) => async (args) => {
	const options = config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(config, context, args.input));
	const authSchemePreference = config.authSchemePreference ? await config.authSchemePreference() : [];
	const resolvedOptions = resolveAuthOptions(options, authSchemePreference);
	const authSchemes = convertHttpAuthSchemesToMap(config.httpAuthSchemes);
	const smithyContext = getSmithyContext(context);
	const failureReasons = [];
	for (const option of resolvedOptions) {
		const scheme = authSchemes.get(option.schemeId);
		if (!scheme) {
			failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
			continue;
		}
		const identityProvider = scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
		if (!identityProvider) {
			failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
			continue;
		}
		const { identityProperties = {}, signingProperties = {} } = option.propertiesExtractor?.(config, context) || {};
		option.identityProperties = Object.assign(option.identityProperties || {}, identityProperties);
		option.signingProperties = Object.assign(option.signingProperties || {}, signingProperties);
		smithyContext.selectedHttpAuthScheme = {
			httpAuthOption: option,
			identity: await identityProvider(option.identityProperties),
			signer: scheme.signer
		};
		break;
	}
	if (!smithyContext.selectedHttpAuthScheme) throw new Error(failureReasons.join("\n"));
	return next(args);
};
// ../../../node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/getHttpAuthSchemeEndpointRuleSetPlugin.js
const httpAuthSchemeEndpointRuleSetMiddlewareOptions = {
	step: "serialize",
	tags: ["HTTP_AUTH_SCHEME"],
	name: "httpAuthSchemeMiddleware",
	override: true,
	relation: "before",
	toMiddleware: "endpointV2Middleware"
};
const getHttpAuthSchemeEndpointRuleSetPlugin = (config, { httpAuthSchemeParametersProvider, identityProviderConfigProvider }) => ({ applyToStack: (clientStack) => {
	clientStack.addRelativeTo(httpAuthSchemeMiddleware(config, {
		httpAuthSchemeParametersProvider,
		identityProviderConfigProvider
	}), httpAuthSchemeEndpointRuleSetMiddlewareOptions);
} });
// ../../../node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/httpSigningMiddleware.js
const defaultErrorHandler = (signingProperties) => (error) => {
	throw error;
};
const defaultSuccessHandler = (httpResponse, signingProperties) => {};
const httpSigningMiddleware = (config) => (next, context) => async (args) => {
	if (!_httpRequest_js__WEBPACK_IMPORTED_MODULE_9__.t.isInstance(args.request)) return next(args);
	const scheme = getSmithyContext(context).selectedHttpAuthScheme;
	if (!scheme) throw new Error(`No HttpAuthScheme was selected: unable to sign request`);
	const { httpAuthOption: { signingProperties = {} }, identity, signer } = scheme;
	const output = await next({
		...args,
		request: await signer.sign(args.request, identity, signingProperties)
	}).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
	(signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
	return output;
};
// ../../../node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/getHttpSigningMiddleware.js
const httpSigningMiddlewareOptions = {
	step: "finalizeRequest",
	tags: ["HTTP_SIGNING"],
	name: "httpSigningMiddleware",
	aliases: [
		"apiKeyMiddleware",
		"tokenMiddleware",
		"awsAuthMiddleware"
	],
	override: true,
	relation: "after",
	toMiddleware: "retryMiddleware"
};
const getHttpSigningPlugin = (config) => ({ applyToStack: (clientStack) => {
	clientStack.addRelativeTo(httpSigningMiddleware(config), httpSigningMiddlewareOptions);
} });
// ../../../node_modules/@smithy/core/dist-es/normalizeProvider.js
const normalizeProvider = (input) => {
	if (typeof input === "function") return input;
	const promisified = Promise.resolve(input);
	return () => promisified;
};
// ../../../node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/DefaultIdentityProviderConfig.js
var DefaultIdentityProviderConfig = class {
	authSchemes = /* @__PURE__ */ new Map();
	constructor(config) {
		for (const key in config) {
			if (!(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(config, key)) continue;
			const value = config[key];
			if (value !== void 0) this.authSchemes.set(key, value);
		}
	}
	getIdentityProvider(schemeId) {
		return this.authSchemes.get(schemeId);
	}
};
// ../../../node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/httpAuthSchemes/noAuth.js
var NoAuthSigner = class {
	async sign(httpRequest, identity, signingProperties) {
		return httpRequest;
	}
};
// ../../../node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/memoizeIdentityProvider.js
const createIsIdentityExpiredFunction = (expirationMs) => function isIdentityExpired(identity) {
	return doesIdentityRequireRefresh(identity) && identity.expiration.getTime() - Date.now() < expirationMs;
};
const isIdentityExpired = createIsIdentityExpiredFunction(3e5);
const doesIdentityRequireRefresh = (identity) => identity.expiration !== void 0;
const memoizeIdentityProvider = (provider, isExpired, requiresRefresh) => {
	if (provider === void 0) return;
	const normalizedProvider = typeof provider !== "function" ? async () => Promise.resolve(provider) : provider;
	let resolved;
	let pending;
	let hasResult;
	let isConstant = false;
	const coalesceProvider = async (options) => {
		if (!pending) pending = normalizedProvider(options);
		try {
			resolved = await pending;
			hasResult = true;
			isConstant = false;
		} finally {
			pending = void 0;
		}
		return resolved;
	};
	if (isExpired === void 0) return async (options) => {
		if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider(options);
		return resolved;
	};
	return async (options) => {
		if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider(options);
		if (isConstant) return resolved;
		if (!requiresRefresh(resolved)) {
			isConstant = true;
			return resolved;
		}
		if (isExpired(resolved)) {
			await coalesceProvider(options);
			return resolved;
		}
		return resolved;
	};
};
function isValidUserAgentAppId(appId) {
	if (appId === void 0) return true;
	return typeof appId === "string" && appId.length <= 50;
}
function resolveUserAgentConfig(input) {
	const normalizedAppIdProvider = normalizeProvider(input.userAgentAppId ?? void 0);
	const { customUserAgent } = input;
	return Object.assign(input, {
		customUserAgent: typeof customUserAgent === "string" ? [[customUserAgent]] : customUserAgent,
		userAgentAppId: async () => {
			const appId = await normalizedAppIdProvider();
			if (!isValidUserAgentAppId(appId)) {
				const logger = input.logger?.constructor?.name === "NoOpLogger" || !input.logger ? console : input.logger;
				if (typeof appId !== "string") logger?.warn("userAgentAppId must be a string or undefined.");
				else if (appId.length > 50) logger?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
			}
			return appId;
		}
	});
}
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partition.js
let selectedPartitionsInfo = {
	"partitions": [
		{
			"id": "aws",
			"outputs": {
				"dnsSuffix": "amazonaws.com",
				"dualStackDnsSuffix": "api.aws",
				"implicitGlobalRegion": "us-east-1",
				"name": "aws",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
			"regions": {
				"af-south-1": { "description": "Africa (Cape Town)" },
				"ap-east-1": { "description": "Asia Pacific (Hong Kong)" },
				"ap-east-2": { "description": "Asia Pacific (Taipei)" },
				"ap-northeast-1": { "description": "Asia Pacific (Tokyo)" },
				"ap-northeast-2": { "description": "Asia Pacific (Seoul)" },
				"ap-northeast-3": { "description": "Asia Pacific (Osaka)" },
				"ap-south-1": { "description": "Asia Pacific (Mumbai)" },
				"ap-south-2": { "description": "Asia Pacific (Hyderabad)" },
				"ap-southeast-1": { "description": "Asia Pacific (Singapore)" },
				"ap-southeast-2": { "description": "Asia Pacific (Sydney)" },
				"ap-southeast-3": { "description": "Asia Pacific (Jakarta)" },
				"ap-southeast-4": { "description": "Asia Pacific (Melbourne)" },
				"ap-southeast-5": { "description": "Asia Pacific (Malaysia)" },
				"ap-southeast-6": { "description": "Asia Pacific (New Zealand)" },
				"ap-southeast-7": { "description": "Asia Pacific (Thailand)" },
				"aws-global": { "description": "aws global region" },
				"ca-central-1": { "description": "Canada (Central)" },
				"ca-west-1": { "description": "Canada West (Calgary)" },
				"eu-central-1": { "description": "Europe (Frankfurt)" },
				"eu-central-2": { "description": "Europe (Zurich)" },
				"eu-north-1": { "description": "Europe (Stockholm)" },
				"eu-south-1": { "description": "Europe (Milan)" },
				"eu-south-2": { "description": "Europe (Spain)" },
				"eu-west-1": { "description": "Europe (Ireland)" },
				"eu-west-2": { "description": "Europe (London)" },
				"eu-west-3": { "description": "Europe (Paris)" },
				"il-central-1": { "description": "Israel (Tel Aviv)" },
				"me-central-1": { "description": "Middle East (UAE)" },
				"me-south-1": { "description": "Middle East (Bahrain)" },
				"me-west-1": { "description": "Middle East (Saudi Arabia)" },
				"mx-central-1": { "description": "Mexico (Central)" },
				"sa-east-1": { "description": "South America (Sao Paulo)" },
				"sa-west-1": { "description": "South America (Chile)" },
				"us-east-1": { "description": "US East (N. Virginia)" },
				"us-east-2": { "description": "US East (Ohio)" },
				"us-west-1": { "description": "US West (N. California)" },
				"us-west-2": { "description": "US West (Oregon)" }
			}
		},
		{
			"id": "aws-cn",
			"outputs": {
				"dnsSuffix": "amazonaws.com.cn",
				"dualStackDnsSuffix": "api.amazonwebservices.com.cn",
				"implicitGlobalRegion": "cn-northwest-1",
				"name": "aws-cn",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^cn\\-\\w+\\-\\d+$",
			"regions": {
				"aws-cn-global": { "description": "aws-cn global region" },
				"cn-north-1": { "description": "China (Beijing)" },
				"cn-northwest-1": { "description": "China (Ningxia)" }
			}
		},
		{
			"id": "aws-eusc",
			"outputs": {
				"dnsSuffix": "amazonaws.eu",
				"dualStackDnsSuffix": "api.amazonwebservices.eu",
				"implicitGlobalRegion": "eusc-de-east-1",
				"name": "aws-eusc",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^eusc\\-(de)\\-\\w+\\-\\d+$",
			"regions": { "eusc-de-east-1": { "description": "AWS European Sovereign Cloud (Germany)" } }
		},
		{
			"id": "aws-iso",
			"outputs": {
				"dnsSuffix": "c2s.ic.gov",
				"dualStackDnsSuffix": "api.aws.ic.gov",
				"implicitGlobalRegion": "us-iso-east-1",
				"name": "aws-iso",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^us\\-iso\\-\\w+\\-\\d+$",
			"regions": {
				"aws-iso-global": { "description": "aws-iso global region" },
				"us-iso-east-1": { "description": "US ISO East" },
				"us-iso-west-1": { "description": "US ISO WEST" }
			}
		},
		{
			"id": "aws-iso-b",
			"outputs": {
				"dnsSuffix": "sc2s.sgov.gov",
				"dualStackDnsSuffix": "api.aws.scloud",
				"implicitGlobalRegion": "us-isob-east-1",
				"name": "aws-iso-b",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^us\\-isob\\-\\w+\\-\\d+$",
			"regions": {
				"aws-iso-b-global": { "description": "aws-iso-b global region" },
				"us-isob-east-1": { "description": "US ISOB East (Ohio)" },
				"us-isob-west-1": { "description": "US ISOB West" }
			}
		},
		{
			"id": "aws-iso-e",
			"outputs": {
				"dnsSuffix": "cloud.adc-e.uk",
				"dualStackDnsSuffix": "api.cloud-aws.adc-e.uk",
				"implicitGlobalRegion": "eu-isoe-west-1",
				"name": "aws-iso-e",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^eu\\-isoe\\-\\w+\\-\\d+$",
			"regions": {
				"aws-iso-e-global": { "description": "aws-iso-e global region" },
				"eu-isoe-west-1": { "description": "EU ISOE West" }
			}
		},
		{
			"id": "aws-iso-f",
			"outputs": {
				"dnsSuffix": "csp.hci.ic.gov",
				"dualStackDnsSuffix": "api.aws.hci.ic.gov",
				"implicitGlobalRegion": "us-isof-south-1",
				"name": "aws-iso-f",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^us\\-isof\\-\\w+\\-\\d+$",
			"regions": {
				"aws-iso-f-global": { "description": "aws-iso-f global region" },
				"us-isof-east-1": { "description": "US ISOF EAST" },
				"us-isof-south-1": { "description": "US ISOF SOUTH" }
			}
		},
		{
			"id": "aws-us-gov",
			"outputs": {
				"dnsSuffix": "amazonaws.com",
				"dualStackDnsSuffix": "api.aws",
				"implicitGlobalRegion": "us-gov-west-1",
				"name": "aws-us-gov",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^us\\-gov\\-\\w+\\-\\d+$",
			"regions": {
				"aws-us-gov-global": { "description": "aws-us-gov global region" },
				"us-gov-east-1": { "description": "AWS GovCloud (US-East)" },
				"us-gov-west-1": { "description": "AWS GovCloud (US-West)" }
			}
		}
	],
	"version": "1.1"
};
let selectedUserAgentPrefix = "";
const partition = (value) => {
	const { partitions } = selectedPartitionsInfo;
	for (const partition of partitions) {
		const { regions, outputs } = partition;
		for (const [region, regionData] of Object.entries(regions)) if (region === value) return {
			...outputs,
			...regionData
		};
	}
	for (const partition of partitions) {
		const { regionRegex, outputs } = partition;
		if (new RegExp(regionRegex).test(value)) return { ...outputs };
	}
	const DEFAULT_PARTITION = partitions.find((partition) => partition.id === "aws");
	if (!DEFAULT_PARTITION) throw new Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");
	return { ...DEFAULT_PARTITION.outputs };
};
const getUserAgentPrefix = () => selectedUserAgentPrefix;
// ../../../node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/isStreamingPayload/isStreamingPayload.js
const isStreamingPayload = (request) => request?.body instanceof node_stream__WEBPACK_IMPORTED_MODULE_5__.Readable || typeof ReadableStream !== "undefined" && request?.body instanceof ReadableStream;
// ../../../node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/constants.js
const THROTTLING_ERROR_CODES = [
	"BandwidthLimitExceeded",
	"EC2ThrottledException",
	"LimitExceededException",
	"PriorRequestNotComplete",
	"ProvisionedThroughputExceededException",
	"RequestLimitExceeded",
	"RequestThrottled",
	"RequestThrottledException",
	"SlowDown",
	"ThrottledException",
	"Throttling",
	"ThrottlingException",
	"TooManyRequestsException",
	"TransactionInProgressException"
];
const TRANSIENT_ERROR_CODES = [
	"TimeoutError",
	"RequestTimeout",
	"RequestTimeoutException"
];
const TRANSIENT_ERROR_STATUS_CODES = [
	500,
	502,
	503,
	504
];
const NODEJS_TIMEOUT_ERROR_CODES = [
	"ECONNRESET",
	"ECONNREFUSED",
	"EPIPE",
	"ETIMEDOUT"
];
const NODEJS_NETWORK_ERROR_CODES = [
	"EHOSTUNREACH",
	"ENETUNREACH",
	"ENOTFOUND",
	"EAI_AGAIN"
];
// ../../../node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/service-error-classification.js
const isRetryableByTrait = (error) => error?.$retryable !== void 0;
const isClockSkewCorrectedError = (error) => error.$metadata?.clockSkewCorrected;
const isBrowserNetworkError = (error) => {
	const errorMessages = /* @__PURE__ */ new Set([
		"Failed to fetch",
		"NetworkError when attempting to fetch resource",
		"The Internet connection appears to be offline",
		"Load failed",
		"Network request failed"
	]);
	if (!(error && error instanceof TypeError)) return false;
	return errorMessages.has(error.message);
};
const isThrottlingError = (error) => error.$metadata?.httpStatusCode === 429 || THROTTLING_ERROR_CODES.includes(error.name) || error.$retryable?.throttling == true;
const isTransientError = (error, depth = 0) => error?.name !== "AbortError" && (isRetryableByTrait(error) || isClockSkewCorrectedError(error) || error.name === "InvalidSignatureException" && error.message?.includes("Signature expired") || TRANSIENT_ERROR_CODES.includes(error.name) || NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code || "") || NODEJS_NETWORK_ERROR_CODES.includes(error?.code || "") || TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode || 0) || isBrowserNetworkError(error) || isNodeJsHttp2TransientError(error) || error.cause !== void 0 && depth <= 10 && isTransientError(error.cause, depth + 1));
const isServerError = (error) => {
	if (error.$metadata?.httpStatusCode !== void 0) {
		const statusCode = error.$metadata.httpStatusCode;
		if (500 <= statusCode && statusCode <= 599 && !isTransientError(error)) return true;
		return false;
	}
	return false;
};
function isNodeJsHttp2TransientError(error) {
	return error.code === "ERR_HTTP2_STREAM_ERROR" && error.message.includes("NGHTTP2_REFUSED_STREAM");
}
// ../../../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/race.js
const race = (promise, signal) => {
	if (!signal) return promise;
	let cleanup = () => {};
	const aborted = new Promise((_, reject) => {
		const handler = () => reject(createAbortError());
		if (signal.aborted) handler();
		else if (typeof signal.addEventListener === "function") {
			signal.addEventListener("abort", handler, { once: true });
			cleanup = () => signal.removeEventListener("abort", handler);
		} else signal.onabort = handler;
	});
	return Promise.race([promise, aborted]).finally(cleanup);
};
const createAbortError = () => Object.assign(/* @__PURE__ */ new Error("Request aborted"), { name: "AbortError" });
const isAbortError = (error) => typeof error === "object" && error !== null && "name" in error && error.name === "AbortError";
// ../../../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/constants.js
const MAXIMUM_RETRY_DELAY = 2e4;
const INVOCATION_ID_HEADER = "amz-sdk-invocation-id";
const REQUEST_HEADER = "amz-sdk-request";
// ../../../node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/parseRetryAfterHeader.js
function parseRetryAfterHeader(response, logger) {
	if (!_node_http_handler_js__WEBPACK_IMPORTED_MODULE_2__.d.isInstance(response)) return;
	for (const header in response.headers) {
		if (!(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(response.headers, header)) continue;
		const h = header.toLowerCase();
		if (h === "retry-after") {
			const retryAfter = response.headers[header];
			let retryAfterSeconds = NaN;
			if (retryAfter.endsWith("GMT")) try {
				retryAfterSeconds = ((0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_2__.u)(retryAfter).getTime() - Date.now()) / 1e3;
			} catch (e) {
				logger?.trace?.("Failed to parse retry-after header");
				logger?.trace?.(e);
			}
			else if (retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/)) retryAfterSeconds = Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]);
			else if (retryAfter.match(/^((\d+)|(\d+\.\d+))$/)) retryAfterSeconds = Number(retryAfter);
			else if (Date.parse(retryAfter) >= Date.now()) retryAfterSeconds = (Date.parse(retryAfter) - Date.now()) / 1e3;
			if (isNaN(retryAfterSeconds)) return;
			return new Date(Date.now() + retryAfterSeconds * 1e3);
		} else if (h === "x-amz-retry-after") {
			const v = response.headers[header];
			const backoffMilliseconds = Number(v);
			if (isNaN(backoffMilliseconds)) {
				logger?.trace?.(`Failed to parse x-amz-retry-after=${v}`);
				return;
			}
			return new Date(Date.now() + backoffMilliseconds);
		}
	}
}
// ../../../node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/util.js
const asSdkError = (error) => {
	if (error instanceof Error) return error;
	if (error instanceof Object) return Object.assign(/* @__PURE__ */ new Error(), error);
	if (typeof error === "string") return new Error(error);
	return /* @__PURE__ */ new Error(`AWS SDK error wrapper for ${error}`);
};
// ../../../node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/retryMiddleware.js
function bindRetryMiddleware(isStreamingPayload) {
	return (options) => (next, context) => async (args) => {
		let retryStrategy = await options.retryStrategy();
		const maxAttempts = await options.maxAttempts();
		const abortSignal = context[SMITHY_CONTEXT_KEY]?.abortSignal;
		if (isRetryStrategyV2(retryStrategy)) {
			retryStrategy = retryStrategy;
			const retryTokenScope = (context["partition_id"] ?? "") + (context.__retryLongPoll ? ":longpoll" : "");
			let retryToken = await race(retryStrategy.acquireInitialRetryToken(retryTokenScope), abortSignal);
			let lastError = /* @__PURE__ */ new Error();
			let attempts = 0;
			let totalRetryDelay = 0;
			const { request } = args;
			const isRequest = _httpRequest_js__WEBPACK_IMPORTED_MODULE_9__.t.isInstance(request);
			if (isRequest) request.headers[INVOCATION_ID_HEADER] = v4();
			while (true) try {
				if (isRequest) request.headers[REQUEST_HEADER] = `attempt=${attempts + 1}; max=${maxAttempts}`;
				const { response, output } = await next(args);
				retryStrategy.recordSuccess(retryToken);
				output.$metadata.attempts = attempts + 1;
				output.$metadata.totalRetryDelay = totalRetryDelay;
				return {
					response,
					output
				};
			} catch (e) {
				const retryErrorInfo = getRetryErrorInfo(e, options.logger);
				lastError = asSdkError(e);
				if (isRequest && isStreamingPayload(request)) {
					(context.logger instanceof NoOpLogger ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request.");
					throw lastError;
				}
				try {
					retryToken = await race(retryStrategy.refreshRetryTokenForRetry(retryToken, retryErrorInfo), abortSignal);
				} catch (refreshError) {
					if (abortSignal?.aborted && isAbortError(refreshError)) throw refreshError;
					if (!lastError.$metadata) lastError.$metadata = {};
					lastError.$metadata.attempts = attempts + 1;
					lastError.$metadata.totalRetryDelay = totalRetryDelay;
					throw lastError;
				}
				attempts = retryToken.getRetryCount();
				const delay = retryToken.getRetryDelay();
				totalRetryDelay += (retryToken?.$retryLog?.acquisitionDelay ?? 0) + delay;
				if (delay > 0) await race(new Promise((resolve) => setTimeout(resolve, delay)), abortSignal);
			}
		} else {
			retryStrategy = retryStrategy;
			if (retryStrategy?.mode) context.userAgent = [...context.userAgent || [], ["cfg/retry-mode", retryStrategy.mode]];
			return retryStrategy.retry(next, args);
		}
	};
}
const isRetryStrategyV2 = (retryStrategy) => typeof retryStrategy.acquireInitialRetryToken !== "undefined" && typeof retryStrategy.refreshRetryTokenForRetry !== "undefined" && typeof retryStrategy.recordSuccess !== "undefined";
const getRetryErrorInfo = (error, logger) => {
	const errorInfo = {
		error,
		errorType: getRetryErrorType(error)
	};
	const retryAfterHint = parseRetryAfterHeader(error.$response, logger);
	if (retryAfterHint) errorInfo.retryAfterHint = retryAfterHint;
	return errorInfo;
};
const getRetryErrorType = (error) => {
	if (isThrottlingError(error)) return "THROTTLING";
	if (isTransientError(error)) return "TRANSIENT";
	if (isServerError(error)) return "SERVER_ERROR";
	return "CLIENT_ERROR";
};
const retryMiddlewareOptions = {
	name: "retryMiddleware",
	tags: ["RETRY"],
	step: "finalizeRequest",
	priority: "high",
	override: true
};
function bindGetRetryPlugin(isStreamingPayload) {
	const retryMiddleware = bindRetryMiddleware(isStreamingPayload);
	return (options) => ({ applyToStack: (clientStack) => {
		clientStack.add(retryMiddleware(options), retryMiddlewareOptions);
	} });
}
// ../../../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRateLimiter.js
var DefaultRateLimiter = class DefaultRateLimiter {
	static setTimeoutFn = (fn, delay) => setTimeout(fn, delay);
	beta;
	minCapacity;
	minFillRate;
	scaleConstant;
	smooth;
	enabled = false;
	availableTokens = 0;
	lastMaxRate = 0;
	measuredTxRate = 0;
	requestCount = 0;
	fillRate;
	lastThrottleTime;
	lastTimestamp = 0;
	lastTxRateBucket;
	maxCapacity;
	timeWindow = 0;
	constructor(options) {
		this.beta = options?.beta ?? .7;
		this.minCapacity = options?.minCapacity ?? 1;
		this.minFillRate = options?.minFillRate ?? .5;
		this.scaleConstant = options?.scaleConstant ?? .4;
		this.smooth = options?.smooth ?? .8;
		this.lastThrottleTime = this.getCurrentTimeInSeconds();
		this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds());
		this.fillRate = this.minFillRate;
		this.maxCapacity = this.minCapacity;
	}
	async getSendToken() {
		return this.acquireTokenBucket(1);
	}
	updateClientSendingRate(response) {
		let calculatedRate;
		this.updateMeasuredRate();
		const retryErrorInfo = response;
		if (retryErrorInfo?.errorType === "THROTTLING" || isThrottlingError(retryErrorInfo?.error ?? response)) {
			const rateToUse = !this.enabled ? this.measuredTxRate : Math.min(this.measuredTxRate, this.fillRate);
			this.lastMaxRate = rateToUse;
			this.calculateTimeWindow();
			this.lastThrottleTime = this.getCurrentTimeInSeconds();
			calculatedRate = this.cubicThrottle(rateToUse);
			this.enableTokenBucket();
		} else {
			this.calculateTimeWindow();
			calculatedRate = this.cubicSuccess(this.getCurrentTimeInSeconds());
		}
		const newRate = Math.min(calculatedRate, 2 * this.measuredTxRate);
		this.updateTokenBucketRate(newRate);
	}
	getCurrentTimeInSeconds() {
		return Date.now() / 1e3;
	}
	async acquireTokenBucket(amount) {
		if (!this.enabled) return;
		this.refillTokenBucket();
		while (amount > this.availableTokens) {
			const delay = (amount - this.availableTokens) / this.fillRate * 1e3;
			await new Promise((resolve) => DefaultRateLimiter.setTimeoutFn(resolve, delay));
			this.refillTokenBucket();
		}
		this.availableTokens = this.availableTokens - amount;
	}
	refillTokenBucket() {
		const timestamp = this.getCurrentTimeInSeconds();
		if (!this.lastTimestamp) {
			this.lastTimestamp = timestamp;
			return;
		}
		const fillAmount = (timestamp - this.lastTimestamp) * this.fillRate;
		this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + fillAmount);
		this.lastTimestamp = timestamp;
	}
	calculateTimeWindow() {
		this.timeWindow = this.getPrecise(Math.pow(this.lastMaxRate * (1 - this.beta) / this.scaleConstant, 1 / 3));
	}
	cubicThrottle(rateToUse) {
		return this.getPrecise(rateToUse * this.beta);
	}
	cubicSuccess(timestamp) {
		return this.getPrecise(this.scaleConstant * Math.pow(timestamp - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
	}
	enableTokenBucket() {
		this.enabled = true;
	}
	updateTokenBucketRate(newRate) {
		this.refillTokenBucket();
		this.fillRate = Math.max(newRate, this.minFillRate);
		this.maxCapacity = Math.max(newRate, this.minCapacity);
		this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
	}
	updateMeasuredRate() {
		const t = this.getCurrentTimeInSeconds();
		const timeBucket = Math.floor(t * 2) / 2;
		this.requestCount++;
		if (timeBucket > this.lastTxRateBucket) {
			const currentRate = this.requestCount / (timeBucket - this.lastTxRateBucket);
			this.measuredTxRate = this.getPrecise(currentRate * this.smooth + this.measuredTxRate * (1 - this.smooth));
			this.requestCount = 0;
			this.lastTxRateBucket = timeBucket;
		}
	}
	getPrecise(num) {
		return parseFloat(num.toFixed(8));
	}
};
// ../../../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/retries-2026-config.js
var Retry = class {
	static v2026 = true;
	static delay() {
		return 50;
	}
	static throttlingDelay() {
		return 1e3;
	}
	static cost() {
		return 14;
	}
	static throttlingCost() {
		return 5;
	}
	static modifiedCostType() {
		return "THROTTLING";
	}
};
// ../../../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryBackoffStrategy.js
var DefaultRetryBackoffStrategy = class {
	x = Retry.delay();
	computeNextBackoffDelay(i) {
		const t_i = Math.random() * Math.min(this.x * 2 ** i, MAXIMUM_RETRY_DELAY);
		return Math.floor(t_i);
	}
	setDelayBase(delay) {
		this.x = delay;
	}
};
// ../../../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryToken.js
var DefaultRetryToken = class {
	delay;
	count;
	cost;
	longPoll;
	$retryLog = { acquisitionDelay: 0 };
	constructor(delay, count, cost, longPoll) {
		this.delay = delay;
		this.count = count;
		this.cost = cost;
		this.longPoll = longPoll;
	}
	getRetryCount() {
		return this.count;
	}
	getRetryDelay() {
		return Math.min(MAXIMUM_RETRY_DELAY, this.delay);
	}
	getRetryCost() {
		return this.cost;
	}
	isLongPoll() {
		return this.longPoll;
	}
};
// ../../../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/config.js
var RETRY_MODES;
(function(RETRY_MODES) {
	RETRY_MODES["STANDARD"] = "standard";
	RETRY_MODES["ADAPTIVE"] = "adaptive";
})(RETRY_MODES || (RETRY_MODES = {}));
const DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD;
// ../../../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/StandardRetryStrategy.js
const refusal = {
	incompatible: 1,
	attempts: 2,
	capacity: 3
};
var StandardRetryStrategy = class {
	mode = RETRY_MODES.STANDARD;
	retryBackoffStrategy;
	capacity = 500;
	maxAttemptsProvider;
	baseDelay;
	constructor(arg1) {
		if (typeof arg1 === "number") this.maxAttemptsProvider = async () => arg1;
		else if (typeof arg1 === "function") this.maxAttemptsProvider = arg1;
		else if (arg1 && typeof arg1 === "object") {
			this.maxAttemptsProvider = async () => arg1.maxAttempts;
			this.baseDelay = arg1.baseDelay;
			this.retryBackoffStrategy = arg1.backoff;
		}
		this.maxAttemptsProvider ??= async () => 3;
		this.baseDelay ??= Retry.delay();
		this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy();
	}
	async acquireInitialRetryToken(retryTokenScope) {
		return new DefaultRetryToken(Retry.delay(), 0, void 0, retryTokenScope.includes(":longpoll"));
	}
	async refreshRetryTokenForRetry(token, errorInfo) {
		const maxAttempts = await this.getMaxAttempts();
		const retryCode = this.retryCode(token, errorInfo, maxAttempts);
		const shouldRetry = retryCode === 0;
		const isLongPoll = token.isLongPoll?.();
		if (shouldRetry || isLongPoll) {
			const errorType = errorInfo.errorType;
			this.retryBackoffStrategy.setDelayBase(errorType === "THROTTLING" ? Retry.throttlingDelay() : this.baseDelay);
			const delayFromErrorType = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount());
			let retryDelay = delayFromErrorType;
			if (errorInfo.retryAfterHint instanceof Date) retryDelay = Math.max(delayFromErrorType, Math.min(errorInfo.retryAfterHint.getTime() - Date.now(), delayFromErrorType + 5e3));
			if (!shouldRetry) {
				const longPollBackoff = retryCode === refusal.capacity && isLongPoll ? retryDelay : 0;
				if (longPollBackoff > 0) await new Promise((r) => setTimeout(r, longPollBackoff));
			} else {
				const capacityCost = this.getCapacityCost(errorType);
				this.capacity -= capacityCost;
				const nextToken = new DefaultRetryToken(0, token.getRetryCount() + 1, capacityCost, token.isLongPoll?.() ?? false);
				await new Promise((r) => setTimeout(r, retryDelay));
				nextToken.$retryLog.acquisitionDelay = retryDelay;
				return nextToken;
			}
		}
		throw new Error("No retry token available");
	}
	recordSuccess(token) {
		this.capacity = Math.min(500, this.capacity + (token.getRetryCost() ?? 1));
	}
	getCapacity() {
		return this.capacity;
	}
	async maxAttempts() {
		return this.maxAttemptsProvider();
	}
	async getMaxAttempts() {
		try {
			return await this.maxAttemptsProvider();
		} catch (ignored) {
			console.warn(`Max attempts provider could not resolve. Using default of 3`);
			return 3;
		}
	}
	retryCode(tokenToRenew, errorInfo, maxAttempts) {
		const attempts = tokenToRenew.getRetryCount() + 1;
		const retryableStatus = this.isRetryableError(errorInfo.errorType) ? 0 : refusal.incompatible;
		const attemptStatus = attempts < maxAttempts ? 0 : refusal.attempts;
		const capacityStatus = this.capacity >= this.getCapacityCost(errorInfo.errorType) ? 0 : refusal.capacity;
		return retryableStatus || attemptStatus || capacityStatus;
	}
	getCapacityCost(errorType) {
		return errorType === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
	}
	isRetryableError(errorType) {
		return errorType === "THROTTLING" || errorType === "TRANSIENT";
	}
};
// ../../../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/AdaptiveRetryStrategy.js
var AdaptiveRetryStrategy = class {
	mode = RETRY_MODES.ADAPTIVE;
	rateLimiter;
	standardRetryStrategy;
	constructor(maxAttemptsProvider, options) {
		const { rateLimiter } = options ?? {};
		this.rateLimiter = rateLimiter ?? new DefaultRateLimiter();
		this.standardRetryStrategy = options ? new StandardRetryStrategy({
			maxAttempts: typeof maxAttemptsProvider === "number" ? maxAttemptsProvider : 3,
			...options
		}) : new StandardRetryStrategy(maxAttemptsProvider);
	}
	async acquireInitialRetryToken(retryTokenScope) {
		const token = await this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
		await this.rateLimiter.getSendToken();
		return token;
	}
	async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
		this.rateLimiter.updateClientSendingRate(errorInfo);
		const token = await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew, errorInfo);
		await this.rateLimiter.getSendToken();
		return token;
	}
	recordSuccess(token) {
		this.rateLimiter.updateClientSendingRate({});
		this.standardRetryStrategy.recordSuccess(token);
	}
	async maxAttemptsProvider() {
		return this.standardRetryStrategy.maxAttempts();
	}
};
// ../../../node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/configurations.js
const ENV_MAX_ATTEMPTS = "AWS_MAX_ATTEMPTS";
const CONFIG_MAX_ATTEMPTS = "max_attempts";
const NODE_MAX_ATTEMPT_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => {
		const value = env[ENV_MAX_ATTEMPTS];
		if (!value) return;
		const maxAttempt = parseInt(value);
		if (Number.isNaN(maxAttempt)) throw new Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}"`);
		return maxAttempt;
	},
	configFileSelector: (profile) => {
		const value = profile[CONFIG_MAX_ATTEMPTS];
		if (!value) return;
		const maxAttempt = parseInt(value);
		if (Number.isNaN(maxAttempt)) throw new Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);
		return maxAttempt;
	},
	default: 3
};
const resolveRetryConfig = (input, defaults) => {
	const { retryStrategy, retryMode } = input;
	const { defaultMaxAttempts = 3, defaultBaseDelay = Retry.delay() } = defaults ?? {};
	const maxAttemptsProvider = normalizeProvider$1(input.maxAttempts ?? defaultMaxAttempts);
	let controller = retryStrategy ? Promise.resolve(retryStrategy) : void 0;
	const getDefault = async () => {
		const maxAttempts = await maxAttemptsProvider();
		if (await normalizeProvider$1(retryMode)() === RETRY_MODES.ADAPTIVE) return new AdaptiveRetryStrategy(maxAttemptsProvider, {
			maxAttempts,
			baseDelay: defaultBaseDelay
		});
		return new StandardRetryStrategy({
			maxAttempts,
			baseDelay: defaultBaseDelay
		});
	};
	return Object.assign(input, {
		maxAttempts: maxAttemptsProvider,
		retryStrategy: () => controller ??= getDefault()
	});
};
const ENV_RETRY_MODE = "AWS_RETRY_MODE";
const CONFIG_RETRY_MODE = "retry_mode";
const NODE_RETRY_MODE_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => env[ENV_RETRY_MODE],
	configFileSelector: (profile) => profile[CONFIG_RETRY_MODE],
	default: DEFAULT_RETRY_MODE
};
const getRetryPlugin = bindGetRetryPlugin(isStreamingPayload);
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/check-features.js
const ACCOUNT_ID_ENDPOINT_REGEX = /\d{12}\.ddb/;
async function checkFeatures(context, config, args) {
	if (args.request?.headers?.["smithy-protocol"] === "rpc-v2-cbor") setFeature(context, "PROTOCOL_RPC_V2_CBOR", "M");
	if (typeof config.retryStrategy === "function") {
		const retryStrategy = await config.retryStrategy();
		if (typeof retryStrategy.mode === "string") switch (retryStrategy.mode) {
			case RETRY_MODES.ADAPTIVE:
				setFeature(context, "RETRY_MODE_ADAPTIVE", "F");
				break;
			case RETRY_MODES.STANDARD: setFeature(context, "RETRY_MODE_STANDARD", "E");
		}
	}
	if (typeof config.accountIdEndpointMode === "function") {
		const endpointV2 = context.endpointV2;
		if (String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX)) setFeature(context, "ACCOUNT_ID_ENDPOINT", "O");
		switch (await config.accountIdEndpointMode?.()) {
			case "disabled":
				setFeature(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
				break;
			case "preferred":
				setFeature(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
				break;
			case "required": setFeature(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
		}
	}
	const identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
	if (identity?.$source) {
		const credentials = identity;
		if (credentials.accountId) setFeature(context, "RESOLVED_ACCOUNT_ID", "T");
		for (const [key, value] of Object.entries(credentials.$source ?? {})) setFeature(context, key, value);
	}
}
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/constants.js
const USER_AGENT = "user-agent";
const X_AMZ_USER_AGENT = "x-amz-user-agent";
const UA_NAME_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w]/g;
const UA_VALUE_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w#]/g;
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/encode-features.js
const BYTE_LIMIT = 1024;
function encodeFeatures(features) {
	let buffer = "";
	for (const key in features) {
		const val = features[key];
		if (buffer.length + val.length + 1 <= BYTE_LIMIT) {
			if (buffer.length) buffer += "," + val;
			else buffer += val;
			continue;
		}
		break;
	}
	return buffer;
}
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/user-agent-middleware.js
const userAgentMiddleware = (options) => (next, context) => async (args) => {
	const { request } = args;
	if (!_httpRequest_js__WEBPACK_IMPORTED_MODULE_9__.t.isInstance(request)) return next(args);
	const { headers } = request;
	const userAgent = context?.userAgent?.map(escapeUserAgent) || [];
	const defaultUserAgent = (await options.defaultUserAgentProvider()).map(escapeUserAgent);
	await checkFeatures(context, options, args);
	const awsContext = context;
	defaultUserAgent.push(`m/${encodeFeatures(Object.assign({}, context.__smithy_context?.features, awsContext.__aws_sdk_context?.features))}`);
	const customUserAgent = options?.customUserAgent?.map(escapeUserAgent) || [];
	const appId = await options.userAgentAppId();
	if (appId) defaultUserAgent.push(escapeUserAgent([`app`, `${appId}`]));
	const prefix = getUserAgentPrefix();
	const sdkUserAgentValue = (prefix ? [prefix] : []).concat([
		...defaultUserAgent,
		...userAgent,
		...customUserAgent
	]).join(" ");
	const normalUAValue = [...defaultUserAgent.filter((section) => section.startsWith("aws-sdk-")), ...customUserAgent].join(" ");
	if (options.runtime !== "browser") {
		if (normalUAValue) headers[X_AMZ_USER_AGENT] = headers["x-amz-user-agent"] ? `${headers[USER_AGENT]} ${normalUAValue}` : normalUAValue;
		headers[USER_AGENT] = sdkUserAgentValue;
	} else headers[X_AMZ_USER_AGENT] = sdkUserAgentValue;
	return next({
		...args,
		request
	});
};
const escapeUserAgent = (userAgentPair) => {
	const name = userAgentPair[0].split("/").map((part) => part.replace(UA_NAME_ESCAPE_REGEX, "-")).join("/");
	const version = userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX, "-");
	const prefixSeparatorIndex = name.indexOf("/");
	const prefix = name.substring(0, prefixSeparatorIndex);
	let uaName = name.substring(prefixSeparatorIndex + 1);
	if (prefix === "api") uaName = uaName.toLowerCase();
	return [
		prefix,
		uaName,
		version
	].filter((item) => item && item.length > 0).reduce((acc, item, index) => {
		switch (index) {
			case 0: return item;
			case 1: return `${acc}/${item}`;
			default: return `${acc}#${item}`;
		}
	}, "");
};
const getUserAgentMiddlewareOptions = {
	name: "getUserAgentMiddleware",
	step: "build",
	priority: "low",
	tags: ["SET_USER_AGENT", "USER_AGENT"],
	override: true
};
const getUserAgentPlugin = (config) => ({ applyToStack: (clientStack) => {
	clientStack.add(userAgentMiddleware(config), getUserAgentMiddlewareOptions);
} });
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/getRuntimeUserAgentPair.js
const getRuntimeUserAgentPair = () => {
	for (const runtime of [
		"deno",
		"bun",
		"llrt"
	]) if (node_process__WEBPACK_IMPORTED_MODULE_8__.versions[runtime]) return [`md/${runtime}`, node_process__WEBPACK_IMPORTED_MODULE_8__.versions[runtime]];
	return ["md/nodejs", node_process__WEBPACK_IMPORTED_MODULE_8__.versions.node];
};
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/crt-availability.js
const crtAvailability = { isCrtAvailable: false };
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/is-crt-available.js
const isCrtAvailable = () => {
	if (crtAvailability.isCrtAvailable) return ["md/crt-avail"];
	return null;
};
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/defaultUserAgent.js
const createDefaultUserAgentProvider = ({ serviceId, clientVersion }) => {
	const runtimeUserAgentPair = getRuntimeUserAgentPair();
	return async (config) => {
		const sections = [
			["aws-sdk-js", clientVersion],
			["ua", "2.1"],
			[`os/${(0,node_os__WEBPACK_IMPORTED_MODULE_7__.platform)()}`, (0,node_os__WEBPACK_IMPORTED_MODULE_7__.release)()],
			["lang/js"],
			runtimeUserAgentPair
		];
		const crtAvailable = isCrtAvailable();
		if (crtAvailable) sections.push(crtAvailable);
		if (serviceId) sections.push([`api/${serviceId}`, clientVersion]);
		if (node_process__WEBPACK_IMPORTED_MODULE_8__.env.AWS_EXECUTION_ENV) sections.push([`exec-env/${node_process__WEBPACK_IMPORTED_MODULE_8__.env.AWS_EXECUTION_ENV}`]);
		const appId = await config?.userAgentAppId?.();
		return appId ? [...sections, [`app/${appId}`]] : [...sections];
	};
};
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/nodeAppIdConfigOptions.js
const UA_APP_ID_ENV_NAME = "AWS_SDK_UA_APP_ID";
const UA_APP_ID_INI_NAME_DEPRECATED = "sdk-ua-app-id";
const NODE_APP_ID_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => env[UA_APP_ID_ENV_NAME],
	configFileSelector: (profile) => profile["sdk_ua_app_id"] ?? profile[UA_APP_ID_INI_NAME_DEPRECATED],
	default: void 0
};
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/isVirtualHostableS3Bucket.js
const isVirtualHostableS3Bucket = (value, allowSubDomains = false) => {
	if (allowSubDomains) {
		for (const label of value.split(".")) if (!isVirtualHostableS3Bucket(label)) return false;
		return true;
	}
	if (!isValidHostLabel(value)) return false;
	if (value.length < 3 || value.length > 63) return false;
	if (value !== value.toLowerCase()) return false;
	if (isIpAddress(value)) return false;
	return true;
};
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/parseArn.js
const ARN_DELIMITER = ":";
const RESOURCE_DELIMITER = "/";
const parseArn = (value) => {
	const segments = value.split(ARN_DELIMITER);
	if (segments.length < 6) return null;
	const [arn, partition, service, region, accountId, ...resourcePath] = segments;
	if (arn !== "arn" || partition === "" || service === "" || resourcePath.join(ARN_DELIMITER) === "") return null;
	return {
		partition,
		service,
		region,
		accountId,
		resourceId: resourcePath.map((resource) => resource.split(RESOURCE_DELIMITER)).flat()
	};
};
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/aws.js
const awsEndpointFunctions = {
	isVirtualHostableS3Bucket,
	parseArn,
	partition
};
customEndpointFunctions.aws = awsEndpointFunctions;
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/extensions.js
const getAwsRegionExtensionConfiguration = (runtimeConfig) => {
	return {
		setRegion(region) {
			runtimeConfig.region = region;
		},
		region() {
			return runtimeConfig.region;
		}
	};
};
const resolveAwsRegionExtensionConfiguration = (awsRegionExtensionConfiguration) => {
	return { region: awsRegionExtensionConfiguration.region() };
};
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getDateHeader.js
const getDateHeader = (response) => _node_http_handler_js__WEBPACK_IMPORTED_MODULE_2__.d.isInstance(response) ? response.headers?.date ?? response.headers?.Date : void 0;
const getAgeHeader = (response) => _node_http_handler_js__WEBPACK_IMPORTED_MODULE_2__.d.isInstance(response) ? response.headers?.age ?? response.headers?.Age : void 0;
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getSkewCorrectedDate.js
const getSkewCorrectedDate = (systemClockOffset) => new Date(Date.now() + systemClockOffset);
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getUpdatedSystemClockOffset.js
const getUpdatedSystemClockOffset = (clockTime, currentSystemClockOffset, timeRequestSent, ageHeader) => {
	if (ageHeader !== void 0) return currentSystemClockOffset;
	const serverTime = Date.parse(clockTime);
	if (Number.isNaN(serverTime)) return currentSystemClockOffset;
	const timeResponseReceived = Date.now();
	if (timeRequestSent !== void 0 && timeResponseReceived - timeRequestSent > 9e5) return currentSystemClockOffset;
	return serverTime - timeResponseReceived;
};
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4Signer.js
const throwSigningPropertyError = (name, property) => {
	if (!property) throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
	return property;
};
const hasEventStreamOutput = (signingProperties) => {
	return (signingProperties.context?.[SMITHY_CONTEXT_KEY]?.eventStream)?.output === true;
};
const validateSigningProperties = async (signingProperties) => {
	const context = throwSigningPropertyError("context", signingProperties.context);
	const config = throwSigningPropertyError("config", signingProperties.config);
	const authScheme = context.endpointV2?.properties?.authSchemes?.[0];
	return {
		config,
		signer: await throwSigningPropertyError("signer", config.signer)(authScheme),
		signingRegion: signingProperties?.signingRegion,
		signingRegionSet: signingProperties?.signingRegionSet,
		signingName: signingProperties?.signingName
	};
};
var AwsSdkSigV4Signer = class {
	async sign(httpRequest, identity, signingProperties) {
		if (!_httpRequest_js__WEBPACK_IMPORTED_MODULE_9__.t.isInstance(httpRequest)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
		const validatedProps = await validateSigningProperties(signingProperties);
		const { config, signer } = validatedProps;
		let { signingRegion, signingName } = validatedProps;
		const handlerExecutionContext = signingProperties.context;
		if (handlerExecutionContext?.authSchemes?.length ?? false) {
			const [first, second] = handlerExecutionContext.authSchemes;
			if (first?.name === "sigv4a" && second?.name === "sigv4") {
				signingRegion = second?.signingRegion ?? signingRegion;
				signingName = second?.signingName ?? signingName;
			}
		}
		const noSkewCorrection = await config.disableClockSkewCorrection?.() === true;
		signingProperties._disableClockSkewCorrection = noSkewCorrection;
		const skipSkewSampling = noSkewCorrection || hasEventStreamOutput(signingProperties);
		signingProperties._skipClockSkewSampling = skipSkewSampling;
		if (!skipSkewSampling) {
			signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
			signingProperties._requestSentAt = Date.now();
		}
		return await signer.sign(httpRequest, {
			signingDate: noSkewCorrection ? /* @__PURE__ */ new Date() : getSkewCorrectedDate(config.systemClockOffset),
			signingRegion,
			signingService: signingName
		});
	}
	errorHandler(signingProperties) {
		return (error) => {
			const errorException = error;
			if (!signingProperties._skipClockSkewSampling && !signingProperties._disableClockSkewCorrection) {
				const serverTime = errorException.ServerTime ?? getDateHeader(errorException.$response);
				if (serverTime) {
					const config = throwSigningPropertyError("config", signingProperties.config);
					const preRequestOffset = signingProperties._preRequestSystemClockOffset;
					const timeRequestSent = signingProperties._requestSentAt;
					const ageHeader = getAgeHeader(errorException.$response);
					const newOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset, timeRequestSent, ageHeader);
					config.systemClockOffset = newOffset;
					if (Math.abs(newOffset) >= 24e4 && (newOffset !== preRequestOffset || preRequestOffset !== void 0 && preRequestOffset !== newOffset) && errorException.$metadata) errorException.$metadata.clockSkewCorrected = true;
				}
			}
			throw error;
		};
	}
	successHandler(httpResponse, signingProperties) {
		if (signingProperties._skipClockSkewSampling || signingProperties._disableClockSkewCorrection) return;
		const dateHeader = getDateHeader(httpResponse);
		if (dateHeader) {
			const config = throwSigningPropertyError("config", signingProperties.config);
			const timeRequestSent = signingProperties._requestSentAt;
			const ageHeader = getAgeHeader(httpResponse);
			config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset, timeRequestSent, ageHeader);
		}
	}
};
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getArrayForCommaSeparatedString.js
const getArrayForCommaSeparatedString = (str) => typeof str === "string" && str.length > 0 ? str.split(",").map((item) => item.trim()) : [];
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getBearerTokenEnvKey.js
const getBearerTokenEnvKey = (signingName) => `AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g, "_").toUpperCase()}`;
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.js
const NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY = "AWS_AUTH_SCHEME_PREFERENCE";
const NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY = "auth_scheme_preference";
const NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = {
	environmentVariableSelector: (env, options) => {
		if (options?.signingName) {
			if (getBearerTokenEnvKey(options.signingName) in env) return ["httpBearerAuth"];
		}
		if (!(NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env)) return;
		return getArrayForCommaSeparatedString(env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY]);
	},
	configFileSelector: (profile) => {
		if (!(NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile)) return;
		return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY]);
	},
	default: []
};
// ../../../node_modules/@smithy/signature-v4/dist-es/HeaderFormatter.js
var HeaderFormatter = class {
	format(headers) {
		const chunks = [];
		for (const headerName in headers) {
			if (!(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(headers, headerName)) continue;
			const bytes = (0,_TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__.r)(headerName);
			chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
		}
		const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
		let position = 0;
		for (const chunk of chunks) {
			out.set(chunk, position);
			position += chunk.byteLength;
		}
		return out;
	}
	formatHeaderValue(header) {
		switch (header.type) {
			case "boolean": return Uint8Array.from([header.value ? 0 : 1]);
			case "byte": return Uint8Array.from([2, header.value]);
			case "short":
				const shortView = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(3));
				shortView.setUint8(0, 3);
				shortView.setInt16(1, header.value, false);
				return new Uint8Array(shortView.buffer);
			case "integer":
				const intView = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(5));
				intView.setUint8(0, 4);
				intView.setInt32(1, header.value, false);
				return new Uint8Array(intView.buffer);
			case "long":
				const longBytes = /* @__PURE__ */ new Uint8Array(9);
				longBytes[0] = 5;
				longBytes.set(header.value.bytes, 1);
				return longBytes;
			case "binary":
				const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
				binView.setUint8(0, 6);
				binView.setUint16(1, header.value.byteLength, false);
				const binBytes = new Uint8Array(binView.buffer);
				binBytes.set(header.value, 3);
				return binBytes;
			case "string":
				const utf8Bytes = (0,_TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__.r)(header.value);
				const strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
				strView.setUint8(0, 7);
				strView.setUint16(1, utf8Bytes.byteLength, false);
				const strBytes = new Uint8Array(strView.buffer);
				strBytes.set(utf8Bytes, 3);
				return strBytes;
			case "timestamp":
				const tsBytes = /* @__PURE__ */ new Uint8Array(9);
				tsBytes[0] = 8;
				tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
				return tsBytes;
			case "uuid":
				if (!UUID_PATTERN.test(header.value)) throw new Error(`Invalid UUID received: ${header.value}`);
				const uuidBytes = /* @__PURE__ */ new Uint8Array(17);
				uuidBytes[0] = 9;
				uuidBytes.set((0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.t)(header.value.replace(/-/g, "")), 1);
				return uuidBytes;
		}
	}
};
var HEADER_VALUE_TYPE;
(function(HEADER_VALUE_TYPE) {
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolTrue"] = 0] = "boolTrue";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolFalse"] = 1] = "boolFalse";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byte"] = 2] = "byte";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["short"] = 3] = "short";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["integer"] = 4] = "integer";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["long"] = 5] = "long";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byteArray"] = 6] = "byteArray";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["string"] = 7] = "string";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["timestamp"] = 8] = "timestamp";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["uuid"] = 9] = "uuid";
})(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
const UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
var Int64 = class Int64 {
	bytes;
	constructor(bytes) {
		this.bytes = bytes;
		if (bytes.byteLength !== 8) throw new Error("Int64 buffers must be exactly 8 bytes");
	}
	static fromNumber(number) {
		if (number > 0x8000000000000000 || number < -0x8000000000000000) throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
		const bytes = /* @__PURE__ */ new Uint8Array(8);
		for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256) bytes[i] = remaining;
		if (number < 0) negate(bytes);
		return new Int64(bytes);
	}
	valueOf() {
		const bytes = this.bytes.slice(0);
		const negative = bytes[0] & 128;
		if (negative) negate(bytes);
		return parseInt((0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.n)(bytes), 16) * (negative ? -1 : 1);
	}
	toString() {
		return String(this.valueOf());
	}
};
function negate(bytes) {
	for (let i = 0; i < 8; i++) bytes[i] ^= 255;
	for (let i = 7; i > -1; i--) {
		bytes[i]++;
		if (bytes[i] !== 0) break;
	}
}
// ../../../node_modules/@smithy/signature-v4/dist-es/constants.js
const ALGORITHM_QUERY_PARAM = "X-Amz-Algorithm";
const CREDENTIAL_QUERY_PARAM = "X-Amz-Credential";
const AMZ_DATE_QUERY_PARAM = "X-Amz-Date";
const SIGNED_HEADERS_QUERY_PARAM = "X-Amz-SignedHeaders";
const EXPIRES_QUERY_PARAM = "X-Amz-Expires";
const SIGNATURE_QUERY_PARAM = "X-Amz-Signature";
const TOKEN_QUERY_PARAM = "X-Amz-Security-Token";
const AUTH_HEADER = "authorization";
const AMZ_DATE_HEADER = AMZ_DATE_QUERY_PARAM.toLowerCase();
const GENERATED_HEADERS = [
	AUTH_HEADER,
	AMZ_DATE_HEADER,
	"date"
];
SIGNATURE_QUERY_PARAM.toLowerCase();
const SHA256_HEADER = "x-amz-content-sha256";
const TOKEN_HEADER = TOKEN_QUERY_PARAM.toLowerCase();
const ALWAYS_UNSIGNABLE_HEADERS = {
	authorization: true,
	"cache-control": true,
	connection: true,
	expect: true,
	from: true,
	"keep-alive": true,
	"max-forwards": true,
	pragma: true,
	referer: true,
	te: true,
	trailer: true,
	"transfer-encoding": true,
	upgrade: true,
	"user-agent": true,
	"x-amzn-trace-id": true
};
const PROXY_HEADER_PATTERN = /^proxy-/;
const SEC_HEADER_PATTERN = /^sec-/;
const ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256";
const EVENT_ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256-PAYLOAD";
const UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
const KEY_TYPE_IDENTIFIER = "aws4_request";
// ../../../node_modules/@smithy/signature-v4/dist-es/getCanonicalQuery.js
const getCanonicalQuery = ({ query = {} }) => {
	const keys = [];
	const serialized = {};
	for (const key in query) {
		if (!(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(query, key)) continue;
		if (key.toLowerCase() === "x-amz-signature") continue;
		const encodedKey = (0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_2__.n)(key);
		keys.push(encodedKey);
		const value = query[key];
		if (typeof value === "string") serialized[encodedKey] = `${encodedKey}=${(0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_2__.n)(value)}`;
		else if (Array.isArray(value)) serialized[encodedKey] = value.slice(0).reduce((encoded, value) => encoded.concat([`${encodedKey}=${(0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_2__.n)(value)}`]), []).sort().join("&");
	}
	return keys.sort().map((key) => serialized[key]).filter((serialized) => serialized).join("&");
};
// ../../../node_modules/@smithy/signature-v4/dist-es/utilDate.js
const iso8601 = (time) => toDate(time).toISOString().replace(/\.\d{3}Z$/, "Z");
const toDate = (time) => {
	if (typeof time === "number") return /* @__PURE__ */ new Date(time * 1e3);
	if (typeof time === "string") {
		if (Number(time)) return /* @__PURE__ */ new Date(Number(time) * 1e3);
		return new Date(time);
	}
	return time;
};
// ../../../node_modules/@smithy/signature-v4/dist-es/SignatureV4Base.js
var SignatureV4Base = class {
	service;
	regionProvider;
	credentialProvider;
	sha256;
	uriEscapePath;
	applyChecksum;
	constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
		this.service = service;
		this.sha256 = sha256;
		this.uriEscapePath = uriEscapePath;
		this.applyChecksum = typeof applyChecksum === "boolean" ? applyChecksum : true;
		this.regionProvider = normalizeProvider$1(region);
		this.credentialProvider = normalizeProvider$1(credentials);
	}
	createCanonicalRequest(request, canonicalHeaders, payloadHash) {
		const sortedHeaders = Object.keys(canonicalHeaders).sort();
		return `${request.method}
${this.getCanonicalPath(request)}
${getCanonicalQuery(request)}
${sortedHeaders.map((name) => `${name}:${canonicalHeaders[name]}`).join("\n")}

${sortedHeaders.join(";")}
${payloadHash}`;
	}
	async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
		const hash = new this.sha256();
		hash.update(toUint8Array(canonicalRequest));
		const hashedRequest = await hash.digest();
		return `${algorithmIdentifier}
${longDate}
${credentialScope}
${(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.n)(hashedRequest)}`;
	}
	getCanonicalPath({ path }) {
		if (this.uriEscapePath) {
			const normalizedPathSegments = [];
			for (const pathSegment of path.split("/")) {
				if (pathSegment?.length === 0) continue;
				if (pathSegment === ".") continue;
				if (pathSegment === "..") normalizedPathSegments.pop();
				else normalizedPathSegments.push(pathSegment);
			}
			const normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
			return (0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_2__.n)(normalizedPath).replace(/%2F/g, "/");
		}
		return path;
	}
	validateResolvedCredentials(credentials) {
		if (typeof credentials !== "object" || typeof credentials.accessKeyId !== "string" || typeof credentials.secretAccessKey !== "string") throw new Error("Resolved credential object is not valid");
	}
	formatDate(now) {
		const longDate = iso8601(now).replace(/[-:]/g, "");
		return {
			longDate,
			shortDate: longDate.slice(0, 8)
		};
	}
	getCanonicalHeaderList(headers) {
		return Object.keys(headers).sort().join(";");
	}
};
// ../../../node_modules/@smithy/signature-v4/dist-es/credentialDerivation.js
const signingKeyCache = {};
const cacheQueue = [];
const createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`;
const getSigningKey = async (sha256Constructor, credentials, shortDate, region, service) => {
	const credsHash = await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId);
	const cacheKey = `${shortDate}:${region}:${service}:${(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.n)(credsHash)}:${credentials.sessionToken}`;
	if (cacheKey in signingKeyCache) return signingKeyCache[cacheKey];
	cacheQueue.push(cacheKey);
	while (cacheQueue.length > 50) delete signingKeyCache[cacheQueue.shift()];
	let key = `AWS4${credentials.secretAccessKey}`;
	for (const signable of [
		shortDate,
		region,
		service,
		KEY_TYPE_IDENTIFIER
	]) key = await hmac(sha256Constructor, key, signable);
	return signingKeyCache[cacheKey] = key;
};
const hmac = (ctor, secret, data) => {
	const hash = new ctor(secret);
	hash.update(toUint8Array(data));
	return hash.digest();
};
// ../../../node_modules/@smithy/signature-v4/dist-es/getCanonicalHeaders.js
const getCanonicalHeaders = ({ headers }, unsignableHeaders, signableHeaders) => {
	const canonical = {};
	for (const headerName of Object.keys(headers).sort()) {
		if (headers[headerName] == void 0) continue;
		const canonicalHeaderName = headerName.toLowerCase();
		if ((0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(ALWAYS_UNSIGNABLE_HEADERS, canonicalHeaderName) || unsignableHeaders?.has(canonicalHeaderName) || PROXY_HEADER_PATTERN.test(canonicalHeaderName) || SEC_HEADER_PATTERN.test(canonicalHeaderName)) {
			if (!signableHeaders || signableHeaders && !signableHeaders.has(canonicalHeaderName)) continue;
		}
		if (canonicalHeaderName === "__proto__") writeKey(canonical);
		canonical[canonicalHeaderName] = headers[headerName].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
	}
	return canonical;
};
// ../../../node_modules/@smithy/signature-v4/dist-es/getPayloadHash.js
const getPayloadHash = async ({ headers, body }, hashConstructor) => {
	for (const headerName in headers) {
		if (!(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(headers, headerName)) continue;
		if (headerName.toLowerCase() === "x-amz-content-sha256") return headers[headerName];
	}
	if (body == void 0) return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
	else if (typeof body === "string" || ArrayBuffer.isView(body) || (0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.o)(body)) {
		const hashCtor = new hashConstructor();
		hashCtor.update(toUint8Array(body));
		return (0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.n)(await hashCtor.digest());
	}
	return UNSIGNED_PAYLOAD;
};
// ../../../node_modules/@smithy/signature-v4/dist-es/headerUtil.js
const hasHeader = (soughtHeader, headers) => {
	soughtHeader = soughtHeader.toLowerCase();
	for (const headerName in headers) {
		if (!(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(headers, headerName)) continue;
		if (soughtHeader === headerName.toLowerCase()) return true;
	}
	return false;
};
// ../../../node_modules/@smithy/signature-v4/dist-es/moveHeadersToQuery.js
const moveHeadersToQuery = (request, options = {}) => {
	const { headers, query = {} } = _httpRequest_js__WEBPACK_IMPORTED_MODULE_9__.t.clone(request);
	for (const name in headers) {
		if (!(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(headers, name)) continue;
		const lname = name.toLowerCase();
		if (lname.slice(0, 6) === "x-amz-" && !options.unhoistableHeaders?.has(lname) || options.hoistableHeaders?.has(lname)) {
			query[name] = headers[name];
			delete headers[name];
		}
	}
	return {
		...request,
		headers,
		query
	};
};
// ../../../node_modules/@smithy/signature-v4/dist-es/prepareRequest.js
const prepareRequest = (request) => {
	request = _httpRequest_js__WEBPACK_IMPORTED_MODULE_9__.t.clone(request);
	for (const headerName in request.headers) {
		if (!(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(request.headers, headerName)) continue;
		if (GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1) delete request.headers[headerName];
	}
	return request;
};
// ../../../node_modules/@smithy/signature-v4/dist-es/SignatureV4.js
var SignatureV4 = class extends SignatureV4Base {
	headerFormatter = new HeaderFormatter();
	constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
		super({
			applyChecksum,
			credentials,
			region,
			service,
			sha256,
			uriEscapePath
		});
	}
	async presign(originalRequest, options = {}) {
		const { signingDate = /* @__PURE__ */ new Date(), expiresIn = 3600, unsignableHeaders, unhoistableHeaders, signableHeaders, hoistableHeaders, signingRegion, signingService } = options;
		const credentials = await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		const region = signingRegion ?? await this.regionProvider();
		const { longDate, shortDate } = this.formatDate(signingDate);
		if (expiresIn > 604800) return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
		const scope = createScope(shortDate, region, signingService ?? this.service);
		const request = moveHeadersToQuery(prepareRequest(originalRequest), {
			unhoistableHeaders,
			hoistableHeaders
		});
		if (credentials.sessionToken) request.query[TOKEN_QUERY_PARAM] = credentials.sessionToken;
		request.query[ALGORITHM_QUERY_PARAM] = ALGORITHM_IDENTIFIER;
		request.query[CREDENTIAL_QUERY_PARAM] = `${credentials.accessKeyId}/${scope}`;
		request.query[AMZ_DATE_QUERY_PARAM] = longDate;
		request.query[EXPIRES_QUERY_PARAM] = expiresIn.toString(10);
		const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
		request.query[SIGNED_HEADERS_QUERY_PARAM] = this.getCanonicalHeaderList(canonicalHeaders);
		request.query[SIGNATURE_QUERY_PARAM] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256)));
		return request;
	}
	async sign(toSign, options) {
		if (typeof toSign === "string") return this.signString(toSign, options);
		else if (toSign.headers && toSign.payload) return this.signEvent(toSign, options);
		else if (toSign.message) return this.signMessage(toSign, options);
		else return this.signRequest(toSign, options);
	}
	async signEvent({ headers, payload }, { signingDate = /* @__PURE__ */ new Date(), priorSignature, signingRegion, signingService, eventStreamCredentials }) {
		const region = signingRegion ?? await this.regionProvider();
		const { shortDate, longDate } = this.formatDate(signingDate);
		const scope = createScope(shortDate, region, signingService ?? this.service);
		const hashedPayload = await getPayloadHash({
			headers: {},
			body: payload
		}, this.sha256);
		const hash = new this.sha256();
		hash.update(headers);
		const hashedHeaders = (0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.n)(await hash.digest());
		const stringToSign = [
			EVENT_ALGORITHM_IDENTIFIER,
			longDate,
			scope,
			priorSignature,
			hashedHeaders,
			hashedPayload
		].join("\n");
		return this.signString(stringToSign, {
			signingDate,
			signingRegion: region,
			signingService,
			eventStreamCredentials
		});
	}
	async signMessage(signableMessage, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials }) {
		return this.signEvent({
			headers: this.headerFormatter.format(signableMessage.message.headers),
			payload: signableMessage.message.body
		}, {
			signingDate,
			signingRegion,
			signingService,
			priorSignature: signableMessage.priorSignature,
			eventStreamCredentials
		}).then((signature) => {
			return {
				message: signableMessage.message,
				signature
			};
		});
	}
	async signString(stringToSign, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials } = {}) {
		const credentials = eventStreamCredentials ?? await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		const region = signingRegion ?? await this.regionProvider();
		const { shortDate } = this.formatDate(signingDate);
		const hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
		hash.update(toUint8Array(stringToSign));
		return (0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.n)(await hash.digest());
	}
	async signRequest(requestToSign, { signingDate = /* @__PURE__ */ new Date(), signableHeaders, unsignableHeaders, signingRegion, signingService } = {}) {
		const credentials = await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		const region = signingRegion ?? await this.regionProvider();
		const request = prepareRequest(requestToSign);
		const { longDate, shortDate } = this.formatDate(signingDate);
		const scope = createScope(shortDate, region, signingService ?? this.service);
		request.headers[AMZ_DATE_HEADER] = longDate;
		if (credentials.sessionToken) request.headers[TOKEN_HEADER] = credentials.sessionToken;
		const payloadHash = await getPayloadHash(request, this.sha256);
		if (!hasHeader("x-amz-content-sha256", request.headers) && this.applyChecksum) request.headers[SHA256_HEADER] = payloadHash;
		const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
		const signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
		request.headers[AUTH_HEADER] = `${ALGORITHM_IDENTIFIER} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, Signature=${signature}`;
		return request;
	}
	async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
		const stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, ALGORITHM_IDENTIFIER);
		const hash = new this.sha256(await keyPromise);
		hash.update(toUint8Array(stringToSign));
		return (0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.n)(await hash.digest());
	}
	getSigningKey(credentials, region, shortDate, service) {
		return getSigningKey(this.sha256, credentials, shortDate, region, service || this.service);
	}
};
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4Config.js
const bindResolveAwsSdkSigV4Config = (defaultDisableClockSkewCorrection) => (config) => {
	let inputCredentials = config.credentials;
	let isUserSupplied = !!config.credentials;
	let resolvedCredentials = void 0;
	Object.defineProperty(config, "credentials", {
		set(credentials) {
			if (credentials && credentials !== inputCredentials && credentials !== resolvedCredentials) isUserSupplied = true;
			inputCredentials = credentials;
			const boundProvider = bindCallerConfig(config, normalizeCredentialProvider(config, {
				credentials: inputCredentials,
				credentialDefaultProvider: config.credentialDefaultProvider
			}));
			if (isUserSupplied && !boundProvider.attributed) {
				const isCredentialObject = typeof inputCredentials === "object" && inputCredentials !== null;
				resolvedCredentials = async (options) => {
					const attributedCreds = await boundProvider(options);
					if (isCredentialObject && (!attributedCreds.$source || Object.keys(attributedCreds.$source).length === 0)) return (0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_10__.t)(attributedCreds, "CREDENTIALS_CODE", "e");
					return attributedCreds;
				};
				resolvedCredentials.memoized = boundProvider.memoized;
				resolvedCredentials.configBound = boundProvider.configBound;
				resolvedCredentials.attributed = true;
			} else resolvedCredentials = boundProvider;
		},
		get() {
			return resolvedCredentials;
		},
		enumerable: true,
		configurable: true
	});
	config.credentials = inputCredentials;
	const { signingEscapePath = true, systemClockOffset = config.systemClockOffset || 0, sha256 } = config;
	let signer;
	if (config.signer) signer = normalizeProvider(config.signer);
	else if (config.regionInfoProvider) signer = () => normalizeProvider(config.region)().then(async (region) => [await config.regionInfoProvider(region, {
		useFipsEndpoint: await config.useFipsEndpoint(),
		useDualstackEndpoint: await config.useDualstackEndpoint()
	}) || {}, region]).then(([regionInfo, region]) => {
		const { signingRegion, signingService } = regionInfo;
		config.signingRegion = config.signingRegion || signingRegion || region;
		config.signingName = config.signingName || signingService || config.serviceId;
		const params = {
			...config,
			credentials: config.credentials,
			region: config.signingRegion,
			service: config.signingName,
			sha256,
			uriEscapePath: signingEscapePath
		};
		return new (config.signerConstructor || SignatureV4)(params);
	});
	else signer = async (authScheme) => {
		authScheme = Object.assign({}, {
			name: "sigv4",
			signingName: config.signingName || config.defaultSigningName,
			signingRegion: await normalizeProvider(config.region)(),
			properties: {}
		}, authScheme);
		const signingRegion = authScheme.signingRegion;
		const signingService = authScheme.signingName;
		config.signingRegion = config.signingRegion || signingRegion;
		config.signingName = config.signingName || signingService || config.serviceId;
		const params = {
			...config,
			credentials: config.credentials,
			region: config.signingRegion,
			service: config.signingName,
			sha256,
			uriEscapePath: signingEscapePath
		};
		return new (config.signerConstructor || SignatureV4)(params);
	};
	return Object.assign(config, {
		systemClockOffset,
		signingEscapePath,
		signer,
		disableClockSkewCorrection: normalizeProvider(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection)
	});
};
function normalizeCredentialProvider(config, { credentials, credentialDefaultProvider }) {
	let credentialsProvider;
	if (credentials) {
		if (!credentials?.memoized) credentialsProvider = memoizeIdentityProvider(credentials, isIdentityExpired, doesIdentityRequireRefresh);
		else credentialsProvider = credentials;
	} else if (credentialDefaultProvider) credentialsProvider = normalizeProvider(credentialDefaultProvider(Object.assign({}, config, { parentClientConfig: config })));
	else credentialsProvider = async () => {
		throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
	};
	credentialsProvider.memoized = true;
	return credentialsProvider;
}
function bindCallerConfig(config, credentialsProvider) {
	if (credentialsProvider.configBound) return credentialsProvider;
	const fn = async (options) => credentialsProvider({
		...options,
		callerClientConfig: config
	});
	fn.memoized = credentialsProvider.memoized;
	fn.configBound = true;
	return fn;
}
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-node-config.js
const ENV_DISABLE_CLOCK_SKEW_CORRECTION = "AWS_DISABLE_CLOCK_SKEW_CORRECTION";
const CONFIG_DISABLE_CLOCK_SKEW_CORRECTION = "disable_clock_skew_correction";
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/index.js
const resolveAwsSdkSigV4Config = bindResolveAwsSdkSigV4Config((0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)({
	environmentVariableSelector: (env) => booleanSelector(env, ENV_DISABLE_CLOCK_SKEW_CORRECTION, SelectorType.ENV),
	configFileSelector: (profile) => booleanSelector(profile, CONFIG_DISABLE_CLOCK_SKEW_CORRECTION, SelectorType.CONFIG),
	default: false
}));
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/protocols/ProtocolLib.js
var ProtocolLib = class {
	queryCompat;
	errorRegistry;
	constructor(queryCompat = false) {
		this.queryCompat = queryCompat;
	}
	resolveRestContentType(defaultContentType, inputSchema) {
		const members = inputSchema.getMemberSchemas();
		const httpPayloadMember = Object.values(members).find((m) => {
			return !!m.getMergedTraits().httpPayload;
		});
		if (httpPayloadMember) {
			const mediaType = httpPayloadMember.getMergedTraits().mediaType;
			if (mediaType) return mediaType;
			else if (httpPayloadMember.isStringSchema()) return "text/plain";
			else if (httpPayloadMember.isBlobSchema()) return "application/octet-stream";
			else return defaultContentType;
		} else if (!inputSchema.isUnitSchema()) {
			if (Object.values(members).find((m) => {
				const { httpQuery, httpQueryParams, httpHeader, httpLabel, httpPrefixHeaders } = m.getMergedTraits();
				return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && httpPrefixHeaders === void 0;
			})) return defaultContentType;
		}
	}
	async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
		let errorName = errorIdentifier;
		if (errorIdentifier.includes("#")) [, errorName] = errorIdentifier.split("#");
		const errorMetadata = {
			$metadata: metadata,
			$fault: response.statusCode < 500 ? "client" : "server"
		};
		if (!this.errorRegistry) throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
		try {
			return {
				errorSchema: getErrorSchema?.(this.errorRegistry, errorName) ?? this.errorRegistry.getSchema(errorIdentifier),
				errorMetadata
			};
		} catch (e) {
			dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
			const synthetic = this.errorRegistry;
			const baseExceptionSchema = synthetic.getBaseException();
			if (baseExceptionSchema) {
				const ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
				throw this.decorateServiceException(Object.assign(new ErrorCtor({ name: errorName }), errorMetadata), dataObject);
			}
			const d = dataObject;
			const message = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
			throw this.decorateServiceException(Object.assign(new Error(message), { name: errorName }, errorMetadata), dataObject);
		}
	}
	compose(composite, errorIdentifier, defaultNamespace) {
		let namespace = defaultNamespace;
		if (errorIdentifier.includes("#")) [namespace] = errorIdentifier.split("#");
		const staticRegistry = _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__.t.for(namespace);
		const defaultSyntheticRegistry = _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__.t.for("smithy.ts.sdk.synthetic." + defaultNamespace);
		composite.copyFrom(staticRegistry);
		composite.copyFrom(defaultSyntheticRegistry);
		this.errorRegistry = composite;
	}
	decorateServiceException(exception, additions = {}) {
		if (this.queryCompat) {
			const msg = exception.Message ?? additions.Message;
			const error = decorateServiceException(exception, additions);
			if (msg) error.message = msg;
			const errorObj = error.Error ?? {};
			errorObj.Type = error.Error?.Type;
			errorObj.Code = error.Error?.Code;
			errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg;
			error.Error = errorObj;
			const reqId = error.$metadata.requestId;
			if (reqId) error.RequestId = reqId;
			return error;
		}
		return decorateServiceException(exception, additions);
	}
	setQueryCompatError(output, response) {
		const queryErrorHeader = response.headers?.["x-amzn-query-error"];
		if (output !== void 0 && queryErrorHeader != null) {
			const [Code, Type] = queryErrorHeader.split(";");
			const keys = Object.keys(output);
			const Error = {
				Code,
				Type
			};
			output.Code = Code;
			output.Type = Type;
			for (let i = 0; i < keys.length; i++) {
				const k = keys[i];
				Error[k === "message" ? "Message" : k] = output[k];
			}
			delete Error.__type;
			output.Error = Error;
		}
	}
	queryCompatOutput(queryCompatErrorData, errorData) {
		if (queryCompatErrorData.Error) errorData.Error = queryCompatErrorData.Error;
		if (queryCompatErrorData.Type) errorData.Type = queryCompatErrorData.Type;
		if (queryCompatErrorData.Code) errorData.Code = queryCompatErrorData.Code;
	}
	findQueryCompatibleError(registry, errorName) {
		try {
			return registry.getSchema(errorName);
		} catch (e) {
			return registry.find((schema) => NormalizedSchema.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
		}
	}
};
// ../../../node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js
const BLOCK = 64;
const DIGEST_LENGTH = 32;
const MAX_HASHABLE_LENGTH = 2 ** 53 - 1;
var Sha256Js = class Sha256Js {
	digestLength = DIGEST_LENGTH;
	state = Int32Array.from(INIT);
	w;
	buffer = /* @__PURE__ */ new Uint8Array(64);
	bufferLength = 0;
	bytesHashed = 0;
	finished = false;
	inner;
	outer;
	constructor(secret) {
		if (secret) {
			const key = Sha256Js.normalizeKey(secret);
			this.inner = new Sha256Js();
			this.outer = new Sha256Js();
			const { inner, outer } = this;
			const pad = /* @__PURE__ */ new Uint8Array(128);
			for (let i = 0; i < BLOCK; ++i) {
				pad[i] = 54 ^ key[i];
				pad[i + BLOCK] = 92 ^ key[i];
			}
			inner.update(pad.subarray(0, BLOCK));
			outer.update(pad.subarray(BLOCK));
		}
	}
	update(data) {
		if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
		if (this.inner) {
			this.inner.update(data);
			return;
		}
		const chunk = toUint8Array(data);
		let position = 0;
		let { byteLength } = chunk;
		this.bytesHashed += byteLength;
		if (this.bytesHashed * 8 > MAX_HASHABLE_LENGTH) throw new Error("Cannot hash more than 2^53 - 1 bits");
		while (byteLength > 0) {
			this.buffer[this.bufferLength++] = chunk[position++];
			byteLength--;
			if (this.bufferLength === BLOCK) {
				this.hashBuffer();
				this.bufferLength = 0;
			}
		}
	}
	async digest() {
		const { inner, outer } = this;
		if (inner && outer) {
			if (this.finished) throw new Error("Attempted to digest an already finished HMAC.");
			this.finished = true;
			const innerDigest = inner.digestSync();
			outer.update(innerDigest);
			return outer.digestSync();
		}
		return this.digestSync();
	}
	reset() {
		this.state = Int32Array.from(INIT);
		this.buffer = /* @__PURE__ */ new Uint8Array(64);
		this.bufferLength = 0;
		this.bytesHashed = 0;
	}
	digestSync() {
		const state = this.state.slice();
		const buffer = this.buffer.slice();
		let bufferLength = this.bufferLength;
		const bitsHashed = this.bytesHashed * 8;
		const bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
		bufferView.setUint8(bufferLength++, 128);
		if ((bufferLength - 1) % BLOCK >= 56) {
			for (let i = bufferLength; i < BLOCK; ++i) bufferView.setUint8(i, 0);
			this.hashBufferWith(state, buffer);
			bufferLength = 0;
		}
		for (let i = bufferLength; i < 56; ++i) bufferView.setUint8(i, 0);
		bufferView.setUint32(56, Math.floor(bitsHashed / 4294967296), false);
		bufferView.setUint32(60, bitsHashed, false);
		this.hashBufferWith(state, buffer);
		const out = new Uint8Array(DIGEST_LENGTH);
		for (let i = 0; i < 8; ++i) {
			out[i * 4] = state[i] >>> 24 & 255;
			out[i * 4 + 1] = state[i] >>> 16 & 255;
			out[i * 4 + 2] = state[i] >>> 8 & 255;
			out[i * 4 + 3] = state[i] >>> 0 & 255;
		}
		return out;
	}
	static normalizeKey(secret) {
		const key = toUint8Array(secret);
		if (key.byteLength > BLOCK) {
			const h = new Sha256Js();
			h.update(key);
			const out = h.digestSync();
			const padded = new Uint8Array(BLOCK);
			padded.set(out);
			return padded;
		}
		if (key.byteLength < BLOCK) {
			const padded = new Uint8Array(BLOCK);
			padded.set(key);
			return padded;
		}
		return key;
	}
	hashBuffer() {
		this.hashBufferWith(this.state, this.buffer);
	}
	hashBufferWith(state, buffer) {
		const w = this.w ??= /* @__PURE__ */ new Int32Array(64);
		let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
		for (let i = 0; i < BLOCK; ++i) {
			if (i < 16) w[i] = (buffer[i * 4] & 255) << 24 | (buffer[i * 4 + 1] & 255) << 16 | (buffer[i * 4 + 2] & 255) << 8 | buffer[i * 4 + 3] & 255;
			else {
				let u = w[i - 2];
				const t1 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
				u = w[i - 15];
				const t2 = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
				w[i] = (t1 + w[i - 7] | 0) + (t2 + w[i - 16] | 0);
			}
			const t1 = (((s4 >>> 6 | s4 << 26) ^ (s4 >>> 11 | s4 << 21) ^ (s4 >>> 25 | s4 << 7)) + (s4 & s5 ^ ~s4 & s6) | 0) + (s7 + (K[i] + w[i] | 0) | 0) | 0;
			const t2 = ((s0 >>> 2 | s0 << 30) ^ (s0 >>> 13 | s0 << 19) ^ (s0 >>> 22 | s0 << 10)) + (s0 & s1 ^ s0 & s2 ^ s1 & s2) | 0;
			s7 = s6;
			s6 = s5;
			s5 = s4;
			s4 = s3 + t1 | 0;
			s3 = s2;
			s2 = s1;
			s1 = s0;
			s0 = t1 + t2 | 0;
		}
		state[0] += s0;
		state[1] += s1;
		state[2] += s2;
		state[3] += s3;
		state[4] += s4;
		state[5] += s5;
		state[6] += s6;
		state[7] += s7;
	}
};
const INIT = new Int32Array([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]);
const K = new Int32Array([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]);
const Sha256Node = (() => {
	try {
		(0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256");
		return true;
	} catch {
		return false;
	}
})() ? buildNativeClass() : Sha256Js;
function buildNativeClass() {
	return class Sha256Node {
		digestLength = 32;
		secret;
		hash;
		isHmac;
		finished = false;
		constructor(secret) {
			this.secret = secret;
			this.isHmac = !!secret;
			this.hash = this.createHash();
		}
		update(data) {
			if (this.finished) throw new Error("Attempted to update an already finished hash.");
			this.hash.update(data);
		}
		async digest() {
			let buf;
			if (this.isHmac) {
				this.finished = true;
				buf = this.hash.digest();
			} else buf = this.hash.copy().digest();
			return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
		}
		reset() {
			this.hash = this.createHash();
			this.finished = false;
		}
		createHash() {
			return this.secret ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHmac)("sha256", toBuffer(this.secret)) : (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256");
		}
	};
}
function toBuffer(data) {
	if (typeof data === "string") return data;
	if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
	return Buffer.from(data);
}



/***/ }),

/***/ 5027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ AwsSdkSigV4ASigner),
/* harmony export */   i: () => (/* binding */ resolveAwsSdkSigV4AConfig),
/* harmony export */   n: () => (/* binding */ AwsQueryProtocol),
/* harmony export */   o: () => (/* binding */ RpcProtocol),
/* harmony export */   r: () => (/* binding */ NODE_SIGV4A_CONFIG_OPTIONS),
/* harmony export */   t: () => (/* binding */ SignatureV4MultiRegion)
/* harmony export */ });
/* harmony import */ var _hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6839);
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5961);
/* harmony import */ var _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9617);
/* harmony import */ var _httpRequest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8661);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5946);
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5633);






// ../../../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/get-value-from-text-node.js
const getValueFromTextNode = (obj) => {
	const textNodeName = "#text";
	for (const key in obj) {
		if (!(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(obj, key)) continue;
		if (obj[key][textNodeName] !== void 0) obj[key] = obj[key][textNodeName];
		else if (typeof obj[key] === "object" && obj[key] !== null) obj[key] = getValueFromTextNode(obj[key]);
	}
	return obj;
};
// ../../../node_modules/@smithy/core/dist-es/submodules/protocols/RpcProtocol.js
var RpcProtocol = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.L {
	async serializeRequest(operationSchema, _input, context) {
		const serializer = this.serializer;
		const query = {};
		const headers = {};
		const endpoint = await context.endpoint();
		const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.ut.of(operationSchema?.input);
		const schema = ns.getSchema();
		let payload;
		const input = _input && typeof _input === "object" ? _input : {};
		const request = new _httpRequest_js__WEBPACK_IMPORTED_MODULE_5__.t({
			protocol: "",
			hostname: "",
			port: void 0,
			path: "/",
			fragment: void 0,
			query,
			headers,
			body: void 0
		});
		if (endpoint) {
			this.updateServiceEndpoint(request, endpoint);
			this.setHostPrefix(request, operationSchema, input);
		}
		if (input) {
			const eventStreamMember = ns.getEventStreamMember();
			if (eventStreamMember) {
				if (input[eventStreamMember]) {
					const initialRequest = {};
					for (const [memberName] of ns.structIterator()) if (memberName !== eventStreamMember && input[memberName] != null) initialRequest[memberName] = input[memberName];
					payload = await this.serializeEventStream({
						eventStream: input[eventStreamMember],
						requestSchema: ns,
						initialRequest
					});
				}
			} else {
				serializer.write(schema, input);
				payload = serializer.flush();
			}
		}
		request.headers = Object.assign(request.headers, headers);
		request.query = query;
		request.body = payload;
		request.method = "POST";
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		const deserializer = this.deserializer;
		const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.ut.of(operationSchema.output);
		const dataObject = {};
		if (this.isErrorResponse(response.statusCode)) {
			const bytes = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.H)(response.body, context);
			if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
			await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
			throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
		}
		for (const header in response.headers) {
			if (!(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(response.headers, header)) continue;
			const value = response.headers[header];
			delete response.headers[header];
			response.headers[header.toLowerCase()] = value;
		}
		const eventStreamMember = ns.getEventStreamMember();
		if (eventStreamMember) dataObject[eventStreamMember] = await this.deserializeEventStream({
			response,
			responseSchema: ns,
			initialResponseContainer: dataObject
		});
		else {
			const bytes = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.H)(response.body, context);
			if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(ns, bytes));
		}
		dataObject.$metadata = this.deserializeMetadata(response);
		return dataObject;
	}
	isErrorResponse(statusCode) {
		return statusCode >= 300;
	}
};
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4ASigner.js
var AwsSdkSigV4ASigner = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.o {
	async sign(httpRequest, identity, signingProperties) {
		if (!_httpRequest_js__WEBPACK_IMPORTED_MODULE_5__.t.isInstance(httpRequest)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
		const { config, signer, signingRegion, signingRegionSet, signingName } = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.s)(signingProperties);
		const multiRegionOverride = (await config.sigv4aSigningRegionSet?.() ?? signingRegionSet ?? [signingRegion]).join(",");
		const noSkewCorrection = await config.disableClockSkewCorrection?.() === true;
		signingProperties._disableClockSkewCorrection = noSkewCorrection;
		if (!noSkewCorrection) {
			signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
			signingProperties._requestSentAt = Date.now();
		}
		return await signer.sign(httpRequest, {
			signingDate: noSkewCorrection ? /* @__PURE__ */ new Date() : (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.c)(config.systemClockOffset),
			signingRegion: multiRegionOverride,
			signingService: signingName
		});
	}
};
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4AConfig.js
const resolveAwsSdkSigV4AConfig = (config) => {
	config.sigv4aSigningRegionSet = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.C)(config.sigv4aSigningRegionSet);
	return config;
};
const NODE_SIGV4A_CONFIG_OPTIONS = {
	environmentVariableSelector(env) {
		if (env.AWS_SIGV4A_SIGNING_REGION_SET) return env.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map((_) => _.trim());
		throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_4__.n("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", { tryNextLink: true });
	},
	configFileSelector(profile) {
		if (profile.sigv4a_signing_region_set) return (profile.sigv4a_signing_region_set ?? "").split(",").map((_) => _.trim());
		throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_4__.n("sigv4a_signing_region_set not set in profile.", { tryNextLink: true });
	},
	default: void 0
};
// ../../../node_modules/@smithy/signature-v4/dist-es/signature-v4a-container.js
const signatureV4aContainer = { SignatureV4a: null };
// ../../../node_modules/@aws-sdk/xml-builder/dist-es/xml-parser.js
function writeKey$1(obj) {
	Object.defineProperty(obj, "__proto__", {
		value: void 0,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
function parseXML(xml) {
	return new AwsXmlParser(xml).parse();
}
var AwsXmlParser = class AwsXmlParser {
	x;
	i = 0;
	z;
	constructor(x) {
		this.x = x;
		this.x = x.replace(/\r\n?/g, "\n");
		this.z = this.x.length;
	}
	parse() {
		const p = this;
		const { z } = p;
		while (p.i < z) {
			p.trim();
			if (p.i >= z) break;
			if (p.isNext("<?")) {
				p.readTo("?>");
				p.trim();
			} else if (p.isNext("<!--")) {
				p.readTo("-->");
				p.trim();
			} else if (p.isNext("<!DOCTYPE", false)) {
				p.skipDoctype();
				p.trim();
			} else if (p.x[p.i] === "<") {
				const root = p.parseTag();
				return { [root.tag]: root.value };
			} else throw new Error("@aws-sdk XML parse error: unexpected content.");
		}
		throw new Error("@aws-sdk XML parse error: no root element.");
	}
	isNext(s, caseSensitive = true) {
		const p = this;
		if (caseSensitive) return p.x.startsWith(s, p.i);
		return p.x.toLowerCase().startsWith(s.toLowerCase(), p.i);
	}
	readTo(stop) {
		const p = this;
		const _i = p.x.indexOf(stop, p.i);
		if (_i === -1) throw new Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
		const result = p.x.slice(p.i, _i);
		p.i = _i + stop.length;
		return result;
	}
	trim() {
		const p = this;
		while (p.i < p.z && " 	\r\n".includes(p.x[p.i])) ++p.i;
	}
	readAttrValue() {
		const p = this;
		const quote = p.x[p.i];
		++p.i;
		let value = "";
		while (p.i < p.z && p.x[p.i] !== quote) value += p.x[p.i++];
		++p.i;
		return p.decodeEntities(value);
	}
	parseTag() {
		const p = this;
		++p.i;
		let tag = "";
		while (p.i < p.z && !" 	\r\n>/".includes(p.x[p.i])) tag += p.x[p.i++];
		let hasAttrs = false;
		const attrs = {};
		while (p.i < p.z) {
			p.trim();
			if (">/".includes(p.x[p.i])) break;
			let name = "";
			while (p.i < p.z && !"= 	\r\n>/?".includes(p.x[p.i])) name += p.x[p.i++];
			p.trim();
			if (p.x[p.i] !== "=") break;
			++p.i;
			p.trim();
			if (name === "__proto__") writeKey$1(attrs);
			attrs[name] = p.readAttrValue();
			hasAttrs = true;
		}
		if (p.i >= p.z) throw new Error("@aws-sdk XML parse error: unexpected end of input.");
		if (p.x[p.i] === "/") {
			++p.i;
			if (p.i >= p.z || p.x[p.i] !== ">") throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
			++p.i;
			return {
				tag,
				value: hasAttrs ? attrs : ""
			};
		}
		if (p.x[p.i] !== ">") throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
		++p.i;
		const textParts = [];
		const childTags = [];
		let hasElementChild = false;
		while (p.i < p.z) {
			if (p.isNext("</")) break;
			if (p.x[p.i] === "<") {
				if (p.isNext("<!--")) p.readTo("-->");
				else if (p.isNext("<![CDATA[")) {
					p.i += 9;
					textParts.push(p.readTo("]]>"));
				} else if (p.isNext("<?")) p.readTo("?>");
				else {
					hasElementChild = true;
					childTags.push(p.parseTag());
				}
			} else {
				let text = "";
				while (p.i < p.z && p.x[p.i] !== "<") text += p.x[p.i++];
				textParts.push(p.decodeEntities(text));
			}
		}
		if (!p.isNext("</")) throw new Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
		p.i += 2;
		const closeTag = p.readTo(">").trim();
		if (closeTag !== tag) throw new Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
		if (!hasAttrs && textParts.length === 0 && !hasElementChild) return {
			tag,
			value: ""
		};
		if (!hasAttrs && !hasElementChild) {
			const text = textParts.length === 1 ? textParts[0] : textParts.join("");
			if (text.trim() === "" && text.includes("\n")) return {
				tag,
				value: ""
			};
			return {
				tag,
				value: text
			};
		}
		const obj = {};
		for (const text of textParts) {
			if (text.trim() === "" && text.includes("\n")) continue;
			obj["#text"] = "#text" in obj ? obj["#text"] + text : text;
		}
		for (const child of childTags) {
			if (child.tag === "__proto__") writeKey$1(obj);
			if (child.tag in obj) {
				if (Array.isArray(obj[child.tag])) obj[child.tag].push(child.value);
				else obj[child.tag] = [obj[child.tag], child.value];
			} else obj[child.tag] = child.value;
		}
		for (const [k, v] of Object.entries(attrs)) {
			if (k === "__proto__") writeKey$1(obj);
			obj[k] = v;
		}
		return {
			tag,
			value: obj
		};
	}
	static ENTITIES = {
		amp: "&",
		lt: "<",
		gt: ">",
		quot: "\"",
		apos: "'"
	};
	skipDoctype() {
		const p = this;
		p.i += 9;
		let depth = 0;
		while (p.i < p.z) {
			const c = p.x[p.i];
			if (c === "[") ++depth;
			else if (c === "]") --depth;
			else if (c === ">" && depth === 0) {
				++p.i;
				return;
			}
			++p.i;
		}
		throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
	}
	decodeEntities(s) {
		return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, dec, named) => {
			if (hex) return String.fromCharCode(parseInt(hex, 16));
			if (dec) return String.fromCharCode(parseInt(dec, 10));
			return AwsXmlParser.ENTITIES[named] ?? "";
		});
	}
};
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js
var SerdeContextConfig = class {
	serdeContext;
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
	}
};
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/protocols/UnionSerde.js
var UnionSerde = class {
	from;
	to;
	keys;
	constructor(from, to) {
		this.from = from;
		this.to = to;
		const keys = Object.keys(this.from);
		const set = new Set(keys);
		set.delete("__type");
		this.keys = set;
	}
	mark(key) {
		this.keys.delete(key);
	}
	hasUnknown() {
		return this.keys.size === 1 && Object.keys(this.to).length === 0;
	}
	writeUnknown() {
		if (this.hasUnknown()) {
			const k = this.keys.values().next().value;
			const v = this.from[k];
			this.to.$unknown = [k, v];
		}
	}
};
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/protocols/writeKey.js
function writeKey(obj) {
	Object.defineProperty(obj, "__proto__", {
		value: void 0,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlShapeDeserializer.js
var XmlShapeDeserializer = class extends SerdeContextConfig {
	settings;
	stringDeserializer;
	constructor(settings) {
		super();
		this.settings = settings;
		this.stringDeserializer = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.I(settings);
	}
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
		this.stringDeserializer.setSerdeContext(serdeContext);
	}
	read(schema, bytes, key) {
		const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.ut.of(schema);
		const memberSchemas = ns.getMemberSchemas();
		if (ns.isStructSchema() && ns.isMemberSchema() && !!Object.values(memberSchemas).find((memberNs) => {
			return !!memberNs.getMemberTraits().eventPayload;
		})) {
			const output = {};
			const memberName = Object.keys(memberSchemas)[0];
			if (memberSchemas[memberName].isBlobSchema()) output[memberName] = bytes;
			else output[memberName] = this.read(memberSchemas[memberName], bytes);
			return output;
		}
		const xmlString = (this.serdeContext?.utf8Encoder ?? _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_2__.n)(bytes);
		const parsedObject = this.parseXml(xmlString);
		return this.readSchema(schema, key ? parsedObject[key] : parsedObject);
	}
	readSchema(_schema, value) {
		const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.ut.of(_schema);
		if (ns.isUnitSchema()) return;
		const traits = ns.getMergedTraits();
		if (ns.isListSchema() && !Array.isArray(value)) return this.readSchema(ns, [value]);
		if (value == null) return value;
		if (typeof value === "object") {
			const flat = !!traits.xmlFlattened;
			if (ns.isListSchema()) {
				const listValue = ns.getValueSchema();
				const buffer = [];
				const sourceKey = listValue.getMergedTraits().xmlName ?? "member";
				const source = flat ? value : (value[0] ?? value)[sourceKey];
				if (source == null) return buffer;
				const sourceArray = Array.isArray(source) ? source : [source];
				for (const v of sourceArray) buffer.push(this.readSchema(listValue, v));
				return buffer;
			}
			const buffer = {};
			if (ns.isMapSchema()) {
				const keyNs = ns.getKeySchema();
				const memberNs = ns.getValueSchema();
				let entries;
				if (flat) entries = Array.isArray(value) ? value : [value];
				else entries = Array.isArray(value.entry) ? value.entry : [value.entry];
				const keyProperty = keyNs.getMergedTraits().xmlName ?? "key";
				const valueProperty = memberNs.getMergedTraits().xmlName ?? "value";
				for (const entry of entries) {
					const key = entry[keyProperty];
					const value = entry[valueProperty];
					if (key === "__proto__") writeKey(buffer);
					buffer[key] = this.readSchema(memberNs, value);
				}
				return buffer;
			}
			if (ns.isStructSchema()) {
				const union = ns.isUnionSchema();
				let unionSerde;
				if (union) unionSerde = new UnionSerde(value, buffer);
				for (const [memberName, memberSchema] of ns.structIterator()) {
					const memberTraits = memberSchema.getMergedTraits();
					const xmlObjectKey = !memberTraits.httpPayload ? memberSchema.getMemberTraits().xmlName ?? memberName : memberTraits.xmlName ?? memberSchema.getName();
					if (union) unionSerde.mark(xmlObjectKey);
					if (value[xmlObjectKey] != null) buffer[memberName] = this.readSchema(memberSchema, value[xmlObjectKey]);
				}
				if (union) unionSerde.writeUnknown();
				return buffer;
			}
			if (ns.isDocumentSchema()) return value;
			throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(true)}`);
		}
		if (ns.isListSchema()) return [];
		if (ns.isMapSchema() || ns.isStructSchema()) return {};
		return this.stringDeserializer.read(ns, value);
	}
	parseXml(xml) {
		if (xml.length) {
			let parsedObj;
			try {
				parsedObj = parseXML(xml);
			} catch (e) {
				if (e && typeof e === "object") Object.defineProperty(e, "$responseBodyText", { value: xml });
				throw e;
			}
			const textNodeName = "#text";
			const key = Object.keys(parsedObj)[0];
			const parsedObjToReturn = parsedObj[key];
			if (parsedObjToReturn[textNodeName]) {
				parsedObjToReturn[key] = parsedObjToReturn[textNodeName];
				delete parsedObjToReturn[textNodeName];
			}
			return getValueFromTextNode(parsedObjToReturn);
		}
		return {};
	}
};
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/QueryShapeSerializer.js
var QueryShapeSerializer = class extends SerdeContextConfig {
	settings;
	buffer;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	write(schema, value, prefix = "") {
		if (this.buffer === void 0) this.buffer = "";
		const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.ut.of(schema);
		if (prefix && !prefix.endsWith(".")) prefix += ".";
		if (ns.isBlobSchema()) {
			if (typeof value === "string" || value instanceof Uint8Array) {
				this.writeKey(prefix);
				this.writeValue((this.serdeContext?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.St)(value));
			}
		} else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) {
			if (value != null) {
				this.writeKey(prefix);
				this.writeValue(String(value));
			} else if (ns.isIdempotencyToken()) {
				this.writeKey(prefix);
				this.writeValue((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.U)());
			}
		} else if (ns.isBigIntegerSchema()) {
			if (value != null) {
				this.writeKey(prefix);
				this.writeValue(String(value));
			}
		} else if (ns.isBigDecimalSchema()) {
			if (value != null) {
				this.writeKey(prefix);
				this.writeValue(value instanceof _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__._t ? value.string : String(value));
			}
		} else if (ns.isTimestampSchema()) {
			if (value instanceof Date) {
				this.writeKey(prefix);
				switch ((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.F)(ns, this.settings)) {
					case 5:
						this.writeValue(value.toISOString().replace(".000Z", "Z"));
						break;
					case 6:
						this.writeValue((0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_3__.o)(value));
						break;
					case 7: this.writeValue(String(value.getTime() / 1e3));
				}
			}
		} else if (ns.isDocumentSchema()) {
			if (Array.isArray(value)) this.write(79, value, prefix);
			else if (value instanceof Date) this.write(4, value, prefix);
			else if (value instanceof Uint8Array) this.write(21, value, prefix);
			else if (value && typeof value === "object") this.write(143, value, prefix);
			else {
				this.writeKey(prefix);
				this.writeValue(String(value));
			}
		} else if (ns.isListSchema()) {
			if (Array.isArray(value)) {
				if (value.length === 0) {
					if (this.settings.serializeEmptyLists) {
						this.writeKey(prefix);
						this.writeValue("");
					}
				} else {
					const member = ns.getValueSchema();
					const flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened;
					let i = 1;
					for (const item of value) {
						if (item == null) continue;
						const traits = member.getMergedTraits();
						const suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName);
						const key = flat ? `${prefix}${i}` : `${prefix}${suffix}.${i}`;
						this.write(member, item, key);
						++i;
					}
				}
			}
		} else if (ns.isMapSchema()) {
			if (value && typeof value === "object") {
				const keySchema = ns.getKeySchema();
				const memberSchema = ns.getValueSchema();
				const flat = ns.getMergedTraits().xmlFlattened;
				let i = 1;
				for (const k in value) {
					const v = value[k];
					if (v == null) continue;
					const keyTraits = keySchema.getMergedTraits();
					const keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName);
					const key = flat ? `${prefix}${i}.${keySuffix}` : `${prefix}entry.${i}.${keySuffix}`;
					const valTraits = memberSchema.getMergedTraits();
					const valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName);
					const valueKey = flat ? `${prefix}${i}.${valueSuffix}` : `${prefix}entry.${i}.${valueSuffix}`;
					this.write(keySchema, k, key);
					this.write(memberSchema, v, valueKey);
					++i;
				}
			}
		} else if (ns.isStructSchema()) {
			if (value && typeof value === "object") {
				let didWriteMember = false;
				for (const [memberName, member] of ns.structIterator()) {
					if (value[memberName] == null && !member.isIdempotencyToken()) continue;
					const traits = member.getMergedTraits();
					const suffix = this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct");
					const key = `${prefix}${suffix}`;
					this.write(member, value[memberName], key);
					didWriteMember = true;
				}
				if (!didWriteMember && ns.isUnionSchema()) {
					const { $unknown } = value;
					if (Array.isArray($unknown)) {
						const [k, v] = $unknown;
						const key = `${prefix}${k}`;
						this.write(15, v, key);
					}
				}
			}
		} else if (ns.isUnitSchema()) {} else throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(true)}`);
	}
	flush() {
		if (this.buffer === void 0) throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
		const str = this.buffer;
		delete this.buffer;
		return str;
	}
	getKey(memberName, xmlName, ec2QueryName, keySource) {
		const { ec2, capitalizeKeys } = this.settings;
		if (ec2 && ec2QueryName) return ec2QueryName;
		const key = xmlName ?? memberName;
		if (capitalizeKeys && keySource === "struct") return key[0].toUpperCase() + key.slice(1);
		return key;
	}
	writeKey(key) {
		if (key.endsWith(".")) key = key.slice(0, key.length - 1);
		this.buffer += `&${(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.V)(key)}=`;
	}
	writeValue(value) {
		this.buffer += (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.V)(value);
	}
};
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsQueryProtocol.js
var AwsQueryProtocol = class extends RpcProtocol {
	options;
	serializer;
	deserializer;
	mixin = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.n();
	constructor(options) {
		super({
			defaultNamespace: options.defaultNamespace,
			errorTypeRegistries: options.errorTypeRegistries
		});
		this.options = options;
		const settings = {
			timestampFormat: {
				useTrait: true,
				default: 5
			},
			httpBindings: false,
			xmlNamespace: options.xmlNamespace,
			serviceNamespace: options.defaultNamespace,
			serializeEmptyLists: true
		};
		this.serializer = new QueryShapeSerializer(settings);
		this.deserializer = new XmlShapeDeserializer(settings);
	}
	getShapeId() {
		return "aws.protocols#awsQuery";
	}
	setSerdeContext(serdeContext) {
		this.serializer.setSerdeContext(serdeContext);
		this.deserializer.setSerdeContext(serdeContext);
	}
	getPayloadCodec() {
		throw new Error("AWSQuery protocol has no payload codec.");
	}
	async serializeRequest(operationSchema, input, context) {
		const request = await super.serializeRequest(operationSchema, input, context);
		if (!request.path.endsWith("/")) request.path += "/";
		request.headers["content-type"] = "application/x-www-form-urlencoded";
		if ((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.ft)(operationSchema.input) === "unit" || !request.body) request.body = "";
		request.body = `Action=${operationSchema.name.split("#")[1] ?? operationSchema.name}&Version=${this.options.version}` + request.body;
		if (request.body.endsWith("&")) request.body = request.body.slice(-1);
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		const deserializer = this.deserializer;
		const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.ut.of(operationSchema.output);
		const dataObject = {};
		if (response.statusCode >= 300) {
			const bytes = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.H)(response.body, context);
			if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
			await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
		}
		for (const header in response.headers) {
			const value = response.headers[header];
			delete response.headers[header];
			response.headers[header.toLowerCase()] = value;
		}
		const shortName = operationSchema.name.split("#")[1] ?? operationSchema.name;
		const awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : void 0;
		const bytes = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.H)(response.body, context);
		if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey));
		dataObject.$metadata = this.deserializeMetadata(response);
		return dataObject;
	}
	useNestedResult() {
		return true;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		const errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		const errorData = this.loadQueryError(dataObject) ?? {};
		const message = this.loadQueryErrorMessage(dataObject);
		errorData.message = message;
		errorData.Error = {
			Type: errorData.Type,
			Code: errorData.Code,
			Message: message
		};
		const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError);
		const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.ut.of(errorSchema);
		const exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
		const output = {
			Type: errorData.Error.Type,
			Code: errorData.Error.Code,
			Error: errorData.Error
		};
		for (const [name, member] of ns.structIterator()) {
			const target = member.getMergedTraits().xmlName ?? name;
			const value = errorData[target] ?? dataObject[target];
			output[name] = this.deserializer.readSchema(member, value);
		}
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message
		}, output), dataObject);
	}
	loadQueryErrorCode(output, data) {
		const code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
		if (code !== void 0) return code;
		if (output.statusCode == 404) return "NotFound";
	}
	loadQueryError(data) {
		return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
	}
	loadQueryErrorMessage(data) {
		const errorData = this.loadQueryError(data);
		return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
	}
	getDefaultContentType() {
		return "application/x-www-form-urlencoded";
	}
};
// ../../../node_modules/@aws-sdk/signature-v4-multi-region/dist-es/signature-v4-crt-container.js
const signatureV4CrtContainer = { CrtSignerV4: null };
// ../../../node_modules/@aws-sdk/signature-v4-multi-region/dist-es/SignatureV4SignWithCredentials.js
const SESSION_TOKEN_QUERY_PARAM = "X-Amz-S3session-Token";
const SESSION_TOKEN_HEADER = SESSION_TOKEN_QUERY_PARAM.toLowerCase();
var SignatureV4SignWithCredentials = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.i {
	async signWithCredentials(requestToSign, credentials, options) {
		const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
		requestToSign.headers[SESSION_TOKEN_HEADER] = credentials.sessionToken;
		const privateAccess = this;
		setSingleOverride(privateAccess, credentialsWithoutSessionToken);
		return privateAccess.signRequest(requestToSign, options ?? {});
	}
	async presignWithCredentials(requestToSign, credentials, options) {
		const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
		delete requestToSign.headers[SESSION_TOKEN_HEADER];
		requestToSign.headers[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
		requestToSign.query = requestToSign.query ?? {};
		requestToSign.query[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
		setSingleOverride(this, credentialsWithoutSessionToken);
		return this.presign(requestToSign, options);
	}
};
function getCredentialsWithoutSessionToken(credentials) {
	return {
		accessKeyId: credentials.accessKeyId,
		secretAccessKey: credentials.secretAccessKey,
		expiration: credentials.expiration
	};
}
function setSingleOverride(privateAccess, credentialsWithoutSessionToken) {
	const currentCredentialProvider = privateAccess.credentialProvider;
	privateAccess.credentialProvider = () => {
		privateAccess.credentialProvider = currentCredentialProvider;
		return Promise.resolve(credentialsWithoutSessionToken);
	};
}
// ../../../node_modules/@aws-sdk/signature-v4-multi-region/dist-es/SignatureV4MultiRegion.js
var SignatureV4MultiRegion = class {
	sigv4aSigner;
	sigv4Signer;
	signerOptions;
	static sigv4aDependency() {
		if (typeof signatureV4CrtContainer.CrtSignerV4 === "function") return "crt";
		else if (typeof signatureV4aContainer.SignatureV4a === "function") return "js";
		return "none";
	}
	constructor(options) {
		this.sigv4Signer = new SignatureV4SignWithCredentials(options);
		this.signerOptions = options;
	}
	async sign(requestToSign, options = {}) {
		if (options.signingRegion === "*") return this.getSigv4aSigner().sign(requestToSign, options);
		return this.sigv4Signer.sign(requestToSign, options);
	}
	async signWithCredentials(requestToSign, credentials, options = {}) {
		if (options.signingRegion === "*") {
			const signer = this.getSigv4aSigner();
			const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
			if (CrtSignerV4 && signer instanceof CrtSignerV4) return signer.signWithCredentials(requestToSign, credentials, options);
			else throw new Error("signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the \"@aws-sdk/signature-v4-crt\" package explicitly. You must also register the package by calling [require(\"@aws-sdk/signature-v4-crt\");] or an ESM equivalent such as [import \"@aws-sdk/signature-v4-crt\";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
		}
		return this.sigv4Signer.signWithCredentials(requestToSign, credentials, options);
	}
	async presign(originalRequest, options = {}) {
		if (options.signingRegion === "*") {
			const signer = this.getSigv4aSigner();
			const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
			if (CrtSignerV4 && signer instanceof CrtSignerV4) return signer.presign(originalRequest, options);
			else throw new Error("presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the \"@aws-sdk/signature-v4-crt\" package explicitly. You must also register the package by calling [require(\"@aws-sdk/signature-v4-crt\");] or an ESM equivalent such as [import \"@aws-sdk/signature-v4-crt\";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
		}
		return this.sigv4Signer.presign(originalRequest, options);
	}
	async presignWithCredentials(originalRequest, credentials, options = {}) {
		if (options.signingRegion === "*") throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");
		return this.sigv4Signer.presignWithCredentials(originalRequest, credentials, options);
	}
	getSigv4aSigner() {
		if (!this.sigv4aSigner) {
			const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
			const JsSigV4aSigner = signatureV4aContainer.SignatureV4a;
			if (this.signerOptions.runtime === "node") {
				if (!CrtSignerV4 && !JsSigV4aSigner) throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
				if (CrtSignerV4 && typeof CrtSignerV4 === "function") this.sigv4aSigner = new CrtSignerV4({
					...this.signerOptions,
					signingAlgorithm: 1
				});
				else if (JsSigV4aSigner && typeof JsSigV4aSigner === "function") this.sigv4aSigner = new JsSigV4aSigner({ ...this.signerOptions });
				else throw new Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
			} else {
				if (!JsSigV4aSigner || typeof JsSigV4aSigner !== "function") throw new Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
				this.sigv4aSigner = new JsSigV4aSigner({ ...this.signerOptions });
			}
		}
		return this.sigv4aSigner;
	}
};



/***/ }),

/***/ 9617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ toUtf8),
/* harmony export */   r: () => (/* binding */ fromUtf8),
/* harmony export */   t: () => (/* binding */ TypeRegistry)
/* harmony export */ });
/* harmony import */ var _hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6839);

// ../../../node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js
const fromUtf8 = (input) => {
	const buf = (0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.a)(input, "utf8");
	return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
};
// ../../../node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
const toUtf8 = (input) => {
	if (typeof input === "string") return input;
	if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
	return (0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.i)(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
};
// ../../../node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js
var TypeRegistry = class TypeRegistry {
	namespace;
	schemas;
	exceptions;
	static registries = /* @__PURE__ */ new Map();
	constructor(namespace, schemas = /* @__PURE__ */ new Map(), exceptions = /* @__PURE__ */ new Map()) {
		this.namespace = namespace;
		this.schemas = schemas;
		this.exceptions = exceptions;
		if (!TypeRegistry.registries.has(namespace)) TypeRegistry.registries.set(namespace, this);
	}
	static for(namespace) {
		return TypeRegistry.registries.get(namespace) ?? new TypeRegistry(namespace);
	}
	copyFrom(other) {
		const { schemas, exceptions } = this;
		for (const [k, v] of other.schemas) if (!schemas.has(k)) schemas.set(k, v);
		for (const [k, v] of other.exceptions) if (!exceptions.has(k)) exceptions.set(k, v);
	}
	register(shapeId, schema) {
		const qualifiedName = this.normalizeShapeId(shapeId);
		for (const r of [this, TypeRegistry.for(qualifiedName.split("#")[0])]) if (!r.schemas.has(qualifiedName)) r.schemas.set(qualifiedName, schema);
	}
	getSchema(shapeId) {
		const id = this.normalizeShapeId(shapeId);
		if (!this.schemas.has(id)) {
			if (!shapeId.includes("#")) {
				const suffix = "#" + shapeId;
				const candidates = [];
				for (const [shapeId, schema] of this.schemas.entries()) if (shapeId.endsWith(suffix)) candidates.push(schema);
				if (candidates.length === 1) return candidates[0];
			}
			throw new Error(`@smithy/core/schema - schema not found for ${id}`);
		}
		return this.schemas.get(id);
	}
	registerError(es, ctor) {
		const $error = es;
		const ns = $error[1];
		const qualifiedName = ns + "#" + $error[2];
		if (!ctor.hasOwnProperty?.("shapeId")) ctor.shapeId = qualifiedName;
		for (const r of [this, TypeRegistry.for(ns)]) if (!r.schemas.has(qualifiedName) && !r.exceptions.has($error)) {
			r.schemas.set(qualifiedName, $error);
			r.exceptions.set($error, ctor);
		}
	}
	getErrorCtor(es) {
		const $error = es;
		if (this.exceptions.has($error)) return this.exceptions.get($error);
		return TypeRegistry.for($error[1]).exceptions.get($error);
	}
	getBaseException() {
		for (const exceptionKey of this.exceptions.keys()) if (Array.isArray(exceptionKey)) {
			const [, ns, name] = exceptionKey;
			const id = ns + "#" + name;
			if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) return exceptionKey;
		}
	}
	find(predicate) {
		for (const schema of this.schemas.values()) if (predicate(schema)) return schema;
	}
	clear() {
		this.schemas.clear();
		this.exceptions.clear();
	}
	normalizeShapeId(shapeId) {
		if (shapeId.includes("#")) return shapeId;
		return this.namespace + "#" + shapeId;
	}
};



/***/ }),

/***/ 7173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ atOnce)
/* harmony export */ });
// clouds/collecting/at-once.js
/** Work on many things, some of them at once. */
/** What `work` comes to for each, in their order. Rejects with the first rejection. */
async function atOnce(most, things, work) {
	const waiting = things.entries();
	const done = [];
	const worker = async () => {
		for (const [position, thing] of waiting) done[position] = await work(thing);
	};
	await Promise.all(Array.from({ length: Math.min(most, things.length) }, worker));
	return done;
}



/***/ }),

/***/ 2073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ chain)
/* harmony export */ });
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5633);

// ../../../node_modules/@smithy/core/dist-es/submodules/config/property-provider/chain.js
const chain = (...providers) => async () => {
	if (providers.length === 0) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__.n("No providers in chain");
	let lastProviderError;
	for (const provider of providers) try {
		return await provider();
	} catch (err) {
		lastProviderError = err;
		if (err?.tryNextLink) continue;
		throw err;
	}
	throw lastProviderError;
};



/***/ }),

/***/ 4083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ memoize),
/* harmony export */   r: () => (/* binding */ parseUrl),
/* harmony export */   t: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8018);
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5633);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2073);



// ../../../node_modules/@smithy/core/dist-es/submodules/transport/parseQueryString.js
function parseQueryString(querystring) {
	const query = {};
	querystring = querystring.replace(/^\?/, "");
	if (querystring) for (const pair of querystring.split("&")) {
		let [key, value = null] = pair.split("=");
		key = decodeURIComponent(key);
		if (value) value = decodeURIComponent(value);
		if (!(key in query)) query[key] = value;
		else if (Array.isArray(query[key])) query[key].push(value);
		else query[key] = [query[key], value];
	}
	return query;
}
// ../../../node_modules/@smithy/core/dist-es/submodules/transport/parseUrl.js
const parseUrl = (url) => {
	if (typeof url === "string") return parseUrl(new URL(url));
	const { hostname, pathname, port, protocol, search } = url;
	let query;
	if (search) query = parseQueryString(search);
	return {
		hostname,
		port: port ? parseInt(port) : void 0,
		protocol,
		path: pathname,
		query
	};
};
// ../../../node_modules/@smithy/core/dist-es/submodules/config/property-provider/fromValue.js
const fromValue = (staticValue) => () => Promise.resolve(staticValue);
// ../../../node_modules/@smithy/core/dist-es/submodules/config/property-provider/memoize.js
const memoize = (provider, isExpired, requiresRefresh) => {
	let resolved;
	let pending;
	let hasResult;
	let isConstant = false;
	const coalesceProvider = async () => {
		if (!pending) pending = provider();
		try {
			resolved = await pending;
			hasResult = true;
			isConstant = false;
		} finally {
			pending = void 0;
		}
		return resolved;
	};
	if (isExpired === void 0) return async (options) => {
		if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider();
		return resolved;
	};
	return async (options) => {
		if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider();
		if (isConstant) return resolved;
		if (requiresRefresh && !requiresRefresh(resolved)) {
			isConstant = true;
			return resolved;
		}
		if (isExpired(resolved)) {
			await coalesceProvider();
			return resolved;
		}
		return resolved;
	};
};
// ../../../node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/getSelectorName.js
function getSelectorName(functionString) {
	try {
		const constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
		constants.delete("CONFIG");
		constants.delete("CONFIG_PREFIX_SEPARATOR");
		constants.delete("ENV");
		return [...constants].join(", ");
	} catch (ignored) {
		return functionString;
	}
}
// ../../../node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromEnv.js
const fromEnv = (envVarSelector, options) => async () => {
	try {
		const config = envVarSelector(process.env, options);
		if (config === void 0) throw new Error();
		return config;
	} catch (e) {
		throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t(e.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, { logger: options?.logger });
	}
};
// ../../../node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromSharedConfigFiles.js
const fromSharedConfigFiles = (configSelector, { preferredFile = "config", ...init } = {}) => async () => {
	const profile = (0,_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__.a)(init);
	const { configFile, credentialsFile } = await (0,_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__.t)(init);
	const profileFromCredentials = credentialsFile[profile] || {};
	const profileFromConfig = configFile[profile] || {};
	const mergedProfile = preferredFile === "config" ? {
		...profileFromCredentials,
		...profileFromConfig
	} : {
		...profileFromConfig,
		...profileFromCredentials
	};
	try {
		const configValue = configSelector(mergedProfile, preferredFile === "config" ? configFile : credentialsFile);
		if (configValue === void 0) throw new Error();
		return configValue;
	} catch (e) {
		throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, { logger: init.logger });
	}
};
// ../../../node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromStatic.js
const isFunction = (func) => typeof func === "function";
const fromStatic = (defaultValue) => isFunction(defaultValue) ? async () => await defaultValue() : fromValue(defaultValue);
// ../../../node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js
const loadConfig = ({ environmentVariableSelector, configFileSelector, default: defaultValue }, configuration = {}) => {
	const { signingName, logger } = configuration;
	return memoize((0,_chain_js__WEBPACK_IMPORTED_MODULE_2__.t)(fromEnv(environmentVariableSelector, {
		signingName,
		logger
	}), fromSharedConfigFiles(configFileSelector, configuration), fromStatic(defaultValue)));
};



/***/ }),

/***/ 8087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fromEnv)
/* harmony export */ });
/* unused harmony exports a, i, n, o, r, t */
/* harmony import */ var _setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5443);
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5633);


// ../../../node_modules/@aws-sdk/credential-provider-env/dist-es/fromEnv.js
const ENV_KEY = "AWS_ACCESS_KEY_ID";
const ENV_SECRET = "AWS_SECRET_ACCESS_KEY";
const ENV_SESSION = "AWS_SESSION_TOKEN";
const ENV_EXPIRATION = "AWS_CREDENTIAL_EXPIRATION";
const ENV_CREDENTIAL_SCOPE = "AWS_CREDENTIAL_SCOPE";
const ENV_ACCOUNT_ID = "AWS_ACCOUNT_ID";
const fromEnv = (init) => async () => {
	init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
	const accessKeyId = process.env[ENV_KEY];
	const secretAccessKey = process.env[ENV_SECRET];
	const sessionToken = process.env[ENV_SESSION];
	const expiry = process.env[ENV_EXPIRATION];
	const credentialScope = process.env[ENV_CREDENTIAL_SCOPE];
	const accountId = process.env[ENV_ACCOUNT_ID];
	if (accessKeyId && secretAccessKey) {
		const credentials = {
			accessKeyId,
			secretAccessKey,
			...sessionToken && { sessionToken },
			...expiry && { expiration: new Date(expiry) },
			...credentialScope && { credentialScope },
			...accountId && { accountId }
		};
		(0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_1__.t)(credentials, "CREDENTIALS_ENV_VARS", "g");
		return credentials;
	}
	throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__.t("Unable to find environment variable credentials.", { logger: init?.logger });
};



/***/ }),

/***/ 6839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fromString),
/* harmony export */   i: () => (/* binding */ fromArrayBuffer),
/* harmony export */   n: () => (/* binding */ toHex),
/* harmony export */   o: () => (/* binding */ isArrayBuffer),
/* harmony export */   r: () => (/* binding */ hasOwn),
/* harmony export */   t: () => (/* binding */ fromHex)
/* harmony export */ });
// ../../../node_modules/@smithy/core/dist-es/submodules/serde/is-array-buffer/is-array-buffer.js
const isArrayBuffer = (arg) => typeof ArrayBuffer === "function" && arg instanceof ArrayBuffer || Object.prototype.toString.call(arg) === "[object ArrayBuffer]";
// ../../../node_modules/@smithy/core/dist-es/submodules/serde/util-buffer-from/buffer-from.js
const fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset) => {
	if (!isArrayBuffer(input)) throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
	return Buffer.from(input, offset, length);
};
const fromString = (input, encoding) => {
	if (typeof input !== "string") throw new TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
	return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
};
// ../../../node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
function hasOwn(o, k) {
	return Object.prototype.hasOwnProperty.call(o, k);
}
// ../../../node_modules/@smithy/core/dist-es/submodules/serde/util-hex-encoding/hex-encoding.js
const SHORT_TO_HEX = {};
const HEX_TO_SHORT = {};
for (let i = 0; i < 256; i++) {
	let encodedByte = i.toString(16).toLowerCase();
	if (encodedByte.length === 1) encodedByte = `0${encodedByte}`;
	SHORT_TO_HEX[i] = encodedByte;
	HEX_TO_SHORT[encodedByte] = i;
}
function fromHex(encoded) {
	if (encoded.length % 2 !== 0) throw new Error("Hex encoded strings must have an even number length");
	const out = new Uint8Array(encoded.length / 2);
	for (let i = 0; i < encoded.length; i += 2) {
		const encodedByte = encoded.slice(i, i + 2).toLowerCase();
		if (encodedByte in HEX_TO_SHORT) out[i / 2] = HEX_TO_SHORT[encodedByte];
		else throw new Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
	}
	return out;
}
function toHex(bytes) {
	let out = "";
	for (let i = 0; i < bytes.byteLength; i++) out += SHORT_TO_HEX[bytes[i]];
	return out;
}



/***/ }),

/***/ 8661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ HttpRequest)
/* harmony export */ });
// ../../../node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var HttpRequest = class HttpRequest {
	method;
	protocol;
	hostname;
	port;
	path;
	query;
	headers;
	username;
	password;
	fragment;
	body;
	constructor(options) {
		this.method = options.method || "GET";
		this.hostname = options.hostname || "localhost";
		this.port = options.port;
		this.query = options.query || {};
		this.headers = options.headers || {};
		this.body = options.body;
		this.protocol = options.protocol ? options.protocol.slice(-1) !== ":" ? `${options.protocol}:` : options.protocol : "https:";
		this.path = options.path ? options.path.charAt(0) !== "/" ? `/${options.path}` : options.path : "/";
		this.username = options.username;
		this.password = options.password;
		this.fragment = options.fragment;
	}
	static clone(request) {
		const cloned = new HttpRequest({
			...request,
			headers: { ...request.headers }
		});
		if (cloned.query) cloned.query = cloneQuery(cloned.query);
		return cloned;
	}
	static isInstance(request) {
		if (!request) return false;
		const req = request;
		return "method" in req && "protocol" in req && "hostname" in req && "path" in req && typeof req["query"] === "object" && typeof req["headers"] === "object";
	}
	clone() {
		return HttpRequest.clone(this);
	}
};
function cloneQuery(query) {
	return Object.keys(query).reduce((carry, paramName) => {
		const param = query[paramName];
		return {
			...carry,
			[paramName]: Array.isArray(param) ? [...param] : param
		};
	}, {});
}



/***/ }),

/***/ 8018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ getProfileName),
/* harmony export */   n: () => (/* binding */ parseIni),
/* harmony export */   o: () => (/* binding */ IniSectionType),
/* harmony export */   r: () => (/* binding */ getConfigFilepath),
/* harmony export */   t: () => (/* binding */ loadSharedConfigFiles)
/* harmony export */ });
/* unused harmony export i */
/* harmony import */ var _readFile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1624);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


// ../../../node_modules/@smithy/types/dist-es/profile.js
var IniSectionType;
(function(IniSectionType) {
	IniSectionType["PROFILE"] = "profile";
	IniSectionType["SSO_SESSION"] = "sso-session";
	IniSectionType["SERVICES"] = "services";
})(IniSectionType || (IniSectionType = {}));
// ../../../node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getProfileName.js
const ENV_PROFILE = "AWS_PROFILE";
const getProfileName = (init) => init.profile || process.env["AWS_PROFILE"] || "default";
// ../../../node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigData.js
const getConfigData = (data) => Object.entries(data).filter(([key]) => {
	const indexOfSeparator = key.indexOf(".");
	if (indexOfSeparator === -1) return false;
	return Object.values(IniSectionType).includes(key.substring(0, indexOfSeparator));
}).reduce((acc, [key, value]) => {
	const indexOfSeparator = key.indexOf(".");
	const updatedKey = key.substring(0, indexOfSeparator) === IniSectionType.PROFILE ? key.substring(indexOfSeparator + 1) : key;
	acc[updatedKey] = value;
	return acc;
}, { ...data.default && { default: data.default } });
const getConfigFilepath = () => process.env["AWS_CONFIG_FILE"] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_readFile_js__WEBPACK_IMPORTED_MODULE_0__.r)(), ".aws", "config");
const getCredentialsFilepath = () => process.env["AWS_SHARED_CREDENTIALS_FILE"] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_readFile_js__WEBPACK_IMPORTED_MODULE_0__.r)(), ".aws", "credentials");
// ../../../node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseIni.js
const prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
const profileNameBlockList = ["__proto__", "profile __proto__"];
const parseIni = (iniData) => {
	const map = {};
	let currentSection;
	let currentSubSection;
	for (const iniLine of iniData.split(/\r?\n/)) {
		const trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
		if (trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]") {
			currentSection = void 0;
			currentSubSection = void 0;
			const sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
			const matches = prefixKeyRegex.exec(sectionName);
			if (matches) {
				const [, prefix, , name] = matches;
				if (Object.values(IniSectionType).includes(prefix)) currentSection = [prefix, name].join(".");
			} else currentSection = sectionName;
			if (profileNameBlockList.includes(sectionName)) throw new Error(`Found invalid profile name "${sectionName}"`);
		} else if (currentSection) {
			const indexOfEqualsSign = trimmedLine.indexOf("=");
			if (![0, -1].includes(indexOfEqualsSign)) {
				const [name, value] = [trimmedLine.substring(0, indexOfEqualsSign).trim(), trimmedLine.substring(indexOfEqualsSign + 1).trim()];
				if (value === "") currentSubSection = name;
				else {
					if (currentSubSection && iniLine.trimStart() === iniLine) currentSubSection = void 0;
					map[currentSection] = map[currentSection] || {};
					const key = currentSubSection ? [currentSubSection, name].join(".") : name;
					map[currentSection][key] = value;
				}
			}
		}
	}
	return map;
};
// ../../../node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js
const swallowError = () => ({});
const loadSharedConfigFiles = async (init = {}) => {
	const { filepath = getCredentialsFilepath(), configFilepath = getConfigFilepath() } = init;
	const homeDir = (0,_readFile_js__WEBPACK_IMPORTED_MODULE_0__.r)();
	const relativeHomeDirPrefix = "~/";
	let resolvedFilepath = filepath;
	if (filepath.startsWith(relativeHomeDirPrefix)) resolvedFilepath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeDir, filepath.slice(2));
	let resolvedConfigFilepath = configFilepath;
	if (configFilepath.startsWith(relativeHomeDirPrefix)) resolvedConfigFilepath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeDir, configFilepath.slice(2));
	const parsedFiles = await Promise.all([(0,_readFile_js__WEBPACK_IMPORTED_MODULE_0__.n)(resolvedConfigFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).then(getConfigData).catch(swallowError), (0,_readFile_js__WEBPACK_IMPORTED_MODULE_0__.n)(resolvedFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).catch(swallowError)]);
	return {
		configFile: parsedFiles[0],
		credentialsFile: parsedFiles[1]
	};
};



/***/ }),

/***/ 5946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isReadableStream),
/* harmony export */   c: () => (/* binding */ parseRfc3339DateTime),
/* harmony export */   d: () => (/* binding */ HttpResponse),
/* harmony export */   i: () => (/* binding */ streamCollector$1),
/* harmony export */   l: () => (/* binding */ parseRfc3339DateTimeWithOffset),
/* harmony export */   n: () => (/* binding */ escapeUri),
/* harmony export */   o: () => (/* binding */ dateToUtcString),
/* harmony export */   r: () => (/* binding */ streamCollector),
/* harmony export */   s: () => (/* binding */ parseEpochTimestamp),
/* harmony export */   t: () => (/* binding */ NodeHttpHandler),
/* harmony export */   u: () => (/* binding */ parseRfc7231DateTime)
/* harmony export */ });
/* harmony import */ var _hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6839);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4708);



// ../../../node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
var HttpResponse = class {
	statusCode;
	reason;
	headers;
	body;
	constructor(options) {
		this.statusCode = options.statusCode;
		this.reason = options.reason;
		this.headers = options.headers || {};
		this.body = options.body;
	}
	static isInstance(response) {
		if (!response) return false;
		const resp = response;
		return typeof resp.statusCode === "number" && typeof resp.headers === "object";
	}
};
// ../../../node_modules/@smithy/core/dist-es/submodules/serde/parse-utils.js
const expectNumber = (value) => {
	if (value === null || value === void 0) return;
	if (typeof value === "string") {
		const parsed = parseFloat(value);
		if (!Number.isNaN(parsed)) {
			if (String(parsed) !== String(value)) logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`));
			return parsed;
		}
	}
	if (typeof value === "number") return value;
	throw new TypeError(`Expected number, got ${typeof value}: ${value}`);
};
const MAX_FLOAT = Math.ceil(2 ** 127 * (2 - 2 ** -23));
const expectFloat32 = (value) => {
	const expected = expectNumber(value);
	if (expected !== void 0 && !Number.isNaN(expected) && expected !== Infinity && expected !== -Infinity) {
		if (Math.abs(expected) > MAX_FLOAT) throw new TypeError(`Expected 32-bit float, got ${value}`);
	}
	return expected;
};
const expectLong = (value) => {
	if (value === null || value === void 0) return;
	if (Number.isInteger(value) && !Number.isNaN(value)) return value;
	throw new TypeError(`Expected integer, got ${typeof value}: ${value}`);
};
const expectShort = (value) => expectSizedInt(value, 16);
const expectByte = (value) => expectSizedInt(value, 8);
const expectSizedInt = (value, size) => {
	const expected = expectLong(value);
	if (expected !== void 0 && castInt(expected, size) !== expected) throw new TypeError(`Expected ${size}-bit integer, got ${value}`);
	return expected;
};
const castInt = (value, size) => {
	switch (size) {
		case 32: return Int32Array.of(value)[0];
		case 16: return Int16Array.of(value)[0];
		case 8: return Int8Array.of(value)[0];
	}
};
const strictParseDouble = (value) => {
	if (typeof value == "string") return expectNumber(parseNumber(value));
	return expectNumber(value);
};
const strictParseFloat32 = (value) => {
	if (typeof value == "string") return expectFloat32(parseNumber(value));
	return expectFloat32(value);
};
const NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
const parseNumber = (value) => {
	const matches = value.match(NUMBER_REGEX);
	if (matches === null || matches[0].length !== value.length) throw new TypeError(`Expected real number, got implicit NaN`);
	return parseFloat(value);
};
const strictParseShort = (value) => {
	if (typeof value === "string") return expectShort(parseNumber(value));
	return expectShort(value);
};
const strictParseByte = (value) => {
	if (typeof value === "string") return expectByte(parseNumber(value));
	return expectByte(value);
};
const stackTraceWarning = (message) => {
	return String(new TypeError(message).stack || message).split("\n").slice(0, 5).filter((s) => !s.includes("stackTraceWarning")).join("\n");
};
const logger = { warn: console.warn };
// ../../../node_modules/@smithy/core/dist-es/submodules/serde/date-utils.js
const DAYS = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
];
const MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
function dateToUtcString(date) {
	const year = date.getUTCFullYear();
	const month = date.getUTCMonth();
	const dayOfWeek = date.getUTCDay();
	const dayOfMonthInt = date.getUTCDate();
	const hoursInt = date.getUTCHours();
	const minutesInt = date.getUTCMinutes();
	const secondsInt = date.getUTCSeconds();
	const dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`;
	const hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`;
	const minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`;
	const secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
	return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year} ${hoursString}:${minutesString}:${secondsString} GMT`;
}
const RFC3339 = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);
const parseRfc3339DateTime = (value) => {
	if (value === null || value === void 0) return;
	if (typeof value !== "string") throw new TypeError("RFC-3339 date-times must be expressed as strings");
	const match = RFC3339.exec(value);
	if (!match) throw new TypeError("Invalid RFC-3339 date-time value");
	const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds] = match;
	const year = strictParseShort(stripLeadingZeroes(yearStr));
	const month = parseDateValue(monthStr, "month", 1, 12);
	const day = parseDateValue(dayStr, "day", 1, 31);
	return buildDate(year, month, day, {
		hours,
		minutes,
		seconds,
		fractionalMilliseconds
	});
};
const RFC3339_WITH_OFFSET = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);
const parseRfc3339DateTimeWithOffset = (value) => {
	if (value === null || value === void 0) return;
	if (typeof value !== "string") throw new TypeError("RFC-3339 date-times must be expressed as strings");
	const match = RFC3339_WITH_OFFSET.exec(value);
	if (!match) throw new TypeError("Invalid RFC-3339 date-time value");
	const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match;
	const year = strictParseShort(stripLeadingZeroes(yearStr));
	const month = parseDateValue(monthStr, "month", 1, 12);
	const day = parseDateValue(dayStr, "day", 1, 31);
	const date = buildDate(year, month, day, {
		hours,
		minutes,
		seconds,
		fractionalMilliseconds
	});
	if (offsetStr.toUpperCase() != "Z") date.setTime(date.getTime() - parseOffsetToMilliseconds(offsetStr));
	return date;
};
const IMF_FIXDATE = /* @__PURE__ */ new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
const RFC_850_DATE = /* @__PURE__ */ new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
const ASC_TIME = /* @__PURE__ */ new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);
const parseRfc7231DateTime = (value) => {
	if (value === null || value === void 0) return;
	if (typeof value !== "string") throw new TypeError("RFC-7231 date-times must be expressed as strings");
	let match = IMF_FIXDATE.exec(value);
	if (match) {
		const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
		return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
			hours,
			minutes,
			seconds,
			fractionalMilliseconds
		});
	}
	match = RFC_850_DATE.exec(value);
	if (match) {
		const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
		return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
			hours,
			minutes,
			seconds,
			fractionalMilliseconds
		}));
	}
	match = ASC_TIME.exec(value);
	if (match) {
		const [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
		return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), {
			hours,
			minutes,
			seconds,
			fractionalMilliseconds
		});
	}
	throw new TypeError("Invalid RFC-7231 date-time value");
};
const parseEpochTimestamp = (value) => {
	if (value === null || value === void 0) return;
	let valueAsDouble;
	if (typeof value === "number") valueAsDouble = value;
	else if (typeof value === "string") valueAsDouble = strictParseDouble(value);
	else if (typeof value === "object" && value.tag === 1) valueAsDouble = value.value;
	else throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
	if (Number.isNaN(valueAsDouble) || valueAsDouble === Infinity || valueAsDouble === -Infinity) throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
	return new Date(Math.round(valueAsDouble * 1e3));
};
const buildDate = (year, month, day, time) => {
	const adjustedMonth = month - 1;
	validateDayOfMonth(year, adjustedMonth, day);
	return new Date(Date.UTC(year, adjustedMonth, day, parseDateValue(time.hours, "hour", 0, 23), parseDateValue(time.minutes, "minute", 0, 59), parseDateValue(time.seconds, "seconds", 0, 60), parseMilliseconds(time.fractionalMilliseconds)));
};
const parseTwoDigitYear = (value) => {
	const thisYear = (/* @__PURE__ */ new Date()).getUTCFullYear();
	const valueInThisCentury = Math.floor(thisYear / 100) * 100 + strictParseShort(stripLeadingZeroes(value));
	if (valueInThisCentury < thisYear) return valueInThisCentury + 100;
	return valueInThisCentury;
};
const FIFTY_YEARS_IN_MILLIS = 15768e8;
const adjustRfc850Year = (input) => {
	if (input.getTime() - (/* @__PURE__ */ new Date()).getTime() > FIFTY_YEARS_IN_MILLIS) return new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds()));
	return input;
};
const parseMonthByShortName = (value) => {
	const monthIdx = MONTHS.indexOf(value);
	if (monthIdx < 0) throw new TypeError(`Invalid month: ${value}`);
	return monthIdx + 1;
};
const DAYS_IN_MONTH = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
const validateDayOfMonth = (year, month, day) => {
	let maxDays = DAYS_IN_MONTH[month];
	if (month === 1 && isLeapYear(year)) maxDays = 29;
	if (day > maxDays) throw new TypeError(`Invalid day for ${MONTHS[month]} in ${year}: ${day}`);
};
const isLeapYear = (year) => {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
};
const parseDateValue = (value, type, lower, upper) => {
	const dateVal = strictParseByte(stripLeadingZeroes(value));
	if (dateVal < lower || dateVal > upper) throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
	return dateVal;
};
const parseMilliseconds = (value) => {
	if (value === null || value === void 0) return 0;
	return strictParseFloat32("0." + value) * 1e3;
};
const parseOffsetToMilliseconds = (value) => {
	const directionStr = value[0];
	let direction = 1;
	if (directionStr == "+") direction = 1;
	else if (directionStr == "-") direction = -1;
	else throw new TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
	const hour = Number(value.substring(1, 3));
	const minute = Number(value.substring(4, 6));
	return direction * (hour * 60 + minute) * 60 * 1e3;
};
const stripLeadingZeroes = (value) => {
	let idx = 0;
	while (idx < value.length - 1 && value.charAt(idx) === "0") idx++;
	if (idx === 0) return value;
	return value.slice(idx);
};
// ../../../node_modules/@smithy/core/dist-es/submodules/serde/concatBytes.js
function concatBytes(arrays, length) {
	if (length === void 0) {
		length = 0;
		for (const bytes of arrays) length += bytes.byteLength;
	}
	const result = new Uint8Array(length);
	let offset = 0;
	for (const buf of arrays) {
		result.set(buf, offset);
		offset += buf.byteLength;
	}
	return result;
}
// ../../../node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-type-check.js
const isReadableStream = (stream) => typeof ReadableStream === "function" && (stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream);
const isBlob = (blob) => {
	return typeof Blob === "function" && (blob?.constructor?.name === Blob.name || blob instanceof Blob);
};
// ../../../node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.browser.js
const streamCollector$1 = async (stream) => {
	if (isBlob(stream)) return collectBlob(stream);
	return collectReadableStream(stream);
};
async function collectBlob(blob) {
	return blob.arrayBuffer().then((ab) => new Uint8Array(ab));
}
async function collectReadableStream(stream) {
	const chunks = [];
	const reader = stream.getReader();
	let length = 0;
	while (true) {
		const { done, value } = await reader.read();
		if (value) {
			chunks.push(value);
			length += value.length;
		}
		if (done) break;
	}
	return concatBytes(chunks, length);
}
// ../../../node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.js
const streamCollector = (stream) => {
	if (isBlob(stream)) return collectBlob(stream);
	if (isReadableStream(stream)) return collectReadableStream(stream);
	return new Promise((resolve, reject) => {
		const collector = new Collector();
		const nodeStream = stream;
		nodeStream.pipe(collector);
		nodeStream.on("error", (err) => {
			collector.end();
			reject(err);
		});
		collector.on("error", reject);
		collector.on("finish", function() {
			resolve(concatBytes(this.bufferedBytes));
		});
	});
};
var Collector = class extends node_stream__WEBPACK_IMPORTED_MODULE_1__.Writable {
	bufferedBytes = [];
	_write(chunk, encoding, callback) {
		this.bufferedBytes.push(chunk);
		callback();
	}
};
// ../../../node_modules/@smithy/core/dist-es/submodules/protocols/util-uri-escape/escape-uri.js
const escapeUri = (uri) => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode);
const hexEncode = (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;
// ../../../node_modules/@smithy/core/dist-es/submodules/protocols/querystring-builder/buildQueryString.js
function buildQueryString(query) {
	const parts = [];
	for (let key of Object.keys(query).sort()) {
		const value = query[key];
		key = escapeUri(key);
		if (Array.isArray(value)) for (let i = 0, iLen = value.length; i < iLen; i++) parts.push(`${key}=${escapeUri(value[i])}`);
		else {
			let qsEntry = key;
			if (value || typeof value === "string") qsEntry += `=${escapeUri(value)}`;
			parts.push(qsEntry);
		}
	}
	return parts.join("&");
}
// ../../../node_modules/@smithy/node-http-handler/dist-es/build-abort-error.js
function buildAbortError(abortSignal) {
	const reason = abortSignal && typeof abortSignal === "object" && "reason" in abortSignal ? abortSignal.reason : void 0;
	if (reason) {
		if (reason instanceof Error) {
			const abortError = /* @__PURE__ */ new Error("Request aborted");
			abortError.name = "AbortError";
			abortError.cause = reason;
			return abortError;
		}
		const abortError = new Error(String(reason));
		abortError.name = "AbortError";
		return abortError;
	}
	const abortError = /* @__PURE__ */ new Error("Request aborted");
	abortError.name = "AbortError";
	return abortError;
}
// ../../../node_modules/@smithy/node-http-handler/dist-es/constants.js
const NODEJS_TIMEOUT_ERROR_CODES = [
	"ECONNRESET",
	"EPIPE",
	"ETIMEDOUT"
];
// ../../../node_modules/@smithy/node-http-handler/dist-es/get-transformed-headers.js
const getTransformedHeaders = (headers) => {
	const transformedHeaders = {};
	for (const name in headers) {
		if (!(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(headers, name)) continue;
		const headerValues = headers[name];
		transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
	}
	return transformedHeaders;
};
// ../../../node_modules/@smithy/node-http-handler/dist-es/timing.js
const timing = {
	setTimeout: (cb, ms) => setTimeout(cb, ms),
	clearTimeout: (timeoutId) => clearTimeout(timeoutId)
};
// ../../../node_modules/@smithy/node-http-handler/dist-es/set-connection-timeout.js
const DEFER_EVENT_LISTENER_TIME$2 = 1e3;
const setConnectionTimeout = (request, reject, timeoutInMs = 0) => {
	if (!timeoutInMs) return -1;
	const registerTimeout = (offset) => {
		const timeoutId = timing.setTimeout(() => {
			request.destroy();
			reject(Object.assign(/* @__PURE__ */ new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), { name: "TimeoutError" }));
		}, timeoutInMs - offset);
		const doWithSocket = (socket) => {
			if (socket?.connecting) socket.on("connect", () => {
				timing.clearTimeout(timeoutId);
			});
			else timing.clearTimeout(timeoutId);
		};
		if (request.socket) doWithSocket(request.socket);
		else request.on("socket", doWithSocket);
	};
	if (timeoutInMs < 2e3) {
		registerTimeout(0);
		return 0;
	}
	return timing.setTimeout(registerTimeout.bind(null, DEFER_EVENT_LISTENER_TIME$2), DEFER_EVENT_LISTENER_TIME$2);
};
// ../../../node_modules/@smithy/node-http-handler/dist-es/set-request-timeout.js
const setRequestTimeout = (req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger) => {
	if (timeoutInMs) return timing.setTimeout(() => {
		let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
		if (throwOnRequestTimeout) {
			const error = Object.assign(new Error(msg), {
				name: "TimeoutError",
				code: "ETIMEDOUT"
			});
			req.destroy(error);
			reject(error);
		} else {
			msg += ` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`;
			logger?.warn?.(msg);
		}
	}, timeoutInMs);
	return -1;
};
// ../../../node_modules/@smithy/node-http-handler/dist-es/set-socket-keep-alive.js
const DEFER_EVENT_LISTENER_TIME$1 = 3e3;
const setSocketKeepAlive = (request, { keepAlive, keepAliveMsecs }, deferTimeMs = DEFER_EVENT_LISTENER_TIME$1) => {
	if (keepAlive !== true) return -1;
	const registerListener = () => {
		if (request.socket) request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
		else request.on("socket", (socket) => {
			socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
		});
	};
	if (deferTimeMs === 0) {
		registerListener();
		return 0;
	}
	return timing.setTimeout(registerListener, deferTimeMs);
};
// ../../../node_modules/@smithy/node-http-handler/dist-es/resolve-default-socket-timeout.js
const resolveDefaultSocketTimeout = (config) => {
	const value = config?.defaultSocketTimeout;
	return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : void 0;
};
// ../../../node_modules/@smithy/node-http-handler/dist-es/set-socket-timeout.js
const DEFER_EVENT_LISTENER_TIME = 3e3;
const setSocketTimeout = (request, reject, timeoutInMs = 0, isServiceDefault = false) => {
	if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0) return;
	let response;
	request.once("response", (res) => response = res);
	const onTimeout = () => {
		if (response?.complete) {
			request.socket?.destroy();
			return;
		}
		const error = Object.assign(/* @__PURE__ */ new Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? "service default socket timeout" : "configured by client requestHandler"}).`), { name: "TimeoutError" });
		response?.destroy(error);
		request.destroy();
		reject(error);
	};
	const registerTimeout = () => {
		const { socket } = request;
		if (!socket) request.once("socket", registerTimeout);
		else if (socket.connecting) socket.once("connect", registerTimeout);
		else {
			socket.setTimeout(timeoutInMs, onTimeout);
			request.on("close", () => socket.removeListener("timeout", onTimeout));
		}
	};
	if (timeoutInMs < 6e3) {
		registerTimeout();
		return;
	}
	const deferralId = timing.setTimeout(registerTimeout, DEFER_EVENT_LISTENER_TIME);
	request.once("close", () => timing.clearTimeout(deferralId));
};
// ../../../node_modules/@smithy/node-http-handler/dist-es/write-request-body.js
const MIN_WAIT_TIME = 6e3;
async function writeRequestBody(httpRequest, request, maxContinueTimeoutMs = MIN_WAIT_TIME, externalAgent = false) {
	const headers = request.headers;
	const expect = headers ? headers.Expect || headers.expect : void 0;
	let timeoutId = -1;
	let sendBody = true;
	if (!externalAgent && expect === "100-continue") sendBody = await Promise.race([new Promise((resolve) => {
		timeoutId = Number(timing.setTimeout(() => resolve(true), Math.max(MIN_WAIT_TIME, maxContinueTimeoutMs)));
	}), new Promise((resolve) => {
		httpRequest.on("continue", () => {
			timing.clearTimeout(timeoutId);
			resolve(true);
		});
		httpRequest.on("response", () => {
			timing.clearTimeout(timeoutId);
			resolve(false);
		});
		httpRequest.on("error", () => {
			timing.clearTimeout(timeoutId);
			resolve(false);
		});
	})]);
	if (sendBody) writeBody(httpRequest, request.body);
}
function writeBody(httpRequest, body) {
	if (body instanceof node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable) {
		body.pipe(httpRequest);
		return;
	}
	if (body) {
		const isBuffer = Buffer.isBuffer(body);
		if (isBuffer || typeof body === "string") {
			if (isBuffer && body.byteLength === 0) httpRequest.end();
			else httpRequest.end(body);
			return;
		}
		const uint8 = body;
		if (typeof uint8 === "object" && uint8.buffer && typeof uint8.byteOffset === "number" && typeof uint8.byteLength === "number") {
			httpRequest.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
			return;
		}
		httpRequest.end(Buffer.from(body));
		return;
	}
	httpRequest.end();
}
// ../../../node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js
let hAgent = void 0;
let hRequest = void 0;
var NodeHttpHandler = class NodeHttpHandler {
	config;
	configProvider;
	socketWarningTimestamp = 0;
	externalAgent = false;
	metadata = { handlerProtocol: "http/1.1" };
	static create(instanceOrOptions) {
		if (typeof instanceOrOptions?.handle === "function") return instanceOrOptions;
		return new NodeHttpHandler(instanceOrOptions);
	}
	static checkSocketUsage(agent, socketWarningTimestamp, logger = console) {
		const { sockets, requests, maxSockets } = agent;
		if (typeof maxSockets !== "number" || maxSockets === Infinity) return socketWarningTimestamp;
		if (Date.now() - 15e3 < socketWarningTimestamp) return socketWarningTimestamp;
		if (sockets && requests) for (const origin in sockets) {
			if (!(0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(sockets, origin)) continue;
			const socketsInUse = sockets[origin]?.length ?? 0;
			const requestsEnqueued = requests[origin]?.length ?? 0;
			if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) {
				logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
				return Date.now();
			}
		}
		return socketWarningTimestamp;
	}
	constructor(options) {
		this.configProvider = new Promise((resolve, reject) => {
			if (typeof options === "function") options().then((_options) => {
				resolve(this.resolveDefaultConfig(_options));
			}).catch(reject);
			else resolve(this.resolveDefaultConfig(options));
		});
	}
	destroy() {
		this.config?.httpAgent?.destroy();
		this.config?.httpsAgent?.destroy();
	}
	async handle(request, { abortSignal, requestTimeout } = {}) {
		if (!this.config) this.config = await this.configProvider;
		const config = this.config;
		const logger = config.logger;
		const isSSL = request.protocol === "https:";
		if (!isSSL && !this.config.httpAgent) this.config.httpAgent = await this.config.httpAgentProvider();
		return new Promise((_resolve, _reject) => {
			let writeRequestBodyPromise = void 0;
			let socketWarningTimeoutId = -1;
			let connectionTimeoutId = -1;
			let requestTimeoutId = -1;
			let keepAliveTimeoutId = -1;
			const clearTimeouts = () => {
				timing.clearTimeout(socketWarningTimeoutId);
				timing.clearTimeout(connectionTimeoutId);
				timing.clearTimeout(requestTimeoutId);
				timing.clearTimeout(keepAliveTimeoutId);
			};
			const resolve = async (arg) => {
				await writeRequestBodyPromise;
				clearTimeouts();
				_resolve(arg);
			};
			const reject = async (arg) => {
				await writeRequestBodyPromise;
				clearTimeouts();
				_reject(arg);
			};
			if (abortSignal?.aborted) {
				reject(buildAbortError(abortSignal));
				return;
			}
			const headers = request.headers;
			const expectContinue = headers ? (headers.Expect ?? headers.expect) === "100-continue" : false;
			let agent = isSSL ? config.httpsAgent : config.httpAgent;
			if (expectContinue && !this.externalAgent) agent = new (isSSL ? node_https__WEBPACK_IMPORTED_MODULE_2__.Agent : hAgent)({
				keepAlive: false,
				maxSockets: Infinity
			});
			socketWarningTimeoutId = timing.setTimeout(() => {
				this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger);
			}, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2e3) + (config.connectionTimeout ?? 1e3));
			const queryString = request.query ? buildQueryString(request.query) : "";
			let auth = void 0;
			if (request.username != null || request.password != null) auth = `${request.username ?? ""}:${request.password ?? ""}`;
			let path = request.path;
			if (queryString) path += `?${queryString}`;
			if (request.fragment) path += `#${request.fragment}`;
			let hostname = request.hostname ?? "";
			if (hostname[0] === "[" && hostname.endsWith("]")) hostname = request.hostname.slice(1, -1);
			else hostname = request.hostname;
			const nodeHttpsOptions = {
				headers: request.headers,
				host: hostname,
				method: request.method,
				path,
				port: request.port,
				agent,
				auth
			};
			const req = (isSSL ? node_https__WEBPACK_IMPORTED_MODULE_2__.request : hRequest)(nodeHttpsOptions, (res) => {
				const httpResponse = new HttpResponse({
					statusCode: res.statusCode || -1,
					reason: res.statusMessage,
					headers: getTransformedHeaders(res.headers),
					body: res
				});
				resolve({ response: httpResponse });
			});
			req.on("error", (err) => {
				if (NODEJS_TIMEOUT_ERROR_CODES.includes(err.code)) reject(Object.assign(err, { name: "TimeoutError" }));
				else reject(err);
			});
			if (abortSignal) {
				const onAbort = () => {
					req.destroy();
					const abortError = buildAbortError(abortSignal);
					reject(abortError);
				};
				if (typeof abortSignal.addEventListener === "function") {
					const signal = abortSignal;
					signal.addEventListener("abort", onAbort, { once: true });
					req.once("close", () => signal.removeEventListener("abort", onAbort));
				} else abortSignal.onabort = onAbort;
			}
			const effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
			connectionTimeoutId = setConnectionTimeout(req, reject, config.connectionTimeout);
			requestTimeoutId = setRequestTimeout(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger ?? console);
			const defaultSocketTimeout = config.socketTimeout === void 0 ? resolveDefaultSocketTimeout(config) : void 0;
			if (defaultSocketTimeout) setSocketTimeout(req, reject, defaultSocketTimeout, true);
			else setSocketTimeout(req, reject, config.socketTimeout);
			const httpAgent = nodeHttpsOptions.agent;
			if (typeof httpAgent === "object" && "keepAlive" in httpAgent) keepAliveTimeoutId = setSocketKeepAlive(req, {
				keepAlive: httpAgent.keepAlive,
				keepAliveMsecs: httpAgent.keepAliveMsecs
			});
			writeRequestBodyPromise = writeRequestBody(req, request, effectiveRequestTimeout, this.externalAgent).catch((e) => {
				clearTimeouts();
				return _reject(e);
			});
		});
	}
	updateHttpClientConfig(key, value) {
		this.config = void 0;
		this.configProvider = this.configProvider.then((config) => {
			switch (key) {
				case Symbol.for("logger"):
					key = "logger";
					value = config.logger ?? value;
					break;
				case Symbol.for("@smithy/defaultSocketTimeout"):
					key = "defaultSocketTimeout";
					value = resolveDefaultSocketTimeout(config) ?? value;
			}
			return {
				...config,
				[key]: value
			};
		});
	}
	httpHandlerConfigs() {
		return this.config ?? {};
	}
	resolveDefaultConfig(options) {
		const { requestTimeout, connectionTimeout, socketTimeout, socketAcquisitionWarningTimeout, httpAgent, httpsAgent, throwOnRequestTimeout, logger } = options || {};
		const keepAlive = true;
		const maxSockets = 50;
		let httpAgentPromise;
		return {
			connectionTimeout,
			requestTimeout,
			socketTimeout,
			defaultSocketTimeout: resolveDefaultSocketTimeout(options),
			socketAcquisitionWarningTimeout,
			throwOnRequestTimeout,
			httpAgentProvider: () => httpAgentPromise ??= (async () => {
				const node_http = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
				const { Agent, request } = node_http.default ?? node_http;
				hRequest = request;
				hAgent = Agent;
				if (httpAgent instanceof hAgent || typeof httpAgent?.destroy === "function") {
					this.externalAgent = true;
					return httpAgent;
				}
				return new hAgent({
					keepAlive,
					maxSockets,
					...httpAgent
				});
			})(),
			httpsAgent: (() => {
				if (httpsAgent instanceof node_https__WEBPACK_IMPORTED_MODULE_2__.Agent || typeof httpsAgent?.destroy === "function") {
					this.externalAgent = true;
					return httpsAgent;
				}
				return new node_https__WEBPACK_IMPORTED_MODULE_2__.Agent({
					keepAlive,
					maxSockets,
					...httpsAgent
				});
			})(),
			logger
		};
	}
};



/***/ }),

/***/ 2339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ plugin_default)
/* harmony export */ });
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5946);
/* harmony import */ var _timed_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1284);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6071);
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5961);
/* harmony import */ var _dist_es_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8087);
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5633);
/* harmony import */ var _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8018);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2073);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4083);
/* harmony import */ var _AwsRestJsonProtocol_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3017);
/* harmony import */ var _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9617);
/* harmony import */ var _SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5027);
/* harmony import */ var _unless_refused_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1261);
/* harmony import */ var _at_once_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7173);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9465);
/* harmony import */ var _params_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5384);
















// clouds/aws/client-settings.js
/** The settings of every AWS client of a run: one HTTP agent and one way to retry for all accounts and regions. */
/** A host that does not accept a connection in this part of the time for a call is tried again. */
const connectingPart = 1 / 3;
/** The shared settings. `requestHandler.destroy()` closes the connections when the reading is done. */
function sharedSettings({ profile }, { limits, log }) {
	const milliseconds = limits.callSeconds * 1e3;
	return {
		requestHandler: new _node_http_handler_js__WEBPACK_IMPORTED_MODULE_0__.t({
			httpAgent: _timed_call_js__WEBPACK_IMPORTED_MODULE_1__.D,
			httpsAgent: _timed_call_js__WEBPACK_IMPORTED_MODULE_1__.D,
			connectionTimeout: milliseconds * connectingPart,
			requestTimeout: milliseconds,
			throwOnRequestTimeout: true,
			socketTimeout: milliseconds,
			logger: {
				debug: ignore$1,
				info: ignore$1,
				warn: (text) => log.debug(String(text)),
				error: (text) => log.debug(String(text))
			}
		}),
		maxAttempts: limits.attempts,
		retryMode: "standard",
		...profile === void 0 ? {} : { profile }
	};
}
/** The settings of a client of one account in one region. `endpoint` is the param of that name, for clients of EC2. */
function clientSettings(shared, { region, credentials, endpoint }) {
	return {
		...shared,
		region,
		credentials,
		...endpoint === void 0 ? {} : { endpoint }
	};
}
function ignore$1() {}
// clouds/aws/needs.js
/**
* What the facts of a type are made from, beside its own items: each type of item that `relate` reads on the way, also
* where it reads it only to fill another resource first. Not followed further, so that an instance, which asks where its
* subnet's routes lead, is no reason to collect what else a subnet says. A test holds it against everything collected.
*/
const relatedTypes = qualified({
	security_group: [
		"network_interface",
		"instance",
		"launch_template",
		"prefix_list",
		"vpc_peering_connection"
	],
	security_group_rule: [
		"security_group",
		"network_interface",
		"instance",
		"launch_template",
		"prefix_list"
	],
	network_acl: ["network_interface"],
	network_acl_entry: ["network_acl"],
	vpc: [
		"subnet",
		"route_table",
		"prefix_list",
		"flow_log",
		"vpc_peering_connection",
		"vpc_endpoint",
		"network_interface"
	],
	subnet: [
		"route_table",
		"prefix_list",
		"network_acl",
		"flow_log",
		"network_interface"
	],
	vpc_endpoint: ["subnet"],
	route_table: [
		"subnet",
		"prefix_list",
		"vpc_peering_connection"
	],
	vpc_peering_connection: ["route_table"],
	network_interface: [
		"subnet",
		"route_table",
		"prefix_list",
		"flow_log"
	],
	instance: [
		"subnet",
		"route_table",
		"prefix_list",
		"network_acl",
		"security_group",
		"image",
		"used_image",
		"aws.ssm.managed_instance"
	],
	launch_template: ["instance_metadata_defaults", "image"],
	volume: ["snapshot", "aws.backup.protected_resource"],
	snapshot: ["public_snapshot", "snapshot_block_public_access"],
	snapshot_block_public_access: ["snapshot"],
	image_block_public_access: ["image"],
	instance_metadata_defaults: ["instance", "launch_template"]
});
/** The APIs that collect what is needed. User data is a call for each instance, and only asked for on demand. */
function apisToAsk(needs, { userData }) {
	return (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.v)(_redact_js__WEBPACK_IMPORTED_MODULE_2__.n, relatedTypes, needs).filter(({ completes }) => userData || completes !== "UserData");
}
function qualified(kinds) {
	return Object.fromEntries(Object.entries(kinds).map(([kind, others]) => [`aws.ec2.${kind}`, others.map((other) => other.startsWith("aws.") ? other : `aws.ec2.${other}`)]));
}
// ../../../node_modules/@aws-sdk/client-backup/dist-es/auth/httpAuthSchemeProvider.js
const defaultBackupHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.xt)(context).operation,
		region: await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.bt)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$4(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "backup",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultBackupHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption$4(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig$4 = (config) => {
	const config_0 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.r)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.bt)(config.authSchemePreference ?? []) });
};
// ../../../node_modules/@aws-sdk/client-backup/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$4 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "backup"
	});
};
const commonParams$4 = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// ../../../node_modules/@aws-sdk/client-backup/package.json
var version$4 = "3.1092.0";
const remoteProvider = async (init) => {
	const { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = await __webpack_require__.e(/* import() */ 1216).then(__webpack_require__.bind(__webpack_require__, 1216));
	if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
		init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
		const { fromHttp } = await __webpack_require__.e(/* import() */ 2).then(__webpack_require__.bind(__webpack_require__, 2));
		return (0,_chain_js__WEBPACK_IMPORTED_MODULE_7__.t)(fromHttp(init), fromContainerMetadata(init));
	}
	if (process.env["AWS_EC2_METADATA_DISABLED"] && process.env["AWS_EC2_METADATA_DISABLED"] !== "false") return async () => {
		throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_5__.t("EC2 Instance Metadata Service access disabled", { logger: init.logger });
	};
	init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
	return fromInstanceMetadata(init);
};
// ../../../node_modules/@aws-sdk/credential-provider-node/dist-es/runtime/memoize-chain.js
function memoizeChain(providers, treatAsExpired) {
	const chain = internalCreateChain(providers);
	let activeLock;
	let passiveLock;
	let credentials;
	let forceRefreshLock;
	const provider = async (options) => {
		if (options?.forceRefresh) {
			if (!forceRefreshLock) forceRefreshLock = chain(options).then((c) => {
				credentials = c;
			}).finally(() => {
				forceRefreshLock = void 0;
			});
			await forceRefreshLock;
			return credentials;
		}
		if (credentials?.expiration) {
			if (credentials?.expiration?.getTime() < Date.now()) credentials = void 0;
		}
		if (activeLock) await activeLock;
		else if (!credentials || treatAsExpired?.(credentials)) {
			if (credentials) {
				if (!passiveLock) passiveLock = chain(options).then((c) => {
					credentials = c;
				}).catch(() => {}).finally(() => {
					passiveLock = void 0;
				});
			} else {
				activeLock = chain(options).then((c) => {
					credentials = c;
				}).finally(() => {
					activeLock = void 0;
				});
				return provider(options);
			}
		}
		return credentials;
	};
	return provider;
}
const internalCreateChain = (providers) => async (awsIdentityProperties) => {
	let lastProviderError;
	for (const provider of providers) try {
		return await provider(awsIdentityProperties);
	} catch (err) {
		lastProviderError = err;
		if (err?.tryNextLink) continue;
		throw err;
	}
	throw lastProviderError;
};
// ../../../node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js
let multipleCredentialSourceWarningEmitted = false;
const defaultProvider = (init = {}) => memoizeChain([
	async () => {
		if (init.profile ?? process.env["AWS_PROFILE"]) {
			if (process.env["AWS_ACCESS_KEY_ID"] && process.env["AWS_SECRET_ACCESS_KEY"]) {
				if (!multipleCredentialSourceWarningEmitted) {
					(init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger" ? init.logger.warn.bind(init.logger) : console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`);
					multipleCredentialSourceWarningEmitted = true;
				}
			}
			throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_5__.t("AWS_PROFILE is set, skipping fromEnv provider.", {
				logger: init.logger,
				tryNextLink: true
			});
		}
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
		return (0,_dist_es_js__WEBPACK_IMPORTED_MODULE_4__.s)(init)();
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
		const { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
		if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_5__.t("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: init.logger });
		const { fromSSO } = await __webpack_require__.e(/* import() */ 2113).then(__webpack_require__.bind(__webpack_require__, 4494));
		return fromSSO(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
		const { fromIni } = await __webpack_require__.e(/* import() */ 507).then(__webpack_require__.bind(__webpack_require__, 507));
		return fromIni(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
		const { fromProcess } = await __webpack_require__.e(/* import() */ 6794).then(__webpack_require__.bind(__webpack_require__, 4413));
		return fromProcess(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
		const { fromTokenFile } = await __webpack_require__.e(/* import() */ 935).then(__webpack_require__.bind(__webpack_require__, 935));
		return fromTokenFile(init)(awsIdentityProperties);
	},
	async () => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
		return (await remoteProvider(init))();
	},
	async () => {
		throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_5__.t("Could not load credentials from any providers", {
			tryNextLink: false,
			logger: init.logger
		});
	}
], credentialsTreatedAsExpired);
const credentialsTreatedAsExpired = (credentials) => credentials?.expiration !== void 0 && credentials.expiration.getTime() - Date.now() < 3e5;
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJsonRpcProtocol.js
var AwsJsonRpcProtocol = class extends _SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_11__.o {
	serializer;
	deserializer;
	serviceTarget;
	codec;
	mixin;
	awsQueryCompatible;
	constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
		super({
			defaultNamespace,
			errorTypeRegistries
		});
		this.serviceTarget = serviceTarget;
		this.codec = jsonCodec ?? new _AwsRestJsonProtocol_js__WEBPACK_IMPORTED_MODULE_9__.n({
			timestampFormat: {
				useTrait: true,
				default: 7
			},
			jsonName: false
		});
		this.serializer = this.codec.createSerializer();
		this.deserializer = this.codec.createDeserializer();
		this.awsQueryCompatible = !!awsQueryCompatible;
		this.mixin = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.n(this.awsQueryCompatible);
	}
	async serializeRequest(operationSchema, input, context) {
		const request = await super.serializeRequest(operationSchema, input, context);
		if (!request.path.endsWith("/")) request.path += "/";
		request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
		request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`;
		if (this.awsQueryCompatible) request.headers["x-amzn-query-mode"] = "true";
		if ((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ft)(operationSchema.input) === "unit" || !request.body) request.body = "{}";
		return request;
	}
	getPayloadCodec() {
		return this.codec;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		const { awsQueryCompatible } = this;
		if (awsQueryCompatible) this.mixin.setQueryCompatError(dataObject, response);
		const errorIdentifier = (0,_AwsRestJsonProtocol_js__WEBPACK_IMPORTED_MODULE_9__.r)(response, dataObject, awsQueryCompatible) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0);
		const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ut.of(errorSchema);
		const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
		const exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
		const output = {};
		const errorDeserializer = this.codec.createDeserializer();
		for (const [name, member] of ns.structIterator()) if (dataObject[name] != null) output[name] = errorDeserializer.readObject(member, dataObject[name]);
		if (awsQueryCompatible) this.mixin.queryCompatOutput(dataObject, output);
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message
		}, output), dataObject);
	}
};
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_1Protocol.js
var AwsJson1_1Protocol = class extends AwsJsonRpcProtocol {
	constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
		super({
			defaultNamespace,
			errorTypeRegistries,
			serviceTarget,
			awsQueryCompatible,
			jsonCodec
		});
	}
	getShapeId() {
		return "aws.protocols#awsJson1_1";
	}
	getJsonRpcVersion() {
		return "1.1";
	}
	getDefaultContentType() {
		return "application/x-amz-json-1.1";
	}
};
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsEc2QueryProtocol.js
var AwsEc2QueryProtocol = class extends _SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_11__.n {
	options;
	constructor(options) {
		super(options);
		this.options = options;
		Object.assign(this.serializer.settings, {
			capitalizeKeys: true,
			flattenLists: true,
			serializeEmptyLists: false,
			ec2: true
		});
	}
	getShapeId() {
		return "aws.protocols#ec2Query";
	}
	useNestedResult() {
		return false;
	}
};
// ../../../node_modules/@aws-sdk/client-backup/dist-es/endpoint/bdd.js
const k$4 = "ref";
const a$4 = -1;
const b$4 = true;
const c$4 = "isSet";
const d$4 = "PartitionResult";
const e$4 = "booleanEquals";
const f$4 = "getAttr";
const g$4 = { [k$4]: "Endpoint" };
const h$4 = { [k$4]: d$4 };
const i$4 = {};
const j$4 = [{ [k$4]: "Region" }];
const _data$4 = {
	conditions: [
		[c$4, [g$4]],
		[c$4, j$4],
		[
			"aws.partition",
			j$4,
			d$4
		],
		[e$4, [{ [k$4]: "UseFIPS" }, b$4]],
		[e$4, [{ [k$4]: "UseDualStack" }, b$4]],
		[e$4, [{
			fn: f$4,
			argv: [h$4, "supportsDualStack"]
		}, b$4]],
		[e$4, [{
			fn: f$4,
			argv: [h$4, "supportsFIPS"]
		}, b$4]]
	],
	results: [
		[a$4],
		[a$4, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$4, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g$4, i$4],
		["https://backup-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$4],
		[a$4, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://backup-fips.{Region}.{PartitionResult#dnsSuffix}", i$4],
		[a$4, "FIPS is enabled but this partition does not support FIPS"],
		["https://backup.{Region}.{PartitionResult#dualStackDnsSuffix}", i$4],
		[a$4, "DualStack is enabled but this partition does not support DualStack"],
		["https://backup.{Region}.{PartitionResult#dnsSuffix}", i$4],
		[a$4, "Invalid Configuration: Missing Region"]
	]
};
const root$4 = 2;
const nodes$4 = new Int32Array([
	-1,
	1,
	-1,
	0,
	12,
	3,
	1,
	4,
	100000011,
	2,
	5,
	100000011,
	3,
	8,
	6,
	4,
	7,
	100000010,
	5,
	100000008,
	100000009,
	4,
	10,
	9,
	6,
	100000006,
	100000007,
	5,
	11,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	13,
	4,
	100000002,
	100000003
]);
const bdd$4 = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.X.from(nodes$4, root$4, _data$4.conditions, _data$4.results);
// ../../../node_modules/@aws-sdk/client-backup/dist-es/endpoint/endpointResolver.js
const cache$4 = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Y({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$4 = (endpointParams, context = {}) => {
	return cache$4.get(endpointParams, () => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.q)(bdd$4, {
		endpointParams,
		logger: context.logger
	}));
};
_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.J.aws = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.d;
// ../../../node_modules/@aws-sdk/client-backup/dist-es/models/BackupServiceException.js
var BackupServiceException = class BackupServiceException extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ct {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, BackupServiceException.prototype);
	}
};
// ../../../node_modules/@aws-sdk/client-backup/dist-es/models/errors.js
var AlreadyExistsException$1 = class AlreadyExistsException$1 extends BackupServiceException {
	name = "AlreadyExistsException";
	$fault = "client";
	Code;
	Message;
	CreatorRequestId;
	Arn;
	Type;
	Context;
	constructor(opts) {
		super({
			name: "AlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AlreadyExistsException$1.prototype);
		this.Code = opts.Code;
		this.Message = opts.Message;
		this.CreatorRequestId = opts.CreatorRequestId;
		this.Arn = opts.Arn;
		this.Type = opts.Type;
		this.Context = opts.Context;
	}
};
var InvalidParameterValueException = class InvalidParameterValueException extends BackupServiceException {
	name = "InvalidParameterValueException";
	$fault = "client";
	Code;
	Message;
	Type;
	Context;
	constructor(opts) {
		super({
			name: "InvalidParameterValueException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidParameterValueException.prototype);
		this.Code = opts.Code;
		this.Message = opts.Message;
		this.Type = opts.Type;
		this.Context = opts.Context;
	}
};
var InvalidRequestException = class InvalidRequestException extends BackupServiceException {
	name = "InvalidRequestException";
	$fault = "client";
	Code;
	Message;
	Type;
	Context;
	constructor(opts) {
		super({
			name: "InvalidRequestException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidRequestException.prototype);
		this.Code = opts.Code;
		this.Message = opts.Message;
		this.Type = opts.Type;
		this.Context = opts.Context;
	}
};
var MissingParameterValueException = class MissingParameterValueException extends BackupServiceException {
	name = "MissingParameterValueException";
	$fault = "client";
	Code;
	Message;
	Type;
	Context;
	constructor(opts) {
		super({
			name: "MissingParameterValueException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MissingParameterValueException.prototype);
		this.Code = opts.Code;
		this.Message = opts.Message;
		this.Type = opts.Type;
		this.Context = opts.Context;
	}
};
var ResourceNotFoundException$1 = class ResourceNotFoundException$1 extends BackupServiceException {
	name = "ResourceNotFoundException";
	$fault = "client";
	Code;
	Message;
	Type;
	Context;
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException$1.prototype);
		this.Code = opts.Code;
		this.Message = opts.Message;
		this.Type = opts.Type;
		this.Context = opts.Context;
	}
};
var ServiceUnavailableException = class ServiceUnavailableException extends BackupServiceException {
	name = "ServiceUnavailableException";
	$fault = "server";
	Code;
	Message;
	Type;
	Context;
	constructor(opts) {
		super({
			name: "ServiceUnavailableException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ServiceUnavailableException.prototype);
		this.Code = opts.Code;
		this.Message = opts.Message;
		this.Type = opts.Type;
		this.Context = opts.Context;
	}
};
var InvalidResourceStateException = class InvalidResourceStateException extends BackupServiceException {
	name = "InvalidResourceStateException";
	$fault = "client";
	Code;
	Message;
	Type;
	Context;
	constructor(opts) {
		super({
			name: "InvalidResourceStateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidResourceStateException.prototype);
		this.Code = opts.Code;
		this.Message = opts.Message;
		this.Type = opts.Type;
		this.Context = opts.Context;
	}
};
var ConflictException$2 = class ConflictException$2 extends BackupServiceException {
	name = "ConflictException";
	$fault = "client";
	Code;
	Message;
	Type;
	Context;
	constructor(opts) {
		super({
			name: "ConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConflictException$2.prototype);
		this.Code = opts.Code;
		this.Message = opts.Message;
		this.Type = opts.Type;
		this.Context = opts.Context;
	}
};
var LimitExceededException = class LimitExceededException extends BackupServiceException {
	name = "LimitExceededException";
	$fault = "client";
	Code;
	Message;
	Type;
	Context;
	constructor(opts) {
		super({
			name: "LimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LimitExceededException.prototype);
		this.Code = opts.Code;
		this.Message = opts.Message;
		this.Type = opts.Type;
		this.Context = opts.Context;
	}
};
var DependencyFailureException = class DependencyFailureException extends BackupServiceException {
	name = "DependencyFailureException";
	$fault = "server";
	Code;
	Message;
	Type;
	Context;
	constructor(opts) {
		super({
			name: "DependencyFailureException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, DependencyFailureException.prototype);
		this.Code = opts.Code;
		this.Message = opts.Message;
		this.Type = opts.Type;
		this.Context = opts.Context;
	}
};
// ../../../node_modules/@aws-sdk/client-backup/dist-es/schemas/schemas_0.js
const _A$3 = "Arn";
const _AEE$1 = "AlreadyExistsException";
const _C$1 = "Code";
const _CE$2 = "ConflictException";
const _CRI$1 = "CreatorRequestId";
const _Co$1 = "Context";
const _DFE = "DependencyFailureException";
const _IPVE = "InvalidParameterValueException";
const _IRE = "InvalidRequestException";
const _IRSE = "InvalidResourceStateException";
const _LBT = "LastBackupTime";
const _LBVA = "LastBackupVaultArn";
const _LEE = "LimitExceededException";
const _LPR = "ListProtectedResources";
const _LPRI = "ListProtectedResourcesInput";
const _LPRO = "ListProtectedResourcesOutput";
const _LRPA = "LastRecoveryPointArn";
const _M$3 = "Message";
const _MPVE = "MissingParameterValueException";
const _MR$3 = "MaxResults";
const _NT$3 = "NextToken";
const _PR = "ProtectedResource";
const _PRL = "ProtectedResourcesList";
const _RA$2 = "ResourceArn";
const _RN$1 = "ResourceName";
const _RNFE$2 = "ResourceNotFoundException";
const _RT$1 = "ResourceType";
const _Res = "Results";
const _SUE = "ServiceUnavailableException";
const _T$3 = "Type";
const _aQE$2 = "awsQueryError";
const _c$3 = "client";
const _e$3 = "error";
const _h$1 = "http";
const _hE$3 = "httpError";
const _hQ = "httpQuery";
const _mR$1 = "maxResults";
const _nT$1 = "nextToken";
const _s$4 = "smithy.ts.sdk.synthetic.com.amazonaws.backup";
const _se$2 = "server";
const n0$4 = "com.amazonaws.backup";
const _s_registry$4 = _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_10__.t.for(_s$4);
var BackupServiceException$ = [
	-3,
	_s$4,
	"BackupServiceException",
	0,
	[],
	[]
];
_s_registry$4.registerError(BackupServiceException$, BackupServiceException);
const n0_registry$3 = _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_10__.t.for(n0$4);
var AlreadyExistsException$$1 = [
	-3,
	n0$4,
	_AEE$1,
	{ [_e$3]: _c$3 },
	[
		_C$1,
		_M$3,
		_CRI$1,
		_A$3,
		_T$3,
		_Co$1
	],
	[
		0,
		0,
		0,
		0,
		0,
		0
	]
];
n0_registry$3.registerError(AlreadyExistsException$$1, AlreadyExistsException$1);
var ConflictException$$2 = [
	-3,
	n0$4,
	_CE$2,
	{
		[_aQE$2]: [`ConflictException`, 409],
		[_e$3]: _c$3,
		[_hE$3]: 409
	},
	[
		_C$1,
		_M$3,
		_T$3,
		_Co$1
	],
	[
		0,
		0,
		0,
		0
	]
];
n0_registry$3.registerError(ConflictException$$2, ConflictException$2);
var DependencyFailureException$ = [
	-3,
	n0$4,
	_DFE,
	{ [_e$3]: _se$2 },
	[
		_C$1,
		_M$3,
		_T$3,
		_Co$1
	],
	[
		0,
		0,
		0,
		0
	]
];
n0_registry$3.registerError(DependencyFailureException$, DependencyFailureException);
var InvalidParameterValueException$ = [
	-3,
	n0$4,
	_IPVE,
	{ [_e$3]: _c$3 },
	[
		_C$1,
		_M$3,
		_T$3,
		_Co$1
	],
	[
		0,
		0,
		0,
		0
	]
];
n0_registry$3.registerError(InvalidParameterValueException$, InvalidParameterValueException);
var InvalidRequestException$ = [
	-3,
	n0$4,
	_IRE,
	{ [_e$3]: _c$3 },
	[
		_C$1,
		_M$3,
		_T$3,
		_Co$1
	],
	[
		0,
		0,
		0,
		0
	]
];
n0_registry$3.registerError(InvalidRequestException$, InvalidRequestException);
var InvalidResourceStateException$ = [
	-3,
	n0$4,
	_IRSE,
	{ [_e$3]: _c$3 },
	[
		_C$1,
		_M$3,
		_T$3,
		_Co$1
	],
	[
		0,
		0,
		0,
		0
	]
];
n0_registry$3.registerError(InvalidResourceStateException$, InvalidResourceStateException);
var LimitExceededException$ = [
	-3,
	n0$4,
	_LEE,
	{ [_e$3]: _c$3 },
	[
		_C$1,
		_M$3,
		_T$3,
		_Co$1
	],
	[
		0,
		0,
		0,
		0
	]
];
n0_registry$3.registerError(LimitExceededException$, LimitExceededException);
var MissingParameterValueException$ = [
	-3,
	n0$4,
	_MPVE,
	{ [_e$3]: _c$3 },
	[
		_C$1,
		_M$3,
		_T$3,
		_Co$1
	],
	[
		0,
		0,
		0,
		0
	]
];
n0_registry$3.registerError(MissingParameterValueException$, MissingParameterValueException);
var ResourceNotFoundException$$1 = [
	-3,
	n0$4,
	_RNFE$2,
	{ [_e$3]: _c$3 },
	[
		_C$1,
		_M$3,
		_T$3,
		_Co$1
	],
	[
		0,
		0,
		0,
		0
	]
];
n0_registry$3.registerError(ResourceNotFoundException$$1, ResourceNotFoundException$1);
var ServiceUnavailableException$ = [
	-3,
	n0$4,
	_SUE,
	{ [_e$3]: _se$2 },
	[
		_C$1,
		_M$3,
		_T$3,
		_Co$1
	],
	[
		0,
		0,
		0,
		0
	]
];
n0_registry$3.registerError(ServiceUnavailableException$, ServiceUnavailableException);
const errorTypeRegistries$4 = [_s_registry$4, n0_registry$3];
var ListProtectedResourcesInput$ = [
	3,
	n0$4,
	_LPRI,
	0,
	[_NT$3, _MR$3],
	[[0, { [_hQ]: _nT$1 }], [1, { [_hQ]: _mR$1 }]]
];
var ListProtectedResourcesOutput$ = [
	3,
	n0$4,
	_LPRO,
	0,
	[_Res, _NT$3],
	[() => ProtectedResourcesList, 0]
];
var ProtectedResource$ = [
	3,
	n0$4,
	_PR,
	0,
	[
		_RA$2,
		_RT$1,
		_LBT,
		_RN$1,
		_LBVA,
		_LRPA
	],
	[
		0,
		0,
		4,
		0,
		0,
		0
	]
];
var ProtectedResourcesList = [
	1,
	n0$4,
	_PRL,
	0,
	() => ProtectedResource$
];
var ListProtectedResources$ = [
	9,
	n0$4,
	_LPR,
	{ [_h$1]: [
		"GET",
		"/resources",
		200
	] },
	() => ListProtectedResourcesInput$,
	() => ListProtectedResourcesOutput$
];
// ../../../node_modules/@aws-sdk/client-backup/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$9 = (config) => {
	return {
		apiVersion: "2018-11-15",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Ct,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.St,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$4,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultBackupHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.o()
		}],
		logger: config?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.rt(),
		protocol: config?.protocol ?? _AwsRestJsonProtocol_js__WEBPACK_IMPORTED_MODULE_9__.t,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.backup",
			errorTypeRegistries: errorTypeRegistries$4,
			version: "2018-11-15",
			serviceTarget: "CryoControllerUserManager"
		},
		serviceId: config?.serviceId ?? "Backup",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_8__.r,
		utf8Decoder: config?.utf8Decoder ?? _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_10__.r,
		utf8Encoder: config?.utf8Encoder ?? _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_10__.n
	};
};
// ../../../node_modules/@aws-sdk/client-backup/dist-es/runtimeConfig.js
const getRuntimeConfig$8 = (config) => {
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ot)(process.version);
	const defaultsMode = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Q)(config);
	const defaultConfigProvider = () => defaultsMode().then(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.st);
	const clientSharedValues = getRuntimeConfig$9(config);
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.j)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.a, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.gt,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.p)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$4
		}),
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.g, config),
		region: config?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.tt, {
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.et,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_js__WEBPACK_IMPORTED_MODULE_0__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)({
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.y
		}, config),
		streamCollector: config?.streamCollector ?? _node_http_handler_js__WEBPACK_IMPORTED_MODULE_0__.r,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ht, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.mt, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.f, loaderConfig)
	};
};
// ../../../node_modules/@aws-sdk/client-backup/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration$4 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig$4 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
// ../../../node_modules/@aws-sdk/client-backup/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$4 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.l)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.it)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.N)(runtimeConfig), getHttpAuthExtensionConfiguration$4(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.u)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.at)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.P)(extensionConfiguration), resolveHttpAuthRuntimeConfig$4(extensionConfiguration));
};
// ../../../node_modules/@aws-sdk/client-backup/dist-es/BackupClient.js
var BackupClient = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.pt {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$8(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters$4(_config_0);
		const _config_2 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.b)(_config_1);
		const _config_3 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.v)(_config_2);
		const _config_4 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.$)(_config_3);
		const _config_5 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.k)(_config_4);
		const _config_6 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.K)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig$4(_config_6);
		const _config_8 = resolveRuntimeExtensions$4(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.dt)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.M)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.O)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.T)(this.config, {
			httpAuthSchemeParametersProvider: defaultBackupHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.S({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.w)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// ../../../node_modules/@aws-sdk/client-backup/dist-es/commandBuilder.js
const command$4 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.nt)(commonParams$4, "CryoControllerUserManager", "BackupClient", _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.G);
const _ep0$4 = {};
const _mw0$4 = (Command, cs, config, o) => [];
// ../../../node_modules/@aws-sdk/client-backup/dist-es/commands/ListProtectedResourcesCommand.js
var ListProtectedResourcesCommand = class extends command$4(_ep0$4, _mw0$4, "ListProtectedResources", ListProtectedResources$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/auth/httpAuthSchemeProvider.js
const defaultEC2HttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.xt)(context).operation,
		region: await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.bt)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$3(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "ec2",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultEC2HttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption$3(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig$3 = (config) => {
	const config_0 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.r)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.bt)(config.authSchemePreference ?? []) });
};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$3 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "ec2"
	});
};
const commonParams$3 = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// ../../../node_modules/@aws-sdk/client-ec2/package.json
var version$3 = "3.1169.0";
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/endpoint/bdd.js
const k$3 = "ref";
const a$3 = -1;
const b$3 = true;
const c$3 = "isSet";
const d$3 = "PartitionResult";
const e$3 = "booleanEquals";
const f$3 = "getAttr";
const g$3 = { [k$3]: "Endpoint" };
const h$3 = { [k$3]: d$3 };
const i$3 = {};
const j$3 = [{ [k$3]: "Region" }];
const _data$3 = {
	conditions: [
		[c$3, [g$3]],
		[c$3, j$3],
		[
			"aws.partition",
			j$3,
			d$3
		],
		[e$3, [{ [k$3]: "UseFIPS" }, b$3]],
		[e$3, [{ [k$3]: "UseDualStack" }, b$3]],
		[e$3, [{
			fn: f$3,
			argv: [h$3, "supportsDualStack"]
		}, b$3]],
		[e$3, [{
			fn: f$3,
			argv: [h$3, "supportsFIPS"]
		}, b$3]],
		["stringEquals", [{
			fn: f$3,
			argv: [h$3, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a$3],
		[a$3, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$3, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g$3, i$3],
		["https://ec2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$3],
		[a$3, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://ec2.{Region}.amazonaws.com", i$3],
		["https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}", i$3],
		[a$3, "FIPS is enabled but this partition does not support FIPS"],
		["https://ec2.{Region}.{PartitionResult#dualStackDnsSuffix}", i$3],
		[a$3, "DualStack is enabled but this partition does not support DualStack"],
		["https://ec2.{Region}.{PartitionResult#dnsSuffix}", i$3],
		[a$3, "Invalid Configuration: Missing Region"]
	]
};
const root$3 = 2;
const nodes$3 = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]);
const bdd$3 = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.X.from(nodes$3, root$3, _data$3.conditions, _data$3.results);
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/endpoint/endpointResolver.js
const cache$3 = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Y({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$3 = (endpointParams, context = {}) => {
	return cache$3.get(endpointParams, () => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.q)(bdd$3, {
		endpointParams,
		logger: context.logger
	}));
};
_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.J.aws = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.d;
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/models/EC2ServiceException.js
var EC2ServiceException = class EC2ServiceException extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ct {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, EC2ServiceException.prototype);
	}
};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/schemas/schemas_0.js
const _A$2 = "Address";
const _AASAu = "AutoAcceptSharedAttachments";
const _ABV = "AttributeBooleanValue";
const _AC = "AcceleratorCount";
const _ACIA = "AssociateCarrierIpAddress";
const _ADRFRV = "AllowDnsResolutionFromRemoteVpc";
const _ADRTI = "AssociationDefaultRouteTableId";
const _ADc = "ActiveDirectory";
const _AEFLCLTRV = "AllowEgressFromLocalClassicLinkToRemoteVpc";
const _AEFLVTRCL = "AllowEgressFromLocalVpcToRemoteClassicLink";
const _AESS = "AttachmentEnaSrdSpecification";
const _AESUS = "AttachmentEnaSrdUdpSpecification";
const _AF = "AddressFamily";
const _AGV = "ApiGatewayV2";
const _AIAC = "AvailableIpAddressCount";
const _AIAOC = "AssignIpv6AddressOnCreation";
const _AIL = "AllocationIdList";
const _AIT = "AllowedInstanceTypes";
const _AITS = "AllowedInstanceTypeSet";
const _AIl = "AllocationId";
const _AIll = "AllocationIds";
const _AIs = "AssociationId";
const _AItt = "AttachmentId";
const _AL = "AccountLevel";
const _ALI = "AmiLaunchIndex";
const _ALd = "AddressList";
const _AMSc = "AcceleratorManufacturerSet";
const _AMc = "AcceleratorManufacturers";
const _ANSc = "AcceleratorNameSet";
const _ANcc = "AcceleratorNames";
const _AO$1 = "AuthenticationOptions";
const _APIAss = "AssociatePublicIpAddress";
const _APSl = "AllowedPrincipalSet";
const _APl = "AllowedPrincipal";
const _APll = "AllowedPrincipals";
const _ARC = "AcceptedRouteCount";
const _ARc = "AcceptanceRequired";
const _ARll = "AllRegions";
const _ARss = "AssociatedResource";
const _ARuto = "AutoRecovery";
const _ASA = "AmazonSideAsn";
const _ASL = "AssociatedSubnetList";
const _ASSm = "AmdSevSnp";
const _ASs = "AssociationState";
const _ASsso = "AssociatedSubnets";
const _ATMMB = "AcceleratorTotalMemoryMiB";
const _ATN = "AssociatedTargetNetwork";
const _ATNS = "AssociatedTargetNetworkSet";
const _ATNs = "AssociatedTargetNetworks";
const _ATSc = "AcceleratorTypeSet";
const _ATc = "AcceleratorTypes";
const _ATtt = "AttachTime";
const _AVI = "AccepterVpcInfo";
const _AVt = "AttributeValue";
const _AZ = "AvailabilityZone";
const _AZI = "AvailabilityZoneId";
const _AZIv = "AvailabilityZoneIds";
const _AZv = "AvailabilityZones";
const _Add = "Addresses";
const _Af = "Affinity";
const _Ar$1 = "Arn";
const _Arc = "Architecture";
const _As = "Associations";
const _Ass = "Association";
const _At = "Attribute";
const _Att = "Attachment";
const _Atta = "Attachments";
const _BDM = "BlockDeviceMapping";
const _BDML = "BlockDeviceMappingList";
const _BDMl = "BlockDeviceMappings";
const _BDMlo = "BlockDurationMinutes";
const _BEBM = "BaselineEbsBandwidthMbps";
const _BEDN = "BaseEndpointDnsNames";
const _BLE = "BgpLogEnabled";
const _BLGA = "BgpLogGroupArn";
const _BLOF = "BgpLogOutputFormat";
const _BM = "BootMode";
const _BMa = "BareMetal";
const _BP = "BurstablePerformance";
const _BPAS = "BlockPublicAccessStates";
const _BPF = "BaselinePerformanceFactors";
const _BTa = "BannerText";
const _BW = "BandwidthWeighting";
const _CAe = "CertificateArn";
const _CAer = "CertificateAuthentication";
const _CB = "CidrBlock";
const _CBAS = "CidrBlockAssociationSet";
const _CBI = "CapacityBlockId";
const _CBSi = "CidrBlockState";
const _CBSid = "CidrBlockSet";
const _CBr = "CreatedBy";
const _CCB = "ClientCidrBlock";
const _CCO = "ClientConnectOptions";
const _CCRO = "ClientConnectResponseOptions";
const _CCor = "CoreCount";
const _CCp = "CpuCredits";
const _CDM = "CompletionDurationMinutes";
const _CDr = "CreationDate";
const _CFAS = "CriticalFixAvailableSince";
const _CGC = "CustomerGatewayConfiguration";
const _CGI = "CarrierGatewayId";
const _CGIu = "CustomerGatewayId";
const _CI = "CarrierIp";
const _CIBM = "CurrentInstanceBootMode";
const _CIi = "CidrIp";
const _CIid = "CidrIpv6";
const _CLBO = "ClientLoginBannerOptions";
const _CLBRO = "ClientLoginBannerResponseOptions";
const _CLG = "CloudwatchLogGroup";
const _CLO = "ConnectionLogOptions";
const _CLRO = "ConnectionLogResponseOptions";
const _CLS = "CloudwatchLogStream";
const _CM = "CpuManufacturers";
const _CMSp = "CpuManufacturerSet";
const _CNA = "CoreNetworkArn";
const _CNAA = "CoreNetworkAttachmentArn";
const _CO = "CpuOptions";
const _COI = "CustomerOwnedIp";
const _COIP = "CustomerOwnedIpv4Pool";
const _CPF = "CpuPerformanceFactor";
const _CRCC = "ClientRootCertificateChain";
const _CREO = "ClientRouteEnforcementOptions";
const _CRERO = "ClientRouteEnforcementResponseOptions";
const _CRI = "CapacityReservationId";
const _CRP = "CapacityReservationPreference";
const _CRRGA = "CapacityReservationResourceGroupArn";
const _CRSR = "CapacityReservationSpecificationResponse";
const _CRSa = "CapacityReservationSpecification";
const _CRT = "CapacityReservationTarget";
const _CRTR = "CapacityReservationTargetResponse";
const _CSr = "CreditSpecification";
const _CT = "ClientToken";
const _CTC = "ConnectionTrackingConfiguration";
const _CTS = "ConnectionTrackingSpecification";
const _CTSRo = "ConnectionTrackingSpecificationResponse";
const _CTomp = "CompletionTime";
const _CTr = "CreationTime";
const _CTre = "CreateTime";
const _CTrea = "CreationTimestamp";
const _CVA = "ClientVpnAuthentication";
const _CVAL = "ClientVpnAuthenticationList";
const _CVAZIS = "ClientVpnAvailabilityZoneIdSet";
const _CVAZS = "ClientVpnAvailabilityZoneSet";
const _CVE$1 = "ClientVpnEndpoint";
const _CVEAS = "ClientVpnEndpointAttributeStatus";
const _CVEI = "ClientVpnEndpointId";
const _CVEIL = "ClientVpnEndpointIdList";
const _CVEIl = "ClientVpnEndpointIds";
const _CVES = "ClientVpnEndpointStatus";
const _CVEl = "ClientVpnEndpoints";
const _CVSGIS = "ClientVpnSecurityGroupIdSet";
const _CVTP = "ClientVpnTrustProvider";
const _CVTPS = "ClientVpnTrustProviderSet";
const _CWLO = "CloudWatchLogOptions";
const _Cat = "Category";
const _Ci = "Cidr";
const _Co = "Code";
const _Conf = "Configured";
const _Cou = "Count";
const _Cp = "Cpu";
const _DAIT = "DenyAllIgwTraffic";
const _DAR = "DescribeAddressesRequest";
const _DARe = "DescribeAddressesResult";
const _DASi = "DisableApiStop";
const _DAT = "DisableApiTermination";
const _DAesc = "DescribeAddresses";
const _DCAR = "DeliverCrossAccountRole";
const _DCB = "DestinationCidrBlock";
const _DCVERes = "DescribeClientVpnEndpointsRequest";
const _DCVEResc = "DescribeClientVpnEndpointsResult";
const _DCVEe = "DescribeClientVpnEndpoints";
const _DE = "DnsEntry";
const _DEKI = "DataEncryptionKeyId";
const _DES = "DnsEntrySet";
const _DEn = "DnsEntries";
const _DFA = "DefaultForAz";
const _DFLRes = "DescribeFlowLogsRequest";
const _DFLResc = "DescribeFlowLogsResult";
const _DFLe = "DescribeFlowLogs";
const _DHT = "DnsHostnameType";
const _DI = "DeviceIndex";
const _DIARe = "DescribeInstanceAttributeRequest";
const _DIAe = "DescribeInstanceAttribute";
const _DICB = "DestinationIpv6CidrBlock";
const _DIGRe = "DescribeInternetGatewaysRequest";
const _DIGRes = "DescribeInternetGatewaysResult";
const _DIGe = "DescribeInternetGateways";
const _DIRes = "DescribeImagesRequest";
const _DIResc = "DescribeImagesResult";
const _DIRescr = "DescribeInstancesRequest";
const _DIRescri = "DescribeInstancesResult";
const _DIes = "DescribeImages";
const _DIesc = "DescribeInstances";
const _DIi = "DirectoryId";
const _DLEM = "DeliverLogsErrorMessage";
const _DLPA = "DeliverLogsPermissionArn";
const _DLS = "DeliverLogsStatus";
const _DLTRes = "DescribeLaunchTemplatesRequest";
const _DLTResc = "DescribeLaunchTemplatesResult";
const _DLTVRes = "DescribeLaunchTemplateVersionsRequest";
const _DLTVResc = "DescribeLaunchTemplateVersionsResult";
const _DLTVe = "DescribeLaunchTemplateVersions";
const _DLTe = "DescribeLaunchTemplates";
const _DMPLRes = "DescribeManagedPrefixListsRequest";
const _DMPLResc = "DescribeManagedPrefixListsResult";
const _DMPLe = "DescribeManagedPrefixLists";
const _DN = "DeviceName";
const _DNARe = "DescribeNetworkAclsRequest";
const _DNARes = "DescribeNetworkAclsResult";
const _DNAe = "DescribeNetworkAcls";
const _DNIRe = "DescribeNetworkInterfacesRequest";
const _DNIRes = "DescribeNetworkInterfacesResult";
const _DNIe = "DescribeNetworkInterfaces";
const _DNn = "DnsName";
const _DOI = "DhcpOptionsId";
const _DORe = "DestinationOptionsResponse";
const _DOST = "DisconnectOnSessionTimeout";
const _DOT = "DeleteOnTermination";
const _DOe = "DestinationOptions";
const _DOn = "DnsOptions";
const _DPLI = "DestinationPrefixListId";
const _DPO = "DevicePostureOptions";
const _DPRO = "DevicePostureResponseOptions";
const _DPer = "DeregistrationProtection";
const _DR = "DryRun";
const _DRIT = "DnsRecordIpType";
const _DRRe = "DescribeRegionsRequest";
const _DRRes = "DescribeRegionsResult";
const _DRTA = "DefaultRouteTableAssociation";
const _DRTP = "DefaultRouteTablePropagation";
const _DRTRe = "DescribeRouteTablesRequest";
const _DRTRes = "DescribeRouteTablesResult";
const _DRTe = "DescribeRouteTables";
const _DRes = "DescribeRegions";
const _DS$2 = "DnsServers";
const _DSA = "DirectoryServiceAuthentication";
const _DSGRes = "DescribeSecurityGroupsRequest";
const _DSGResc = "DescribeSecurityGroupsResult";
const _DSGe = "DescribeSecurityGroups";
const _DSRes = "DescribeSnapshotsRequest";
const _DSResc = "DescribeSnapshotsResult";
const _DSRescr = "DescribeSubnetsRequest";
const _DSRescri = "DescribeSubnetsResult";
const _DSes = "DescribeSnapshots";
const _DSesc = "DescribeSubnets";
const _DSn = "DnsSupport";
const _DT = "DeletionTime";
const _DTA = "DpdTimeoutAction";
const _DTGRes = "DescribeTransitGatewaysRequest";
const _DTGResc = "DescribeTransitGatewaysResult";
const _DTGe = "DescribeTransitGateways";
const _DTS = "DpdTimeoutSeconds";
const _DTe = "DeprecationTime";
const _DVCRescr = "DescribeVpnConnectionsRequest";
const _DVCRescri = "DescribeVpnConnectionsResult";
const _DVCesc = "DescribeVpnConnections";
const _DVERes = "DescribeVpcEndpointsRequest";
const _DVEResc = "DescribeVpcEndpointsResult";
const _DVESCRes = "DescribeVpcEndpointServiceConfigurationsRequest";
const _DVESCResc = "DescribeVpcEndpointServiceConfigurationsResult";
const _DVESCe = "DescribeVpcEndpointServiceConfigurations";
const _DVESP = "DescribeVpcEndpointServicePermissions";
const _DVESPR = "DescribeVpcEndpointServicePermissionsRequest";
const _DVESPRe = "DescribeVpcEndpointServicePermissionsResult";
const _DVEe = "DescribeVpcEndpoints";
const _DVN = "DefaultVersionNumber";
const _DVPCRes = "DescribeVpcPeeringConnectionsRequest";
const _DVPCResc = "DescribeVpcPeeringConnectionsResult";
const _DVPCe = "DescribeVpcPeeringConnections";
const _DVRes = "DescribeVolumesRequest";
const _DVResc = "DescribeVolumesResult";
const _DVRescr = "DescribeVpcsRequest";
const _DVRescri = "DescribeVpcsResult";
const _DVef = "DefaultVersion";
const _DVes = "DescribeVolumes";
const _DVesc = "DescribeVpcs";
const _De = "Description";
const _Dev = "Device";
const _Do = "Domain";
const _EAn = "EnableAcceleration";
const _EBD = "EbsBlockDevice";
const _EBSL = "ExecutableByStringList";
const _EBx = "ExecutableBy";
const _ECI = "EbsCardIndex";
const _ECn = "EncryptionControl";
const _EDn = "EnableDns64";
const _EEBD = "EbsEncryptionByDefault";
const _EFS = "ElasticFileSystem";
const _EGA = "ElasticGpuAssociation";
const _EGAI = "ElasticGpuAssociationId";
const _EGAL = "ElasticGpuAssociationList";
const _EGAS = "ElasticGpuAssociationState";
const _EGAT = "ElasticGpuAssociationTime";
const _EGAl = "ElasticGpuAssociations";
const _EGIl = "ElasticGpuId";
const _EGSR = "ElasticGpuSpecificationResponse";
const _EGSRL = "ElasticGpuSpecificationResponseList";
const _EGSlas = "ElasticGpuSpecifications";
const _EIAA = "ElasticInferenceAcceleratorAssociation";
const _EIAAI = "ElasticInferenceAcceleratorAssociationId";
const _EIAAL = "ElasticInferenceAcceleratorAssociationList";
const _EIAAS = "ElasticInferenceAcceleratorAssociationState";
const _EIAAT = "ElasticInferenceAcceleratorAssociationTime";
const _EIAAl = "ElasticInferenceAcceleratorArn";
const _EIAAla = "ElasticInferenceAcceleratorAssociations";
const _EIAT = "EndpointIpAddressType";
const _EIAl = "ElasticInferenceAccelerators";
const _EIBD = "EbsInstanceBlockDevice";
const _EITSx = "ExcludedInstanceTypeSet";
const _EITxc = "ExcludedInstanceTypes";
const _ELADI = "EnableLniAtDeviceIndex";
const _EO = "EbsOptimized";
const _EOIG = "EgressOnlyInternetGateway";
const _EOIGI = "EgressOnlyInternetGatewayId";
const _EOn = "EnclaveOptions";
const _EQC = "EnaQueueCount";
const _ERNDAAAAR = "EnableResourceNameDnsAAAARecord";
const _ERNDAR = "EnableResourceNameDnsARecord";
const _ESE = "EnaSrdEnabled";
const _ESS = "EnaSrdSpecification";
const _ESUE = "EnaSrdUdpEnabled";
const _ESUS = "EnaSrdUdpSpecification";
const _ESn = "EncryptionSupport";
const _ESna = "EnaSupport";
const _ESnc = "EncryptionState";
const _ESnd = "EndpointSet";
const _ET = "ExpirationTime";
const _ETLC = "EnableTunnelLifecycleControl";
const _EU = "ExecutableUsers";
const _Eb = "Ebs";
const _Eg = "Egress";
const _En = "Enabled";
const _Enc = "Encrypted";
const _Endp = "Endpoint";
const _Enf = "Enforced";
const _Ent = "Entries";
const _FA = "FederatedAuthentication";
const _FF = "FileFormat";
const _FL = "FlowLogs";
const _FLI = "FlowLogIds";
const _FLIL = "FlowLogIdList";
const _FLIl = "FlowLogId";
const _FLS = "FlowLogStatus";
const _FLSl = "FlowLogSet";
const _FLi = "FilterList";
const _FLl = "FlowLog";
const _FP = "FromPort";
const _FR = "FailureReason";
const _FRa = "FastRestored";
const _FSD = "FindingScanDate";
const _FSSIB = "FullSnapshotSizeInBytes";
const _FTE = "FreeTierEligible";
const _Fi$1 = "Filters";
const _Fil = "Filter";
const _Fr = "From";
const _G = "Groups";
const _GA = "GlobalAccelerator";
const _GAS = "GatewayAssociationState";
const _GEEBD = "GetEbsEncryptionByDefault";
const _GEEBDR = "GetEbsEncryptionByDefaultRequest";
const _GEEBDRe = "GetEbsEncryptionByDefaultResult";
const _GI = "GatewayId";
const _GIBPAS = "GetImageBlockPublicAccessState";
const _GIBPASR = "GetImageBlockPublicAccessStateRequest";
const _GIBPASRe = "GetImageBlockPublicAccessStateResult";
const _GIL = "GroupIdentifierList";
const _GIMD = "GetInstanceMetadataDefaults";
const _GIMDR = "GetInstanceMetadataDefaultsRequest";
const _GIMDRe = "GetInstanceMetadataDefaultsResult";
const _GIS = "GroupIdentifierSet";
const _GISL = "GroupIdStringList";
const _GIr = "GroupId";
const _GIro = "GroupIds";
const _GIrou = "GroupIdentifier";
const _GLBA = "GatewayLoadBalancerArns";
const _GMPLE = "GetManagedPrefixListEntries";
const _GMPLER = "GetManagedPrefixListEntriesRequest";
const _GMPLERe = "GetManagedPrefixListEntriesResult";
const _GN = "GroupName";
const _GNSL = "GroupNameStringList";
const _GNr = "GroupNames";
const _GSBPAS = "GetSnapshotBlockPublicAccessState";
const _GSBPASR = "GetSnapshotBlockPublicAccessStateRequest";
const _GSBPASRe = "GetSnapshotBlockPublicAccessStateResult";
const _Ge = "Geography";
const _HBD = "HiddenByDefault";
const _HCPi = "HiveCompatiblePartitions";
const _HE = "HttpEndpoint";
const _HFAS = "HighFixAvailableSince";
const _HFSL = "HighestFindingSeverityLabel";
const _HIo = "HostId";
const _HO = "HibernationOptions";
const _HPI = "HttpProtocolIpv6";
const _HPRHL = "HttpPutResponseHopLimit";
const _HRGA = "HostResourceGroupArn";
const _HT = "HttpTokens";
const _HTE = "HttpTokensEnforced";
const _HTo = "HostnameType";
const _HZI = "HostedZoneId";
const _Hy = "Hypervisor";
const _I$1 = "Id";
const _IA$1 = "Ipv6Addresses";
const _IAA = "Ipv6AddressAttribute";
const _IAC = "Ipv6AddressCount";
const _IAESS = "InstanceAttachmentEnaSrdSpecification";
const _IAESUS = "InstanceAttachmentEnaSrdUdpSpecification";
const _IAPC = "IncludeAuthorizationPolicyContext";
const _IAT = "IpAddressType";
const _IAm = "ImageAllowed";
const _IAns = "InstanceAttribute";
const _IAp = "IpAddress";
const _IApv = "Ipv6Address";
const _IBDM = "InstanceBlockDeviceMapping";
const _IBDML = "InstanceBlockDeviceMappingList";
const _IBPAS = "ImageBlockPublicAccessState";
const _ICB = "Ipv6CidrBlock";
const _ICBAS = "Ipv6CidrBlockAssociationSet";
const _ICBS = "Ipv6CidrBlockState";
const _ICBSp = "Ipv6CidrBlockSet";
const _ID$1 = "IncludeDeprecated";
const _IDn = "IncludeDisabled";
const _IDs = "IsDefault";
const _IF$1 = "InstanceFamily";
const _IFAS = "InformationalFixAvailableSince";
const _IG = "InternetGateway";
const _IGA = "InternetGatewayAttachment";
const _IGAL = "InternetGatewayAttachmentList";
const _IGBM = "InternetGatewayBlockMode";
const _IGI = "InternetGatewayId";
const _IGIL = "InternetGatewayIdList";
const _IGIn = "InternetGatewayIds";
const _IGL = "InternetGatewayList";
const _IGS = "InstanceGenerationSet";
const _IGn = "InternetGateways";
const _IGns = "InstanceGenerations";
const _II$1 = "InstanceId";
const _IIA = "InstanceIpv6Address";
const _IIAL = "InstanceIpv6AddressList";
const _IIB = "InstanceInterruptionBehavior";
const _IIP = "IamInstanceProfile";
const _IIPL = "InstanceIpv4PrefixList";
const _IIPLn = "InstanceIpv6PrefixList";
const _IIPn = "InstanceIpv4Prefix";
const _IIPns = "InstanceIpv6Prefix";
const _IISB = "InstanceInitiatedShutdownBehavior";
const _IISL = "ImageIdStringList";
const _IISLn = "InstanceIdStringList";
const _IIm = "ImageId";
const _IIma = "ImageIds";
const _IIn = "InstanceIds";
const _IKEVL = "IKEVersionsList";
const _IKEVLV = "IKEVersionsListValue";
const _IL = "ImageLocation";
const _ILm = "ImageList";
const _ILn = "InstanceLifecycle";
const _ILns = "InstanceList";
const _IMDR = "InstanceMetadataDefaultsResponse";
const _IMO = "InstanceMaintenanceOptions";
const _IMORnst = "InstanceMetadataOptionsResponse";
const _IMOns = "InstanceMarketOptions";
const _IMR = "IncludeManagedResources";
const _IMT = "InstanceMetadataTags";
const _IN = "Ipv6Native";
const _INI = "InstanceNetworkInterface";
const _INIA = "InstanceNetworkInterfaceAssociation";
const _INIAn = "InstanceNetworkInterfaceAttachment";
const _INIL = "InstanceNetworkInterfaceList";
const _INPO = "InstanceNetworkPerformanceOptions";
const _IOA = "ImageOwnerAlias";
const _IOI = "IpOwnerId";
const _IOIn = "InstanceOwnerId";
const _IOS = "InstanceOwningService";
const _IPC = "Ipv6PrefixCount";
const _IPCp = "Ipv4PrefixCount";
const _IPEp = "IpPermissionsEgress";
const _IPIA = "InstancePrivateIpAddress";
const _IPIAL = "InstancePrivateIpAddressList";
const _IPIs = "IsPrimaryIpv6";
const _IPLRSE = "IpamPrefixListResolverSyncEnabled";
const _IPLRTI = "IpamPrefixListResolverTargetId";
const _IPLRpv = "Ipv4PrefixListResponse";
const _IPLRpvr = "Ipv6PrefixListResponse";
const _IPLp = "IpPermissionList";
const _IPLpv = "Ipv4PrefixesList";
const _IPLpvre = "Ipv6PrefixesList";
const _IPS = "Ipv4PrefixSpecification";
const _IPSRpv = "Ipv4PrefixSpecificationResponse";
const _IPSRpvre = "Ipv6PrefixSpecificationResponse";
const _IPSp = "Ipv6PrefixSpecification";
const _IPp = "Ipv6Prefixes";
const _IPpe = "IpPermissions";
const _IPper = "IpPermission";
const _IPpr = "IpProtocol";
const _IPpre = "IpPrefixes";
const _IPpv = "Ipv6Prefix";
const _IPpvo = "Ipv6Pool";
const _IPpvr = "Ipv4Prefixes";
const _IPpvre = "Ipv4Prefix";
const _IR$1 = "InstanceRequirements";
const _IRLp = "IpRangeList";
const _IRLpv = "Ipv6RangeList";
const _IRpa = "IpRanges";
const _IRpan = "IpRange";
const _IRpv = "Ipv6Ranges";
const _IRpva = "Ipv6Range";
const _ISIA = "InstanceSecondaryInterfaceAttachment";
const _ISIL = "InstanceSecondaryInterfaceList";
const _ISIPIA = "InstanceSecondaryInterfacePrivateIpAddress";
const _ISIPIAL = "InstanceSecondaryInterfacePrivateIpAddressList";
const _ISIn = "InstanceSecondaryInterface";
const _ISmd = "ImdsSupport";
const _ISnsta = "InstanceState";
const _ISpo = "IpSource";
const _IT$1 = "InstanceType";
const _ITC = "IcmpTypeCode";
const _ITIns = "InstanceTypeItem";
const _ITSn = "InstanceTypeSpecification";
const _ITm = "ImageType";
const _ITns = "InstanceTenancy";
const _ITnt = "InterfaceType";
const _IVk = "IkeVersions";
const _IW = "ImageWatermarks";
const _IWL = "ImageWatermarkList";
const _IWm = "ImageWatermark";
const _Im = "Images";
const _Ima = "Image";
const _In = "Instance";
const _Ins = "Instances";
const _Io = "Iops";
const _K$2 = "Key";
const _KI = "KernelId";
const _KKI = "KmsKeyId";
const _KN = "KeyName";
const _L$1 = "Lambda";
const _LCA = "LicenseConfigurationArn";
const _LCi = "LicenseConfiguration";
const _LD = "LogDestination";
const _LDTo = "LogDestinationType";
const _LE = "LogEnabled";
const _LEa = "LastError";
const _LF = "LogFormat";
const _LFA = "LambdaFunctionArn";
const _LFAS = "LowFixAvailableSince";
const _LGA = "LogGroupArn";
const _LGI = "LocalGatewayId";
const _LGN = "LogGroupName";
const _LINC = "LocalIpv4NetworkCidr";
const _LINCo = "LocalIpv6NetworkCidr";
const _LL = "LicenseList";
const _LLT = "LastLaunchedTime";
const _LO = "LogOptions";
const _LOF = "LogOutputFormat";
const _LSC = "LastStatusChange";
const _LST = "LocalStorageTypes";
const _LSTS = "LocalStorageTypeSet";
const _LSi = "LicenseSpecifications";
const _LSo = "LocalStorage";
const _LT$1 = "LaunchTemplate";
const _LTBDM = "LaunchTemplateBlockDeviceMapping";
const _LTBDML = "LaunchTemplateBlockDeviceMappingList";
const _LTCO = "LaunchTemplateCpuOptions";
const _LTCRSRa = "LaunchTemplateCapacityReservationSpecificationResponse";
const _LTD = "LaunchTemplateData";
const _LTEBD = "LaunchTemplateEbsBlockDevice";
const _LTEIAR = "LaunchTemplateElasticInferenceAcceleratorResponse";
const _LTEIARL = "LaunchTemplateElasticInferenceAcceleratorResponseList";
const _LTEO = "LaunchTemplateEnclaveOptions";
const _LTESS = "LaunchTemplateEnaSrdSpecification";
const _LTESUS = "LaunchTemplateEnaSrdUdpSpecification";
const _LTHO = "LaunchTemplateHibernationOptions";
const _LTI = "LaunchTemplateId";
const _LTIIPS = "LaunchTemplateIamInstanceProfileSpecification";
const _LTIMO = "LaunchTemplateInstanceMaintenanceOptions";
const _LTIMOa = "LaunchTemplateInstanceMarketOptions";
const _LTIMOau = "LaunchTemplateInstanceMetadataOptions";
const _LTINIS = "LaunchTemplateInstanceNetworkInterfaceSpecification";
const _LTINISL = "LaunchTemplateInstanceNetworkInterfaceSpecificationList";
const _LTISIS = "LaunchTemplateInstanceSecondaryInterfaceSpecification";
const _LTISISL = "LaunchTemplateInstanceSecondaryInterfaceSpecificationList";
const _LTISL = "LaunchTemplateIdStringList";
const _LTIa = "LaunchTemplateIds";
const _LTLC = "LaunchTemplateLicenseConfiguration";
const _LTLL = "LaunchTemplateLicenseList";
const _LTM = "LaunchTemplatesMonitoring";
const _LTN = "LaunchTemplateName";
const _LTNPO = "LaunchTemplateNetworkPerformanceOptions";
const _LTNSL = "LaunchTemplateNameStringList";
const _LTNa = "LaunchTemplateNames";
const _LTP = "LaunchTemplatePlacement";
const _LTPDNO = "LaunchTemplatePrivateDnsNameOptions";
const _LTSMO = "LaunchTemplateSpotMarketOptions";
const _LTSa = "LaunchTemplateSet";
const _LTTS = "LaunchTemplateTagSpecification";
const _LTTSL = "LaunchTemplateTagSpecificationList";
const _LTV = "LaunchTemplateVersion";
const _LTVS = "LaunchTemplateVersionSet";
const _LTVa = "LaunchTemplateVersions";
const _LTa = "LaunchTemplates";
const _LTau = "LaunchTime";
const _LVN = "LatestVersionNumber";
const _Lic = "Licenses";
const _M$2 = "Min";
const _MA = "MutualAuthentication";
const _MAE = "MultiAttachEnabled";
const _MAI = "MaxAggregationInterval";
const _MAa = "MacAddress";
const _MB = "ManagedBy";
const _MCIL = "MetricCategoryIdList";
const _MCIe = "MetricCategoryIds";
const _MCOIOL = "MapCustomerOwnedIpOnLaunch";
const _ME = "MaxEntries";
const _MEM = "ManagedExceptionMessage";
const _MFAS = "MediumFixAvailableSince";
const _MGBPVC = "MemoryGiBPerVCpu";
const _MMB = "MemoryMiB";
const _MO = "MetadataOptions";
const _MOa = "MaintenanceOptions";
const _MPIOL = "MapPublicIpOnLaunch";
const _MPLS = "ManagedPrefixListSet";
const _MPLa = "ManagedPrefixList";
const _MPax = "MaxPrice";
const _MR$2 = "MaxResults";
const _MSPAPOOODP = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice";
const _MSu = "MulticastSupport";
const _MTa = "MarketType";
const _MV = "MinVersion";
const _MVE = "ManagesVpcEndpoints";
const _MVa = "MaxVersion";
const _Ma = "Max";
const _Mai = "Main";
const _Mana = "Managed";
const _Me = "Message";
const _Mo = "Mode";
const _Mon = "Monitoring";
const _N$2 = "Name";
const _NA = "NetworkAcl";
const _NAA = "NetworkAclAssociation";
const _NAAI = "NetworkAclAssociationId";
const _NAAL = "NetworkAclAssociationList";
const _NAE = "NetworkAclEntry";
const _NAEL = "NetworkAclEntryList";
const _NAI = "NetworkAclId";
const _NAISL = "NetworkAclIdStringList";
const _NAIe = "NetworkAclIds";
const _NAL = "NetworkAclList";
const _NAe = "NetworkAcls";
const _NBG = "NetworkBorderGroup";
const _NBGe = "NetworkBandwidthGbps";
const _NCI = "NetworkCardIndex";
const _ND = "NoDevice";
const _NG = "NatGateway";
const _NGI = "NatGatewayId";
const _NI = "NetworkId";
const _NIAet = "NetworkInterfaceAssociation";
const _NIAetw = "NetworkInterfaceAttachment";
const _NIC = "NetworkInterfaceCount";
const _NII = "NetworkInterfaceId";
const _NIIA = "NetworkInterfaceIpv6Address";
const _NIIAL = "NetworkInterfaceIpv6AddressesList";
const _NIIL = "NetworkInterfaceIdList";
const _NIIe = "NetworkInterfaceIds";
const _NIL = "NetworkInterfaceList";
const _NIOI = "NetworkInterfaceOwnerId";
const _NIPIA = "NetworkInterfacePrivateIpAddress";
const _NIPIAL = "NetworkInterfacePrivateIpAddressList";
const _NIe = "NetworkInterface";
const _NIet = "NetworkInterfaces";
const _NLBAe = "NetworkLoadBalancerArns";
const _NPO = "NetworkPerformanceOptions";
const _NT$2 = "NetworkType";
const _NTe = "NextToken";
const _NV = "NestedVirtualization";
const _O = "Origin";
const _OA = "OutpostArn";
const _OAw = "OwnerAlias";
const _ODMPPOLP = "OnDemandMaxPricePercentageOverLowestPrice";
const _OI = "OwnerId";
const _OIA = "OutsideIpAddress";
const _OIAT = "OutsideIpAddressType";
const _OIS = "OptInStatus";
const _OIw = "OwnerIds";
const _ONA = "OdbNetworkArn";
const _ORper = "OperatorResponse";
const _OSL = "OwnerStringList";
const _Op = "Operator";
const _Opt = "Options";
const _Ow = "Owners";
const _Own = "Owner";
const _P$2 = "Principal";
const _PCIr = "ProductCodeId";
const _PCLr = "ProductCodeList";
const _PCT = "ProductCodeType";
const _PCr$1 = "ProductCode";
const _PCro = "ProductCodes";
const _PDE = "PrivateDnsEnabled";
const _PDHGN = "Phase1DHGroupNumbers";
const _PDHGNL = "Phase1DHGroupNumbersList";
const _PDHGNLV = "Phase1DHGroupNumbersListValue";
const _PDHGNLVh = "Phase2DHGroupNumbersListValue";
const _PDHGNLh = "Phase2DHGroupNumbersList";
const _PDHGNh = "Phase2DHGroupNumbers";
const _PDN = "PrivateDnsName";
const _PDNC = "PrivateDnsNameConfiguration";
const _PDNO = "PrivateDnsNameOptions";
const _PDNOOL = "PrivateDnsNameOptionsOnLaunch";
const _PDNORr = "PrivateDnsNameOptionsResponse";
const _PDNub = "PublicDnsName";
const _PDOFIRE = "PrivateDnsOnlyForInboundResolverEndpoint";
const _PDP = "PrivateDnsPreference";
const _PDRTI = "PropagationDefaultRouteTableId";
const _PDSD = "PrivateDnsSpecifiedDomains";
const _PDSDN = "PublicDualStackDnsName";
const _PDSDS = "PrivateDnsSpecifiedDomainSet";
const _PDl = "PlatformDetails";
const _PDo = "PolicyDocument";
const _PEAL = "Phase1EncryptionAlgorithmsList";
const _PEALV = "Phase1EncryptionAlgorithmsListValue";
const _PEALVh = "Phase2EncryptionAlgorithmsListValue";
const _PEALh = "Phase2EncryptionAlgorithmsList";
const _PEAha = "Phase1EncryptionAlgorithms";
const _PEAhas = "Phase2EncryptionAlgorithms";
const _PFR = "PerformanceFactorReference";
const _PFRS = "PerformanceFactorReferenceSet";
const _PHP = "PerHourPartition";
const _PI$1 = "PublicIp";
const _PIAC = "PrivateIpAddressCount";
const _PIAL = "Phase1IntegrityAlgorithmsList";
const _PIALV = "Phase1IntegrityAlgorithmsListValue";
const _PIALVh = "Phase2IntegrityAlgorithmsListValue";
const _PIALh = "Phase2IntegrityAlgorithmsList";
const _PIAS = "PrivateIpAddressSpecification";
const _PIASL = "PrivateIpAddressSpecificationList";
const _PIAha = "Phase1IntegrityAlgorithms";
const _PIAhas = "Phase2IntegrityAlgorithms";
const _PIAr = "PrivateIpAddress";
const _PIAri = "PrivateIpAddresses";
const _PIAu = "PublicIpAddress";
const _PIDN = "PublicIpv6DnsName";
const _PIDNO = "PublicIpDnsNameOptions";
const _PIDNu = "PublicIpv4DnsName";
const _PIP = "PublicIpv4Pool";
const _PISL = "PublicIpStringList";
const _PIr = "PrimaryIpv6";
const _PIu = "PublicIps";
const _PLAr = "PrefixListArn";
const _PLE$1 = "PrefixListEntry";
const _PLES = "PrefixListEntrySet";
const _PLI = "PrefixListId";
const _PLIL = "PrefixListIdList";
const _PLIr = "PrefixListIds";
const _PLN = "PrefixListName";
const _PLS = "Phase1LifetimeSeconds";
const _PLSh = "Phase2LifetimeSeconds";
const _PLr = "PrefixLists";
const _PN$1 = "PartitionNumber";
const _POe = "PeeringOptions";
const _PRE = "PayerResponsibilityEntry";
const _PRSa = "PayerResponsibilitySet";
const _PRT = "PayerResponsibilityType";
const _PRa = "PayerResponsibility";
const _PRay = "PayerResponsibilities";
const _PRo = "PortRange";
const _PSK = "PreSharedKey";
const _PSKA = "PreSharedKeyArn";
const _PSKU = "PublicSigningKeyUrl";
const _PSPN = "PublicSsmParameterName";
const _PSee = "PeeringStatus";
const _PT = "PrincipalType";
const _PV$1 = "PropagatingVgw";
const _PVL = "PropagatingVgwList";
const _PVro = "PropagatingVgws";
const _Pl = "Platform";
const _Pla = "Placement";
const _Pr$1 = "Protocol";
const _Prim = "Primary";
const _Pro = "Progress";
const _Pu = "Public";
const _RA$1 = "RuleAction";
const _RAE = "RemoteAccessEnabled";
const _RAeso = "ResolveAlias";
const _RBUI = "RestorableByUserIds";
const _RBe = "RestorableBy";
const _RCA = "ResourceConfigurationArn";
const _RDI = "RamDiskId";
const _RDN = "RootDeviceName";
const _RDT = "RootDeviceType";
const _REIT = "RequireEncryptionInTransit";
const _RETe = "RestoreExpiryTime";
const _REes = "ResourceExclusions";
const _RFP = "RekeyFuzzPercentage";
const _RGL = "RegionGeographyList";
const _RGe = "RegionGeography";
const _RHS = "RequireHibernateSupport";
const _RINC = "RemoteIpv4NetworkCidr";
const _RINCe = "RemoteIpv6NetworkCidr";
const _RIa = "RamdiskId";
const _RIe = "ReservationId";
const _RIeq = "RequesterId";
const _RIeso = "ResourceId";
const _RL = "RegionList";
const _RLTDe = "ResponseLaunchTemplateData";
const _RLe = "ReservationList";
const _RLo = "RouteList";
const _RMTS = "RekeyMarginTimeSeconds";
const _RMe = "RebootMigration";
const _RMeq = "RequesterManaged";
const _RN = "RegionName";
const _RNSL = "RegionNameStringList";
const _RNe = "RegionNames";
const _RNu = "RuleNumber";
const _RTA = "RouteTableAssociation";
const _RTAI = "RouteTableAssociationId";
const _RTAL = "RouteTableAssociationList";
const _RTAS = "RouteTableAssociationState";
const _RTI = "RouteTableId";
const _RTISL = "RouteTableIdStringList";
const _RTIo = "RouteTableIds";
const _RTLo = "RouteTableList";
const _RTe$1 = "ResourceType";
const _RTo = "RouteTable";
const _RTou = "RouteTables";
const _RVIe = "RequesterVpcInfo";
const _RWS = "ReplayWindowSize";
const _Ref = "References";
const _Reg = "Regions";
const _Regi = "Region";
const _Rese = "Reservations";
const _Reser = "Reservation";
const _Ro = "Route";
const _Rou = "Routes";
const _S$1 = "Source";
const _SAt = "StartupAction";
const _SAub = "SubnetArn";
const _SCA = "ServerCertificateArn";
const _SCBS = "SubnetCidrBlockState";
const _SCS = "ServiceConfigurationSet";
const _SCe = "ServiceConfiguration";
const _SCer = "ServiceConfigurations";
const _SDC = "SourceDestCheck";
const _SDp = "SpreadDomain";
const _SGA = "SecurityGroupArn";
const _SGIe = "SecurityGroupIds";
const _SGIec = "SecurityGroupIdentifier";
const _SGL = "SecurityGroupList";
const _SGRS = "SecurityGroupReferencingSupport";
const _SGe = "SecurityGroups";
const _SGec = "SecurityGroup";
const _SI$1 = "SubnetIds";
const _SIAT = "SupportedIpAddressTypes";
const _SICBA = "SubnetIpv6CidrBlockAssociation";
const _SICBAS = "SubnetIpv6CidrBlockAssociationSet";
const _SICT = "SourceImageCreationTime";
const _SII = "SourceImageId";
const _SIIec = "SecondaryInterfaceId";
const _SIIo = "SourceInstanceId";
const _SIPIAS = "SecondaryInterfacePrivateIpAddressSpecification";
const _SIPIASL = "SecondaryInterfacePrivateIpAddressSpecificationList";
const _SIPL = "SubnetIpPrefixesList";
const _SIPu = "SubnetIpPrefixes";
const _SIRI = "SpotInstanceRequestId";
const _SIRo = "SourceImageRegion";
const _SISL = "SnapshotIdStringList";
const _SISLu = "SubnetIdStringList";
const _SIT = "SupportedInstanceTypes";
const _SITS = "SupportedInstanceTypeSet";
const _SITp = "SpotInstanceType";
const _SIe = "ServiceId";
const _SIec = "SecondaryInterfaces";
const _SIer = "ServiceIds";
const _SIn = "SnapshotId";
const _SIna = "SnapshotIds";
const _SIu = "SubnetId";
const _SLn = "SnapshotList";
const _SLu = "SubnetList";
const _SM = "ServiceManaged";
const _SMPPOLP = "SpotMaxPricePercentageOverLowestPrice";
const _SMt = "StatusMessage";
const _SMta = "StateMessage";
const _SN$2 = "ServiceName";
const _SNA = "ServiceNetworkArn";
const _SNI = "SecondaryNetworkId";
const _SNS = "SriovNetSupport";
const _SO = "SpotOptions";
const _SPA = "SamlProviderArn";
const _SPI = "ServicePermissionId";
const _SPIAC = "SecondaryPrivateIpAddressCount";
const _SRD = "SupportedRegionDetail";
const _SRO = "StaticRoutesOnly";
const _SRS = "SupportedRegionSet";
const _SRc = "ScanResults";
const _SRe = "ServiceRegion";
const _SRt = "StateReason";
const _SRu = "SupportedRegions";
const _SSIe = "SecondarySubnetId";
const _SSPU = "SelfServicePortalUrl";
const _SSSPA = "SelfServiceSamlProviderArn";
const _SSer = "ServiceState";
const _STDS = "ServiceTypeDetailSet";
const _STDe = "ServiceTypeDetail";
const _STH = "SessionTimeoutHours";
const _STR = "StateTransitionReason";
const _STe$1 = "ServiceType";
const _STp = "SplitTunnel";
const _STs = "SseType";
const _STt = "StartTime";
const _STto = "StorageTier";
const _SUD = "SensitiveUserData";
const _SVI = "SourceVolumeId";
const _Scop = "Scope";
const _Siz = "Size";
const _Sn = "Snapshots";
const _Sna = "Snapshot";
const _St$1 = "State";
const _Sta = "Status";
const _Su = "Subnet";
const _Subn = "Subnets";
const _T$2 = "Tags";
const _TB = "TunnelBandwidth";
const _TET = "TcpEstablishedTimeout";
const _TFS = "TagFieldSpecifications";
const _TFSLRa = "TagFieldSpecificationListResponse";
const _TFSRa = "TagFieldSpecificationResponse";
const _TG = "TransitGateway";
const _TGAI = "TransitGatewayAttachmentId";
const _TGAran = "TransitGatewayArn";
const _TGC = "TransitGatewayConfiguration";
const _TGCB = "TransitGatewayCidrBlocks";
const _TGCDES = "TransitGatewayConfigurationDescribeEndpointStructure";
const _TGI = "TransitGatewayId";
const _TGISL = "TransitGatewayIdStringList";
const _TGIr = "TransitGatewayIds";
const _TGL = "TransitGatewayList";
const _TGO = "TransitGatewayOptions";
const _TGr = "TransitGateways";
const _TIAT = "TrafficIpAddressType";
const _TICu = "TunnelInsideCidr";
const _TIIC = "TunnelInsideIpv6Cidr";
const _TIIV = "TunnelInsideIpVersion";
const _TIe = "TenantId";
const _TKL = "TagKeyList";
const _TKa = "TagKeys";
const _TL = "TagList";
const _TLSGB = "TotalLocalStorageGB";
const _TO = "TunnelOptions";
const _TOL = "TunnelOptionsList";
const _TOu = "TunnelOption";
const _TP = "ToPort";
const _TPC = "ThreadsPerCore";
const _TPT = "TrustProviderType";
const _TPr = "TransportProtocol";
const _TPru = "TrustProviders";
const _TS = "TagSpecifications";
const _TSag = "TagSet";
const _TSp = "TpmSupport";
const _TT = "TrafficType";
const _TTGAI = "TransportTransitGatewayAttachmentId";
const _TTr = "TransferType";
const _TV = "TargetVersion";
const _Ta$1 = "Tag";
const _Te = "Tenancy";
const _Th = "Throughput";
const _To = "To";
const _Ty = "Type";
const _UDs = "UserData";
const _UI$1 = "UserId";
const _UIGP = "UserIdGroupPairs";
const _UIGPL = "UserIdGroupPairList";
const _UIGPs = "UserIdGroupPair";
const _UIT = "UnsupportedInstanceTypes";
const _UITS = "UnsupportedInstanceTypeSet";
const _UO = "UsageOperation";
const _UOUT = "UsageOperationUpdateTime";
const _UST = "UdpStreamTimeout";
const _UTd = "UdpTimeout";
const _V$1 = "Value";
const _VALo = "VolumeAttachmentList";
const _VAo = "VolumeArn";
const _VAol = "VolumeAttachment";
const _VCBA = "VpcCidrBlockAssociation";
const _VCBAS = "VpcCidrBlockAssociationSet";
const _VCBS = "VpcCidrBlockState";
const _VCC = "VCpuCount";
const _VCCR = "VCpuCountRange";
const _VCI = "VpnConcentratorId";
const _VCISLp = "VpnConnectionIdStringList";
const _VCIp = "VpnConnectionId";
const _VCIpno = "VpnConnectionIds";
const _VCLpn = "VpnConnectionList";
const _VCO = "VpnConnectionOptions";
const _VCp = "VpnConnection";
const _VCpno = "VpnConnections";
const _VD = "VersionDescription";
const _VE$1 = "VpcEndpoint";
const _VEC = "VpcEncryptionControl";
const _VECE = "VpcEncryptionControlExclusion";
const _VECEp = "VpcEncryptionControlExclusions";
const _VECI = "VpcEncryptionControlId";
const _VEI = "VpcEndpointIds";
const _VEIL = "VpcEndpointIdList";
const _VEIp = "VpcEndpointId";
const _VESIL = "VpcEndpointServiceIdList";
const _VESp = "VpnEcmpSupport";
const _VESpcn = "VpcEndpointSet";
const _VET = "VpcEndpointType";
const _VEp = "VpcEndpoints";
const _VGI = "VpnGatewayId";
const _VI = "VpcId";
const _VICBA = "VpcIpv6CidrBlockAssociation";
const _VICBAS = "VpcIpv6CidrBlockAssociationSet";
const _VIR = "VolumeInitializationRate";
const _VISL = "VolumeIdStringList";
const _VISLp = "VpcIdStringList";
const _VIo = "VolumeId";
const _VIol = "VolumeIds";
const _VIp = "VpcIds";
const _VL = "VpcLattice";
const _VLo = "VolumeList";
const _VLp = "VpcList";
const _VN = "VirtualName";
const _VNe = "VersionNumber";
const _VOI = "VolumeOwnerId";
const _VP = "VpcPeering";
const _VPC = "VpcPeeringConnection";
const _VPCI = "VpcPeeringConnectionId";
const _VPCIL = "VpcPeeringConnectionIdList";
const _VPCIp = "VpcPeeringConnectionIds";
const _VPCL = "VpcPeeringConnectionList";
const _VPCOD = "VpcPeeringConnectionOptionsDescription";
const _VPCSR = "VpcPeeringConnectionStateReason";
const _VPCVI = "VpcPeeringConnectionVpcInfo";
const _VPCp = "VpcPeeringConnections";
const _VPG = "VirtualPrivateGateway";
const _VPp = "VpnProtocol";
const _VPpn = "VpnPort";
const _VSL = "ValueStringList";
const _VSLe = "VersionStringList";
const _VSR = "VpnStaticRoute";
const _VSRL = "VpnStaticRouteList";
const _VSo = "VolumeSize";
const _VT = "VolumeType";
const _VTL = "VgwTelemetryList";
const _VTLO = "VpnTunnelLogOptions";
const _VTg = "VgwTelemetry";
const _VTir = "VirtualizationType";
const _VU = "ValidUntil";
const _Va$1 = "Values";
const _Ve = "Versions";
const _Ver = "Version";
const _Vo = "Volumes";
const _Vol = "Volume";
const _Vp = "Vpc";
const _Vpc = "Vpcs";
const _WCT = "WatermarkCreationTime";
const _WK = "WatermarkKey";
const _aASAu = "autoAcceptSharedAttachments";
const _aCIA = "associateCarrierIpAddress";
const _aCc = "acceleratorCount";
const _aDRFRV = "allowDnsResolutionFromRemoteVpc";
const _aDRTI = "associationDefaultRouteTableId";
const _aDc = "activeDirectory";
const _aEFLCLTRV = "allowEgressFromLocalClassicLinkToRemoteVpc";
const _aEFLVTRCL = "allowEgressFromLocalVpcToRemoteClassicLink";
const _aF = "addressFamily";
const _aGV = "apiGatewayV2";
const _aI = "allocationId";
const _aIAC = "availableIpAddressCount";
const _aIAOC = "assignIpv6AddressOnCreation";
const _aITS = "allowedInstanceTypeSet";
const _aIs = "associationId";
const _aIt = "attachmentId";
const _aL = "accountLevel";
const _aLI = "amiLaunchIndex";
const _aMS = "acceleratorManufacturerSet";
const _aNS = "acceleratorNameSet";
const _aO = "authenticationOptions";
const _aPIA = "associatePublicIpAddress";
const _aPl = "allowedPrincipals";
const _aRC = "acceptedRouteCount";
const _aRcc = "acceptanceRequired";
const _aRs = "associatedResource";
const _aRut = "autoRecovery";
const _aS = "associationState";
const _aSA = "amazonSideAsn";
const _aSS = "amdSevSnp";
const _aSSs = "associatedSubnetSet";
const _aSddr = "addressesSet";
const _aSs = "associationSet";
const _aSt = "attachmentSet";
const _aTMMB = "acceleratorTotalMemoryMiB";
const _aTN = "associatedTargetNetwork";
const _aTSc = "acceleratorTypeSet";
const _aTt = "attachTime";
const _aVI = "accepterVpcInfo";
const _aZ = "availabilityZone";
const _aZI = "availabilityZoneId";
const _aZIS = "availabilityZoneIdSet";
const _aZS = "availabilityZoneSet";
const _af = "affinity";
const _ar = "arn";
const _arc = "architecture";
const _ass = "association";
const _at = "attachment";
const _att = "attribute";
const _bDM = "blockDeviceMapping";
const _bDMS = "blockDeviceMappingSet";
const _bDMl = "blockDurationMinutes";
const _bEBM = "baselineEbsBandwidthMbps";
const _bEDNS = "baseEndpointDnsNameSet";
const _bLE = "bgpLogEnabled";
const _bLGA = "bgpLogGroupArn";
const _bLOF = "bgpLogOutputFormat";
const _bM = "bootMode";
const _bMa = "bareMetal";
const _bP = "burstablePerformance";
const _bPAS = "blockPublicAccessStates";
const _bPF = "baselinePerformanceFactors";
const _bT = "bannerText";
const _bW = "bandwidthWeighting";
const _cAe = "certificateArn";
const _cB = "cidrBlock";
const _cBAS = "cidrBlockAssociationSet";
const _cBI = "capacityBlockId";
const _cBSi = "cidrBlockState";
const _cBSid = "cidrBlockSet";
const _cBr = "createdBy";
const _cCB = "clientCidrBlock";
const _cCO = "clientConnectOptions";
const _cCo = "coreCount";
const _cCp = "cpuCredits";
const _cDM = "completionDurationMinutes";
const _cDr = "creationDate";
const _cFAS = "criticalFixAvailableSince";
const _cGC = "customerGatewayConfiguration";
const _cGI = "carrierGatewayId";
const _cGIu = "customerGatewayId";
const _cI = "carrierIp";
const _cIBM = "currentInstanceBootMode";
const _cIi = "cidrIp";
const _cIid = "cidrIpv6";
const _cLBO = "clientLoginBannerOptions";
const _cLO = "connectionLogOptions";
const _cMSp = "cpuManufacturerSet";
const _cNA = "coreNetworkArn";
const _cNAA = "coreNetworkAttachmentArn";
const _cO = "cpuOptions";
const _cOI = "customerOwnedIp";
const _cOIP = "customerOwnedIpv4Pool";
const _cRCC = "clientRootCertificateChain";
const _cREO = "clientRouteEnforcementOptions";
const _cRI = "capacityReservationId";
const _cRP = "capacityReservationPreference";
const _cRRGA = "capacityReservationResourceGroupArn";
const _cRSa = "capacityReservationSpecification";
const _cRT = "capacityReservationTarget";
const _cSr = "creditSpecification";
const _cT = "clientToken";
const _cTC = "connectionTrackingConfiguration";
const _cTSo = "connectionTrackingSpecification";
const _cTomp = "completionTime";
const _cTr = "creationTime";
const _cTre = "createTime";
const _cTrea = "creationTimestamp";
const _cVE = "clientVpnEndpoint";
const _cVEI = "clientVpnEndpointId";
const _cWLO = "cloudWatchLogOptions";
const _ca = "category";
const _ci = "cidr";
const _co = "code";
const _conf = "configured";
const _cou = "count";
const _cp = "cpu";
const _dAIT = "denyAllIgwTraffic";
const _dASi = "disableApiStop";
const _dAT = "disableApiTermination";
const _dCAR = "deliverCrossAccountRole";
const _dCB = "destinationCidrBlock";
const _dEKI = "dataEncryptionKeyId";
const _dES = "dnsEntrySet";
const _dFA = "defaultForAz";
const _dHT = "dnsHostnameType";
const _dI = "deviceIndex";
const _dICB = "destinationIpv6CidrBlock";
const _dIi = "directoryId";
const _dLEM = "deliverLogsErrorMessage";
const _dLPA = "deliverLogsPermissionArn";
const _dLS = "deliverLogsStatus";
const _dN = "deviceName";
const _dNn = "dnsName";
const _dOI = "dhcpOptionsId";
const _dOST = "disconnectOnSessionTimeout";
const _dOT = "deleteOnTermination";
const _dOe = "destinationOptions";
const _dOn = "dnsOptions";
const _dPLI = "destinationPrefixListId";
const _dPO = "devicePostureOptions";
const _dPe = "deregistrationProtection";
const _dR = "dryRun";
const _dRIT = "dnsRecordIpType";
const _dRTA = "defaultRouteTableAssociation";
const _dRTP = "defaultRouteTablePropagation";
const _dSn = "dnsServer";
const _dSns = "dnsSupport";
const _dT = "deletionTime";
const _dTA = "dpdTimeoutAction";
const _dTS = "dpdTimeoutSeconds";
const _dTe = "deprecationTime";
const _dVN = "defaultVersionNumber";
const _dVef = "defaultVersion";
const _de = "description";
const _def = "default";
const _dev = "device";
const _do = "domain";
const _eAn = "enableAcceleration";
const _eCI = "ebsCardIndex";
const _eCn = "encryptionControl";
const _eDn = "enableDns64";
const _eEBD = "ebsEncryptionByDefault";
const _eFS = "elasticFileSystem";
const _eGAI = "elasticGpuAssociationId";
const _eGAS = "elasticGpuAssociationState";
const _eGASl = "elasticGpuAssociationSet";
const _eGAT = "elasticGpuAssociationTime";
const _eGI = "elasticGpuId";
const _eGSS = "elasticGpuSpecificationSet";
const _eIAA = "elasticInferenceAcceleratorArn";
const _eIAAI = "elasticInferenceAcceleratorAssociationId";
const _eIAAS = "elasticInferenceAcceleratorAssociationState";
const _eIAASl = "elasticInferenceAcceleratorAssociationSet";
const _eIAAT = "elasticInferenceAcceleratorAssociationTime";
const _eIAS = "elasticInferenceAcceleratorSet";
const _eIAT = "endpointIpAddressType";
const _eITSx = "excludedInstanceTypeSet";
const _eLADI = "enableLniAtDeviceIndex";
const _eO = "ebsOptimized";
const _eOIG = "egressOnlyInternetGateway";
const _eOIGI = "egressOnlyInternetGatewayId";
const _eOn = "enclaveOptions";
const _eQC = "enaQueueCount";
const _eQN = "ec2QueryName";
const _eRNDAAAAR = "enableResourceNameDnsAAAARecord";
const _eRNDAR = "enableResourceNameDnsARecord";
const _eSE = "enaSrdEnabled";
const _eSS = "enaSrdSpecification";
const _eSUE = "enaSrdUdpEnabled";
const _eSUS = "enaSrdUdpSpecification";
const _eSn = "encryptionSupport";
const _eSna = "enaSupport";
const _eSnc = "encryptionState";
const _eSnt = "entrySet";
const _eT = "expirationTime";
const _eTLC = "enableTunnelLifecycleControl";
const _eb = "ebs";
const _eg = "egress";
const _en = "enabled";
const _enc = "encrypted";
const _enf = "enforced";
const _fA = "federatedAuthentication";
const _fF = "fileFormat";
const _fLI = "flowLogId";
const _fLS = "flowLogSet";
const _fLSl = "flowLogStatus";
const _fP = "fromPort";
const _fR = "failureReason";
const _fRa = "fastRestored";
const _fSD = "findingScanDate";
const _fSSIB = "fullSnapshotSizeInBytes";
const _fTE = "freeTierEligible";
const _fi = "filter";
const _fr = "from";
const _gA = "globalAccelerator";
const _gAS = "gatewayAssociationState";
const _gD = "groupDescription";
const _gI = "gatewayId";
const _gIr = "groupId";
const _gLBAS = "gatewayLoadBalancerArnSet";
const _gN = "groupName";
const _gS = "geographySet";
const _gSr = "groupSet";
const _gr = "groups";
const _h = "hypervisor";
const _hBD = "hiddenByDefault";
const _hCP = "hiveCompatiblePartitions";
const _hE$2 = "httpEndpoint";
const _hFAS = "highFixAvailableSince";
const _hFSL = "highestFindingSeverityLabel";
const _hI = "hostId";
const _hO = "hibernationOptions";
const _hPI = "httpProtocolIpv6";
const _hPRHL = "httpPutResponseHopLimit";
const _hRGA = "hostResourceGroupArn";
const _hT = "httpTokens";
const _hTE = "httpTokensEnforced";
const _hTo = "hostnameType";
const _hZI = "hostedZoneId";
const _i = "id";
const _iAA = "ipv6AddressAttribute";
const _iAC = "ipv6AddressCount";
const _iASp = "ipv6AddressesSet";
const _iAT = "ipAddressType";
const _iAm = "imageAllowed";
const _iAp = "ipAddress";
const _iApv = "ipv6Address";
const _iBPAS = "imageBlockPublicAccessState";
const _iCB = "ipv6CidrBlock";
const _iCBASp = "ipv6CidrBlockAssociationSet";
const _iCBS = "ipv6CidrBlockState";
const _iCBSp = "ipv6CidrBlockSet";
const _iDs = "isDefault";
const _iF = "instanceFamily";
const _iFAS = "informationalFixAvailableSince";
const _iG = "internetGateway";
const _iGBM = "internetGatewayBlockMode";
const _iGI = "internetGatewayId";
const _iGS = "internetGatewaySet";
const _iGSn = "instanceGenerationSet";
const _iI = "instanceId";
const _iIB = "instanceInterruptionBehavior";
const _iIP = "iamInstanceProfile";
const _iISB = "instanceInitiatedShutdownBehavior";
const _iIma = "imageId";
const _iL = "imageLocation";
const _iLn = "instanceLifecycle";
const _iMOn = "instanceMarketOptions";
const _iMT = "instanceMetadataTags";
const _iN = "ipv6Native";
const _iOA = "imageOwnerAlias";
const _iOI = "imageOwnerId";
const _iOIn = "instanceOwnerId";
const _iOIp = "ipOwnerId";
const _iOS = "instanceOwningService";
const _iPCp = "ipv4PrefixCount";
const _iPCpv = "ipv6PrefixCount";
const _iPEp = "ipPermissionsEgress";
const _iPIs = "isPrimaryIpv6";
const _iPLRSE = "ipamPrefixListResolverSyncEnabled";
const _iPLRTI = "ipamPrefixListResolverTargetId";
const _iPSpr = "ipPrefixSet";
const _iPSpvr = "ipv4PrefixSet";
const _iPSpvre = "ipv6PrefixSet";
const _iPp = "ipProtocol";
const _iPpe = "ipPermissions";
const _iPpv = "ipv4Prefix";
const _iPpvo = "ipv6Pool";
const _iPpvr = "ipv6Prefix";
const _iPs = "isPublic";
const _iR = "instanceRequirements";
const _iRpa = "ipRanges";
const _iRpv = "ipv6Ranges";
const _iSma = "imagesSet";
const _iSmag = "imageState";
const _iSmd = "imdsSupport";
const _iSns = "instancesSet";
const _iSnst = "instanceState";
const _iSpo = "ipSource";
const _iT = "instanceType";
const _iTC = "icmpTypeCode";
const _iTSn = "instanceTypeSpecification";
const _iTm = "imageType";
const _iTns = "instanceTenancy";
const _iTnt = "interfaceType";
const _iVS = "ikeVersionSet";
const _iWS = "imageWatermarkSet";
const _io = "iops";
const _it = "item";
const _k$1 = "key";
const _kI = "kernelId";
const _kKI = "kmsKeyId";
const _kN = "keyName";
const _ke = "kernel";
const _l = "lambda";
const _lCA = "licenseConfigurationArn";
const _lD = "logDestination";
const _lDTo = "logDestinationType";
const _lE = "logEnabled";
const _lEa = "lastError";
const _lF = "logFormat";
const _lFA = "lambdaFunctionArn";
const _lFAS = "lowFixAvailableSince";
const _lGA = "logGroupArn";
const _lGI = "localGatewayId";
const _lGN = "logGroupName";
const _lINC = "localIpv4NetworkCidr";
const _lINCo = "localIpv6NetworkCidr";
const _lLT = "lastLaunchedTime";
const _lO = "logOptions";
const _lOF = "logOutputFormat";
const _lSC = "lastStatusChange";
const _lSTS = "localStorageTypeSet";
const _lSic = "licenseSet";
const _lSo = "localStorage";
const _lTD = "launchTemplateData";
const _lTI = "launchTemplateId";
const _lTN = "launchTemplateName";
const _lTVS = "launchTemplateVersionSet";
const _lTa = "launchTemplates";
const _lTau = "launchTime";
const _lVN = "latestVersionNumber";
const _m$2 = "min";
const _mA = "mutualAuthentication";
const _mAE = "multiAttachEnabled";
const _mAI = "maxAggregationInterval";
const _mAa = "macAddress";
const _mB = "managedBy";
const _mCIS = "metricCategoryIdSet";
const _mCOIOL = "mapCustomerOwnedIpOnLaunch";
const _mE = "maxEntries";
const _mEM = "managedExceptionMessage";
const _mFAS = "mediumFixAvailableSince";
const _mGBPVC = "memoryGiBPerVCpu";
const _mMB = "memoryMiB";
const _mO = "metadataOptions";
const _mOa = "maintenanceOptions";
const _mP = "maxPrice";
const _mPIOL = "mapPublicIpOnLaunch";
const _mR = "maxResults";
const _mSPAPOOODP = "maxSpotPriceAsPercentageOfOptimalOnDemandPrice";
const _mSu = "multicastSupport";
const _mTa = "marketType";
const _mVE = "managesVpcEndpoints";
const _ma = "max";
const _mai = "main";
const _mana = "managed";
const _me = "message";
const _mo = "mode";
const _mon = "monitoring";
const _n = "name";
const _nAAI = "networkAclAssociationId";
const _nAI = "networkAclId";
const _nAS = "networkAclSet";
const _nBG = "networkBorderGroup";
const _nBGe = "networkBandwidthGbps";
const _nCI = "networkCardIndex";
const _nD = "noDevice";
const _nG = "natGateway";
const _nGI = "natGatewayId";
const _nI = "networkId";
const _nIC = "networkInterfaceCount";
const _nII = "networkInterfaceId";
const _nIIS = "networkInterfaceIdSet";
const _nIOI = "networkInterfaceOwnerId";
const _nIS = "networkInterfaceSet";
const _nLBAS = "networkLoadBalancerArnSet";
const _nPO = "networkPerformanceOptions";
const _nT = "networkType";
const _nTe = "nextToken";
const _nV = "nestedVirtualization";
const _o = "origin";
const _oA = "outpostArn";
const _oAw = "ownerAlias";
const _oDMPPOLP = "onDemandMaxPricePercentageOverLowestPrice";
const _oI = "ownerId";
const _oIA = "outsideIpAddress";
const _oIAT = "outsideIpAddressType";
const _oIS = "optInStatus";
const _oNA = "odbNetworkArn";
const _op = "options";
const _ope = "operator";
const _p = "principal";
const _pC = "productCodes";
const _pCr = "productCode";
const _pD = "policyDocument";
const _pDE = "privateDnsEnabled";
const _pDHGNS = "phase1DHGroupNumberSet";
const _pDHGNSh = "phase2DHGroupNumberSet";
const _pDNC = "privateDnsNameConfiguration";
const _pDNO = "privateDnsNameOptions";
const _pDNOOL = "privateDnsNameOptionsOnLaunch";
const _pDNr = "privateDnsName";
const _pDNu = "publicDnsName";
const _pDOFIRE = "privateDnsOnlyForInboundResolverEndpoint";
const _pDP = "privateDnsPreference";
const _pDRTI = "propagationDefaultRouteTableId";
const _pDSDN = "publicDualStackDnsName";
const _pDSDS = "privateDnsSpecifiedDomainSet";
const _pDl = "platformDetails";
const _pEAS = "phase1EncryptionAlgorithmSet";
const _pEASh = "phase2EncryptionAlgorithmSet";
const _pHP = "perHourPartition";
const _pI = "publicIp";
const _pIAC = "privateIpAddressCount";
const _pIAS = "privateIpAddressesSet";
const _pIASh = "phase1IntegrityAlgorithmSet";
const _pIASha = "phase2IntegrityAlgorithmSet";
const _pIASr = "privateIpAddressSet";
const _pIAr = "privateIpAddress";
const _pIDN = "publicIpv6DnsName";
const _pIDNO = "publicIpDnsNameOptions";
const _pIDNu = "publicIpv4DnsName";
const _pIP = "publicIpv4Pool";
const _pIri = "primaryIpv6";
const _pLA = "prefixListArn";
const _pLI = "prefixListId";
const _pLIr = "prefixListIds";
const _pLN = "prefixListName";
const _pLS = "prefixListSet";
const _pLSh = "phase1LifetimeSeconds";
const _pLSha = "phase2LifetimeSeconds";
const _pN = "partitionNumber";
const _pOe = "peeringOptions";
const _pRSa = "payerResponsibilitySet";
const _pRT = "payerResponsibilityType";
const _pRa = "payerResponsibility";
const _pRo = "portRange";
const _pSK = "preSharedKey";
const _pSKA = "preSharedKeyArn";
const _pSKU = "publicSigningKeyUrl";
const _pSPN = "publicSsmParameterName";
const _pSee = "peeringStatus";
const _pT = "principalType";
const _pVS = "propagatingVgwSet";
const _pl = "platform";
const _pla = "placement";
const _pr = "protocol";
const _prim = "primary";
const _pro = "progress";
const _rA = "ruleAction";
const _rAE = "remoteAccessEnabled";
const _rCA = "resourceConfigurationArn";
const _rDI = "ramDiskId";
const _rDN = "rootDeviceName";
const _rDT = "rootDeviceType";
const _rEIT = "requireEncryptionInTransit";
const _rETe = "restoreExpiryTime";
const _rEe = "regionEndpoint";
const _rEes = "resourceExclusions";
const _rFP = "rekeyFuzzPercentage";
const _rHS = "requireHibernateSupport";
const _rI = "reservationId";
const _rINC = "remoteIpv4NetworkCidr";
const _rINCe = "remoteIpv6NetworkCidr";
const _rIa = "ramdiskId";
const _rIeg = "regionInfo";
const _rIeq = "requesterId";
const _rIes = "resourceId";
const _rMTS = "rekeyMarginTimeSeconds";
const _rMe = "rebootMigration";
const _rMeq = "requesterManaged";
const _rN = "ruleNumber";
const _rNe = "regionName";
const _rSe = "referenceSet";
const _rSes = "reservationSet";
const _rSou = "routeSet";
const _rTAI = "routeTableAssociationId";
const _rTI = "routeTableId";
const _rTIS = "routeTableIdSet";
const _rTS = "routeTableSet";
const _rTe = "resourceType";
const _rVIe = "requesterVpcInfo";
const _rWS = "replayWindowSize";
const _ra = "ramdisk";
const _re = "reason";
const _reg = "region";
const _rou = "routes";
const _s$3 = "smithy.ts.sdk.synthetic.com.amazonaws.ec2";
const _sAt = "startupAction";
const _sAub = "subnetArn";
const _sCA = "serverCertificateArn";
const _sCS = "serviceConfigurationSet";
const _sDC = "sourceDestCheck";
const _sDp = "spreadDomain";
const _sGA = "securityGroupArn";
const _sGIS = "securityGroupIdSet";
const _sGIec = "securityGroupInfo";
const _sGRSec = "securityGroupReferencingSupport";
const _sGSe = "securityGroupSet";
const _sI = "serviceId";
const _sIATS = "supportedIpAddressTypeSet";
const _sICT = "sourceImageCreationTime";
const _sII = "sourceInstanceId";
const _sIIe = "secondaryInterfaceId";
const _sIIo = "sourceImageId";
const _sIR = "sourceImageRegion";
const _sIRI = "spotInstanceRequestId";
const _sISe = "secondaryInterfaceSet";
const _sISu = "subnetIdSet";
const _sIT = "spotInstanceType";
const _sITS = "supportedInstanceTypeSet";
const _sIn = "snapshotId";
const _sIu = "subnetId";
const _sM = "serviceManaged";
const _sMPPOLP = "spotMaxPricePercentageOverLowestPrice";
const _sMt = "statusMessage";
const _sMta = "stateMessage";
const _sN = "serviceName";
const _sNAe = "serviceNetworkArn";
const _sNI = "secondaryNetworkId";
const _sNSr = "sriovNetSupport";
const _sO = "spotOptions";
const _sPA = "samlProviderArn";
const _sPI = "servicePermissionId";
const _sPIAC = "secondaryPrivateIpAddressCount";
const _sR = "serviceRegion";
const _sRO = "staticRoutesOnly";
const _sRSu = "supportedRegionSet";
const _sRc = "scanResults";
const _sRt = "stateReason";
const _sSI = "secondarySubnetId";
const _sSPU = "selfServicePortalUrl";
const _sSSPA = "selfServiceSamlProviderArn";
const _sSer = "serviceState";
const _sSn = "snapshotSet";
const _sSub = "subnetSet";
const _sTH = "sessionTimeoutHours";
const _sTe = "serviceType";
const _sTp = "splitTunnel";
const _sTs = "sseType";
const _sTt = "startTime";
const _sTto = "storageTier";
const _sVI = "sourceVolumeId";
const _scop = "scope";
const _si = "size";
const _so = "source";
const _st = "state";
const _sta = "status";
const _tB = "tunnelBandwidth";
const _tET = "tcpEstablishedTimeout";
const _tFSS = "tagFieldSpecificationSet";
const _tGAI = "transitGatewayAttachmentId";
const _tGAra = "transitGatewayArn";
const _tGC = "transitGatewayConfiguration";
const _tGCB = "transitGatewayCidrBlocks";
const _tGI = "transitGatewayId";
const _tGS = "transitGatewaySet";
const _tIAT = "trafficIpAddressType";
const _tICu = "tunnelInsideCidr";
const _tIIC = "tunnelInsideIpv6Cidr";
const _tIIV = "tunnelInsideIpVersion";
const _tIe = "tenantId";
const _tKS = "tagKeySet";
const _tLSGB = "totalLocalStorageGB";
const _tOS = "tunnelOptionSet";
const _tP = "toPort";
const _tPC = "threadsPerCore";
const _tPS = "trustProviderSet";
const _tPT = "trustProviderType";
const _tPr = "transportProtocol";
const _tS = "tagSet";
const _tSS = "tagSpecificationSet";
const _tSp = "tpmSupport";
const _tT = "trafficType";
const _tTGAI = "transportTransitGatewayAttachmentId";
const _tTr = "transferType";
const _te = "tenancy";
const _th = "throughput";
const _to = "to";
const _ty = "type";
const _uDs = "userData";
const _uI = "userId";
const _uITS = "unsupportedInstanceTypeSet";
const _uO = "usageOperation";
const _uOUT = "usageOperationUpdateTime";
const _uST = "udpStreamTimeout";
const _uTd = "udpTimeout";
const _v = "value";
const _vA = "volumeArn";
const _vCC = "vCpuCount";
const _vCI = "vpnConnectionId";
const _vCIpn = "vpnConcentratorId";
const _vCSp = "vpnConnectionSet";
const _vD = "versionDescription";
const _vECI = "vpcEncryptionControlId";
const _vEI = "vpcEndpointId";
const _vESp = "vpcEndpointSet";
const _vESpn = "vpnEcmpSupport";
const _vET = "vpcEndpointType";
const _vGI = "vpnGatewayId";
const _vI = "vpcId";
const _vIR = "volumeInitializationRate";
const _vIo = "volumeId";
const _vL = "vpcLattice";
const _vN = "virtualName";
const _vNe = "versionNumber";
const _vOI = "volumeOwnerId";
const _vP = "vpcPeering";
const _vPCI = "vpcPeeringConnectionId";
const _vPCS = "vpcPeeringConnectionSet";
const _vPG = "virtualPrivateGateway";
const _vPp = "vpnProtocol";
const _vPpn = "vpnPort";
const _vS$1 = "volumeSet";
const _vSo = "volumeSize";
const _vSp = "vpcSet";
const _vT = "volumeType";
const _vTg = "vgwTelemetry";
const _vTi = "virtualizationType";
const _vU = "validUntil";
const _ve = "version";
const _wCT = "watermarkCreationTime";
const _wK = "watermarkKey";
const _xN$1 = "xmlName";
const n0$3 = "com.amazonaws.ec2";
const _s_registry$3 = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_10__.t(_s$3);
var EC2ServiceException$ = [
	-3,
	_s$3,
	"EC2ServiceException",
	0,
	[],
	[]
];
_s_registry$3.registerError(EC2ServiceException$, EC2ServiceException);
const errorTypeRegistries$3 = [_s_registry$3];
var customerGatewayConfiguration = [
	0,
	n0$3,
	_cGC,
	8,
	0
];
var preSharedKey = [
	0,
	n0$3,
	_pSK,
	8,
	0
];
var SensitiveUserData = [
	0,
	n0$3,
	_SUD,
	8,
	0
];
var AcceleratorCount$ = [
	3,
	n0$3,
	_AC,
	0,
	[_M$2, _Ma],
	[[1, {
		[_eQN]: `Min`,
		[_xN$1]: _m$2
	}], [1, {
		[_eQN]: `Max`,
		[_xN$1]: _ma
	}]]
];
var AcceleratorTotalMemoryMiB$ = [
	3,
	n0$3,
	_ATMMB,
	0,
	[_M$2, _Ma],
	[[1, {
		[_eQN]: `Min`,
		[_xN$1]: _m$2
	}], [1, {
		[_eQN]: `Max`,
		[_xN$1]: _ma
	}]]
];
var Address$ = [
	3,
	n0$3,
	_A$2,
	0,
	[
		_AIl,
		_AIs,
		_Do,
		_NII,
		_NIOI,
		_PIAr,
		_T$2,
		_PIP,
		_NBG,
		_COI,
		_COIP,
		_CI,
		_SIu,
		_SM,
		_II$1,
		_PI$1
	],
	[
		[0, {
			[_eQN]: `AllocationId`,
			[_xN$1]: _aI
		}],
		[0, {
			[_eQN]: `AssociationId`,
			[_xN$1]: _aIs
		}],
		[0, {
			[_eQN]: `Domain`,
			[_xN$1]: _do
		}],
		[0, {
			[_eQN]: `NetworkInterfaceId`,
			[_xN$1]: _nII
		}],
		[0, {
			[_eQN]: `NetworkInterfaceOwnerId`,
			[_xN$1]: _nIOI
		}],
		[0, {
			[_eQN]: `PrivateIpAddress`,
			[_xN$1]: _pIAr
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS
		}],
		[0, {
			[_eQN]: `PublicIpv4Pool`,
			[_xN$1]: _pIP
		}],
		[0, {
			[_eQN]: `NetworkBorderGroup`,
			[_xN$1]: _nBG
		}],
		[0, {
			[_eQN]: `CustomerOwnedIp`,
			[_xN$1]: _cOI
		}],
		[0, {
			[_eQN]: `CustomerOwnedIpv4Pool`,
			[_xN$1]: _cOIP
		}],
		[0, {
			[_eQN]: `CarrierIp`,
			[_xN$1]: _cI
		}],
		[0, {
			[_eQN]: `SubnetId`,
			[_xN$1]: _sIu
		}],
		[0, {
			[_eQN]: `ServiceManaged`,
			[_xN$1]: _sM
		}],
		[0, {
			[_eQN]: `InstanceId`,
			[_xN$1]: _iI
		}],
		[0, {
			[_eQN]: `PublicIp`,
			[_xN$1]: _pI
		}]
	]
];
var AllowedPrincipal$ = [
	3,
	n0$3,
	_APl,
	0,
	[
		_PT,
		_P$2,
		_SPI,
		_T$2,
		_SIe
	],
	[
		[0, {
			[_eQN]: `PrincipalType`,
			[_xN$1]: _pT
		}],
		[0, {
			[_eQN]: `Principal`,
			[_xN$1]: _p
		}],
		[0, {
			[_eQN]: `ServicePermissionId`,
			[_xN$1]: _sPI
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS
		}],
		[0, {
			[_eQN]: `ServiceId`,
			[_xN$1]: _sI
		}]
	]
];
var AssociatedTargetNetwork$ = [
	3,
	n0$3,
	_ATN,
	0,
	[_NI, _NT$2],
	[[0, {
		[_eQN]: `NetworkId`,
		[_xN$1]: _nI
	}], [0, {
		[_eQN]: `NetworkType`,
		[_xN$1]: _nT
	}]]
];
var AttachmentEnaSrdSpecification$ = [
	3,
	n0$3,
	_AESS,
	0,
	[_ESE, _ESUS],
	[[2, {
		[_eQN]: `EnaSrdEnabled`,
		[_xN$1]: _eSE
	}], [() => AttachmentEnaSrdUdpSpecification$, {
		[_eQN]: `EnaSrdUdpSpecification`,
		[_xN$1]: _eSUS
	}]]
];
var AttachmentEnaSrdUdpSpecification$ = [
	3,
	n0$3,
	_AESUS,
	0,
	[_ESUE],
	[[2, {
		[_eQN]: `EnaSrdUdpEnabled`,
		[_xN$1]: _eSUE
	}]]
];
var AttributeBooleanValue$ = [
	3,
	n0$3,
	_ABV,
	0,
	[_V$1],
	[[2, {
		[_eQN]: `Value`,
		[_xN$1]: _v
	}]]
];
var AttributeValue$ = [
	3,
	n0$3,
	_AVt,
	0,
	[_V$1],
	[[0, {
		[_eQN]: `Value`,
		[_xN$1]: _v
	}]]
];
var BaselineEbsBandwidthMbps$ = [
	3,
	n0$3,
	_BEBM,
	0,
	[_M$2, _Ma],
	[[1, {
		[_eQN]: `Min`,
		[_xN$1]: _m$2
	}], [1, {
		[_eQN]: `Max`,
		[_xN$1]: _ma
	}]]
];
var BaselinePerformanceFactors$ = [
	3,
	n0$3,
	_BPF,
	0,
	[_Cp],
	[[() => CpuPerformanceFactor$, {
		[_eQN]: `Cpu`,
		[_xN$1]: _cp
	}]]
];
var BlockDeviceMapping$ = [
	3,
	n0$3,
	_BDM,
	0,
	[
		_Eb,
		_ND,
		_DN,
		_VN
	],
	[
		[() => EbsBlockDevice$, {
			[_eQN]: `Ebs`,
			[_xN$1]: _eb
		}],
		[0, {
			[_eQN]: `NoDevice`,
			[_xN$1]: _nD
		}],
		[0, {
			[_eQN]: `DeviceName`,
			[_xN$1]: _dN
		}],
		[0, {
			[_eQN]: `VirtualName`,
			[_xN$1]: _vN
		}]
	]
];
var BlockPublicAccessStates$ = [
	3,
	n0$3,
	_BPAS,
	0,
	[_IGBM],
	[[0, {
		[_eQN]: `InternetGatewayBlockMode`,
		[_xN$1]: _iGBM
	}]]
];
var CapacityReservationSpecificationResponse$ = [
	3,
	n0$3,
	_CRSR,
	0,
	[_CRP, _CRT],
	[[0, {
		[_eQN]: `CapacityReservationPreference`,
		[_xN$1]: _cRP
	}], [() => CapacityReservationTargetResponse$, {
		[_eQN]: `CapacityReservationTarget`,
		[_xN$1]: _cRT
	}]]
];
var CapacityReservationTargetResponse$ = [
	3,
	n0$3,
	_CRTR,
	0,
	[_CRI, _CRRGA],
	[[0, {
		[_eQN]: `CapacityReservationId`,
		[_xN$1]: _cRI
	}], [0, {
		[_eQN]: `CapacityReservationResourceGroupArn`,
		[_xN$1]: _cRRGA
	}]]
];
var CertificateAuthentication$ = [
	3,
	n0$3,
	_CAer,
	0,
	[_CRCC],
	[[0, {
		[_eQN]: `ClientRootCertificateChain`,
		[_xN$1]: _cRCC
	}]]
];
var CidrBlock$ = [
	3,
	n0$3,
	_CB,
	0,
	[_CB],
	[[0, {
		[_eQN]: `CidrBlock`,
		[_xN$1]: _cB
	}]]
];
var ClientConnectResponseOptions$ = [
	3,
	n0$3,
	_CCRO,
	0,
	[
		_En,
		_LFA,
		_Sta
	],
	[
		[2, {
			[_eQN]: `Enabled`,
			[_xN$1]: _en
		}],
		[0, {
			[_eQN]: `LambdaFunctionArn`,
			[_xN$1]: _lFA
		}],
		[() => ClientVpnEndpointAttributeStatus$, {
			[_eQN]: `Status`,
			[_xN$1]: _sta
		}]
	]
];
var ClientLoginBannerResponseOptions$ = [
	3,
	n0$3,
	_CLBRO,
	0,
	[_En, _BTa],
	[[2, {
		[_eQN]: `Enabled`,
		[_xN$1]: _en
	}], [0, {
		[_eQN]: `BannerText`,
		[_xN$1]: _bT
	}]]
];
var ClientRouteEnforcementResponseOptions$ = [
	3,
	n0$3,
	_CRERO,
	0,
	[_Enf],
	[[2, {
		[_eQN]: `Enforced`,
		[_xN$1]: _enf
	}]]
];
var ClientVpnAuthentication$ = [
	3,
	n0$3,
	_CVA,
	0,
	[
		_Ty,
		_ADc,
		_MA,
		_FA
	],
	[
		[0, {
			[_eQN]: `Type`,
			[_xN$1]: _ty
		}],
		[() => DirectoryServiceAuthentication$, {
			[_eQN]: `ActiveDirectory`,
			[_xN$1]: _aDc
		}],
		[() => CertificateAuthentication$, {
			[_eQN]: `MutualAuthentication`,
			[_xN$1]: _mA
		}],
		[() => FederatedAuthentication$, {
			[_eQN]: `FederatedAuthentication`,
			[_xN$1]: _fA
		}]
	]
];
var ClientVpnEndpoint$ = [
	3,
	n0$3,
	_CVE$1,
	0,
	[
		_CVEI,
		_De,
		_Sta,
		_CTr,
		_DT,
		_DNn,
		_CCB,
		_DS$2,
		_STp,
		_VPp,
		_TPr,
		_VPpn,
		_ATNs,
		_SCA,
		_AO$1,
		_CLO,
		_T$2,
		_SGIe,
		_VI,
		_SSPU,
		_CCO,
		_STH,
		_CLBO,
		_CREO,
		_DOST,
		_EIAT,
		_TIAT,
		_TGC,
		_DPO
	],
	[
		[0, {
			[_eQN]: `ClientVpnEndpointId`,
			[_xN$1]: _cVEI
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN$1]: _de
		}],
		[() => ClientVpnEndpointStatus$, {
			[_eQN]: `Status`,
			[_xN$1]: _sta
		}],
		[0, {
			[_eQN]: `CreationTime`,
			[_xN$1]: _cTr
		}],
		[0, {
			[_eQN]: `DeletionTime`,
			[_xN$1]: _dT
		}],
		[0, {
			[_eQN]: `DnsName`,
			[_xN$1]: _dNn
		}],
		[0, {
			[_eQN]: `ClientCidrBlock`,
			[_xN$1]: _cCB
		}],
		[() => ValueStringList, {
			[_eQN]: `DnsServer`,
			[_xN$1]: _dSn
		}],
		[2, {
			[_eQN]: `SplitTunnel`,
			[_xN$1]: _sTp
		}],
		[0, {
			[_eQN]: `VpnProtocol`,
			[_xN$1]: _vPp
		}],
		[0, {
			[_eQN]: `TransportProtocol`,
			[_xN$1]: _tPr
		}],
		[1, {
			[_eQN]: `VpnPort`,
			[_xN$1]: _vPpn
		}],
		[() => AssociatedTargetNetworkSet, {
			[_eQN]: `AssociatedTargetNetwork`,
			[_xN$1]: _aTN
		}],
		[0, {
			[_eQN]: `ServerCertificateArn`,
			[_xN$1]: _sCA
		}],
		[() => ClientVpnAuthenticationList, {
			[_eQN]: `AuthenticationOptions`,
			[_xN$1]: _aO
		}],
		[() => ConnectionLogResponseOptions$, {
			[_eQN]: `ConnectionLogOptions`,
			[_xN$1]: _cLO
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS
		}],
		[() => ClientVpnSecurityGroupIdSet, {
			[_eQN]: `SecurityGroupIdSet`,
			[_xN$1]: _sGIS
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN$1]: _vI
		}],
		[0, {
			[_eQN]: `SelfServicePortalUrl`,
			[_xN$1]: _sSPU
		}],
		[() => ClientConnectResponseOptions$, {
			[_eQN]: `ClientConnectOptions`,
			[_xN$1]: _cCO
		}],
		[1, {
			[_eQN]: `SessionTimeoutHours`,
			[_xN$1]: _sTH
		}],
		[() => ClientLoginBannerResponseOptions$, {
			[_eQN]: `ClientLoginBannerOptions`,
			[_xN$1]: _cLBO
		}],
		[() => ClientRouteEnforcementResponseOptions$, {
			[_eQN]: `ClientRouteEnforcementOptions`,
			[_xN$1]: _cREO
		}],
		[2, {
			[_eQN]: `DisconnectOnSessionTimeout`,
			[_xN$1]: _dOST
		}],
		[0, {
			[_eQN]: `EndpointIpAddressType`,
			[_xN$1]: _eIAT
		}],
		[0, {
			[_eQN]: `TrafficIpAddressType`,
			[_xN$1]: _tIAT
		}],
		[() => TransitGatewayConfigurationDescribeEndpointStructure$, {
			[_eQN]: `TransitGatewayConfiguration`,
			[_xN$1]: _tGC
		}],
		[() => DevicePostureResponseOptions$, {
			[_eQN]: `DevicePostureOptions`,
			[_xN$1]: _dPO
		}]
	]
];
var ClientVpnEndpointAttributeStatus$ = [
	3,
	n0$3,
	_CVEAS,
	0,
	[_Co, _Me],
	[[0, {
		[_eQN]: `Code`,
		[_xN$1]: _co
	}], [0, {
		[_eQN]: `Message`,
		[_xN$1]: _me
	}]]
];
var ClientVpnEndpointStatus$ = [
	3,
	n0$3,
	_CVES,
	0,
	[_Co, _Me],
	[[0, {
		[_eQN]: `Code`,
		[_xN$1]: _co
	}], [0, {
		[_eQN]: `Message`,
		[_xN$1]: _me
	}]]
];
var ClientVpnTrustProvider$ = [
	3,
	n0$3,
	_CVTP,
	0,
	[
		_TPT,
		_TIe,
		_PSKU
	],
	[
		[0, {
			[_eQN]: `TrustProviderType`,
			[_xN$1]: _tPT
		}],
		[0, {
			[_eQN]: `TenantId`,
			[_xN$1]: _tIe
		}],
		[0, {
			[_eQN]: `PublicSigningKeyUrl`,
			[_xN$1]: _pSKU
		}]
	]
];
var CloudWatchLogOptions$ = [
	3,
	n0$3,
	_CWLO,
	0,
	[
		_LE,
		_LGA,
		_LOF,
		_BLE,
		_BLGA,
		_BLOF
	],
	[
		[2, {
			[_eQN]: `LogEnabled`,
			[_xN$1]: _lE
		}],
		[0, {
			[_eQN]: `LogGroupArn`,
			[_xN$1]: _lGA
		}],
		[0, {
			[_eQN]: `LogOutputFormat`,
			[_xN$1]: _lOF
		}],
		[2, {
			[_eQN]: `BgpLogEnabled`,
			[_xN$1]: _bLE
		}],
		[0, {
			[_eQN]: `BgpLogGroupArn`,
			[_xN$1]: _bLGA
		}],
		[0, {
			[_eQN]: `BgpLogOutputFormat`,
			[_xN$1]: _bLOF
		}]
	]
];
var ConnectionLogResponseOptions$ = [
	3,
	n0$3,
	_CLRO,
	0,
	[
		_En,
		_CLG,
		_CLS,
		_IAPC
	],
	[
		2,
		0,
		0,
		2
	]
];
var ConnectionTrackingConfiguration$ = [
	3,
	n0$3,
	_CTC,
	0,
	[
		_TET,
		_UST,
		_UTd
	],
	[
		[1, {
			[_eQN]: `TcpEstablishedTimeout`,
			[_xN$1]: _tET
		}],
		[1, {
			[_eQN]: `UdpStreamTimeout`,
			[_xN$1]: _uST
		}],
		[1, {
			[_eQN]: `UdpTimeout`,
			[_xN$1]: _uTd
		}]
	]
];
var ConnectionTrackingSpecification$ = [
	3,
	n0$3,
	_CTS,
	0,
	[
		_TET,
		_UTd,
		_UST
	],
	[
		[1, {
			[_eQN]: `TcpEstablishedTimeout`,
			[_xN$1]: _tET
		}],
		[1, {
			[_eQN]: `UdpTimeout`,
			[_xN$1]: _uTd
		}],
		[1, {
			[_eQN]: `UdpStreamTimeout`,
			[_xN$1]: _uST
		}]
	]
];
var ConnectionTrackingSpecificationResponse$ = [
	3,
	n0$3,
	_CTSRo,
	0,
	[
		_TET,
		_UST,
		_UTd
	],
	[
		[1, {
			[_eQN]: `TcpEstablishedTimeout`,
			[_xN$1]: _tET
		}],
		[1, {
			[_eQN]: `UdpStreamTimeout`,
			[_xN$1]: _uST
		}],
		[1, {
			[_eQN]: `UdpTimeout`,
			[_xN$1]: _uTd
		}]
	]
];
var CpuOptions$ = [
	3,
	n0$3,
	_CO,
	0,
	[
		_CCor,
		_TPC,
		_ASSm,
		_NV
	],
	[
		[1, {
			[_eQN]: `CoreCount`,
			[_xN$1]: _cCo
		}],
		[1, {
			[_eQN]: `ThreadsPerCore`,
			[_xN$1]: _tPC
		}],
		[0, {
			[_eQN]: `AmdSevSnp`,
			[_xN$1]: _aSS
		}],
		[0, {
			[_eQN]: `NestedVirtualization`,
			[_xN$1]: _nV
		}]
	]
];
var CpuPerformanceFactor$ = [
	3,
	n0$3,
	_CPF,
	0,
	[_Ref],
	[[() => PerformanceFactorReferenceSet, {
		[_eQN]: `ReferenceSet`,
		[_xN$1]: _rSe
	}]]
];
var CreditSpecification$ = [
	3,
	n0$3,
	_CSr,
	0,
	[_CCp],
	[[0, {
		[_eQN]: `CpuCredits`,
		[_xN$1]: _cCp
	}]]
];
var DescribeAddressesRequest$ = [
	3,
	n0$3,
	_DAR,
	0,
	[
		_PIu,
		_DR,
		_Fi$1,
		_AIll
	],
	[
		[() => PublicIpStringList, { [_xN$1]: _PI$1 }],
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}],
		[() => FilterList, { [_xN$1]: _Fil }],
		[() => AllocationIdList, { [_xN$1]: _AIl }]
	]
];
var DescribeAddressesResult$ = [
	3,
	n0$3,
	_DARe,
	0,
	[_Add],
	[[() => AddressList, {
		[_eQN]: `AddressesSet`,
		[_xN$1]: _aSddr
	}]]
];
var DescribeClientVpnEndpointsRequest$ = [
	3,
	n0$3,
	_DCVERes,
	0,
	[
		_CVEIl,
		_MR$2,
		_NTe,
		_Fi$1,
		_DR
	],
	[
		[() => ClientVpnEndpointIdList, { [_xN$1]: _CVEI }],
		1,
		0,
		[() => FilterList, { [_xN$1]: _Fil }],
		2
	]
];
var DescribeClientVpnEndpointsResult$ = [
	3,
	n0$3,
	_DCVEResc,
	0,
	[_CVEl, _NTe],
	[[() => EndpointSet, {
		[_eQN]: `ClientVpnEndpoint`,
		[_xN$1]: _cVE
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}]]
];
var DescribeFlowLogsRequest$ = [
	3,
	n0$3,
	_DFLRes,
	0,
	[
		_DR,
		_Fil,
		_FLI,
		_MR$2,
		_NTe
	],
	[
		2,
		[() => FilterList, 0],
		[() => FlowLogIdList, { [_xN$1]: _FLIl }],
		1,
		0
	]
];
var DescribeFlowLogsResult$ = [
	3,
	n0$3,
	_DFLResc,
	0,
	[_FL, _NTe],
	[[() => FlowLogSet, {
		[_eQN]: `FlowLogSet`,
		[_xN$1]: _fLS
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}]]
];
var DescribeImagesRequest$ = [
	3,
	n0$3,
	_DIRes,
	0,
	[
		_EU,
		_IIma,
		_Ow,
		_ID$1,
		_IDn,
		_MR$2,
		_NTe,
		_DR,
		_Fi$1
	],
	[
		[() => ExecutableByStringList, { [_xN$1]: _EBx }],
		[() => ImageIdStringList, { [_xN$1]: _IIm }],
		[() => OwnerStringList, { [_xN$1]: _Own }],
		2,
		2,
		1,
		0,
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}],
		[() => FilterList, { [_xN$1]: _Fil }]
	]
];
var DescribeImagesResult$ = [
	3,
	n0$3,
	_DIResc,
	0,
	[_NTe, _Im],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}], [() => ImageList, {
		[_eQN]: `ImagesSet`,
		[_xN$1]: _iSma
	}]]
];
var DescribeInstanceAttributeRequest$ = [
	3,
	n0$3,
	_DIARe,
	0,
	[
		_II$1,
		_At,
		_DR
	],
	[
		[0, {
			[_eQN]: `InstanceId`,
			[_xN$1]: _iI
		}],
		[0, {
			[_eQN]: `Attribute`,
			[_xN$1]: _att
		}],
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}]
	],
	2
];
var DescribeInstancesRequest$ = [
	3,
	n0$3,
	_DIRescr,
	0,
	[
		_IIn,
		_IMR,
		_DR,
		_Fi$1,
		_NTe,
		_MR$2
	],
	[
		[() => InstanceIdStringList, { [_xN$1]: _II$1 }],
		2,
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}],
		[() => FilterList, { [_xN$1]: _Fil }],
		[0, {
			[_eQN]: `NextToken`,
			[_xN$1]: _nTe
		}],
		[1, {
			[_eQN]: `MaxResults`,
			[_xN$1]: _mR
		}]
	]
];
var DescribeInstancesResult$ = [
	3,
	n0$3,
	_DIRescri,
	0,
	[_NTe, _Rese],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}], [() => ReservationList, {
		[_eQN]: `ReservationSet`,
		[_xN$1]: _rSes
	}]]
];
var DescribeInternetGatewaysRequest$ = [
	3,
	n0$3,
	_DIGRe,
	0,
	[
		_NTe,
		_MR$2,
		_DR,
		_IGIn,
		_Fi$1
	],
	[
		0,
		1,
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}],
		[() => InternetGatewayIdList, {
			[_eQN]: `InternetGatewayId`,
			[_xN$1]: _iGI
		}],
		[() => FilterList, { [_xN$1]: _Fil }]
	]
];
var DescribeInternetGatewaysResult$ = [
	3,
	n0$3,
	_DIGRes,
	0,
	[_IGn, _NTe],
	[[() => InternetGatewayList, {
		[_eQN]: `InternetGatewaySet`,
		[_xN$1]: _iGS
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}]]
];
var DescribeLaunchTemplatesRequest$ = [
	3,
	n0$3,
	_DLTRes,
	0,
	[
		_DR,
		_LTIa,
		_LTNa,
		_Fi$1,
		_NTe,
		_MR$2,
		_IMR
	],
	[
		2,
		[() => LaunchTemplateIdStringList, { [_xN$1]: _LTI }],
		[() => LaunchTemplateNameStringList, { [_xN$1]: _LTN }],
		[() => FilterList, { [_xN$1]: _Fil }],
		0,
		1,
		2
	]
];
var DescribeLaunchTemplatesResult$ = [
	3,
	n0$3,
	_DLTResc,
	0,
	[_LTa, _NTe],
	[[() => LaunchTemplateSet, {
		[_eQN]: `LaunchTemplates`,
		[_xN$1]: _lTa
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}]]
];
var DescribeLaunchTemplateVersionsRequest$ = [
	3,
	n0$3,
	_DLTVRes,
	0,
	[
		_DR,
		_LTI,
		_LTN,
		_Ve,
		_MV,
		_MVa,
		_NTe,
		_MR$2,
		_Fi$1,
		_RAeso,
		_IMR
	],
	[
		2,
		0,
		0,
		[() => VersionStringList, { [_xN$1]: _LTV }],
		0,
		0,
		0,
		1,
		[() => FilterList, { [_xN$1]: _Fil }],
		2,
		2
	]
];
var DescribeLaunchTemplateVersionsResult$ = [
	3,
	n0$3,
	_DLTVResc,
	0,
	[_LTVa, _NTe],
	[[() => LaunchTemplateVersionSet, {
		[_eQN]: `LaunchTemplateVersionSet`,
		[_xN$1]: _lTVS
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}]]
];
var DescribeManagedPrefixListsRequest$ = [
	3,
	n0$3,
	_DMPLRes,
	0,
	[
		_DR,
		_Fi$1,
		_MR$2,
		_NTe,
		_PLIr
	],
	[
		2,
		[() => FilterList, { [_xN$1]: _Fil }],
		1,
		0,
		[() => ValueStringList, { [_xN$1]: _PLI }]
	]
];
var DescribeManagedPrefixListsResult$ = [
	3,
	n0$3,
	_DMPLResc,
	0,
	[_NTe, _PLr],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}], [() => ManagedPrefixListSet, {
		[_eQN]: `PrefixListSet`,
		[_xN$1]: _pLS
	}]]
];
var DescribeNetworkAclsRequest$ = [
	3,
	n0$3,
	_DNARe,
	0,
	[
		_NTe,
		_MR$2,
		_DR,
		_NAIe,
		_Fi$1
	],
	[
		0,
		1,
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}],
		[() => NetworkAclIdStringList, { [_xN$1]: _NAI }],
		[() => FilterList, { [_xN$1]: _Fil }]
	]
];
var DescribeNetworkAclsResult$ = [
	3,
	n0$3,
	_DNARes,
	0,
	[_NAe, _NTe],
	[[() => NetworkAclList, {
		[_eQN]: `NetworkAclSet`,
		[_xN$1]: _nAS
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}]]
];
var DescribeNetworkInterfacesRequest$ = [
	3,
	n0$3,
	_DNIRe,
	0,
	[
		_NTe,
		_MR$2,
		_IMR,
		_DR,
		_NIIe,
		_Fi$1
	],
	[
		0,
		1,
		2,
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}],
		[() => NetworkInterfaceIdList, { [_xN$1]: _NII }],
		[() => FilterList, {
			[_eQN]: `Filter`,
			[_xN$1]: _fi
		}]
	]
];
var DescribeNetworkInterfacesResult$ = [
	3,
	n0$3,
	_DNIRes,
	0,
	[_NIet, _NTe],
	[[() => NetworkInterfaceList, {
		[_eQN]: `NetworkInterfaceSet`,
		[_xN$1]: _nIS
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}]]
];
var DescribeRegionsRequest$ = [
	3,
	n0$3,
	_DRRe,
	0,
	[
		_RNe,
		_ARll,
		_DR,
		_Fi$1
	],
	[
		[() => RegionNameStringList, { [_xN$1]: _RN }],
		2,
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}],
		[() => FilterList, { [_xN$1]: _Fil }]
	]
];
var DescribeRegionsResult$ = [
	3,
	n0$3,
	_DRRes,
	0,
	[_Reg],
	[[() => RegionList, {
		[_eQN]: `RegionInfo`,
		[_xN$1]: _rIeg
	}]]
];
var DescribeRouteTablesRequest$ = [
	3,
	n0$3,
	_DRTRe,
	0,
	[
		_NTe,
		_MR$2,
		_DR,
		_RTIo,
		_Fi$1
	],
	[
		0,
		1,
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}],
		[() => RouteTableIdStringList, { [_xN$1]: _RTI }],
		[() => FilterList, { [_xN$1]: _Fil }]
	]
];
var DescribeRouteTablesResult$ = [
	3,
	n0$3,
	_DRTRes,
	0,
	[_RTou, _NTe],
	[[() => RouteTableList, {
		[_eQN]: `RouteTableSet`,
		[_xN$1]: _rTS
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}]]
];
var DescribeSecurityGroupsRequest$ = [
	3,
	n0$3,
	_DSGRes,
	0,
	[
		_GIro,
		_GNr,
		_NTe,
		_MR$2,
		_DR,
		_Fi$1
	],
	[
		[() => GroupIdStringList, { [_xN$1]: _GIr }],
		[() => GroupNameStringList, { [_xN$1]: _GN }],
		0,
		1,
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}],
		[() => FilterList, { [_xN$1]: _Fil }]
	]
];
var DescribeSecurityGroupsResult$ = [
	3,
	n0$3,
	_DSGResc,
	0,
	[_NTe, _SGe],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}], [() => SecurityGroupList, {
		[_eQN]: `SecurityGroupInfo`,
		[_xN$1]: _sGIec
	}]]
];
var DescribeSnapshotsRequest$ = [
	3,
	n0$3,
	_DSRes,
	0,
	[
		_MR$2,
		_NTe,
		_OIw,
		_RBUI,
		_SIna,
		_DR,
		_Fi$1
	],
	[
		1,
		0,
		[() => OwnerStringList, { [_xN$1]: _Own }],
		[64, { [_xN$1]: _RBe }],
		[() => SnapshotIdStringList, { [_xN$1]: _SIn }],
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}],
		[() => FilterList, { [_xN$1]: _Fil }]
	]
];
var DescribeSnapshotsResult$ = [
	3,
	n0$3,
	_DSResc,
	0,
	[_NTe, _Sn],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}], [() => SnapshotList, {
		[_eQN]: `SnapshotSet`,
		[_xN$1]: _sSn
	}]]
];
var DescribeSubnetsRequest$ = [
	3,
	n0$3,
	_DSRescr,
	0,
	[
		_Fi$1,
		_SI$1,
		_NTe,
		_MR$2,
		_DR
	],
	[
		[() => FilterList, { [_xN$1]: _Fil }],
		[() => SubnetIdStringList, { [_xN$1]: _SIu }],
		0,
		1,
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}]
	]
];
var DescribeSubnetsResult$ = [
	3,
	n0$3,
	_DSRescri,
	0,
	[_NTe, _Subn],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}], [() => SubnetList, {
		[_eQN]: `SubnetSet`,
		[_xN$1]: _sSub
	}]]
];
var DescribeTransitGatewaysRequest$ = [
	3,
	n0$3,
	_DTGRes,
	0,
	[
		_TGIr,
		_Fi$1,
		_MR$2,
		_NTe,
		_DR
	],
	[
		[() => TransitGatewayIdStringList, 0],
		[() => FilterList, { [_xN$1]: _Fil }],
		1,
		0,
		2
	]
];
var DescribeTransitGatewaysResult$ = [
	3,
	n0$3,
	_DTGResc,
	0,
	[_TGr, _NTe],
	[[() => TransitGatewayList, {
		[_eQN]: `TransitGatewaySet`,
		[_xN$1]: _tGS
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}]]
];
var DescribeVolumesRequest$ = [
	3,
	n0$3,
	_DVRes,
	0,
	[
		_VIol,
		_IMR,
		_DR,
		_Fi$1,
		_NTe,
		_MR$2
	],
	[
		[() => VolumeIdStringList, { [_xN$1]: _VIo }],
		2,
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}],
		[() => FilterList, { [_xN$1]: _Fil }],
		[0, {
			[_eQN]: `NextToken`,
			[_xN$1]: _nTe
		}],
		[1, {
			[_eQN]: `MaxResults`,
			[_xN$1]: _mR
		}]
	]
];
var DescribeVolumesResult$ = [
	3,
	n0$3,
	_DVResc,
	0,
	[_NTe, _Vo],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}], [() => VolumeList, {
		[_eQN]: `VolumeSet`,
		[_xN$1]: _vS$1
	}]]
];
var DescribeVpcEndpointServiceConfigurationsRequest$ = [
	3,
	n0$3,
	_DVESCRes,
	0,
	[
		_DR,
		_SIer,
		_Fi$1,
		_MR$2,
		_NTe
	],
	[
		2,
		[() => VpcEndpointServiceIdList, { [_xN$1]: _SIe }],
		[() => FilterList, { [_xN$1]: _Fil }],
		1,
		0
	]
];
var DescribeVpcEndpointServiceConfigurationsResult$ = [
	3,
	n0$3,
	_DVESCResc,
	0,
	[_SCer, _NTe],
	[[() => ServiceConfigurationSet, {
		[_eQN]: `ServiceConfigurationSet`,
		[_xN$1]: _sCS
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}]]
];
var DescribeVpcEndpointServicePermissionsRequest$ = [
	3,
	n0$3,
	_DVESPR,
	0,
	[
		_SIe,
		_DR,
		_Fi$1,
		_MR$2,
		_NTe
	],
	[
		0,
		2,
		[() => FilterList, { [_xN$1]: _Fil }],
		1,
		0
	],
	1
];
var DescribeVpcEndpointServicePermissionsResult$ = [
	3,
	n0$3,
	_DVESPRe,
	0,
	[_APll, _NTe],
	[[() => AllowedPrincipalSet, {
		[_eQN]: `AllowedPrincipals`,
		[_xN$1]: _aPl
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}]]
];
var DescribeVpcEndpointsRequest$ = [
	3,
	n0$3,
	_DVERes,
	0,
	[
		_DR,
		_VEI,
		_Fi$1,
		_MR$2,
		_NTe
	],
	[
		2,
		[() => VpcEndpointIdList, { [_xN$1]: _VEIp }],
		[() => FilterList, { [_xN$1]: _Fil }],
		1,
		0
	]
];
var DescribeVpcEndpointsResult$ = [
	3,
	n0$3,
	_DVEResc,
	0,
	[_VEp, _NTe],
	[[() => VpcEndpointSet, {
		[_eQN]: `VpcEndpointSet`,
		[_xN$1]: _vESp
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}]]
];
var DescribeVpcPeeringConnectionsRequest$ = [
	3,
	n0$3,
	_DVPCRes,
	0,
	[
		_NTe,
		_MR$2,
		_DR,
		_VPCIp,
		_Fi$1
	],
	[
		0,
		1,
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}],
		[() => VpcPeeringConnectionIdList, { [_xN$1]: _VPCI }],
		[() => FilterList, { [_xN$1]: _Fil }]
	]
];
var DescribeVpcPeeringConnectionsResult$ = [
	3,
	n0$3,
	_DVPCResc,
	0,
	[_VPCp, _NTe],
	[[() => VpcPeeringConnectionList, {
		[_eQN]: `VpcPeeringConnectionSet`,
		[_xN$1]: _vPCS
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}]]
];
var DescribeVpcsRequest$ = [
	3,
	n0$3,
	_DVRescr,
	0,
	[
		_Fi$1,
		_VIp,
		_NTe,
		_MR$2,
		_DR
	],
	[
		[() => FilterList, { [_xN$1]: _Fil }],
		[() => VpcIdStringList, { [_xN$1]: _VI }],
		0,
		1,
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}]
	]
];
var DescribeVpcsResult$ = [
	3,
	n0$3,
	_DVRescri,
	0,
	[_NTe, _Vpc],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}], [() => VpcList, {
		[_eQN]: `VpcSet`,
		[_xN$1]: _vSp
	}]]
];
var DescribeVpnConnectionsRequest$ = [
	3,
	n0$3,
	_DVCRescr,
	0,
	[
		_Fi$1,
		_VCIpno,
		_DR
	],
	[
		[() => FilterList, { [_xN$1]: _Fil }],
		[() => VpnConnectionIdStringList, { [_xN$1]: _VCIp }],
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}]
	]
];
var DescribeVpnConnectionsResult$ = [
	3,
	n0$3,
	_DVCRescri,
	0,
	[_VCpno],
	[[() => VpnConnectionList, {
		[_eQN]: `VpnConnectionSet`,
		[_xN$1]: _vCSp
	}]]
];
var DestinationOptionsResponse$ = [
	3,
	n0$3,
	_DORe,
	0,
	[
		_FF,
		_HCPi,
		_PHP
	],
	[
		[0, {
			[_eQN]: `FileFormat`,
			[_xN$1]: _fF
		}],
		[2, {
			[_eQN]: `HiveCompatiblePartitions`,
			[_xN$1]: _hCP
		}],
		[2, {
			[_eQN]: `PerHourPartition`,
			[_xN$1]: _pHP
		}]
	]
];
var DevicePostureResponseOptions$ = [
	3,
	n0$3,
	_DPRO,
	0,
	[_TPru],
	[[() => ClientVpnTrustProviderSet, {
		[_eQN]: `TrustProviderSet`,
		[_xN$1]: _tPS
	}]]
];
var DirectoryServiceAuthentication$ = [
	3,
	n0$3,
	_DSA,
	0,
	[_DIi],
	[[0, {
		[_eQN]: `DirectoryId`,
		[_xN$1]: _dIi
	}]]
];
var DnsEntry$ = [
	3,
	n0$3,
	_DE,
	0,
	[_DNn, _HZI],
	[[0, {
		[_eQN]: `DnsName`,
		[_xN$1]: _dNn
	}], [0, {
		[_eQN]: `HostedZoneId`,
		[_xN$1]: _hZI
	}]]
];
var DnsOptions$ = [
	3,
	n0$3,
	_DOn,
	0,
	[
		_DRIT,
		_PDOFIRE,
		_PDP,
		_PDSD
	],
	[
		[0, {
			[_eQN]: `DnsRecordIpType`,
			[_xN$1]: _dRIT
		}],
		[2, {
			[_eQN]: `PrivateDnsOnlyForInboundResolverEndpoint`,
			[_xN$1]: _pDOFIRE
		}],
		[0, {
			[_eQN]: `PrivateDnsPreference`,
			[_xN$1]: _pDP
		}],
		[() => PrivateDnsSpecifiedDomainSet, {
			[_eQN]: `PrivateDnsSpecifiedDomainSet`,
			[_xN$1]: _pDSDS
		}]
	]
];
var EbsBlockDevice$ = [
	3,
	n0$3,
	_EBD,
	0,
	[
		_DOT,
		_Io,
		_SIn,
		_VSo,
		_VT,
		_KKI,
		_Th,
		_OA,
		_AZ,
		_Enc,
		_VIR,
		_AZI,
		_ECI
	],
	[
		[2, {
			[_eQN]: `DeleteOnTermination`,
			[_xN$1]: _dOT
		}],
		[1, {
			[_eQN]: `Iops`,
			[_xN$1]: _io
		}],
		[0, {
			[_eQN]: `SnapshotId`,
			[_xN$1]: _sIn
		}],
		[1, {
			[_eQN]: `VolumeSize`,
			[_xN$1]: _vSo
		}],
		[0, {
			[_eQN]: `VolumeType`,
			[_xN$1]: _vT
		}],
		[0, {
			[_eQN]: `KmsKeyId`,
			[_xN$1]: _kKI
		}],
		[1, {
			[_eQN]: `Throughput`,
			[_xN$1]: _th
		}],
		[0, {
			[_eQN]: `OutpostArn`,
			[_xN$1]: _oA
		}],
		[0, {
			[_eQN]: `AvailabilityZone`,
			[_xN$1]: _aZ
		}],
		[2, {
			[_eQN]: `Encrypted`,
			[_xN$1]: _enc
		}],
		1,
		0,
		1
	]
];
var EbsInstanceBlockDevice$ = [
	3,
	n0$3,
	_EIBD,
	0,
	[
		_ATtt,
		_DOT,
		_Sta,
		_VIo,
		_ARss,
		_VOI,
		_Op,
		_ECI
	],
	[
		[4, {
			[_eQN]: `AttachTime`,
			[_xN$1]: _aTt
		}],
		[2, {
			[_eQN]: `DeleteOnTermination`,
			[_xN$1]: _dOT
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN$1]: _sta
		}],
		[0, {
			[_eQN]: `VolumeId`,
			[_xN$1]: _vIo
		}],
		[0, {
			[_eQN]: `AssociatedResource`,
			[_xN$1]: _aRs
		}],
		[0, {
			[_eQN]: `VolumeOwnerId`,
			[_xN$1]: _vOI
		}],
		[() => OperatorResponse$, {
			[_eQN]: `Operator`,
			[_xN$1]: _ope
		}],
		[1, {
			[_eQN]: `EbsCardIndex`,
			[_xN$1]: _eCI
		}]
	]
];
var ElasticGpuAssociation$ = [
	3,
	n0$3,
	_EGA,
	0,
	[
		_EGIl,
		_EGAI,
		_EGAS,
		_EGAT
	],
	[
		[0, {
			[_eQN]: `ElasticGpuId`,
			[_xN$1]: _eGI
		}],
		[0, {
			[_eQN]: `ElasticGpuAssociationId`,
			[_xN$1]: _eGAI
		}],
		[0, {
			[_eQN]: `ElasticGpuAssociationState`,
			[_xN$1]: _eGAS
		}],
		[0, {
			[_eQN]: `ElasticGpuAssociationTime`,
			[_xN$1]: _eGAT
		}]
	]
];
var ElasticGpuSpecificationResponse$ = [
	3,
	n0$3,
	_EGSR,
	0,
	[_Ty],
	[[0, {
		[_eQN]: `Type`,
		[_xN$1]: _ty
	}]]
];
var ElasticInferenceAcceleratorAssociation$ = [
	3,
	n0$3,
	_EIAA,
	0,
	[
		_EIAAl,
		_EIAAI,
		_EIAAS,
		_EIAAT
	],
	[
		[0, {
			[_eQN]: `ElasticInferenceAcceleratorArn`,
			[_xN$1]: _eIAA
		}],
		[0, {
			[_eQN]: `ElasticInferenceAcceleratorAssociationId`,
			[_xN$1]: _eIAAI
		}],
		[0, {
			[_eQN]: `ElasticInferenceAcceleratorAssociationState`,
			[_xN$1]: _eIAAS
		}],
		[4, {
			[_eQN]: `ElasticInferenceAcceleratorAssociationTime`,
			[_xN$1]: _eIAAT
		}]
	]
];
var EnclaveOptions$ = [
	3,
	n0$3,
	_EOn,
	0,
	[_En],
	[[2, {
		[_eQN]: `Enabled`,
		[_xN$1]: _en
	}]]
];
var EncryptionSupport$ = [
	3,
	n0$3,
	_ESn,
	0,
	[_ESnc, _SMta],
	[[0, {
		[_eQN]: `EncryptionState`,
		[_xN$1]: _eSnc
	}], [0, {
		[_eQN]: `StateMessage`,
		[_xN$1]: _sMta
	}]]
];
var FederatedAuthentication$ = [
	3,
	n0$3,
	_FA,
	0,
	[_SPA, _SSSPA],
	[[0, {
		[_eQN]: `SamlProviderArn`,
		[_xN$1]: _sPA
	}], [0, {
		[_eQN]: `SelfServiceSamlProviderArn`,
		[_xN$1]: _sSSPA
	}]]
];
var Filter$ = [
	3,
	n0$3,
	_Fil,
	0,
	[_N$2, _Va$1],
	[0, [() => ValueStringList, { [_xN$1]: _V$1 }]]
];
var FlowLog$ = [
	3,
	n0$3,
	_FLl,
	0,
	[
		_CTr,
		_DLEM,
		_DLPA,
		_DCAR,
		_DLS,
		_FLIl,
		_FLS,
		_LGN,
		_RIeso,
		_TT,
		_LDTo,
		_LD,
		_LF,
		_T$2,
		_MAI,
		_DOe,
		_TFS
	],
	[
		[4, {
			[_eQN]: `CreationTime`,
			[_xN$1]: _cTr
		}],
		[0, {
			[_eQN]: `DeliverLogsErrorMessage`,
			[_xN$1]: _dLEM
		}],
		[0, {
			[_eQN]: `DeliverLogsPermissionArn`,
			[_xN$1]: _dLPA
		}],
		[0, {
			[_eQN]: `DeliverCrossAccountRole`,
			[_xN$1]: _dCAR
		}],
		[0, {
			[_eQN]: `DeliverLogsStatus`,
			[_xN$1]: _dLS
		}],
		[0, {
			[_eQN]: `FlowLogId`,
			[_xN$1]: _fLI
		}],
		[0, {
			[_eQN]: `FlowLogStatus`,
			[_xN$1]: _fLSl
		}],
		[0, {
			[_eQN]: `LogGroupName`,
			[_xN$1]: _lGN
		}],
		[0, {
			[_eQN]: `ResourceId`,
			[_xN$1]: _rIes
		}],
		[0, {
			[_eQN]: `TrafficType`,
			[_xN$1]: _tT
		}],
		[0, {
			[_eQN]: `LogDestinationType`,
			[_xN$1]: _lDTo
		}],
		[0, {
			[_eQN]: `LogDestination`,
			[_xN$1]: _lD
		}],
		[0, {
			[_eQN]: `LogFormat`,
			[_xN$1]: _lF
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS
		}],
		[1, {
			[_eQN]: `MaxAggregationInterval`,
			[_xN$1]: _mAI
		}],
		[() => DestinationOptionsResponse$, {
			[_eQN]: `DestinationOptions`,
			[_xN$1]: _dOe
		}],
		[() => TagFieldSpecificationListResponse, {
			[_eQN]: `TagFieldSpecificationSet`,
			[_xN$1]: _tFSS
		}]
	]
];
var GetEbsEncryptionByDefaultRequest$ = [
	3,
	n0$3,
	_GEEBDR,
	0,
	[_DR],
	[2]
];
var GetEbsEncryptionByDefaultResult$ = [
	3,
	n0$3,
	_GEEBDRe,
	0,
	[_EEBD, _STs],
	[[2, {
		[_eQN]: `EbsEncryptionByDefault`,
		[_xN$1]: _eEBD
	}], [0, {
		[_eQN]: `SseType`,
		[_xN$1]: _sTs
	}]]
];
var GetImageBlockPublicAccessStateRequest$ = [
	3,
	n0$3,
	_GIBPASR,
	0,
	[_DR],
	[2]
];
var GetImageBlockPublicAccessStateResult$ = [
	3,
	n0$3,
	_GIBPASRe,
	0,
	[_IBPAS, _MB],
	[[0, {
		[_eQN]: `ImageBlockPublicAccessState`,
		[_xN$1]: _iBPAS
	}], [0, {
		[_eQN]: `ManagedBy`,
		[_xN$1]: _mB
	}]]
];
var GetInstanceMetadataDefaultsRequest$ = [
	3,
	n0$3,
	_GIMDR,
	0,
	[_DR],
	[2]
];
var GetInstanceMetadataDefaultsResult$ = [
	3,
	n0$3,
	_GIMDRe,
	0,
	[_AL],
	[[() => InstanceMetadataDefaultsResponse$, {
		[_eQN]: `AccountLevel`,
		[_xN$1]: _aL
	}]]
];
var GetManagedPrefixListEntriesRequest$ = [
	3,
	n0$3,
	_GMPLER,
	0,
	[
		_PLI,
		_DR,
		_TV,
		_MR$2,
		_NTe
	],
	[
		0,
		2,
		1,
		1,
		0
	],
	1
];
var GetManagedPrefixListEntriesResult$ = [
	3,
	n0$3,
	_GMPLERe,
	0,
	[_Ent, _NTe],
	[[() => PrefixListEntrySet, {
		[_eQN]: `EntrySet`,
		[_xN$1]: _eSnt
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}]]
];
var GetSnapshotBlockPublicAccessStateRequest$ = [
	3,
	n0$3,
	_GSBPASR,
	0,
	[_DR],
	[2]
];
var GetSnapshotBlockPublicAccessStateResult$ = [
	3,
	n0$3,
	_GSBPASRe,
	0,
	[_St$1, _MB],
	[[0, {
		[_eQN]: `State`,
		[_xN$1]: _st
	}], [0, {
		[_eQN]: `ManagedBy`,
		[_xN$1]: _mB
	}]]
];
var GroupIdentifier$ = [
	3,
	n0$3,
	_GIrou,
	0,
	[_GIr, _GN],
	[[0, {
		[_eQN]: `GroupId`,
		[_xN$1]: _gIr
	}], [0, {
		[_eQN]: `GroupName`,
		[_xN$1]: _gN
	}]]
];
var HibernationOptions$ = [
	3,
	n0$3,
	_HO,
	0,
	[_Conf],
	[[2, {
		[_eQN]: `Configured`,
		[_xN$1]: _conf
	}]]
];
var IamInstanceProfile$ = [
	3,
	n0$3,
	_IIP,
	0,
	[_Ar$1, _I$1],
	[[0, {
		[_eQN]: `Arn`,
		[_xN$1]: _ar
	}], [0, {
		[_eQN]: `Id`,
		[_xN$1]: _i
	}]]
];
var IcmpTypeCode$ = [
	3,
	n0$3,
	_ITC,
	0,
	[_Co, _Ty],
	[[1, {
		[_eQN]: `Code`,
		[_xN$1]: _co
	}], [1, {
		[_eQN]: `Type`,
		[_xN$1]: _ty
	}]]
];
var IKEVersionsListValue$ = [
	3,
	n0$3,
	_IKEVLV,
	0,
	[_V$1],
	[[0, {
		[_eQN]: `Value`,
		[_xN$1]: _v
	}]]
];
var Image$ = [
	3,
	n0$3,
	_Ima,
	0,
	[
		_PDl,
		_UO,
		_BDMl,
		_De,
		_ESna,
		_Hy,
		_IOA,
		_N$2,
		_RDN,
		_RDT,
		_SNS,
		_SRt,
		_T$2,
		_VTir,
		_BM,
		_TSp,
		_DTe,
		_ISmd,
		_SIIo,
		_DPer,
		_LLT,
		_IAm,
		_SII,
		_SIRo,
		_FTE,
		_PSPN,
		_IW,
		_SRc,
		_ITSn,
		_IIm,
		_IL,
		_St$1,
		_OI,
		_CDr,
		_Pu,
		_PCro,
		_Arc,
		_ITm,
		_KI,
		_RIa,
		_Pl
	],
	[
		[0, {
			[_eQN]: `PlatformDetails`,
			[_xN$1]: _pDl
		}],
		[0, {
			[_eQN]: `UsageOperation`,
			[_xN$1]: _uO
		}],
		[() => BlockDeviceMappingList, {
			[_eQN]: `BlockDeviceMapping`,
			[_xN$1]: _bDM
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN$1]: _de
		}],
		[2, {
			[_eQN]: `EnaSupport`,
			[_xN$1]: _eSna
		}],
		[0, {
			[_eQN]: `Hypervisor`,
			[_xN$1]: _h
		}],
		[0, {
			[_eQN]: `ImageOwnerAlias`,
			[_xN$1]: _iOA
		}],
		[0, {
			[_eQN]: `Name`,
			[_xN$1]: _n
		}],
		[0, {
			[_eQN]: `RootDeviceName`,
			[_xN$1]: _rDN
		}],
		[0, {
			[_eQN]: `RootDeviceType`,
			[_xN$1]: _rDT
		}],
		[0, {
			[_eQN]: `SriovNetSupport`,
			[_xN$1]: _sNSr
		}],
		[() => StateReason$, {
			[_eQN]: `StateReason`,
			[_xN$1]: _sRt
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS
		}],
		[0, {
			[_eQN]: `VirtualizationType`,
			[_xN$1]: _vTi
		}],
		[0, {
			[_eQN]: `BootMode`,
			[_xN$1]: _bM
		}],
		[0, {
			[_eQN]: `TpmSupport`,
			[_xN$1]: _tSp
		}],
		[0, {
			[_eQN]: `DeprecationTime`,
			[_xN$1]: _dTe
		}],
		[0, {
			[_eQN]: `ImdsSupport`,
			[_xN$1]: _iSmd
		}],
		[0, {
			[_eQN]: `SourceInstanceId`,
			[_xN$1]: _sII
		}],
		[0, {
			[_eQN]: `DeregistrationProtection`,
			[_xN$1]: _dPe
		}],
		[0, {
			[_eQN]: `LastLaunchedTime`,
			[_xN$1]: _lLT
		}],
		[2, {
			[_eQN]: `ImageAllowed`,
			[_xN$1]: _iAm
		}],
		[0, {
			[_eQN]: `SourceImageId`,
			[_xN$1]: _sIIo
		}],
		[0, {
			[_eQN]: `SourceImageRegion`,
			[_xN$1]: _sIR
		}],
		[2, {
			[_eQN]: `FreeTierEligible`,
			[_xN$1]: _fTE
		}],
		[0, {
			[_eQN]: `PublicSsmParameterName`,
			[_xN$1]: _pSPN
		}],
		[() => ImageWatermarkList, {
			[_eQN]: `ImageWatermarkSet`,
			[_xN$1]: _iWS
		}],
		[() => ScanResults$, {
			[_eQN]: `ScanResults`,
			[_xN$1]: _sRc
		}],
		[() => InstanceTypeSpecification$, {
			[_eQN]: `InstanceTypeSpecification`,
			[_xN$1]: _iTSn
		}],
		[0, {
			[_eQN]: `ImageId`,
			[_xN$1]: _iIma
		}],
		[0, {
			[_eQN]: `ImageLocation`,
			[_xN$1]: _iL
		}],
		[0, {
			[_eQN]: `ImageState`,
			[_xN$1]: _iSmag
		}],
		[0, {
			[_eQN]: `ImageOwnerId`,
			[_xN$1]: _iOI
		}],
		[0, {
			[_eQN]: `CreationDate`,
			[_xN$1]: _cDr
		}],
		[2, {
			[_eQN]: `IsPublic`,
			[_xN$1]: _iPs
		}],
		[() => ProductCodeList, {
			[_eQN]: `ProductCodes`,
			[_xN$1]: _pC
		}],
		[0, {
			[_eQN]: `Architecture`,
			[_xN$1]: _arc
		}],
		[0, {
			[_eQN]: `ImageType`,
			[_xN$1]: _iTm
		}],
		[0, {
			[_eQN]: `KernelId`,
			[_xN$1]: _kI
		}],
		[0, {
			[_eQN]: `RamdiskId`,
			[_xN$1]: _rIa
		}],
		[0, {
			[_eQN]: `Platform`,
			[_xN$1]: _pl
		}]
	]
];
var ImageWatermark$ = [
	3,
	n0$3,
	_IWm,
	0,
	[
		_WK,
		_SIRo,
		_SII,
		_SICT,
		_WCT
	],
	[
		[0, {
			[_eQN]: `WatermarkKey`,
			[_xN$1]: _wK
		}],
		[0, {
			[_eQN]: `SourceImageRegion`,
			[_xN$1]: _sIR
		}],
		[0, {
			[_eQN]: `SourceImageId`,
			[_xN$1]: _sIIo
		}],
		[4, {
			[_eQN]: `SourceImageCreationTime`,
			[_xN$1]: _sICT
		}],
		[4, {
			[_eQN]: `WatermarkCreationTime`,
			[_xN$1]: _wCT
		}]
	]
];
var Instance$ = [
	3,
	n0$3,
	_In,
	0,
	[
		_Arc,
		_BDMl,
		_CT,
		_EO,
		_ESna,
		_Hy,
		_IIP,
		_ILn,
		_EGAl,
		_EIAAla,
		_NIet,
		_OA,
		_RDN,
		_RDT,
		_SGe,
		_SDC,
		_SIRI,
		_SNS,
		_SRt,
		_T$2,
		_VTir,
		_CO,
		_CBI,
		_CRI,
		_CRSa,
		_HO,
		_Lic,
		_MO,
		_EOn,
		_BM,
		_PDl,
		_UO,
		_UOUT,
		_PDNO,
		_IApv,
		_TSp,
		_MOa,
		_CIBM,
		_NPO,
		_Op,
		_SIec,
		_II$1,
		_IIm,
		_St$1,
		_PDN,
		_PDNub,
		_STR,
		_KN,
		_ALI,
		_PCro,
		_IT$1,
		_LTau,
		_Pla,
		_KI,
		_RIa,
		_Pl,
		_Mon,
		_SIu,
		_VI,
		_PIAr,
		_PIAu
	],
	[
		[0, {
			[_eQN]: `Architecture`,
			[_xN$1]: _arc
		}],
		[() => InstanceBlockDeviceMappingList, {
			[_eQN]: `BlockDeviceMapping`,
			[_xN$1]: _bDM
		}],
		[0, {
			[_eQN]: `ClientToken`,
			[_xN$1]: _cT
		}],
		[2, {
			[_eQN]: `EbsOptimized`,
			[_xN$1]: _eO
		}],
		[2, {
			[_eQN]: `EnaSupport`,
			[_xN$1]: _eSna
		}],
		[0, {
			[_eQN]: `Hypervisor`,
			[_xN$1]: _h
		}],
		[() => IamInstanceProfile$, {
			[_eQN]: `IamInstanceProfile`,
			[_xN$1]: _iIP
		}],
		[0, {
			[_eQN]: `InstanceLifecycle`,
			[_xN$1]: _iLn
		}],
		[() => ElasticGpuAssociationList, {
			[_eQN]: `ElasticGpuAssociationSet`,
			[_xN$1]: _eGASl
		}],
		[() => ElasticInferenceAcceleratorAssociationList, {
			[_eQN]: `ElasticInferenceAcceleratorAssociationSet`,
			[_xN$1]: _eIAASl
		}],
		[() => InstanceNetworkInterfaceList, {
			[_eQN]: `NetworkInterfaceSet`,
			[_xN$1]: _nIS
		}],
		[0, {
			[_eQN]: `OutpostArn`,
			[_xN$1]: _oA
		}],
		[0, {
			[_eQN]: `RootDeviceName`,
			[_xN$1]: _rDN
		}],
		[0, {
			[_eQN]: `RootDeviceType`,
			[_xN$1]: _rDT
		}],
		[() => GroupIdentifierList, {
			[_eQN]: `GroupSet`,
			[_xN$1]: _gSr
		}],
		[2, {
			[_eQN]: `SourceDestCheck`,
			[_xN$1]: _sDC
		}],
		[0, {
			[_eQN]: `SpotInstanceRequestId`,
			[_xN$1]: _sIRI
		}],
		[0, {
			[_eQN]: `SriovNetSupport`,
			[_xN$1]: _sNSr
		}],
		[() => StateReason$, {
			[_eQN]: `StateReason`,
			[_xN$1]: _sRt
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS
		}],
		[0, {
			[_eQN]: `VirtualizationType`,
			[_xN$1]: _vTi
		}],
		[() => CpuOptions$, {
			[_eQN]: `CpuOptions`,
			[_xN$1]: _cO
		}],
		[0, {
			[_eQN]: `CapacityBlockId`,
			[_xN$1]: _cBI
		}],
		[0, {
			[_eQN]: `CapacityReservationId`,
			[_xN$1]: _cRI
		}],
		[() => CapacityReservationSpecificationResponse$, {
			[_eQN]: `CapacityReservationSpecification`,
			[_xN$1]: _cRSa
		}],
		[() => HibernationOptions$, {
			[_eQN]: `HibernationOptions`,
			[_xN$1]: _hO
		}],
		[() => LicenseList, {
			[_eQN]: `LicenseSet`,
			[_xN$1]: _lSic
		}],
		[() => InstanceMetadataOptionsResponse$, {
			[_eQN]: `MetadataOptions`,
			[_xN$1]: _mO
		}],
		[() => EnclaveOptions$, {
			[_eQN]: `EnclaveOptions`,
			[_xN$1]: _eOn
		}],
		[0, {
			[_eQN]: `BootMode`,
			[_xN$1]: _bM
		}],
		[0, {
			[_eQN]: `PlatformDetails`,
			[_xN$1]: _pDl
		}],
		[0, {
			[_eQN]: `UsageOperation`,
			[_xN$1]: _uO
		}],
		[4, {
			[_eQN]: `UsageOperationUpdateTime`,
			[_xN$1]: _uOUT
		}],
		[() => PrivateDnsNameOptionsResponse$, {
			[_eQN]: `PrivateDnsNameOptions`,
			[_xN$1]: _pDNO
		}],
		[0, {
			[_eQN]: `Ipv6Address`,
			[_xN$1]: _iApv
		}],
		[0, {
			[_eQN]: `TpmSupport`,
			[_xN$1]: _tSp
		}],
		[() => InstanceMaintenanceOptions$, {
			[_eQN]: `MaintenanceOptions`,
			[_xN$1]: _mOa
		}],
		[0, {
			[_eQN]: `CurrentInstanceBootMode`,
			[_xN$1]: _cIBM
		}],
		[() => InstanceNetworkPerformanceOptions$, {
			[_eQN]: `NetworkPerformanceOptions`,
			[_xN$1]: _nPO
		}],
		[() => OperatorResponse$, {
			[_eQN]: `Operator`,
			[_xN$1]: _ope
		}],
		[() => InstanceSecondaryInterfaceList, {
			[_eQN]: `SecondaryInterfaceSet`,
			[_xN$1]: _sISe
		}],
		[0, {
			[_eQN]: `InstanceId`,
			[_xN$1]: _iI
		}],
		[0, {
			[_eQN]: `ImageId`,
			[_xN$1]: _iIma
		}],
		[() => InstanceState$, {
			[_eQN]: `InstanceState`,
			[_xN$1]: _iSnst
		}],
		[0, {
			[_eQN]: `PrivateDnsName`,
			[_xN$1]: _pDNr
		}],
		[0, {
			[_eQN]: `DnsName`,
			[_xN$1]: _dNn
		}],
		[0, {
			[_eQN]: `Reason`,
			[_xN$1]: _re
		}],
		[0, {
			[_eQN]: `KeyName`,
			[_xN$1]: _kN
		}],
		[1, {
			[_eQN]: `AmiLaunchIndex`,
			[_xN$1]: _aLI
		}],
		[() => ProductCodeList, {
			[_eQN]: `ProductCodes`,
			[_xN$1]: _pC
		}],
		[0, {
			[_eQN]: `InstanceType`,
			[_xN$1]: _iT
		}],
		[4, {
			[_eQN]: `LaunchTime`,
			[_xN$1]: _lTau
		}],
		[() => Placement$, {
			[_eQN]: `Placement`,
			[_xN$1]: _pla
		}],
		[0, {
			[_eQN]: `KernelId`,
			[_xN$1]: _kI
		}],
		[0, {
			[_eQN]: `RamdiskId`,
			[_xN$1]: _rIa
		}],
		[0, {
			[_eQN]: `Platform`,
			[_xN$1]: _pl
		}],
		[() => Monitoring$, {
			[_eQN]: `Monitoring`,
			[_xN$1]: _mon
		}],
		[0, {
			[_eQN]: `SubnetId`,
			[_xN$1]: _sIu
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN$1]: _vI
		}],
		[0, {
			[_eQN]: `PrivateIpAddress`,
			[_xN$1]: _pIAr
		}],
		[0, {
			[_eQN]: `IpAddress`,
			[_xN$1]: _iAp
		}]
	]
];
var InstanceAttachmentEnaSrdSpecification$ = [
	3,
	n0$3,
	_IAESS,
	0,
	[_ESE, _ESUS],
	[[2, {
		[_eQN]: `EnaSrdEnabled`,
		[_xN$1]: _eSE
	}], [() => InstanceAttachmentEnaSrdUdpSpecification$, {
		[_eQN]: `EnaSrdUdpSpecification`,
		[_xN$1]: _eSUS
	}]]
];
var InstanceAttachmentEnaSrdUdpSpecification$ = [
	3,
	n0$3,
	_IAESUS,
	0,
	[_ESUE],
	[[2, {
		[_eQN]: `EnaSrdUdpEnabled`,
		[_xN$1]: _eSUE
	}]]
];
var InstanceAttribute$ = [
	3,
	n0$3,
	_IAns,
	0,
	[
		_BDMl,
		_DAT,
		_ESna,
		_EOn,
		_EO,
		_II$1,
		_IISB,
		_IT$1,
		_KI,
		_PCro,
		_RIa,
		_RDN,
		_SDC,
		_SNS,
		_UDs,
		_DASi,
		_G
	],
	[
		[() => InstanceBlockDeviceMappingList, {
			[_eQN]: `BlockDeviceMapping`,
			[_xN$1]: _bDM
		}],
		[() => AttributeBooleanValue$, {
			[_eQN]: `DisableApiTermination`,
			[_xN$1]: _dAT
		}],
		[() => AttributeBooleanValue$, {
			[_eQN]: `EnaSupport`,
			[_xN$1]: _eSna
		}],
		[() => EnclaveOptions$, {
			[_eQN]: `EnclaveOptions`,
			[_xN$1]: _eOn
		}],
		[() => AttributeBooleanValue$, {
			[_eQN]: `EbsOptimized`,
			[_xN$1]: _eO
		}],
		[0, {
			[_eQN]: `InstanceId`,
			[_xN$1]: _iI
		}],
		[() => AttributeValue$, {
			[_eQN]: `InstanceInitiatedShutdownBehavior`,
			[_xN$1]: _iISB
		}],
		[() => AttributeValue$, {
			[_eQN]: `InstanceType`,
			[_xN$1]: _iT
		}],
		[() => AttributeValue$, {
			[_eQN]: `Kernel`,
			[_xN$1]: _ke
		}],
		[() => ProductCodeList, {
			[_eQN]: `ProductCodes`,
			[_xN$1]: _pC
		}],
		[() => AttributeValue$, {
			[_eQN]: `Ramdisk`,
			[_xN$1]: _ra
		}],
		[() => AttributeValue$, {
			[_eQN]: `RootDeviceName`,
			[_xN$1]: _rDN
		}],
		[() => AttributeBooleanValue$, {
			[_eQN]: `SourceDestCheck`,
			[_xN$1]: _sDC
		}],
		[() => AttributeValue$, {
			[_eQN]: `SriovNetSupport`,
			[_xN$1]: _sNSr
		}],
		[() => AttributeValue$, {
			[_eQN]: `UserData`,
			[_xN$1]: _uDs
		}],
		[() => AttributeBooleanValue$, {
			[_eQN]: `DisableApiStop`,
			[_xN$1]: _dASi
		}],
		[() => GroupIdentifierList, {
			[_eQN]: `GroupSet`,
			[_xN$1]: _gSr
		}]
	]
];
var InstanceBlockDeviceMapping$ = [
	3,
	n0$3,
	_IBDM,
	0,
	[_DN, _Eb],
	[[0, {
		[_eQN]: `DeviceName`,
		[_xN$1]: _dN
	}], [() => EbsInstanceBlockDevice$, {
		[_eQN]: `Ebs`,
		[_xN$1]: _eb
	}]]
];
var InstanceIpv4Prefix$ = [
	3,
	n0$3,
	_IIPn,
	0,
	[_IPpvre],
	[[0, {
		[_eQN]: `Ipv4Prefix`,
		[_xN$1]: _iPpv
	}]]
];
var InstanceIpv6Address$ = [
	3,
	n0$3,
	_IIA,
	0,
	[_IApv, _IPIs],
	[[0, {
		[_eQN]: `Ipv6Address`,
		[_xN$1]: _iApv
	}], [2, {
		[_eQN]: `IsPrimaryIpv6`,
		[_xN$1]: _iPIs
	}]]
];
var InstanceIpv6Prefix$ = [
	3,
	n0$3,
	_IIPns,
	0,
	[_IPpv],
	[[0, {
		[_eQN]: `Ipv6Prefix`,
		[_xN$1]: _iPpvr
	}]]
];
var InstanceMaintenanceOptions$ = [
	3,
	n0$3,
	_IMO,
	0,
	[_ARuto, _RMe],
	[[0, {
		[_eQN]: `AutoRecovery`,
		[_xN$1]: _aRut
	}], [0, {
		[_eQN]: `RebootMigration`,
		[_xN$1]: _rMe
	}]]
];
var InstanceMetadataDefaultsResponse$ = [
	3,
	n0$3,
	_IMDR,
	0,
	[
		_HT,
		_HPRHL,
		_HE,
		_IMT,
		_MB,
		_MEM,
		_HTE
	],
	[
		[0, {
			[_eQN]: `HttpTokens`,
			[_xN$1]: _hT
		}],
		[1, {
			[_eQN]: `HttpPutResponseHopLimit`,
			[_xN$1]: _hPRHL
		}],
		[0, {
			[_eQN]: `HttpEndpoint`,
			[_xN$1]: _hE$2
		}],
		[0, {
			[_eQN]: `InstanceMetadataTags`,
			[_xN$1]: _iMT
		}],
		[0, {
			[_eQN]: `ManagedBy`,
			[_xN$1]: _mB
		}],
		[0, {
			[_eQN]: `ManagedExceptionMessage`,
			[_xN$1]: _mEM
		}],
		[0, {
			[_eQN]: `HttpTokensEnforced`,
			[_xN$1]: _hTE
		}]
	]
];
var InstanceMetadataOptionsResponse$ = [
	3,
	n0$3,
	_IMORnst,
	0,
	[
		_St$1,
		_HT,
		_HPRHL,
		_HE,
		_HPI,
		_IMT
	],
	[
		[0, {
			[_eQN]: `State`,
			[_xN$1]: _st
		}],
		[0, {
			[_eQN]: `HttpTokens`,
			[_xN$1]: _hT
		}],
		[1, {
			[_eQN]: `HttpPutResponseHopLimit`,
			[_xN$1]: _hPRHL
		}],
		[0, {
			[_eQN]: `HttpEndpoint`,
			[_xN$1]: _hE$2
		}],
		[0, {
			[_eQN]: `HttpProtocolIpv6`,
			[_xN$1]: _hPI
		}],
		[0, {
			[_eQN]: `InstanceMetadataTags`,
			[_xN$1]: _iMT
		}]
	]
];
var InstanceNetworkInterface$ = [
	3,
	n0$3,
	_INI,
	0,
	[
		_Ass,
		_Att,
		_De,
		_G,
		_IA$1,
		_MAa,
		_NII,
		_OI,
		_PDN,
		_PIAr,
		_PIAri,
		_SDC,
		_Sta,
		_SIu,
		_VI,
		_ITnt,
		_IPpvr,
		_IPp,
		_CTC,
		_Op
	],
	[
		[() => InstanceNetworkInterfaceAssociation$, {
			[_eQN]: `Association`,
			[_xN$1]: _ass
		}],
		[() => InstanceNetworkInterfaceAttachment$, {
			[_eQN]: `Attachment`,
			[_xN$1]: _at
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN$1]: _de
		}],
		[() => GroupIdentifierList, {
			[_eQN]: `GroupSet`,
			[_xN$1]: _gSr
		}],
		[() => InstanceIpv6AddressList, {
			[_eQN]: `Ipv6AddressesSet`,
			[_xN$1]: _iASp
		}],
		[0, {
			[_eQN]: `MacAddress`,
			[_xN$1]: _mAa
		}],
		[0, {
			[_eQN]: `NetworkInterfaceId`,
			[_xN$1]: _nII
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN$1]: _oI
		}],
		[0, {
			[_eQN]: `PrivateDnsName`,
			[_xN$1]: _pDNr
		}],
		[0, {
			[_eQN]: `PrivateIpAddress`,
			[_xN$1]: _pIAr
		}],
		[() => InstancePrivateIpAddressList, {
			[_eQN]: `PrivateIpAddressesSet`,
			[_xN$1]: _pIAS
		}],
		[2, {
			[_eQN]: `SourceDestCheck`,
			[_xN$1]: _sDC
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN$1]: _sta
		}],
		[0, {
			[_eQN]: `SubnetId`,
			[_xN$1]: _sIu
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN$1]: _vI
		}],
		[0, {
			[_eQN]: `InterfaceType`,
			[_xN$1]: _iTnt
		}],
		[() => InstanceIpv4PrefixList, {
			[_eQN]: `Ipv4PrefixSet`,
			[_xN$1]: _iPSpvr
		}],
		[() => InstanceIpv6PrefixList, {
			[_eQN]: `Ipv6PrefixSet`,
			[_xN$1]: _iPSpvre
		}],
		[() => ConnectionTrackingSpecificationResponse$, {
			[_eQN]: `ConnectionTrackingConfiguration`,
			[_xN$1]: _cTC
		}],
		[() => OperatorResponse$, {
			[_eQN]: `Operator`,
			[_xN$1]: _ope
		}]
	]
];
var InstanceNetworkInterfaceAssociation$ = [
	3,
	n0$3,
	_INIA,
	0,
	[
		_CI,
		_COI,
		_IOI,
		_PDNub,
		_PI$1
	],
	[
		[0, {
			[_eQN]: `CarrierIp`,
			[_xN$1]: _cI
		}],
		[0, {
			[_eQN]: `CustomerOwnedIp`,
			[_xN$1]: _cOI
		}],
		[0, {
			[_eQN]: `IpOwnerId`,
			[_xN$1]: _iOIp
		}],
		[0, {
			[_eQN]: `PublicDnsName`,
			[_xN$1]: _pDNu
		}],
		[0, {
			[_eQN]: `PublicIp`,
			[_xN$1]: _pI
		}]
	]
];
var InstanceNetworkInterfaceAttachment$ = [
	3,
	n0$3,
	_INIAn,
	0,
	[
		_ATtt,
		_AItt,
		_DOT,
		_DI,
		_Sta,
		_NCI,
		_ESS,
		_EQC
	],
	[
		[4, {
			[_eQN]: `AttachTime`,
			[_xN$1]: _aTt
		}],
		[0, {
			[_eQN]: `AttachmentId`,
			[_xN$1]: _aIt
		}],
		[2, {
			[_eQN]: `DeleteOnTermination`,
			[_xN$1]: _dOT
		}],
		[1, {
			[_eQN]: `DeviceIndex`,
			[_xN$1]: _dI
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN$1]: _sta
		}],
		[1, {
			[_eQN]: `NetworkCardIndex`,
			[_xN$1]: _nCI
		}],
		[() => InstanceAttachmentEnaSrdSpecification$, {
			[_eQN]: `EnaSrdSpecification`,
			[_xN$1]: _eSS
		}],
		[1, {
			[_eQN]: `EnaQueueCount`,
			[_xN$1]: _eQC
		}]
	]
];
var InstanceNetworkPerformanceOptions$ = [
	3,
	n0$3,
	_INPO,
	0,
	[_BW],
	[[0, {
		[_eQN]: `BandwidthWeighting`,
		[_xN$1]: _bW
	}]]
];
var InstancePrivateIpAddress$ = [
	3,
	n0$3,
	_IPIA,
	0,
	[
		_Ass,
		_Prim,
		_PDN,
		_PIAr
	],
	[
		[() => InstanceNetworkInterfaceAssociation$, {
			[_eQN]: `Association`,
			[_xN$1]: _ass
		}],
		[2, {
			[_eQN]: `Primary`,
			[_xN$1]: _prim
		}],
		[0, {
			[_eQN]: `PrivateDnsName`,
			[_xN$1]: _pDNr
		}],
		[0, {
			[_eQN]: `PrivateIpAddress`,
			[_xN$1]: _pIAr
		}]
	]
];
var InstanceRequirements$ = [
	3,
	n0$3,
	_IR$1,
	0,
	[
		_VCC,
		_MMB,
		_CM,
		_MGBPVC,
		_EITxc,
		_IGns,
		_SMPPOLP,
		_ODMPPOLP,
		_BMa,
		_BP,
		_RHS,
		_NIC,
		_LSo,
		_LST,
		_TLSGB,
		_BEBM,
		_ATc,
		_AC,
		_AMc,
		_ANcc,
		_ATMMB,
		_NBGe,
		_AIT,
		_MSPAPOOODP,
		_BPF,
		_REIT
	],
	[
		[() => VCpuCountRange$, {
			[_eQN]: `VCpuCount`,
			[_xN$1]: _vCC
		}],
		[() => MemoryMiB$, {
			[_eQN]: `MemoryMiB`,
			[_xN$1]: _mMB
		}],
		[() => CpuManufacturerSet, {
			[_eQN]: `CpuManufacturerSet`,
			[_xN$1]: _cMSp
		}],
		[() => MemoryGiBPerVCpu$, {
			[_eQN]: `MemoryGiBPerVCpu`,
			[_xN$1]: _mGBPVC
		}],
		[() => ExcludedInstanceTypeSet, {
			[_eQN]: `ExcludedInstanceTypeSet`,
			[_xN$1]: _eITSx
		}],
		[() => InstanceGenerationSet, {
			[_eQN]: `InstanceGenerationSet`,
			[_xN$1]: _iGSn
		}],
		[1, {
			[_eQN]: `SpotMaxPricePercentageOverLowestPrice`,
			[_xN$1]: _sMPPOLP
		}],
		[1, {
			[_eQN]: `OnDemandMaxPricePercentageOverLowestPrice`,
			[_xN$1]: _oDMPPOLP
		}],
		[0, {
			[_eQN]: `BareMetal`,
			[_xN$1]: _bMa
		}],
		[0, {
			[_eQN]: `BurstablePerformance`,
			[_xN$1]: _bP
		}],
		[2, {
			[_eQN]: `RequireHibernateSupport`,
			[_xN$1]: _rHS
		}],
		[() => NetworkInterfaceCount$, {
			[_eQN]: `NetworkInterfaceCount`,
			[_xN$1]: _nIC
		}],
		[0, {
			[_eQN]: `LocalStorage`,
			[_xN$1]: _lSo
		}],
		[() => LocalStorageTypeSet, {
			[_eQN]: `LocalStorageTypeSet`,
			[_xN$1]: _lSTS
		}],
		[() => TotalLocalStorageGB$, {
			[_eQN]: `TotalLocalStorageGB`,
			[_xN$1]: _tLSGB
		}],
		[() => BaselineEbsBandwidthMbps$, {
			[_eQN]: `BaselineEbsBandwidthMbps`,
			[_xN$1]: _bEBM
		}],
		[() => AcceleratorTypeSet, {
			[_eQN]: `AcceleratorTypeSet`,
			[_xN$1]: _aTSc
		}],
		[() => AcceleratorCount$, {
			[_eQN]: `AcceleratorCount`,
			[_xN$1]: _aCc
		}],
		[() => AcceleratorManufacturerSet, {
			[_eQN]: `AcceleratorManufacturerSet`,
			[_xN$1]: _aMS
		}],
		[() => AcceleratorNameSet, {
			[_eQN]: `AcceleratorNameSet`,
			[_xN$1]: _aNS
		}],
		[() => AcceleratorTotalMemoryMiB$, {
			[_eQN]: `AcceleratorTotalMemoryMiB`,
			[_xN$1]: _aTMMB
		}],
		[() => NetworkBandwidthGbps$, {
			[_eQN]: `NetworkBandwidthGbps`,
			[_xN$1]: _nBGe
		}],
		[() => AllowedInstanceTypeSet, {
			[_eQN]: `AllowedInstanceTypeSet`,
			[_xN$1]: _aITS
		}],
		[1, {
			[_eQN]: `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`,
			[_xN$1]: _mSPAPOOODP
		}],
		[() => BaselinePerformanceFactors$, {
			[_eQN]: `BaselinePerformanceFactors`,
			[_xN$1]: _bPF
		}],
		[2, {
			[_eQN]: `RequireEncryptionInTransit`,
			[_xN$1]: _rEIT
		}]
	]
];
var InstanceSecondaryInterface$ = [
	3,
	n0$3,
	_ISIn,
	0,
	[
		_Att,
		_MAa,
		_SIIec,
		_OI,
		_PIAri,
		_SDC,
		_Sta,
		_SSIe,
		_SNI,
		_ITnt
	],
	[
		[() => InstanceSecondaryInterfaceAttachment$, {
			[_eQN]: `Attachment`,
			[_xN$1]: _at
		}],
		[0, {
			[_eQN]: `MacAddress`,
			[_xN$1]: _mAa
		}],
		[0, {
			[_eQN]: `SecondaryInterfaceId`,
			[_xN$1]: _sIIe
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN$1]: _oI
		}],
		[() => InstanceSecondaryInterfacePrivateIpAddressList, {
			[_eQN]: `PrivateIpAddressSet`,
			[_xN$1]: _pIASr
		}],
		[2, {
			[_eQN]: `SourceDestCheck`,
			[_xN$1]: _sDC
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN$1]: _sta
		}],
		[0, {
			[_eQN]: `SecondarySubnetId`,
			[_xN$1]: _sSI
		}],
		[0, {
			[_eQN]: `SecondaryNetworkId`,
			[_xN$1]: _sNI
		}],
		[0, {
			[_eQN]: `InterfaceType`,
			[_xN$1]: _iTnt
		}]
	]
];
var InstanceSecondaryInterfaceAttachment$ = [
	3,
	n0$3,
	_ISIA,
	0,
	[
		_ATtt,
		_AItt,
		_DOT,
		_DI,
		_Sta,
		_NCI
	],
	[
		[4, {
			[_eQN]: `AttachTime`,
			[_xN$1]: _aTt
		}],
		[0, {
			[_eQN]: `AttachmentId`,
			[_xN$1]: _aIt
		}],
		[2, {
			[_eQN]: `DeleteOnTermination`,
			[_xN$1]: _dOT
		}],
		[1, {
			[_eQN]: `DeviceIndex`,
			[_xN$1]: _dI
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN$1]: _sta
		}],
		[1, {
			[_eQN]: `NetworkCardIndex`,
			[_xN$1]: _nCI
		}]
	]
];
var InstanceSecondaryInterfacePrivateIpAddress$ = [
	3,
	n0$3,
	_ISIPIA,
	0,
	[_PIAr],
	[[0, {
		[_eQN]: `PrivateIpAddress`,
		[_xN$1]: _pIAr
	}]]
];
var InstanceState$ = [
	3,
	n0$3,
	_ISnsta,
	0,
	[_Co, _N$2],
	[[1, {
		[_eQN]: `Code`,
		[_xN$1]: _co
	}], [0, {
		[_eQN]: `Name`,
		[_xN$1]: _n
	}]]
];
var InstanceTypeItem$ = [
	3,
	n0$3,
	_ITIns,
	0,
	[_IT$1],
	[[0, {
		[_eQN]: `InstanceType`,
		[_xN$1]: _iT
	}]]
];
var InstanceTypeSpecification$ = [
	3,
	n0$3,
	_ITSn,
	0,
	[_SIT, _UIT],
	[[() => SupportedInstanceTypeSet, {
		[_eQN]: `SupportedInstanceTypeSet`,
		[_xN$1]: _sITS
	}], [() => UnsupportedInstanceTypeSet, {
		[_eQN]: `UnsupportedInstanceTypeSet`,
		[_xN$1]: _uITS
	}]]
];
var InternetGateway$ = [
	3,
	n0$3,
	_IG,
	0,
	[
		_Atta,
		_IGI,
		_OI,
		_T$2
	],
	[
		[() => InternetGatewayAttachmentList, {
			[_eQN]: `AttachmentSet`,
			[_xN$1]: _aSt
		}],
		[0, {
			[_eQN]: `InternetGatewayId`,
			[_xN$1]: _iGI
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN$1]: _oI
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS
		}]
	]
];
var InternetGatewayAttachment$ = [
	3,
	n0$3,
	_IGA,
	0,
	[_St$1, _VI],
	[[0, {
		[_eQN]: `State`,
		[_xN$1]: _st
	}], [0, {
		[_eQN]: `VpcId`,
		[_xN$1]: _vI
	}]]
];
var IpPermission$ = [
	3,
	n0$3,
	_IPper,
	0,
	[
		_IPpr,
		_FP,
		_TP,
		_UIGP,
		_IRpa,
		_IRpv,
		_PLIr
	],
	[
		[0, {
			[_eQN]: `IpProtocol`,
			[_xN$1]: _iPp
		}],
		[1, {
			[_eQN]: `FromPort`,
			[_xN$1]: _fP
		}],
		[1, {
			[_eQN]: `ToPort`,
			[_xN$1]: _tP
		}],
		[() => UserIdGroupPairList, {
			[_eQN]: `Groups`,
			[_xN$1]: _gr
		}],
		[() => IpRangeList, {
			[_eQN]: `IpRanges`,
			[_xN$1]: _iRpa
		}],
		[() => Ipv6RangeList, {
			[_eQN]: `Ipv6Ranges`,
			[_xN$1]: _iRpv
		}],
		[() => PrefixListIdList, {
			[_eQN]: `PrefixListIds`,
			[_xN$1]: _pLIr
		}]
	]
];
var IpRange$ = [
	3,
	n0$3,
	_IRpan,
	0,
	[_De, _CIi],
	[[0, {
		[_eQN]: `Description`,
		[_xN$1]: _de
	}], [0, {
		[_eQN]: `CidrIp`,
		[_xN$1]: _cIi
	}]]
];
var Ipv4PrefixSpecification$ = [
	3,
	n0$3,
	_IPS,
	0,
	[_IPpvre],
	[[0, {
		[_eQN]: `Ipv4Prefix`,
		[_xN$1]: _iPpv
	}]]
];
var Ipv4PrefixSpecificationResponse$ = [
	3,
	n0$3,
	_IPSRpv,
	0,
	[_IPpvre],
	[[0, {
		[_eQN]: `Ipv4Prefix`,
		[_xN$1]: _iPpv
	}]]
];
var Ipv6CidrBlock$ = [
	3,
	n0$3,
	_ICB,
	0,
	[_ICB],
	[[0, {
		[_eQN]: `Ipv6CidrBlock`,
		[_xN$1]: _iCB
	}]]
];
var Ipv6PrefixSpecification$ = [
	3,
	n0$3,
	_IPSp,
	0,
	[_IPpv],
	[[0, {
		[_eQN]: `Ipv6Prefix`,
		[_xN$1]: _iPpvr
	}]]
];
var Ipv6PrefixSpecificationResponse$ = [
	3,
	n0$3,
	_IPSRpvre,
	0,
	[_IPpv],
	[[0, {
		[_eQN]: `Ipv6Prefix`,
		[_xN$1]: _iPpvr
	}]]
];
var Ipv6Range$ = [
	3,
	n0$3,
	_IRpva,
	0,
	[_De, _CIid],
	[[0, {
		[_eQN]: `Description`,
		[_xN$1]: _de
	}], [0, {
		[_eQN]: `CidrIpv6`,
		[_xN$1]: _cIid
	}]]
];
var LastError$ = [
	3,
	n0$3,
	_LEa,
	0,
	[_Me, _Co],
	[[0, {
		[_eQN]: `Message`,
		[_xN$1]: _me
	}], [0, {
		[_eQN]: `Code`,
		[_xN$1]: _co
	}]]
];
var LaunchTemplate$ = [
	3,
	n0$3,
	_LT$1,
	0,
	[
		_LTI,
		_LTN,
		_CTre,
		_CBr,
		_DVN,
		_LVN,
		_T$2,
		_Op
	],
	[
		[0, {
			[_eQN]: `LaunchTemplateId`,
			[_xN$1]: _lTI
		}],
		[0, {
			[_eQN]: `LaunchTemplateName`,
			[_xN$1]: _lTN
		}],
		[4, {
			[_eQN]: `CreateTime`,
			[_xN$1]: _cTre
		}],
		[0, {
			[_eQN]: `CreatedBy`,
			[_xN$1]: _cBr
		}],
		[1, {
			[_eQN]: `DefaultVersionNumber`,
			[_xN$1]: _dVN
		}],
		[1, {
			[_eQN]: `LatestVersionNumber`,
			[_xN$1]: _lVN
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS
		}],
		[() => OperatorResponse$, {
			[_eQN]: `Operator`,
			[_xN$1]: _ope
		}]
	]
];
var LaunchTemplateBlockDeviceMapping$ = [
	3,
	n0$3,
	_LTBDM,
	0,
	[
		_DN,
		_VN,
		_Eb,
		_ND
	],
	[
		[0, {
			[_eQN]: `DeviceName`,
			[_xN$1]: _dN
		}],
		[0, {
			[_eQN]: `VirtualName`,
			[_xN$1]: _vN
		}],
		[() => LaunchTemplateEbsBlockDevice$, {
			[_eQN]: `Ebs`,
			[_xN$1]: _eb
		}],
		[0, {
			[_eQN]: `NoDevice`,
			[_xN$1]: _nD
		}]
	]
];
var LaunchTemplateCapacityReservationSpecificationResponse$ = [
	3,
	n0$3,
	_LTCRSRa,
	0,
	[_CRP, _CRT],
	[[0, {
		[_eQN]: `CapacityReservationPreference`,
		[_xN$1]: _cRP
	}], [() => CapacityReservationTargetResponse$, {
		[_eQN]: `CapacityReservationTarget`,
		[_xN$1]: _cRT
	}]]
];
var LaunchTemplateCpuOptions$ = [
	3,
	n0$3,
	_LTCO,
	0,
	[
		_CCor,
		_TPC,
		_ASSm,
		_NV
	],
	[
		[1, {
			[_eQN]: `CoreCount`,
			[_xN$1]: _cCo
		}],
		[1, {
			[_eQN]: `ThreadsPerCore`,
			[_xN$1]: _tPC
		}],
		[0, {
			[_eQN]: `AmdSevSnp`,
			[_xN$1]: _aSS
		}],
		[0, {
			[_eQN]: `NestedVirtualization`,
			[_xN$1]: _nV
		}]
	]
];
var LaunchTemplateEbsBlockDevice$ = [
	3,
	n0$3,
	_LTEBD,
	0,
	[
		_Enc,
		_DOT,
		_Io,
		_KKI,
		_SIn,
		_VSo,
		_VT,
		_Th,
		_VIR,
		_ECI
	],
	[
		[2, {
			[_eQN]: `Encrypted`,
			[_xN$1]: _enc
		}],
		[2, {
			[_eQN]: `DeleteOnTermination`,
			[_xN$1]: _dOT
		}],
		[1, {
			[_eQN]: `Iops`,
			[_xN$1]: _io
		}],
		[0, {
			[_eQN]: `KmsKeyId`,
			[_xN$1]: _kKI
		}],
		[0, {
			[_eQN]: `SnapshotId`,
			[_xN$1]: _sIn
		}],
		[1, {
			[_eQN]: `VolumeSize`,
			[_xN$1]: _vSo
		}],
		[0, {
			[_eQN]: `VolumeType`,
			[_xN$1]: _vT
		}],
		[1, {
			[_eQN]: `Throughput`,
			[_xN$1]: _th
		}],
		[1, {
			[_eQN]: `VolumeInitializationRate`,
			[_xN$1]: _vIR
		}],
		[1, {
			[_eQN]: `EbsCardIndex`,
			[_xN$1]: _eCI
		}]
	]
];
var LaunchTemplateElasticInferenceAcceleratorResponse$ = [
	3,
	n0$3,
	_LTEIAR,
	0,
	[_Ty, _Cou],
	[[0, {
		[_eQN]: `Type`,
		[_xN$1]: _ty
	}], [1, {
		[_eQN]: `Count`,
		[_xN$1]: _cou
	}]]
];
var LaunchTemplateEnaSrdSpecification$ = [
	3,
	n0$3,
	_LTESS,
	0,
	[_ESE, _ESUS],
	[[2, {
		[_eQN]: `EnaSrdEnabled`,
		[_xN$1]: _eSE
	}], [() => LaunchTemplateEnaSrdUdpSpecification$, {
		[_eQN]: `EnaSrdUdpSpecification`,
		[_xN$1]: _eSUS
	}]]
];
var LaunchTemplateEnaSrdUdpSpecification$ = [
	3,
	n0$3,
	_LTESUS,
	0,
	[_ESUE],
	[[2, {
		[_eQN]: `EnaSrdUdpEnabled`,
		[_xN$1]: _eSUE
	}]]
];
var LaunchTemplateEnclaveOptions$ = [
	3,
	n0$3,
	_LTEO,
	0,
	[_En],
	[[2, {
		[_eQN]: `Enabled`,
		[_xN$1]: _en
	}]]
];
var LaunchTemplateHibernationOptions$ = [
	3,
	n0$3,
	_LTHO,
	0,
	[_Conf],
	[[2, {
		[_eQN]: `Configured`,
		[_xN$1]: _conf
	}]]
];
var LaunchTemplateIamInstanceProfileSpecification$ = [
	3,
	n0$3,
	_LTIIPS,
	0,
	[_Ar$1, _N$2],
	[[0, {
		[_eQN]: `Arn`,
		[_xN$1]: _ar
	}], [0, {
		[_eQN]: `Name`,
		[_xN$1]: _n
	}]]
];
var LaunchTemplateInstanceMaintenanceOptions$ = [
	3,
	n0$3,
	_LTIMO,
	0,
	[_ARuto],
	[[0, {
		[_eQN]: `AutoRecovery`,
		[_xN$1]: _aRut
	}]]
];
var LaunchTemplateInstanceMarketOptions$ = [
	3,
	n0$3,
	_LTIMOa,
	0,
	[_MTa, _SO],
	[[0, {
		[_eQN]: `MarketType`,
		[_xN$1]: _mTa
	}], [() => LaunchTemplateSpotMarketOptions$, {
		[_eQN]: `SpotOptions`,
		[_xN$1]: _sO
	}]]
];
var LaunchTemplateInstanceMetadataOptions$ = [
	3,
	n0$3,
	_LTIMOau,
	0,
	[
		_St$1,
		_HT,
		_HPRHL,
		_HE,
		_HPI,
		_IMT
	],
	[
		[0, {
			[_eQN]: `State`,
			[_xN$1]: _st
		}],
		[0, {
			[_eQN]: `HttpTokens`,
			[_xN$1]: _hT
		}],
		[1, {
			[_eQN]: `HttpPutResponseHopLimit`,
			[_xN$1]: _hPRHL
		}],
		[0, {
			[_eQN]: `HttpEndpoint`,
			[_xN$1]: _hE$2
		}],
		[0, {
			[_eQN]: `HttpProtocolIpv6`,
			[_xN$1]: _hPI
		}],
		[0, {
			[_eQN]: `InstanceMetadataTags`,
			[_xN$1]: _iMT
		}]
	]
];
var LaunchTemplateInstanceNetworkInterfaceSpecification$ = [
	3,
	n0$3,
	_LTINIS,
	0,
	[
		_ACIA,
		_APIAss,
		_DOT,
		_De,
		_DI,
		_G,
		_ITnt,
		_IAC,
		_IA$1,
		_NII,
		_PIAr,
		_PIAri,
		_SPIAC,
		_SIu,
		_NCI,
		_IPpvr,
		_IPCp,
		_IPp,
		_IPC,
		_PIr,
		_ESS,
		_CTS,
		_EQC
	],
	[
		[2, {
			[_eQN]: `AssociateCarrierIpAddress`,
			[_xN$1]: _aCIA
		}],
		[2, {
			[_eQN]: `AssociatePublicIpAddress`,
			[_xN$1]: _aPIA
		}],
		[2, {
			[_eQN]: `DeleteOnTermination`,
			[_xN$1]: _dOT
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN$1]: _de
		}],
		[1, {
			[_eQN]: `DeviceIndex`,
			[_xN$1]: _dI
		}],
		[() => GroupIdStringList, {
			[_eQN]: `GroupSet`,
			[_xN$1]: _gSr
		}],
		[0, {
			[_eQN]: `InterfaceType`,
			[_xN$1]: _iTnt
		}],
		[1, {
			[_eQN]: `Ipv6AddressCount`,
			[_xN$1]: _iAC
		}],
		[() => InstanceIpv6AddressList, {
			[_eQN]: `Ipv6AddressesSet`,
			[_xN$1]: _iASp
		}],
		[0, {
			[_eQN]: `NetworkInterfaceId`,
			[_xN$1]: _nII
		}],
		[0, {
			[_eQN]: `PrivateIpAddress`,
			[_xN$1]: _pIAr
		}],
		[() => PrivateIpAddressSpecificationList, {
			[_eQN]: `PrivateIpAddressesSet`,
			[_xN$1]: _pIAS
		}],
		[1, {
			[_eQN]: `SecondaryPrivateIpAddressCount`,
			[_xN$1]: _sPIAC
		}],
		[0, {
			[_eQN]: `SubnetId`,
			[_xN$1]: _sIu
		}],
		[1, {
			[_eQN]: `NetworkCardIndex`,
			[_xN$1]: _nCI
		}],
		[() => Ipv4PrefixListResponse, {
			[_eQN]: `Ipv4PrefixSet`,
			[_xN$1]: _iPSpvr
		}],
		[1, {
			[_eQN]: `Ipv4PrefixCount`,
			[_xN$1]: _iPCp
		}],
		[() => Ipv6PrefixListResponse, {
			[_eQN]: `Ipv6PrefixSet`,
			[_xN$1]: _iPSpvre
		}],
		[1, {
			[_eQN]: `Ipv6PrefixCount`,
			[_xN$1]: _iPCpv
		}],
		[2, {
			[_eQN]: `PrimaryIpv6`,
			[_xN$1]: _pIri
		}],
		[() => LaunchTemplateEnaSrdSpecification$, {
			[_eQN]: `EnaSrdSpecification`,
			[_xN$1]: _eSS
		}],
		[() => ConnectionTrackingSpecification$, {
			[_eQN]: `ConnectionTrackingSpecification`,
			[_xN$1]: _cTSo
		}],
		[1, {
			[_eQN]: `EnaQueueCount`,
			[_xN$1]: _eQC
		}]
	]
];
var LaunchTemplateInstanceSecondaryInterfaceSpecification$ = [
	3,
	n0$3,
	_LTISIS,
	0,
	[
		_DOT,
		_DI,
		_PIAri,
		_PIAC,
		_SSIe,
		_ITnt,
		_NCI
	],
	[
		[2, {
			[_eQN]: `DeleteOnTermination`,
			[_xN$1]: _dOT
		}],
		[1, {
			[_eQN]: `DeviceIndex`,
			[_xN$1]: _dI
		}],
		[() => SecondaryInterfacePrivateIpAddressSpecificationList, {
			[_eQN]: `PrivateIpAddressesSet`,
			[_xN$1]: _pIAS
		}],
		[1, {
			[_eQN]: `PrivateIpAddressCount`,
			[_xN$1]: _pIAC
		}],
		[0, {
			[_eQN]: `SecondarySubnetId`,
			[_xN$1]: _sSI
		}],
		[0, {
			[_eQN]: `InterfaceType`,
			[_xN$1]: _iTnt
		}],
		[1, {
			[_eQN]: `NetworkCardIndex`,
			[_xN$1]: _nCI
		}]
	]
];
var LaunchTemplateLicenseConfiguration$ = [
	3,
	n0$3,
	_LTLC,
	0,
	[_LCA],
	[[0, {
		[_eQN]: `LicenseConfigurationArn`,
		[_xN$1]: _lCA
	}]]
];
var LaunchTemplateNetworkPerformanceOptions$ = [
	3,
	n0$3,
	_LTNPO,
	0,
	[_BW],
	[[0, {
		[_eQN]: `BandwidthWeighting`,
		[_xN$1]: _bW
	}]]
];
var LaunchTemplatePlacement$ = [
	3,
	n0$3,
	_LTP,
	0,
	[
		_AZ,
		_AZI,
		_Af,
		_GN,
		_HIo,
		_Te,
		_SDp,
		_HRGA,
		_PN$1,
		_GIr
	],
	[
		[0, {
			[_eQN]: `AvailabilityZone`,
			[_xN$1]: _aZ
		}],
		[0, {
			[_eQN]: `AvailabilityZoneId`,
			[_xN$1]: _aZI
		}],
		[0, {
			[_eQN]: `Affinity`,
			[_xN$1]: _af
		}],
		[0, {
			[_eQN]: `GroupName`,
			[_xN$1]: _gN
		}],
		[0, {
			[_eQN]: `HostId`,
			[_xN$1]: _hI
		}],
		[0, {
			[_eQN]: `Tenancy`,
			[_xN$1]: _te
		}],
		[0, {
			[_eQN]: `SpreadDomain`,
			[_xN$1]: _sDp
		}],
		[0, {
			[_eQN]: `HostResourceGroupArn`,
			[_xN$1]: _hRGA
		}],
		[1, {
			[_eQN]: `PartitionNumber`,
			[_xN$1]: _pN
		}],
		[0, {
			[_eQN]: `GroupId`,
			[_xN$1]: _gIr
		}]
	]
];
var LaunchTemplatePrivateDnsNameOptions$ = [
	3,
	n0$3,
	_LTPDNO,
	0,
	[
		_HTo,
		_ERNDAR,
		_ERNDAAAAR
	],
	[
		[0, {
			[_eQN]: `HostnameType`,
			[_xN$1]: _hTo
		}],
		[2, {
			[_eQN]: `EnableResourceNameDnsARecord`,
			[_xN$1]: _eRNDAR
		}],
		[2, {
			[_eQN]: `EnableResourceNameDnsAAAARecord`,
			[_xN$1]: _eRNDAAAAR
		}]
	]
];
var LaunchTemplatesMonitoring$ = [
	3,
	n0$3,
	_LTM,
	0,
	[_En, _MCIe],
	[[2, {
		[_eQN]: `Enabled`,
		[_xN$1]: _en
	}], [() => MetricCategoryIdList, {
		[_eQN]: `MetricCategoryIdSet`,
		[_xN$1]: _mCIS
	}]]
];
var LaunchTemplateSpotMarketOptions$ = [
	3,
	n0$3,
	_LTSMO,
	0,
	[
		_MPax,
		_SITp,
		_BDMlo,
		_VU,
		_IIB
	],
	[
		[0, {
			[_eQN]: `MaxPrice`,
			[_xN$1]: _mP
		}],
		[0, {
			[_eQN]: `SpotInstanceType`,
			[_xN$1]: _sIT
		}],
		[1, {
			[_eQN]: `BlockDurationMinutes`,
			[_xN$1]: _bDMl
		}],
		[4, {
			[_eQN]: `ValidUntil`,
			[_xN$1]: _vU
		}],
		[0, {
			[_eQN]: `InstanceInterruptionBehavior`,
			[_xN$1]: _iIB
		}]
	]
];
var LaunchTemplateTagSpecification$ = [
	3,
	n0$3,
	_LTTS,
	0,
	[_RTe$1, _T$2],
	[[0, {
		[_eQN]: `ResourceType`,
		[_xN$1]: _rTe
	}], [() => TagList, {
		[_eQN]: `TagSet`,
		[_xN$1]: _tS
	}]]
];
var LaunchTemplateVersion$ = [
	3,
	n0$3,
	_LTV,
	0,
	[
		_LTI,
		_LTN,
		_VNe,
		_VD,
		_CTre,
		_CBr,
		_DVef,
		_LTD,
		_Op
	],
	[
		[0, {
			[_eQN]: `LaunchTemplateId`,
			[_xN$1]: _lTI
		}],
		[0, {
			[_eQN]: `LaunchTemplateName`,
			[_xN$1]: _lTN
		}],
		[1, {
			[_eQN]: `VersionNumber`,
			[_xN$1]: _vNe
		}],
		[0, {
			[_eQN]: `VersionDescription`,
			[_xN$1]: _vD
		}],
		[4, {
			[_eQN]: `CreateTime`,
			[_xN$1]: _cTre
		}],
		[0, {
			[_eQN]: `CreatedBy`,
			[_xN$1]: _cBr
		}],
		[2, {
			[_eQN]: `DefaultVersion`,
			[_xN$1]: _dVef
		}],
		[() => ResponseLaunchTemplateData$, {
			[_eQN]: `LaunchTemplateData`,
			[_xN$1]: _lTD
		}],
		[() => OperatorResponse$, {
			[_eQN]: `Operator`,
			[_xN$1]: _ope
		}]
	]
];
var LicenseConfiguration$ = [
	3,
	n0$3,
	_LCi,
	0,
	[_LCA],
	[[0, {
		[_eQN]: `LicenseConfigurationArn`,
		[_xN$1]: _lCA
	}]]
];
var ManagedPrefixList$ = [
	3,
	n0$3,
	_MPLa,
	0,
	[
		_PLI,
		_AF,
		_St$1,
		_SMta,
		_PLAr,
		_PLN,
		_ME,
		_Ver,
		_T$2,
		_OI,
		_IPLRTI,
		_IPLRSE
	],
	[
		[0, {
			[_eQN]: `PrefixListId`,
			[_xN$1]: _pLI
		}],
		[0, {
			[_eQN]: `AddressFamily`,
			[_xN$1]: _aF
		}],
		[0, {
			[_eQN]: `State`,
			[_xN$1]: _st
		}],
		[0, {
			[_eQN]: `StateMessage`,
			[_xN$1]: _sMta
		}],
		[0, {
			[_eQN]: `PrefixListArn`,
			[_xN$1]: _pLA
		}],
		[0, {
			[_eQN]: `PrefixListName`,
			[_xN$1]: _pLN
		}],
		[1, {
			[_eQN]: `MaxEntries`,
			[_xN$1]: _mE
		}],
		[1, {
			[_eQN]: `Version`,
			[_xN$1]: _ve
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN$1]: _oI
		}],
		[0, {
			[_eQN]: `IpamPrefixListResolverTargetId`,
			[_xN$1]: _iPLRTI
		}],
		[2, {
			[_eQN]: `IpamPrefixListResolverSyncEnabled`,
			[_xN$1]: _iPLRSE
		}]
	]
];
var MemoryGiBPerVCpu$ = [
	3,
	n0$3,
	_MGBPVC,
	0,
	[_M$2, _Ma],
	[[1, {
		[_eQN]: `Min`,
		[_xN$1]: _m$2
	}], [1, {
		[_eQN]: `Max`,
		[_xN$1]: _ma
	}]]
];
var MemoryMiB$ = [
	3,
	n0$3,
	_MMB,
	0,
	[_M$2, _Ma],
	[[1, {
		[_eQN]: `Min`,
		[_xN$1]: _m$2
	}], [1, {
		[_eQN]: `Max`,
		[_xN$1]: _ma
	}]]
];
var Monitoring$ = [
	3,
	n0$3,
	_Mon,
	0,
	[_MCIe, _St$1],
	[[() => MetricCategoryIdList, {
		[_eQN]: `MetricCategoryIdSet`,
		[_xN$1]: _mCIS
	}], [0, {
		[_eQN]: `State`,
		[_xN$1]: _st
	}]]
];
var NetworkAcl$ = [
	3,
	n0$3,
	_NA,
	0,
	[
		_As,
		_Ent,
		_IDs,
		_NAI,
		_T$2,
		_VI,
		_OI
	],
	[
		[() => NetworkAclAssociationList, {
			[_eQN]: `AssociationSet`,
			[_xN$1]: _aSs
		}],
		[() => NetworkAclEntryList, {
			[_eQN]: `EntrySet`,
			[_xN$1]: _eSnt
		}],
		[2, {
			[_eQN]: `Default`,
			[_xN$1]: _def
		}],
		[0, {
			[_eQN]: `NetworkAclId`,
			[_xN$1]: _nAI
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN$1]: _vI
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN$1]: _oI
		}]
	]
];
var NetworkAclAssociation$ = [
	3,
	n0$3,
	_NAA,
	0,
	[
		_NAAI,
		_NAI,
		_SIu
	],
	[
		[0, {
			[_eQN]: `NetworkAclAssociationId`,
			[_xN$1]: _nAAI
		}],
		[0, {
			[_eQN]: `NetworkAclId`,
			[_xN$1]: _nAI
		}],
		[0, {
			[_eQN]: `SubnetId`,
			[_xN$1]: _sIu
		}]
	]
];
var NetworkAclEntry$ = [
	3,
	n0$3,
	_NAE,
	0,
	[
		_CB,
		_Eg,
		_ITC,
		_ICB,
		_PRo,
		_Pr$1,
		_RA$1,
		_RNu
	],
	[
		[0, {
			[_eQN]: `CidrBlock`,
			[_xN$1]: _cB
		}],
		[2, {
			[_eQN]: `Egress`,
			[_xN$1]: _eg
		}],
		[() => IcmpTypeCode$, {
			[_eQN]: `IcmpTypeCode`,
			[_xN$1]: _iTC
		}],
		[0, {
			[_eQN]: `Ipv6CidrBlock`,
			[_xN$1]: _iCB
		}],
		[() => PortRange$, {
			[_eQN]: `PortRange`,
			[_xN$1]: _pRo
		}],
		[0, {
			[_eQN]: `Protocol`,
			[_xN$1]: _pr
		}],
		[0, {
			[_eQN]: `RuleAction`,
			[_xN$1]: _rA
		}],
		[1, {
			[_eQN]: `RuleNumber`,
			[_xN$1]: _rN
		}]
	]
];
var NetworkBandwidthGbps$ = [
	3,
	n0$3,
	_NBGe,
	0,
	[_M$2, _Ma],
	[[1, {
		[_eQN]: `Min`,
		[_xN$1]: _m$2
	}], [1, {
		[_eQN]: `Max`,
		[_xN$1]: _ma
	}]]
];
var NetworkInterface$ = [
	3,
	n0$3,
	_NIe,
	0,
	[
		_Ass,
		_Att,
		_AZ,
		_CTC,
		_De,
		_G,
		_ITnt,
		_IA$1,
		_MAa,
		_NII,
		_OA,
		_OI,
		_PDN,
		_PDNub,
		_PIDNO,
		_PIAr,
		_PIAri,
		_IPpvr,
		_IPp,
		_RIeq,
		_RMeq,
		_SDC,
		_Sta,
		_SIu,
		_TSag,
		_VI,
		_DAIT,
		_IN,
		_IApv,
		_Op,
		_ASsso,
		_AZI
	],
	[
		[() => NetworkInterfaceAssociation$, {
			[_eQN]: `Association`,
			[_xN$1]: _ass
		}],
		[() => NetworkInterfaceAttachment$, {
			[_eQN]: `Attachment`,
			[_xN$1]: _at
		}],
		[0, {
			[_eQN]: `AvailabilityZone`,
			[_xN$1]: _aZ
		}],
		[() => ConnectionTrackingConfiguration$, {
			[_eQN]: `ConnectionTrackingConfiguration`,
			[_xN$1]: _cTC
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN$1]: _de
		}],
		[() => GroupIdentifierList, {
			[_eQN]: `GroupSet`,
			[_xN$1]: _gSr
		}],
		[0, {
			[_eQN]: `InterfaceType`,
			[_xN$1]: _iTnt
		}],
		[() => NetworkInterfaceIpv6AddressesList, {
			[_eQN]: `Ipv6AddressesSet`,
			[_xN$1]: _iASp
		}],
		[0, {
			[_eQN]: `MacAddress`,
			[_xN$1]: _mAa
		}],
		[0, {
			[_eQN]: `NetworkInterfaceId`,
			[_xN$1]: _nII
		}],
		[0, {
			[_eQN]: `OutpostArn`,
			[_xN$1]: _oA
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN$1]: _oI
		}],
		[0, {
			[_eQN]: `PrivateDnsName`,
			[_xN$1]: _pDNr
		}],
		[0, {
			[_eQN]: `PublicDnsName`,
			[_xN$1]: _pDNu
		}],
		[() => PublicIpDnsNameOptions$, {
			[_eQN]: `PublicIpDnsNameOptions`,
			[_xN$1]: _pIDNO
		}],
		[0, {
			[_eQN]: `PrivateIpAddress`,
			[_xN$1]: _pIAr
		}],
		[() => NetworkInterfacePrivateIpAddressList, {
			[_eQN]: `PrivateIpAddressesSet`,
			[_xN$1]: _pIAS
		}],
		[() => Ipv4PrefixesList, {
			[_eQN]: `Ipv4PrefixSet`,
			[_xN$1]: _iPSpvr
		}],
		[() => Ipv6PrefixesList, {
			[_eQN]: `Ipv6PrefixSet`,
			[_xN$1]: _iPSpvre
		}],
		[0, {
			[_eQN]: `RequesterId`,
			[_xN$1]: _rIeq
		}],
		[2, {
			[_eQN]: `RequesterManaged`,
			[_xN$1]: _rMeq
		}],
		[2, {
			[_eQN]: `SourceDestCheck`,
			[_xN$1]: _sDC
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN$1]: _sta
		}],
		[0, {
			[_eQN]: `SubnetId`,
			[_xN$1]: _sIu
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN$1]: _vI
		}],
		[2, {
			[_eQN]: `DenyAllIgwTraffic`,
			[_xN$1]: _dAIT
		}],
		[2, {
			[_eQN]: `Ipv6Native`,
			[_xN$1]: _iN
		}],
		[0, {
			[_eQN]: `Ipv6Address`,
			[_xN$1]: _iApv
		}],
		[() => OperatorResponse$, {
			[_eQN]: `Operator`,
			[_xN$1]: _ope
		}],
		[() => AssociatedSubnetList, {
			[_eQN]: `AssociatedSubnetSet`,
			[_xN$1]: _aSSs
		}],
		[0, {
			[_eQN]: `AvailabilityZoneId`,
			[_xN$1]: _aZI
		}]
	]
];
var NetworkInterfaceAssociation$ = [
	3,
	n0$3,
	_NIAet,
	0,
	[
		_AIl,
		_AIs,
		_IOI,
		_PDNub,
		_PI$1,
		_COI,
		_CI
	],
	[
		[0, {
			[_eQN]: `AllocationId`,
			[_xN$1]: _aI
		}],
		[0, {
			[_eQN]: `AssociationId`,
			[_xN$1]: _aIs
		}],
		[0, {
			[_eQN]: `IpOwnerId`,
			[_xN$1]: _iOIp
		}],
		[0, {
			[_eQN]: `PublicDnsName`,
			[_xN$1]: _pDNu
		}],
		[0, {
			[_eQN]: `PublicIp`,
			[_xN$1]: _pI
		}],
		[0, {
			[_eQN]: `CustomerOwnedIp`,
			[_xN$1]: _cOI
		}],
		[0, {
			[_eQN]: `CarrierIp`,
			[_xN$1]: _cI
		}]
	]
];
var NetworkInterfaceAttachment$ = [
	3,
	n0$3,
	_NIAetw,
	0,
	[
		_ATtt,
		_AItt,
		_DOT,
		_DI,
		_NCI,
		_II$1,
		_IOIn,
		_Sta,
		_ESS,
		_EQC
	],
	[
		[4, {
			[_eQN]: `AttachTime`,
			[_xN$1]: _aTt
		}],
		[0, {
			[_eQN]: `AttachmentId`,
			[_xN$1]: _aIt
		}],
		[2, {
			[_eQN]: `DeleteOnTermination`,
			[_xN$1]: _dOT
		}],
		[1, {
			[_eQN]: `DeviceIndex`,
			[_xN$1]: _dI
		}],
		[1, {
			[_eQN]: `NetworkCardIndex`,
			[_xN$1]: _nCI
		}],
		[0, {
			[_eQN]: `InstanceId`,
			[_xN$1]: _iI
		}],
		[0, {
			[_eQN]: `InstanceOwnerId`,
			[_xN$1]: _iOIn
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN$1]: _sta
		}],
		[() => AttachmentEnaSrdSpecification$, {
			[_eQN]: `EnaSrdSpecification`,
			[_xN$1]: _eSS
		}],
		[1, {
			[_eQN]: `EnaQueueCount`,
			[_xN$1]: _eQC
		}]
	]
];
var NetworkInterfaceCount$ = [
	3,
	n0$3,
	_NIC,
	0,
	[_M$2, _Ma],
	[[1, {
		[_eQN]: `Min`,
		[_xN$1]: _m$2
	}], [1, {
		[_eQN]: `Max`,
		[_xN$1]: _ma
	}]]
];
var NetworkInterfaceIpv6Address$ = [
	3,
	n0$3,
	_NIIA,
	0,
	[
		_IApv,
		_PIDN,
		_IPIs
	],
	[
		[0, {
			[_eQN]: `Ipv6Address`,
			[_xN$1]: _iApv
		}],
		[0, {
			[_eQN]: `PublicIpv6DnsName`,
			[_xN$1]: _pIDN
		}],
		[2, {
			[_eQN]: `IsPrimaryIpv6`,
			[_xN$1]: _iPIs
		}]
	]
];
var NetworkInterfacePrivateIpAddress$ = [
	3,
	n0$3,
	_NIPIA,
	0,
	[
		_Ass,
		_Prim,
		_PDN,
		_PIAr
	],
	[
		[() => NetworkInterfaceAssociation$, {
			[_eQN]: `Association`,
			[_xN$1]: _ass
		}],
		[2, {
			[_eQN]: `Primary`,
			[_xN$1]: _prim
		}],
		[0, {
			[_eQN]: `PrivateDnsName`,
			[_xN$1]: _pDNr
		}],
		[0, {
			[_eQN]: `PrivateIpAddress`,
			[_xN$1]: _pIAr
		}]
	]
];
var OperatorResponse$ = [
	3,
	n0$3,
	_ORper,
	0,
	[
		_Mana,
		_P$2,
		_HBD
	],
	[
		[2, {
			[_eQN]: `Managed`,
			[_xN$1]: _mana
		}],
		[0, {
			[_eQN]: `Principal`,
			[_xN$1]: _p
		}],
		[2, {
			[_eQN]: `HiddenByDefault`,
			[_xN$1]: _hBD
		}]
	]
];
var PayerResponsibilityEntry$ = [
	3,
	n0$3,
	_PRE,
	0,
	[_Scop, _PRT],
	[[0, {
		[_eQN]: `Scope`,
		[_xN$1]: _scop
	}], [0, {
		[_eQN]: `PayerResponsibilityType`,
		[_xN$1]: _pRT
	}]]
];
var PerformanceFactorReference$ = [
	3,
	n0$3,
	_PFR,
	0,
	[_IF$1],
	[[0, {
		[_eQN]: `InstanceFamily`,
		[_xN$1]: _iF
	}]]
];
var Phase1DHGroupNumbersListValue$ = [
	3,
	n0$3,
	_PDHGNLV,
	0,
	[_V$1],
	[[1, {
		[_eQN]: `Value`,
		[_xN$1]: _v
	}]]
];
var Phase1EncryptionAlgorithmsListValue$ = [
	3,
	n0$3,
	_PEALV,
	0,
	[_V$1],
	[[0, {
		[_eQN]: `Value`,
		[_xN$1]: _v
	}]]
];
var Phase1IntegrityAlgorithmsListValue$ = [
	3,
	n0$3,
	_PIALV,
	0,
	[_V$1],
	[[0, {
		[_eQN]: `Value`,
		[_xN$1]: _v
	}]]
];
var Phase2DHGroupNumbersListValue$ = [
	3,
	n0$3,
	_PDHGNLVh,
	0,
	[_V$1],
	[[1, {
		[_eQN]: `Value`,
		[_xN$1]: _v
	}]]
];
var Phase2EncryptionAlgorithmsListValue$ = [
	3,
	n0$3,
	_PEALVh,
	0,
	[_V$1],
	[[0, {
		[_eQN]: `Value`,
		[_xN$1]: _v
	}]]
];
var Phase2IntegrityAlgorithmsListValue$ = [
	3,
	n0$3,
	_PIALVh,
	0,
	[_V$1],
	[[0, {
		[_eQN]: `Value`,
		[_xN$1]: _v
	}]]
];
var Placement$ = [
	3,
	n0$3,
	_Pla,
	0,
	[
		_AZI,
		_Af,
		_GN,
		_PN$1,
		_HIo,
		_Te,
		_SDp,
		_HRGA,
		_GIr,
		_AZ
	],
	[
		[0, {
			[_eQN]: `AvailabilityZoneId`,
			[_xN$1]: _aZI
		}],
		[0, {
			[_eQN]: `Affinity`,
			[_xN$1]: _af
		}],
		[0, {
			[_eQN]: `GroupName`,
			[_xN$1]: _gN
		}],
		[1, {
			[_eQN]: `PartitionNumber`,
			[_xN$1]: _pN
		}],
		[0, {
			[_eQN]: `HostId`,
			[_xN$1]: _hI
		}],
		[0, {
			[_eQN]: `Tenancy`,
			[_xN$1]: _te
		}],
		[0, {
			[_eQN]: `SpreadDomain`,
			[_xN$1]: _sDp
		}],
		[0, {
			[_eQN]: `HostResourceGroupArn`,
			[_xN$1]: _hRGA
		}],
		[0, {
			[_eQN]: `GroupId`,
			[_xN$1]: _gIr
		}],
		[0, {
			[_eQN]: `AvailabilityZone`,
			[_xN$1]: _aZ
		}]
	]
];
var PortRange$ = [
	3,
	n0$3,
	_PRo,
	0,
	[_Fr, _To],
	[[1, {
		[_eQN]: `From`,
		[_xN$1]: _fr
	}], [1, {
		[_eQN]: `To`,
		[_xN$1]: _to
	}]]
];
var PrefixListEntry$ = [
	3,
	n0$3,
	_PLE$1,
	0,
	[_Ci, _De],
	[[0, {
		[_eQN]: `Cidr`,
		[_xN$1]: _ci
	}], [0, {
		[_eQN]: `Description`,
		[_xN$1]: _de
	}]]
];
var PrefixListId$ = [
	3,
	n0$3,
	_PLI,
	0,
	[_De, _PLI],
	[[0, {
		[_eQN]: `Description`,
		[_xN$1]: _de
	}], [0, {
		[_eQN]: `PrefixListId`,
		[_xN$1]: _pLI
	}]]
];
var PrivateDnsNameConfiguration$ = [
	3,
	n0$3,
	_PDNC,
	0,
	[
		_St$1,
		_Ty,
		_V$1,
		_N$2
	],
	[
		[0, {
			[_eQN]: `State`,
			[_xN$1]: _st
		}],
		[0, {
			[_eQN]: `Type`,
			[_xN$1]: _ty
		}],
		[0, {
			[_eQN]: `Value`,
			[_xN$1]: _v
		}],
		[0, {
			[_eQN]: `Name`,
			[_xN$1]: _n
		}]
	]
];
var PrivateDnsNameOptionsOnLaunch$ = [
	3,
	n0$3,
	_PDNOOL,
	0,
	[
		_HTo,
		_ERNDAR,
		_ERNDAAAAR
	],
	[
		[0, {
			[_eQN]: `HostnameType`,
			[_xN$1]: _hTo
		}],
		[2, {
			[_eQN]: `EnableResourceNameDnsARecord`,
			[_xN$1]: _eRNDAR
		}],
		[2, {
			[_eQN]: `EnableResourceNameDnsAAAARecord`,
			[_xN$1]: _eRNDAAAAR
		}]
	]
];
var PrivateDnsNameOptionsResponse$ = [
	3,
	n0$3,
	_PDNORr,
	0,
	[
		_HTo,
		_ERNDAR,
		_ERNDAAAAR
	],
	[
		[0, {
			[_eQN]: `HostnameType`,
			[_xN$1]: _hTo
		}],
		[2, {
			[_eQN]: `EnableResourceNameDnsARecord`,
			[_xN$1]: _eRNDAR
		}],
		[2, {
			[_eQN]: `EnableResourceNameDnsAAAARecord`,
			[_xN$1]: _eRNDAAAAR
		}]
	]
];
var PrivateIpAddressSpecification$ = [
	3,
	n0$3,
	_PIAS,
	0,
	[_Prim, _PIAr],
	[[2, {
		[_eQN]: `Primary`,
		[_xN$1]: _prim
	}], [0, {
		[_eQN]: `PrivateIpAddress`,
		[_xN$1]: _pIAr
	}]]
];
var ProductCode$ = [
	3,
	n0$3,
	_PCr$1,
	0,
	[_PCIr, _PCT],
	[[0, {
		[_eQN]: `ProductCode`,
		[_xN$1]: _pCr
	}], [0, {
		[_eQN]: `Type`,
		[_xN$1]: _ty
	}]]
];
var PropagatingVgw$ = [
	3,
	n0$3,
	_PV$1,
	0,
	[_GI],
	[[0, {
		[_eQN]: `GatewayId`,
		[_xN$1]: _gI
	}]]
];
var PublicIpDnsNameOptions$ = [
	3,
	n0$3,
	_PIDNO,
	0,
	[
		_DHT,
		_PIDNu,
		_PIDN,
		_PDSDN
	],
	[
		[0, {
			[_eQN]: `DnsHostnameType`,
			[_xN$1]: _dHT
		}],
		[0, {
			[_eQN]: `PublicIpv4DnsName`,
			[_xN$1]: _pIDNu
		}],
		[0, {
			[_eQN]: `PublicIpv6DnsName`,
			[_xN$1]: _pIDN
		}],
		[0, {
			[_eQN]: `PublicDualStackDnsName`,
			[_xN$1]: _pDSDN
		}]
	]
];
var Region$ = [
	3,
	n0$3,
	_Regi,
	0,
	[
		_OIS,
		_Ge,
		_RN,
		_Endp
	],
	[
		[0, {
			[_eQN]: `OptInStatus`,
			[_xN$1]: _oIS
		}],
		[() => RegionGeographyList, {
			[_eQN]: `GeographySet`,
			[_xN$1]: _gS
		}],
		[0, {
			[_eQN]: `RegionName`,
			[_xN$1]: _rNe
		}],
		[0, {
			[_eQN]: `RegionEndpoint`,
			[_xN$1]: _rEe
		}]
	]
];
var RegionGeography$ = [
	3,
	n0$3,
	_RGe,
	0,
	[_N$2],
	[[0, {
		[_eQN]: `Name`,
		[_xN$1]: _n
	}]]
];
var Reservation$ = [
	3,
	n0$3,
	_Reser,
	0,
	[
		_RIe,
		_OI,
		_RIeq,
		_G,
		_Ins
	],
	[
		[0, {
			[_eQN]: `ReservationId`,
			[_xN$1]: _rI
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN$1]: _oI
		}],
		[0, {
			[_eQN]: `RequesterId`,
			[_xN$1]: _rIeq
		}],
		[() => GroupIdentifierList, {
			[_eQN]: `GroupSet`,
			[_xN$1]: _gSr
		}],
		[() => InstanceList, {
			[_eQN]: `InstancesSet`,
			[_xN$1]: _iSns
		}]
	]
];
var ResponseLaunchTemplateData$ = [
	3,
	n0$3,
	_RLTDe,
	0,
	[
		_KI,
		_EO,
		_IIP,
		_BDMl,
		_NIet,
		_IIm,
		_IT$1,
		_KN,
		_Mon,
		_Pla,
		_RDI,
		_DAT,
		_IISB,
		_UDs,
		_TS,
		_EGSlas,
		_EIAl,
		_SGIe,
		_SGe,
		_IMOns,
		_CSr,
		_CO,
		_CRSa,
		_LSi,
		_HO,
		_MO,
		_EOn,
		_IR$1,
		_PDNO,
		_MOa,
		_DASi,
		_Op,
		_NPO,
		_SIec
	],
	[
		[0, {
			[_eQN]: `KernelId`,
			[_xN$1]: _kI
		}],
		[2, {
			[_eQN]: `EbsOptimized`,
			[_xN$1]: _eO
		}],
		[() => LaunchTemplateIamInstanceProfileSpecification$, {
			[_eQN]: `IamInstanceProfile`,
			[_xN$1]: _iIP
		}],
		[() => LaunchTemplateBlockDeviceMappingList, {
			[_eQN]: `BlockDeviceMappingSet`,
			[_xN$1]: _bDMS
		}],
		[() => LaunchTemplateInstanceNetworkInterfaceSpecificationList, {
			[_eQN]: `NetworkInterfaceSet`,
			[_xN$1]: _nIS
		}],
		[0, {
			[_eQN]: `ImageId`,
			[_xN$1]: _iIma
		}],
		[0, {
			[_eQN]: `InstanceType`,
			[_xN$1]: _iT
		}],
		[0, {
			[_eQN]: `KeyName`,
			[_xN$1]: _kN
		}],
		[() => LaunchTemplatesMonitoring$, {
			[_eQN]: `Monitoring`,
			[_xN$1]: _mon
		}],
		[() => LaunchTemplatePlacement$, {
			[_eQN]: `Placement`,
			[_xN$1]: _pla
		}],
		[0, {
			[_eQN]: `RamDiskId`,
			[_xN$1]: _rDI
		}],
		[2, {
			[_eQN]: `DisableApiTermination`,
			[_xN$1]: _dAT
		}],
		[0, {
			[_eQN]: `InstanceInitiatedShutdownBehavior`,
			[_xN$1]: _iISB
		}],
		[() => SensitiveUserData, {
			[_eQN]: `UserData`,
			[_xN$1]: _uDs
		}],
		[() => LaunchTemplateTagSpecificationList, {
			[_eQN]: `TagSpecificationSet`,
			[_xN$1]: _tSS
		}],
		[() => ElasticGpuSpecificationResponseList, {
			[_eQN]: `ElasticGpuSpecificationSet`,
			[_xN$1]: _eGSS
		}],
		[() => LaunchTemplateElasticInferenceAcceleratorResponseList, {
			[_eQN]: `ElasticInferenceAcceleratorSet`,
			[_xN$1]: _eIAS
		}],
		[() => ValueStringList, {
			[_eQN]: `SecurityGroupIdSet`,
			[_xN$1]: _sGIS
		}],
		[() => ValueStringList, {
			[_eQN]: `SecurityGroupSet`,
			[_xN$1]: _sGSe
		}],
		[() => LaunchTemplateInstanceMarketOptions$, {
			[_eQN]: `InstanceMarketOptions`,
			[_xN$1]: _iMOn
		}],
		[() => CreditSpecification$, {
			[_eQN]: `CreditSpecification`,
			[_xN$1]: _cSr
		}],
		[() => LaunchTemplateCpuOptions$, {
			[_eQN]: `CpuOptions`,
			[_xN$1]: _cO
		}],
		[() => LaunchTemplateCapacityReservationSpecificationResponse$, {
			[_eQN]: `CapacityReservationSpecification`,
			[_xN$1]: _cRSa
		}],
		[() => LaunchTemplateLicenseList, {
			[_eQN]: `LicenseSet`,
			[_xN$1]: _lSic
		}],
		[() => LaunchTemplateHibernationOptions$, {
			[_eQN]: `HibernationOptions`,
			[_xN$1]: _hO
		}],
		[() => LaunchTemplateInstanceMetadataOptions$, {
			[_eQN]: `MetadataOptions`,
			[_xN$1]: _mO
		}],
		[() => LaunchTemplateEnclaveOptions$, {
			[_eQN]: `EnclaveOptions`,
			[_xN$1]: _eOn
		}],
		[() => InstanceRequirements$, {
			[_eQN]: `InstanceRequirements`,
			[_xN$1]: _iR
		}],
		[() => LaunchTemplatePrivateDnsNameOptions$, {
			[_eQN]: `PrivateDnsNameOptions`,
			[_xN$1]: _pDNO
		}],
		[() => LaunchTemplateInstanceMaintenanceOptions$, {
			[_eQN]: `MaintenanceOptions`,
			[_xN$1]: _mOa
		}],
		[2, {
			[_eQN]: `DisableApiStop`,
			[_xN$1]: _dASi
		}],
		[() => OperatorResponse$, {
			[_eQN]: `Operator`,
			[_xN$1]: _ope
		}],
		[() => LaunchTemplateNetworkPerformanceOptions$, {
			[_eQN]: `NetworkPerformanceOptions`,
			[_xN$1]: _nPO
		}],
		[() => LaunchTemplateInstanceSecondaryInterfaceSpecificationList, {
			[_eQN]: `SecondaryInterfaceSet`,
			[_xN$1]: _sISe
		}]
	]
];
var Route$ = [
	3,
	n0$3,
	_Ro,
	0,
	[
		_DCB,
		_DICB,
		_DPLI,
		_EOIGI,
		_GI,
		_II$1,
		_IOIn,
		_NGI,
		_TGI,
		_LGI,
		_CGI,
		_NII,
		_O,
		_St$1,
		_VPCI,
		_CNA,
		_ONA,
		_IAp
	],
	[
		[0, {
			[_eQN]: `DestinationCidrBlock`,
			[_xN$1]: _dCB
		}],
		[0, {
			[_eQN]: `DestinationIpv6CidrBlock`,
			[_xN$1]: _dICB
		}],
		[0, {
			[_eQN]: `DestinationPrefixListId`,
			[_xN$1]: _dPLI
		}],
		[0, {
			[_eQN]: `EgressOnlyInternetGatewayId`,
			[_xN$1]: _eOIGI
		}],
		[0, {
			[_eQN]: `GatewayId`,
			[_xN$1]: _gI
		}],
		[0, {
			[_eQN]: `InstanceId`,
			[_xN$1]: _iI
		}],
		[0, {
			[_eQN]: `InstanceOwnerId`,
			[_xN$1]: _iOIn
		}],
		[0, {
			[_eQN]: `NatGatewayId`,
			[_xN$1]: _nGI
		}],
		[0, {
			[_eQN]: `TransitGatewayId`,
			[_xN$1]: _tGI
		}],
		[0, {
			[_eQN]: `LocalGatewayId`,
			[_xN$1]: _lGI
		}],
		[0, {
			[_eQN]: `CarrierGatewayId`,
			[_xN$1]: _cGI
		}],
		[0, {
			[_eQN]: `NetworkInterfaceId`,
			[_xN$1]: _nII
		}],
		[0, {
			[_eQN]: `Origin`,
			[_xN$1]: _o
		}],
		[0, {
			[_eQN]: `State`,
			[_xN$1]: _st
		}],
		[0, {
			[_eQN]: `VpcPeeringConnectionId`,
			[_xN$1]: _vPCI
		}],
		[0, {
			[_eQN]: `CoreNetworkArn`,
			[_xN$1]: _cNA
		}],
		[0, {
			[_eQN]: `OdbNetworkArn`,
			[_xN$1]: _oNA
		}],
		[0, {
			[_eQN]: `IpAddress`,
			[_xN$1]: _iAp
		}]
	]
];
var RouteTable$ = [
	3,
	n0$3,
	_RTo,
	0,
	[
		_As,
		_PVro,
		_RTI,
		_Rou,
		_T$2,
		_VI,
		_OI
	],
	[
		[() => RouteTableAssociationList, {
			[_eQN]: `AssociationSet`,
			[_xN$1]: _aSs
		}],
		[() => PropagatingVgwList, {
			[_eQN]: `PropagatingVgwSet`,
			[_xN$1]: _pVS
		}],
		[0, {
			[_eQN]: `RouteTableId`,
			[_xN$1]: _rTI
		}],
		[() => RouteList, {
			[_eQN]: `RouteSet`,
			[_xN$1]: _rSou
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN$1]: _vI
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN$1]: _oI
		}]
	]
];
var RouteTableAssociation$ = [
	3,
	n0$3,
	_RTA,
	0,
	[
		_Mai,
		_RTAI,
		_RTI,
		_SIu,
		_GI,
		_PIP,
		_ASs
	],
	[
		[2, {
			[_eQN]: `Main`,
			[_xN$1]: _mai
		}],
		[0, {
			[_eQN]: `RouteTableAssociationId`,
			[_xN$1]: _rTAI
		}],
		[0, {
			[_eQN]: `RouteTableId`,
			[_xN$1]: _rTI
		}],
		[0, {
			[_eQN]: `SubnetId`,
			[_xN$1]: _sIu
		}],
		[0, {
			[_eQN]: `GatewayId`,
			[_xN$1]: _gI
		}],
		[0, {
			[_eQN]: `PublicIpv4Pool`,
			[_xN$1]: _pIP
		}],
		[() => RouteTableAssociationState$, {
			[_eQN]: `AssociationState`,
			[_xN$1]: _aS
		}]
	]
];
var RouteTableAssociationState$ = [
	3,
	n0$3,
	_RTAS,
	0,
	[_St$1, _SMt],
	[[0, {
		[_eQN]: `State`,
		[_xN$1]: _st
	}], [0, {
		[_eQN]: `StatusMessage`,
		[_xN$1]: _sMt
	}]]
];
var ScanResults$ = [
	3,
	n0$3,
	_SRc,
	0,
	[
		_HFSL,
		_FSD,
		_IFAS,
		_LFAS,
		_MFAS,
		_HFAS,
		_CFAS
	],
	[
		[0, {
			[_eQN]: `HighestFindingSeverityLabel`,
			[_xN$1]: _hFSL
		}],
		[4, {
			[_eQN]: `FindingScanDate`,
			[_xN$1]: _fSD
		}],
		[4, {
			[_eQN]: `InformationalFixAvailableSince`,
			[_xN$1]: _iFAS
		}],
		[4, {
			[_eQN]: `LowFixAvailableSince`,
			[_xN$1]: _lFAS
		}],
		[4, {
			[_eQN]: `MediumFixAvailableSince`,
			[_xN$1]: _mFAS
		}],
		[4, {
			[_eQN]: `HighFixAvailableSince`,
			[_xN$1]: _hFAS
		}],
		[4, {
			[_eQN]: `CriticalFixAvailableSince`,
			[_xN$1]: _cFAS
		}]
	]
];
var SecondaryInterfacePrivateIpAddressSpecification$ = [
	3,
	n0$3,
	_SIPIAS,
	0,
	[_PIAr],
	[[0, {
		[_eQN]: `PrivateIpAddress`,
		[_xN$1]: _pIAr
	}]]
];
var SecurityGroup$ = [
	3,
	n0$3,
	_SGec,
	0,
	[
		_GIr,
		_IPEp,
		_T$2,
		_VI,
		_SGA,
		_OI,
		_GN,
		_De,
		_IPpe
	],
	[
		[0, {
			[_eQN]: `GroupId`,
			[_xN$1]: _gIr
		}],
		[() => IpPermissionList, {
			[_eQN]: `IpPermissionsEgress`,
			[_xN$1]: _iPEp
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN$1]: _vI
		}],
		[0, {
			[_eQN]: `SecurityGroupArn`,
			[_xN$1]: _sGA
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN$1]: _oI
		}],
		[0, {
			[_eQN]: `GroupName`,
			[_xN$1]: _gN
		}],
		[0, {
			[_eQN]: `GroupDescription`,
			[_xN$1]: _gD
		}],
		[() => IpPermissionList, {
			[_eQN]: `IpPermissions`,
			[_xN$1]: _iPpe
		}]
	]
];
var SecurityGroupIdentifier$ = [
	3,
	n0$3,
	_SGIec,
	0,
	[_GIr, _GN],
	[[0, {
		[_eQN]: `GroupId`,
		[_xN$1]: _gIr
	}], [0, {
		[_eQN]: `GroupName`,
		[_xN$1]: _gN
	}]]
];
var ServiceConfiguration$ = [
	3,
	n0$3,
	_SCe,
	0,
	[
		_STe$1,
		_SIe,
		_SN$2,
		_SSer,
		_AZIv,
		_AZv,
		_ARc,
		_MVE,
		_NLBAe,
		_GLBA,
		_SIAT,
		_BEDN,
		_PDN,
		_PDNC,
		_PRa,
		_T$2,
		_SRu,
		_RAE
	],
	[
		[() => ServiceTypeDetailSet, {
			[_eQN]: `ServiceType`,
			[_xN$1]: _sTe
		}],
		[0, {
			[_eQN]: `ServiceId`,
			[_xN$1]: _sI
		}],
		[0, {
			[_eQN]: `ServiceName`,
			[_xN$1]: _sN
		}],
		[0, {
			[_eQN]: `ServiceState`,
			[_xN$1]: _sSer
		}],
		[() => ValueStringList, {
			[_eQN]: `AvailabilityZoneIdSet`,
			[_xN$1]: _aZIS
		}],
		[() => ValueStringList, {
			[_eQN]: `AvailabilityZoneSet`,
			[_xN$1]: _aZS
		}],
		[2, {
			[_eQN]: `AcceptanceRequired`,
			[_xN$1]: _aRcc
		}],
		[2, {
			[_eQN]: `ManagesVpcEndpoints`,
			[_xN$1]: _mVE
		}],
		[() => ValueStringList, {
			[_eQN]: `NetworkLoadBalancerArnSet`,
			[_xN$1]: _nLBAS
		}],
		[() => ValueStringList, {
			[_eQN]: `GatewayLoadBalancerArnSet`,
			[_xN$1]: _gLBAS
		}],
		[() => SupportedIpAddressTypes, {
			[_eQN]: `SupportedIpAddressTypeSet`,
			[_xN$1]: _sIATS
		}],
		[() => ValueStringList, {
			[_eQN]: `BaseEndpointDnsNameSet`,
			[_xN$1]: _bEDNS
		}],
		[0, {
			[_eQN]: `PrivateDnsName`,
			[_xN$1]: _pDNr
		}],
		[() => PrivateDnsNameConfiguration$, {
			[_eQN]: `PrivateDnsNameConfiguration`,
			[_xN$1]: _pDNC
		}],
		[0, {
			[_eQN]: `PayerResponsibility`,
			[_xN$1]: _pRa
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS
		}],
		[() => SupportedRegionSet, {
			[_eQN]: `SupportedRegionSet`,
			[_xN$1]: _sRSu
		}],
		[2, {
			[_eQN]: `RemoteAccessEnabled`,
			[_xN$1]: _rAE
		}]
	]
];
var ServiceTypeDetail$ = [
	3,
	n0$3,
	_STDe,
	0,
	[_STe$1],
	[[0, {
		[_eQN]: `ServiceType`,
		[_xN$1]: _sTe
	}]]
];
var Snapshot$ = [
	3,
	n0$3,
	_Sna,
	0,
	[
		_OAw,
		_OA,
		_T$2,
		_STto,
		_RETe,
		_STs,
		_AZ,
		_TTr,
		_CDM,
		_CTomp,
		_FSSIB,
		_SIn,
		_VIo,
		_St$1,
		_SMta,
		_STt,
		_Pro,
		_OI,
		_De,
		_VSo,
		_Enc,
		_KKI,
		_DEKI
	],
	[
		[0, {
			[_eQN]: `OwnerAlias`,
			[_xN$1]: _oAw
		}],
		[0, {
			[_eQN]: `OutpostArn`,
			[_xN$1]: _oA
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS
		}],
		[0, {
			[_eQN]: `StorageTier`,
			[_xN$1]: _sTto
		}],
		[4, {
			[_eQN]: `RestoreExpiryTime`,
			[_xN$1]: _rETe
		}],
		[0, {
			[_eQN]: `SseType`,
			[_xN$1]: _sTs
		}],
		[0, {
			[_eQN]: `AvailabilityZone`,
			[_xN$1]: _aZ
		}],
		[0, {
			[_eQN]: `TransferType`,
			[_xN$1]: _tTr
		}],
		[1, {
			[_eQN]: `CompletionDurationMinutes`,
			[_xN$1]: _cDM
		}],
		[4, {
			[_eQN]: `CompletionTime`,
			[_xN$1]: _cTomp
		}],
		[1, {
			[_eQN]: `FullSnapshotSizeInBytes`,
			[_xN$1]: _fSSIB
		}],
		[0, {
			[_eQN]: `SnapshotId`,
			[_xN$1]: _sIn
		}],
		[0, {
			[_eQN]: `VolumeId`,
			[_xN$1]: _vIo
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN$1]: _sta
		}],
		[0, {
			[_eQN]: `StatusMessage`,
			[_xN$1]: _sMt
		}],
		[4, {
			[_eQN]: `StartTime`,
			[_xN$1]: _sTt
		}],
		[0, {
			[_eQN]: `Progress`,
			[_xN$1]: _pro
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN$1]: _oI
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN$1]: _de
		}],
		[1, {
			[_eQN]: `VolumeSize`,
			[_xN$1]: _vSo
		}],
		[2, {
			[_eQN]: `Encrypted`,
			[_xN$1]: _enc
		}],
		[0, {
			[_eQN]: `KmsKeyId`,
			[_xN$1]: _kKI
		}],
		[0, {
			[_eQN]: `DataEncryptionKeyId`,
			[_xN$1]: _dEKI
		}]
	]
];
var StateReason$ = [
	3,
	n0$3,
	_SRt,
	0,
	[_Co, _Me],
	[[0, {
		[_eQN]: `Code`,
		[_xN$1]: _co
	}], [0, {
		[_eQN]: `Message`,
		[_xN$1]: _me
	}]]
];
var Subnet$ = [
	3,
	n0$3,
	_Su,
	0,
	[
		_AZI,
		_ELADI,
		_MCOIOL,
		_COIP,
		_OI,
		_AIAOC,
		_ICBAS,
		_T$2,
		_SAub,
		_OA,
		_EDn,
		_IN,
		_PDNOOL,
		_BPAS,
		_Ty,
		_SIu,
		_St$1,
		_VI,
		_CB,
		_AIAC,
		_AZ,
		_DFA,
		_MPIOL
	],
	[
		[0, {
			[_eQN]: `AvailabilityZoneId`,
			[_xN$1]: _aZI
		}],
		[1, {
			[_eQN]: `EnableLniAtDeviceIndex`,
			[_xN$1]: _eLADI
		}],
		[2, {
			[_eQN]: `MapCustomerOwnedIpOnLaunch`,
			[_xN$1]: _mCOIOL
		}],
		[0, {
			[_eQN]: `CustomerOwnedIpv4Pool`,
			[_xN$1]: _cOIP
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN$1]: _oI
		}],
		[2, {
			[_eQN]: `AssignIpv6AddressOnCreation`,
			[_xN$1]: _aIAOC
		}],
		[() => SubnetIpv6CidrBlockAssociationSet, {
			[_eQN]: `Ipv6CidrBlockAssociationSet`,
			[_xN$1]: _iCBASp
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS
		}],
		[0, {
			[_eQN]: `SubnetArn`,
			[_xN$1]: _sAub
		}],
		[0, {
			[_eQN]: `OutpostArn`,
			[_xN$1]: _oA
		}],
		[2, {
			[_eQN]: `EnableDns64`,
			[_xN$1]: _eDn
		}],
		[2, {
			[_eQN]: `Ipv6Native`,
			[_xN$1]: _iN
		}],
		[() => PrivateDnsNameOptionsOnLaunch$, {
			[_eQN]: `PrivateDnsNameOptionsOnLaunch`,
			[_xN$1]: _pDNOOL
		}],
		[() => BlockPublicAccessStates$, {
			[_eQN]: `BlockPublicAccessStates`,
			[_xN$1]: _bPAS
		}],
		[0, {
			[_eQN]: `Type`,
			[_xN$1]: _ty
		}],
		[0, {
			[_eQN]: `SubnetId`,
			[_xN$1]: _sIu
		}],
		[0, {
			[_eQN]: `State`,
			[_xN$1]: _st
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN$1]: _vI
		}],
		[0, {
			[_eQN]: `CidrBlock`,
			[_xN$1]: _cB
		}],
		[1, {
			[_eQN]: `AvailableIpAddressCount`,
			[_xN$1]: _aIAC
		}],
		[0, {
			[_eQN]: `AvailabilityZone`,
			[_xN$1]: _aZ
		}],
		[2, {
			[_eQN]: `DefaultForAz`,
			[_xN$1]: _dFA
		}],
		[2, {
			[_eQN]: `MapPublicIpOnLaunch`,
			[_xN$1]: _mPIOL
		}]
	]
];
var SubnetCidrBlockState$ = [
	3,
	n0$3,
	_SCBS,
	0,
	[_St$1, _SMt],
	[[0, {
		[_eQN]: `State`,
		[_xN$1]: _st
	}], [0, {
		[_eQN]: `StatusMessage`,
		[_xN$1]: _sMt
	}]]
];
var SubnetIpPrefixes$ = [
	3,
	n0$3,
	_SIPu,
	0,
	[_SIu, _IPpre],
	[[0, {
		[_eQN]: `SubnetId`,
		[_xN$1]: _sIu
	}], [() => ValueStringList, {
		[_eQN]: `IpPrefixSet`,
		[_xN$1]: _iPSpr
	}]]
];
var SubnetIpv6CidrBlockAssociation$ = [
	3,
	n0$3,
	_SICBA,
	0,
	[
		_AIs,
		_ICB,
		_ICBS,
		_IAA,
		_ISpo
	],
	[
		[0, {
			[_eQN]: `AssociationId`,
			[_xN$1]: _aIs
		}],
		[0, {
			[_eQN]: `Ipv6CidrBlock`,
			[_xN$1]: _iCB
		}],
		[() => SubnetCidrBlockState$, {
			[_eQN]: `Ipv6CidrBlockState`,
			[_xN$1]: _iCBS
		}],
		[0, {
			[_eQN]: `Ipv6AddressAttribute`,
			[_xN$1]: _iAA
		}],
		[0, {
			[_eQN]: `IpSource`,
			[_xN$1]: _iSpo
		}]
	]
];
var SupportedRegionDetail$ = [
	3,
	n0$3,
	_SRD,
	0,
	[_Regi, _SSer],
	[[0, {
		[_eQN]: `Region`,
		[_xN$1]: _reg
	}], [0, {
		[_eQN]: `ServiceState`,
		[_xN$1]: _sSer
	}]]
];
var Tag$$1 = [
	3,
	n0$3,
	_Ta$1,
	0,
	[_K$2, _V$1],
	[[0, {
		[_eQN]: `Key`,
		[_xN$1]: _k$1
	}], [0, {
		[_eQN]: `Value`,
		[_xN$1]: _v
	}]]
];
var TagFieldSpecificationResponse$ = [
	3,
	n0$3,
	_TFSRa,
	0,
	[_RTe$1, _TKa],
	[[0, {
		[_eQN]: `ResourceType`,
		[_xN$1]: _rTe
	}], [() => TagKeyList, {
		[_eQN]: `TagKeySet`,
		[_xN$1]: _tKS
	}]]
];
var TotalLocalStorageGB$ = [
	3,
	n0$3,
	_TLSGB,
	0,
	[_M$2, _Ma],
	[[1, {
		[_eQN]: `Min`,
		[_xN$1]: _m$2
	}], [1, {
		[_eQN]: `Max`,
		[_xN$1]: _ma
	}]]
];
var TransitGateway$ = [
	3,
	n0$3,
	_TG,
	0,
	[
		_TGI,
		_TGAran,
		_St$1,
		_OI,
		_De,
		_CTr,
		_Opt,
		_T$2
	],
	[
		[0, {
			[_eQN]: `TransitGatewayId`,
			[_xN$1]: _tGI
		}],
		[0, {
			[_eQN]: `TransitGatewayArn`,
			[_xN$1]: _tGAra
		}],
		[0, {
			[_eQN]: `State`,
			[_xN$1]: _st
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN$1]: _oI
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN$1]: _de
		}],
		[4, {
			[_eQN]: `CreationTime`,
			[_xN$1]: _cTr
		}],
		[() => TransitGatewayOptions$, {
			[_eQN]: `Options`,
			[_xN$1]: _op
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS
		}]
	]
];
var TransitGatewayConfigurationDescribeEndpointStructure$ = [
	3,
	n0$3,
	_TGCDES,
	0,
	[
		_TGI,
		_TGAI,
		_AZv,
		_AZIv
	],
	[
		[0, {
			[_eQN]: `TransitGatewayId`,
			[_xN$1]: _tGI
		}],
		[0, {
			[_eQN]: `TransitGatewayAttachmentId`,
			[_xN$1]: _tGAI
		}],
		[() => ClientVpnAvailabilityZoneSet, {
			[_eQN]: `AvailabilityZoneSet`,
			[_xN$1]: _aZS
		}],
		[() => ClientVpnAvailabilityZoneIdSet, {
			[_eQN]: `AvailabilityZoneIdSet`,
			[_xN$1]: _aZIS
		}]
	]
];
var TransitGatewayOptions$ = [
	3,
	n0$3,
	_TGO,
	0,
	[
		_ASA,
		_TGCB,
		_AASAu,
		_DRTA,
		_ADRTI,
		_DRTP,
		_PDRTI,
		_VESp,
		_DSn,
		_SGRS,
		_MSu,
		_ESn
	],
	[
		[1, {
			[_eQN]: `AmazonSideAsn`,
			[_xN$1]: _aSA
		}],
		[() => ValueStringList, {
			[_eQN]: `TransitGatewayCidrBlocks`,
			[_xN$1]: _tGCB
		}],
		[0, {
			[_eQN]: `AutoAcceptSharedAttachments`,
			[_xN$1]: _aASAu
		}],
		[0, {
			[_eQN]: `DefaultRouteTableAssociation`,
			[_xN$1]: _dRTA
		}],
		[0, {
			[_eQN]: `AssociationDefaultRouteTableId`,
			[_xN$1]: _aDRTI
		}],
		[0, {
			[_eQN]: `DefaultRouteTablePropagation`,
			[_xN$1]: _dRTP
		}],
		[0, {
			[_eQN]: `PropagationDefaultRouteTableId`,
			[_xN$1]: _pDRTI
		}],
		[0, {
			[_eQN]: `VpnEcmpSupport`,
			[_xN$1]: _vESpn
		}],
		[0, {
			[_eQN]: `DnsSupport`,
			[_xN$1]: _dSns
		}],
		[0, {
			[_eQN]: `SecurityGroupReferencingSupport`,
			[_xN$1]: _sGRSec
		}],
		[0, {
			[_eQN]: `MulticastSupport`,
			[_xN$1]: _mSu
		}],
		[() => EncryptionSupport$, {
			[_eQN]: `EncryptionSupport`,
			[_xN$1]: _eSn
		}]
	]
];
var TunnelOption$ = [
	3,
	n0$3,
	_TOu,
	0,
	[
		_OIA,
		_TICu,
		_TIIC,
		_PSK,
		_PLS,
		_PLSh,
		_RMTS,
		_RFP,
		_RWS,
		_DTS,
		_DTA,
		_PEAha,
		_PEAhas,
		_PIAha,
		_PIAhas,
		_PDHGN,
		_PDHGNh,
		_IVk,
		_SAt,
		_LO,
		_ETLC
	],
	[
		[0, {
			[_eQN]: `OutsideIpAddress`,
			[_xN$1]: _oIA
		}],
		[0, {
			[_eQN]: `TunnelInsideCidr`,
			[_xN$1]: _tICu
		}],
		[0, {
			[_eQN]: `TunnelInsideIpv6Cidr`,
			[_xN$1]: _tIIC
		}],
		[() => preSharedKey, {
			[_eQN]: `PreSharedKey`,
			[_xN$1]: _pSK
		}],
		[1, {
			[_eQN]: `Phase1LifetimeSeconds`,
			[_xN$1]: _pLSh
		}],
		[1, {
			[_eQN]: `Phase2LifetimeSeconds`,
			[_xN$1]: _pLSha
		}],
		[1, {
			[_eQN]: `RekeyMarginTimeSeconds`,
			[_xN$1]: _rMTS
		}],
		[1, {
			[_eQN]: `RekeyFuzzPercentage`,
			[_xN$1]: _rFP
		}],
		[1, {
			[_eQN]: `ReplayWindowSize`,
			[_xN$1]: _rWS
		}],
		[1, {
			[_eQN]: `DpdTimeoutSeconds`,
			[_xN$1]: _dTS
		}],
		[0, {
			[_eQN]: `DpdTimeoutAction`,
			[_xN$1]: _dTA
		}],
		[() => Phase1EncryptionAlgorithmsList, {
			[_eQN]: `Phase1EncryptionAlgorithmSet`,
			[_xN$1]: _pEAS
		}],
		[() => Phase2EncryptionAlgorithmsList, {
			[_eQN]: `Phase2EncryptionAlgorithmSet`,
			[_xN$1]: _pEASh
		}],
		[() => Phase1IntegrityAlgorithmsList, {
			[_eQN]: `Phase1IntegrityAlgorithmSet`,
			[_xN$1]: _pIASh
		}],
		[() => Phase2IntegrityAlgorithmsList, {
			[_eQN]: `Phase2IntegrityAlgorithmSet`,
			[_xN$1]: _pIASha
		}],
		[() => Phase1DHGroupNumbersList, {
			[_eQN]: `Phase1DHGroupNumberSet`,
			[_xN$1]: _pDHGNS
		}],
		[() => Phase2DHGroupNumbersList, {
			[_eQN]: `Phase2DHGroupNumberSet`,
			[_xN$1]: _pDHGNSh
		}],
		[() => IKEVersionsList, {
			[_eQN]: `IkeVersionSet`,
			[_xN$1]: _iVS
		}],
		[0, {
			[_eQN]: `StartupAction`,
			[_xN$1]: _sAt
		}],
		[() => VpnTunnelLogOptions$, {
			[_eQN]: `LogOptions`,
			[_xN$1]: _lO
		}],
		[2, {
			[_eQN]: `EnableTunnelLifecycleControl`,
			[_xN$1]: _eTLC
		}]
	]
];
var UserIdGroupPair$ = [
	3,
	n0$3,
	_UIGPs,
	0,
	[
		_De,
		_UI$1,
		_GN,
		_GIr,
		_VI,
		_VPCI,
		_PSee
	],
	[
		[0, {
			[_eQN]: `Description`,
			[_xN$1]: _de
		}],
		[0, {
			[_eQN]: `UserId`,
			[_xN$1]: _uI
		}],
		[0, {
			[_eQN]: `GroupName`,
			[_xN$1]: _gN
		}],
		[0, {
			[_eQN]: `GroupId`,
			[_xN$1]: _gIr
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN$1]: _vI
		}],
		[0, {
			[_eQN]: `VpcPeeringConnectionId`,
			[_xN$1]: _vPCI
		}],
		[0, {
			[_eQN]: `PeeringStatus`,
			[_xN$1]: _pSee
		}]
	]
];
var VCpuCountRange$ = [
	3,
	n0$3,
	_VCCR,
	0,
	[_M$2, _Ma],
	[[1, {
		[_eQN]: `Min`,
		[_xN$1]: _m$2
	}], [1, {
		[_eQN]: `Max`,
		[_xN$1]: _ma
	}]]
];
var VgwTelemetry$ = [
	3,
	n0$3,
	_VTg,
	0,
	[
		_ARC,
		_LSC,
		_OIA,
		_Sta,
		_SMt,
		_CAe
	],
	[
		[1, {
			[_eQN]: `AcceptedRouteCount`,
			[_xN$1]: _aRC
		}],
		[4, {
			[_eQN]: `LastStatusChange`,
			[_xN$1]: _lSC
		}],
		[0, {
			[_eQN]: `OutsideIpAddress`,
			[_xN$1]: _oIA
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN$1]: _sta
		}],
		[0, {
			[_eQN]: `StatusMessage`,
			[_xN$1]: _sMt
		}],
		[0, {
			[_eQN]: `CertificateArn`,
			[_xN$1]: _cAe
		}]
	]
];
var Volume$ = [
	3,
	n0$3,
	_Vol,
	0,
	[
		_AZI,
		_OA,
		_SVI,
		_Io,
		_T$2,
		_VT,
		_FRa,
		_MAE,
		_Th,
		_STs,
		_Op,
		_VIR,
		_VAo,
		_OI,
		_VIo,
		_Siz,
		_SIn,
		_AZ,
		_St$1,
		_CTre,
		_Atta,
		_Enc,
		_KKI
	],
	[
		[0, {
			[_eQN]: `AvailabilityZoneId`,
			[_xN$1]: _aZI
		}],
		[0, {
			[_eQN]: `OutpostArn`,
			[_xN$1]: _oA
		}],
		[0, {
			[_eQN]: `SourceVolumeId`,
			[_xN$1]: _sVI
		}],
		[1, {
			[_eQN]: `Iops`,
			[_xN$1]: _io
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS
		}],
		[0, {
			[_eQN]: `VolumeType`,
			[_xN$1]: _vT
		}],
		[2, {
			[_eQN]: `FastRestored`,
			[_xN$1]: _fRa
		}],
		[2, {
			[_eQN]: `MultiAttachEnabled`,
			[_xN$1]: _mAE
		}],
		[1, {
			[_eQN]: `Throughput`,
			[_xN$1]: _th
		}],
		[0, {
			[_eQN]: `SseType`,
			[_xN$1]: _sTs
		}],
		[() => OperatorResponse$, {
			[_eQN]: `Operator`,
			[_xN$1]: _ope
		}],
		[1, {
			[_eQN]: `VolumeInitializationRate`,
			[_xN$1]: _vIR
		}],
		[0, {
			[_eQN]: `VolumeArn`,
			[_xN$1]: _vA
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN$1]: _oI
		}],
		[0, {
			[_eQN]: `VolumeId`,
			[_xN$1]: _vIo
		}],
		[1, {
			[_eQN]: `Size`,
			[_xN$1]: _si
		}],
		[0, {
			[_eQN]: `SnapshotId`,
			[_xN$1]: _sIn
		}],
		[0, {
			[_eQN]: `AvailabilityZone`,
			[_xN$1]: _aZ
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN$1]: _sta
		}],
		[4, {
			[_eQN]: `CreateTime`,
			[_xN$1]: _cTre
		}],
		[() => VolumeAttachmentList, {
			[_eQN]: `AttachmentSet`,
			[_xN$1]: _aSt
		}],
		[2, {
			[_eQN]: `Encrypted`,
			[_xN$1]: _enc
		}],
		[0, {
			[_eQN]: `KmsKeyId`,
			[_xN$1]: _kKI
		}]
	]
];
var VolumeAttachment$ = [
	3,
	n0$3,
	_VAol,
	0,
	[
		_DOT,
		_ARss,
		_IOS,
		_ECI,
		_VIo,
		_II$1,
		_Dev,
		_St$1,
		_ATtt
	],
	[
		[2, {
			[_eQN]: `DeleteOnTermination`,
			[_xN$1]: _dOT
		}],
		[0, {
			[_eQN]: `AssociatedResource`,
			[_xN$1]: _aRs
		}],
		[0, {
			[_eQN]: `InstanceOwningService`,
			[_xN$1]: _iOS
		}],
		[1, {
			[_eQN]: `EbsCardIndex`,
			[_xN$1]: _eCI
		}],
		[0, {
			[_eQN]: `VolumeId`,
			[_xN$1]: _vIo
		}],
		[0, {
			[_eQN]: `InstanceId`,
			[_xN$1]: _iI
		}],
		[0, {
			[_eQN]: `Device`,
			[_xN$1]: _dev
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN$1]: _sta
		}],
		[4, {
			[_eQN]: `AttachTime`,
			[_xN$1]: _aTt
		}]
	]
];
var Vpc$ = [
	3,
	n0$3,
	_Vp,
	0,
	[
		_OI,
		_ITns,
		_ICBAS,
		_CBAS,
		_IDs,
		_ECn,
		_T$2,
		_BPAS,
		_VI,
		_St$1,
		_CB,
		_DOI
	],
	[
		[0, {
			[_eQN]: `OwnerId`,
			[_xN$1]: _oI
		}],
		[0, {
			[_eQN]: `InstanceTenancy`,
			[_xN$1]: _iTns
		}],
		[() => VpcIpv6CidrBlockAssociationSet, {
			[_eQN]: `Ipv6CidrBlockAssociationSet`,
			[_xN$1]: _iCBASp
		}],
		[() => VpcCidrBlockAssociationSet, {
			[_eQN]: `CidrBlockAssociationSet`,
			[_xN$1]: _cBAS
		}],
		[2, {
			[_eQN]: `IsDefault`,
			[_xN$1]: _iDs
		}],
		[() => VpcEncryptionControl$, {
			[_eQN]: `EncryptionControl`,
			[_xN$1]: _eCn
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS
		}],
		[() => BlockPublicAccessStates$, {
			[_eQN]: `BlockPublicAccessStates`,
			[_xN$1]: _bPAS
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN$1]: _vI
		}],
		[0, {
			[_eQN]: `State`,
			[_xN$1]: _st
		}],
		[0, {
			[_eQN]: `CidrBlock`,
			[_xN$1]: _cB
		}],
		[0, {
			[_eQN]: `DhcpOptionsId`,
			[_xN$1]: _dOI
		}]
	]
];
var VpcCidrBlockAssociation$ = [
	3,
	n0$3,
	_VCBA,
	0,
	[
		_AIs,
		_CB,
		_CBSi
	],
	[
		[0, {
			[_eQN]: `AssociationId`,
			[_xN$1]: _aIs
		}],
		[0, {
			[_eQN]: `CidrBlock`,
			[_xN$1]: _cB
		}],
		[() => VpcCidrBlockState$, {
			[_eQN]: `CidrBlockState`,
			[_xN$1]: _cBSi
		}]
	]
];
var VpcCidrBlockState$ = [
	3,
	n0$3,
	_VCBS,
	0,
	[_St$1, _SMt],
	[[0, {
		[_eQN]: `State`,
		[_xN$1]: _st
	}], [0, {
		[_eQN]: `StatusMessage`,
		[_xN$1]: _sMt
	}]]
];
var VpcEncryptionControl$ = [
	3,
	n0$3,
	_VEC,
	0,
	[
		_VI,
		_VECI,
		_Mo,
		_St$1,
		_SMta,
		_REes,
		_T$2
	],
	[
		[0, {
			[_eQN]: `VpcId`,
			[_xN$1]: _vI
		}],
		[0, {
			[_eQN]: `VpcEncryptionControlId`,
			[_xN$1]: _vECI
		}],
		[0, {
			[_eQN]: `Mode`,
			[_xN$1]: _mo
		}],
		[0, {
			[_eQN]: `State`,
			[_xN$1]: _st
		}],
		[0, {
			[_eQN]: `StateMessage`,
			[_xN$1]: _sMta
		}],
		[() => VpcEncryptionControlExclusions$, {
			[_eQN]: `ResourceExclusions`,
			[_xN$1]: _rEes
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS
		}]
	]
];
var VpcEncryptionControlExclusion$ = [
	3,
	n0$3,
	_VECE,
	0,
	[_St$1, _SMta],
	[[0, {
		[_eQN]: `State`,
		[_xN$1]: _st
	}], [0, {
		[_eQN]: `StateMessage`,
		[_xN$1]: _sMta
	}]]
];
var VpcEncryptionControlExclusions$ = [
	3,
	n0$3,
	_VECEp,
	0,
	[
		_IG,
		_EOIG,
		_NG,
		_VPG,
		_VP,
		_L$1,
		_VL,
		_EFS,
		_GA,
		_AGV
	],
	[
		[() => VpcEncryptionControlExclusion$, {
			[_eQN]: `InternetGateway`,
			[_xN$1]: _iG
		}],
		[() => VpcEncryptionControlExclusion$, {
			[_eQN]: `EgressOnlyInternetGateway`,
			[_xN$1]: _eOIG
		}],
		[() => VpcEncryptionControlExclusion$, {
			[_eQN]: `NatGateway`,
			[_xN$1]: _nG
		}],
		[() => VpcEncryptionControlExclusion$, {
			[_eQN]: `VirtualPrivateGateway`,
			[_xN$1]: _vPG
		}],
		[() => VpcEncryptionControlExclusion$, {
			[_eQN]: `VpcPeering`,
			[_xN$1]: _vP
		}],
		[() => VpcEncryptionControlExclusion$, {
			[_eQN]: `Lambda`,
			[_xN$1]: _l
		}],
		[() => VpcEncryptionControlExclusion$, {
			[_eQN]: `VpcLattice`,
			[_xN$1]: _vL
		}],
		[() => VpcEncryptionControlExclusion$, {
			[_eQN]: `ElasticFileSystem`,
			[_xN$1]: _eFS
		}],
		[() => VpcEncryptionControlExclusion$, {
			[_eQN]: `GlobalAccelerator`,
			[_xN$1]: _gA
		}],
		[() => VpcEncryptionControlExclusion$, {
			[_eQN]: `ApiGatewayV2`,
			[_xN$1]: _aGV
		}]
	]
];
var VpcEndpoint$ = [
	3,
	n0$3,
	_VE$1,
	0,
	[
		_VEIp,
		_VET,
		_VI,
		_SN$2,
		_St$1,
		_PDo,
		_RTIo,
		_SI$1,
		_G,
		_IAT,
		_DOn,
		_PDE,
		_RMeq,
		_NIIe,
		_DEn,
		_CTrea,
		_T$2,
		_OI,
		_LEa,
		_IPpvr,
		_IPp,
		_FR,
		_SNA,
		_RCA,
		_SRe,
		_PRay
	],
	[
		[0, {
			[_eQN]: `VpcEndpointId`,
			[_xN$1]: _vEI
		}],
		[0, {
			[_eQN]: `VpcEndpointType`,
			[_xN$1]: _vET
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN$1]: _vI
		}],
		[0, {
			[_eQN]: `ServiceName`,
			[_xN$1]: _sN
		}],
		[0, {
			[_eQN]: `State`,
			[_xN$1]: _st
		}],
		[0, {
			[_eQN]: `PolicyDocument`,
			[_xN$1]: _pD
		}],
		[() => ValueStringList, {
			[_eQN]: `RouteTableIdSet`,
			[_xN$1]: _rTIS
		}],
		[() => ValueStringList, {
			[_eQN]: `SubnetIdSet`,
			[_xN$1]: _sISu
		}],
		[() => GroupIdentifierSet, {
			[_eQN]: `GroupSet`,
			[_xN$1]: _gSr
		}],
		[0, {
			[_eQN]: `IpAddressType`,
			[_xN$1]: _iAT
		}],
		[() => DnsOptions$, {
			[_eQN]: `DnsOptions`,
			[_xN$1]: _dOn
		}],
		[2, {
			[_eQN]: `PrivateDnsEnabled`,
			[_xN$1]: _pDE
		}],
		[2, {
			[_eQN]: `RequesterManaged`,
			[_xN$1]: _rMeq
		}],
		[() => ValueStringList, {
			[_eQN]: `NetworkInterfaceIdSet`,
			[_xN$1]: _nIIS
		}],
		[() => DnsEntrySet, {
			[_eQN]: `DnsEntrySet`,
			[_xN$1]: _dES
		}],
		[4, {
			[_eQN]: `CreationTimestamp`,
			[_xN$1]: _cTrea
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN$1]: _oI
		}],
		[() => LastError$, {
			[_eQN]: `LastError`,
			[_xN$1]: _lEa
		}],
		[() => SubnetIpPrefixesList, {
			[_eQN]: `Ipv4PrefixSet`,
			[_xN$1]: _iPSpvr
		}],
		[() => SubnetIpPrefixesList, {
			[_eQN]: `Ipv6PrefixSet`,
			[_xN$1]: _iPSpvre
		}],
		[0, {
			[_eQN]: `FailureReason`,
			[_xN$1]: _fR
		}],
		[0, {
			[_eQN]: `ServiceNetworkArn`,
			[_xN$1]: _sNAe
		}],
		[0, {
			[_eQN]: `ResourceConfigurationArn`,
			[_xN$1]: _rCA
		}],
		[0, {
			[_eQN]: `ServiceRegion`,
			[_xN$1]: _sR
		}],
		[() => PayerResponsibilitySet, {
			[_eQN]: `PayerResponsibilitySet`,
			[_xN$1]: _pRSa
		}]
	]
];
var VpcIpv6CidrBlockAssociation$ = [
	3,
	n0$3,
	_VICBA,
	0,
	[
		_AIs,
		_ICB,
		_ICBS,
		_NBG,
		_IPpvo,
		_IAA,
		_ISpo
	],
	[
		[0, {
			[_eQN]: `AssociationId`,
			[_xN$1]: _aIs
		}],
		[0, {
			[_eQN]: `Ipv6CidrBlock`,
			[_xN$1]: _iCB
		}],
		[() => VpcCidrBlockState$, {
			[_eQN]: `Ipv6CidrBlockState`,
			[_xN$1]: _iCBS
		}],
		[0, {
			[_eQN]: `NetworkBorderGroup`,
			[_xN$1]: _nBG
		}],
		[0, {
			[_eQN]: `Ipv6Pool`,
			[_xN$1]: _iPpvo
		}],
		[0, {
			[_eQN]: `Ipv6AddressAttribute`,
			[_xN$1]: _iAA
		}],
		[0, {
			[_eQN]: `IpSource`,
			[_xN$1]: _iSpo
		}]
	]
];
var VpcPeeringConnection$ = [
	3,
	n0$3,
	_VPC,
	0,
	[
		_AVI,
		_ET,
		_RVIe,
		_Sta,
		_T$2,
		_VPCI
	],
	[
		[() => VpcPeeringConnectionVpcInfo$, {
			[_eQN]: `AccepterVpcInfo`,
			[_xN$1]: _aVI
		}],
		[4, {
			[_eQN]: `ExpirationTime`,
			[_xN$1]: _eT
		}],
		[() => VpcPeeringConnectionVpcInfo$, {
			[_eQN]: `RequesterVpcInfo`,
			[_xN$1]: _rVIe
		}],
		[() => VpcPeeringConnectionStateReason$, {
			[_eQN]: `Status`,
			[_xN$1]: _sta
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS
		}],
		[0, {
			[_eQN]: `VpcPeeringConnectionId`,
			[_xN$1]: _vPCI
		}]
	]
];
var VpcPeeringConnectionOptionsDescription$ = [
	3,
	n0$3,
	_VPCOD,
	0,
	[
		_ADRFRV,
		_AEFLCLTRV,
		_AEFLVTRCL
	],
	[
		[2, {
			[_eQN]: `AllowDnsResolutionFromRemoteVpc`,
			[_xN$1]: _aDRFRV
		}],
		[2, {
			[_eQN]: `AllowEgressFromLocalClassicLinkToRemoteVpc`,
			[_xN$1]: _aEFLCLTRV
		}],
		[2, {
			[_eQN]: `AllowEgressFromLocalVpcToRemoteClassicLink`,
			[_xN$1]: _aEFLVTRCL
		}]
	]
];
var VpcPeeringConnectionStateReason$ = [
	3,
	n0$3,
	_VPCSR,
	0,
	[_Co, _Me],
	[[0, {
		[_eQN]: `Code`,
		[_xN$1]: _co
	}], [0, {
		[_eQN]: `Message`,
		[_xN$1]: _me
	}]]
];
var VpcPeeringConnectionVpcInfo$ = [
	3,
	n0$3,
	_VPCVI,
	0,
	[
		_CB,
		_ICBSp,
		_CBSid,
		_OI,
		_POe,
		_VI,
		_Regi
	],
	[
		[0, {
			[_eQN]: `CidrBlock`,
			[_xN$1]: _cB
		}],
		[() => Ipv6CidrBlockSet, {
			[_eQN]: `Ipv6CidrBlockSet`,
			[_xN$1]: _iCBSp
		}],
		[() => CidrBlockSet, {
			[_eQN]: `CidrBlockSet`,
			[_xN$1]: _cBSid
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN$1]: _oI
		}],
		[() => VpcPeeringConnectionOptionsDescription$, {
			[_eQN]: `PeeringOptions`,
			[_xN$1]: _pOe
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN$1]: _vI
		}],
		[0, {
			[_eQN]: `Region`,
			[_xN$1]: _reg
		}]
	]
];
var VpnConnection$ = [
	3,
	n0$3,
	_VCp,
	0,
	[
		_Cat,
		_TGI,
		_VCI,
		_CNA,
		_CNAA,
		_GAS,
		_Opt,
		_Rou,
		_T$2,
		_VTg,
		_PSKA,
		_VCIp,
		_St$1,
		_CGC,
		_Ty,
		_CGIu,
		_VGI
	],
	[
		[0, {
			[_eQN]: `Category`,
			[_xN$1]: _ca
		}],
		[0, {
			[_eQN]: `TransitGatewayId`,
			[_xN$1]: _tGI
		}],
		[0, {
			[_eQN]: `VpnConcentratorId`,
			[_xN$1]: _vCIpn
		}],
		[0, {
			[_eQN]: `CoreNetworkArn`,
			[_xN$1]: _cNA
		}],
		[0, {
			[_eQN]: `CoreNetworkAttachmentArn`,
			[_xN$1]: _cNAA
		}],
		[0, {
			[_eQN]: `GatewayAssociationState`,
			[_xN$1]: _gAS
		}],
		[() => VpnConnectionOptions$, {
			[_eQN]: `Options`,
			[_xN$1]: _op
		}],
		[() => VpnStaticRouteList, {
			[_eQN]: `Routes`,
			[_xN$1]: _rou
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS
		}],
		[() => VgwTelemetryList, {
			[_eQN]: `VgwTelemetry`,
			[_xN$1]: _vTg
		}],
		[0, {
			[_eQN]: `PreSharedKeyArn`,
			[_xN$1]: _pSKA
		}],
		[0, {
			[_eQN]: `VpnConnectionId`,
			[_xN$1]: _vCI
		}],
		[0, {
			[_eQN]: `State`,
			[_xN$1]: _st
		}],
		[() => customerGatewayConfiguration, {
			[_eQN]: `CustomerGatewayConfiguration`,
			[_xN$1]: _cGC
		}],
		[0, {
			[_eQN]: `Type`,
			[_xN$1]: _ty
		}],
		[0, {
			[_eQN]: `CustomerGatewayId`,
			[_xN$1]: _cGIu
		}],
		[0, {
			[_eQN]: `VpnGatewayId`,
			[_xN$1]: _vGI
		}]
	]
];
var VpnConnectionOptions$ = [
	3,
	n0$3,
	_VCO,
	0,
	[
		_EAn,
		_SRO,
		_LINC,
		_RINC,
		_LINCo,
		_RINCe,
		_OIAT,
		_TTGAI,
		_TIIV,
		_TO,
		_TB
	],
	[
		[2, {
			[_eQN]: `EnableAcceleration`,
			[_xN$1]: _eAn
		}],
		[2, {
			[_eQN]: `StaticRoutesOnly`,
			[_xN$1]: _sRO
		}],
		[0, {
			[_eQN]: `LocalIpv4NetworkCidr`,
			[_xN$1]: _lINC
		}],
		[0, {
			[_eQN]: `RemoteIpv4NetworkCidr`,
			[_xN$1]: _rINC
		}],
		[0, {
			[_eQN]: `LocalIpv6NetworkCidr`,
			[_xN$1]: _lINCo
		}],
		[0, {
			[_eQN]: `RemoteIpv6NetworkCidr`,
			[_xN$1]: _rINCe
		}],
		[0, {
			[_eQN]: `OutsideIpAddressType`,
			[_xN$1]: _oIAT
		}],
		[0, {
			[_eQN]: `TransportTransitGatewayAttachmentId`,
			[_xN$1]: _tTGAI
		}],
		[0, {
			[_eQN]: `TunnelInsideIpVersion`,
			[_xN$1]: _tIIV
		}],
		[() => TunnelOptionsList, {
			[_eQN]: `TunnelOptionSet`,
			[_xN$1]: _tOS
		}],
		[0, {
			[_eQN]: `TunnelBandwidth`,
			[_xN$1]: _tB
		}]
	]
];
var VpnStaticRoute$ = [
	3,
	n0$3,
	_VSR,
	0,
	[
		_DCB,
		_S$1,
		_St$1
	],
	[
		[0, {
			[_eQN]: `DestinationCidrBlock`,
			[_xN$1]: _dCB
		}],
		[0, {
			[_eQN]: `Source`,
			[_xN$1]: _so
		}],
		[0, {
			[_eQN]: `State`,
			[_xN$1]: _st
		}]
	]
];
var VpnTunnelLogOptions$ = [
	3,
	n0$3,
	_VTLO,
	0,
	[_CWLO],
	[[() => CloudWatchLogOptions$, {
		[_eQN]: `CloudWatchLogOptions`,
		[_xN$1]: _cWLO
	}]]
];
var AcceleratorManufacturerSet = [
	1,
	n0$3,
	_AMSc,
	0,
	[0, { [_xN$1]: _it }]
];
var AcceleratorNameSet = [
	1,
	n0$3,
	_ANSc,
	0,
	[0, { [_xN$1]: _it }]
];
var AcceleratorTypeSet = [
	1,
	n0$3,
	_ATSc,
	0,
	[0, { [_xN$1]: _it }]
];
var AddressList = [
	1,
	n0$3,
	_ALd,
	0,
	[() => Address$, { [_xN$1]: _it }]
];
var AllocationIdList = [
	1,
	n0$3,
	_AIL,
	0,
	[0, { [_xN$1]: _AIl }]
];
var AllowedInstanceTypeSet = [
	1,
	n0$3,
	_AITS,
	0,
	[0, { [_xN$1]: _it }]
];
var AllowedPrincipalSet = [
	1,
	n0$3,
	_APSl,
	0,
	[() => AllowedPrincipal$, { [_xN$1]: _it }]
];
var AssociatedSubnetList = [
	1,
	n0$3,
	_ASL,
	0,
	[0, { [_xN$1]: _it }]
];
var AssociatedTargetNetworkSet = [
	1,
	n0$3,
	_ATNS,
	0,
	[() => AssociatedTargetNetwork$, { [_xN$1]: _it }]
];
var BlockDeviceMappingList = [
	1,
	n0$3,
	_BDML,
	0,
	[() => BlockDeviceMapping$, { [_xN$1]: _it }]
];
var CidrBlockSet = [
	1,
	n0$3,
	_CBSid,
	0,
	[() => CidrBlock$, { [_xN$1]: _it }]
];
var ClientVpnAuthenticationList = [
	1,
	n0$3,
	_CVAL,
	0,
	[() => ClientVpnAuthentication$, { [_xN$1]: _it }]
];
var ClientVpnAvailabilityZoneIdSet = [
	1,
	n0$3,
	_CVAZIS,
	0,
	[0, { [_xN$1]: _it }]
];
var ClientVpnAvailabilityZoneSet = [
	1,
	n0$3,
	_CVAZS,
	0,
	[0, { [_xN$1]: _it }]
];
var ClientVpnEndpointIdList = [
	1,
	n0$3,
	_CVEIL,
	0,
	[0, { [_xN$1]: _it }]
];
var ClientVpnSecurityGroupIdSet = [
	1,
	n0$3,
	_CVSGIS,
	0,
	[0, { [_xN$1]: _it }]
];
var ClientVpnTrustProviderSet = [
	1,
	n0$3,
	_CVTPS,
	0,
	[() => ClientVpnTrustProvider$, { [_xN$1]: _it }]
];
var CpuManufacturerSet = [
	1,
	n0$3,
	_CMSp,
	0,
	[0, { [_xN$1]: _it }]
];
var DnsEntrySet = [
	1,
	n0$3,
	_DES,
	0,
	[() => DnsEntry$, { [_xN$1]: _it }]
];
var ElasticGpuAssociationList = [
	1,
	n0$3,
	_EGAL,
	0,
	[() => ElasticGpuAssociation$, { [_xN$1]: _it }]
];
var ElasticGpuSpecificationResponseList = [
	1,
	n0$3,
	_EGSRL,
	0,
	[() => ElasticGpuSpecificationResponse$, { [_xN$1]: _it }]
];
var ElasticInferenceAcceleratorAssociationList = [
	1,
	n0$3,
	_EIAAL,
	0,
	[() => ElasticInferenceAcceleratorAssociation$, { [_xN$1]: _it }]
];
var EndpointSet = [
	1,
	n0$3,
	_ESnd,
	0,
	[() => ClientVpnEndpoint$, { [_xN$1]: _it }]
];
var ExcludedInstanceTypeSet = [
	1,
	n0$3,
	_EITSx,
	0,
	[0, { [_xN$1]: _it }]
];
var ExecutableByStringList = [
	1,
	n0$3,
	_EBSL,
	0,
	[0, { [_xN$1]: _EBx }]
];
var FilterList = [
	1,
	n0$3,
	_FLi,
	0,
	[() => Filter$, { [_xN$1]: _Fil }]
];
var FlowLogIdList = [
	1,
	n0$3,
	_FLIL,
	0,
	[0, { [_xN$1]: _it }]
];
var FlowLogSet = [
	1,
	n0$3,
	_FLSl,
	0,
	[() => FlowLog$, { [_xN$1]: _it }]
];
var GroupIdentifierList = [
	1,
	n0$3,
	_GIL,
	0,
	[() => GroupIdentifier$, { [_xN$1]: _it }]
];
var GroupIdentifierSet = [
	1,
	n0$3,
	_GIS,
	0,
	[() => SecurityGroupIdentifier$, { [_xN$1]: _it }]
];
var GroupIdStringList = [
	1,
	n0$3,
	_GISL,
	0,
	[0, { [_xN$1]: _gIr }]
];
var GroupNameStringList = [
	1,
	n0$3,
	_GNSL,
	0,
	[0, { [_xN$1]: _GN }]
];
var IKEVersionsList = [
	1,
	n0$3,
	_IKEVL,
	0,
	[() => IKEVersionsListValue$, { [_xN$1]: _it }]
];
var ImageIdStringList = [
	1,
	n0$3,
	_IISL,
	0,
	[0, { [_xN$1]: _IIm }]
];
var ImageList = [
	1,
	n0$3,
	_ILm,
	0,
	[() => Image$, { [_xN$1]: _it }]
];
var ImageWatermarkList = [
	1,
	n0$3,
	_IWL,
	0,
	[() => ImageWatermark$, { [_xN$1]: _it }]
];
var InstanceBlockDeviceMappingList = [
	1,
	n0$3,
	_IBDML,
	0,
	[() => InstanceBlockDeviceMapping$, { [_xN$1]: _it }]
];
var InstanceGenerationSet = [
	1,
	n0$3,
	_IGS,
	0,
	[0, { [_xN$1]: _it }]
];
var InstanceIdStringList = [
	1,
	n0$3,
	_IISLn,
	0,
	[0, { [_xN$1]: _II$1 }]
];
var InstanceIpv4PrefixList = [
	1,
	n0$3,
	_IIPL,
	0,
	[() => InstanceIpv4Prefix$, { [_xN$1]: _it }]
];
var InstanceIpv6AddressList = [
	1,
	n0$3,
	_IIAL,
	0,
	[() => InstanceIpv6Address$, { [_xN$1]: _it }]
];
var InstanceIpv6PrefixList = [
	1,
	n0$3,
	_IIPLn,
	0,
	[() => InstanceIpv6Prefix$, { [_xN$1]: _it }]
];
var InstanceList = [
	1,
	n0$3,
	_ILns,
	0,
	[() => Instance$, { [_xN$1]: _it }]
];
var InstanceNetworkInterfaceList = [
	1,
	n0$3,
	_INIL,
	0,
	[() => InstanceNetworkInterface$, { [_xN$1]: _it }]
];
var InstancePrivateIpAddressList = [
	1,
	n0$3,
	_IPIAL,
	0,
	[() => InstancePrivateIpAddress$, { [_xN$1]: _it }]
];
var InstanceSecondaryInterfaceList = [
	1,
	n0$3,
	_ISIL,
	0,
	[() => InstanceSecondaryInterface$, { [_xN$1]: _it }]
];
var InstanceSecondaryInterfacePrivateIpAddressList = [
	1,
	n0$3,
	_ISIPIAL,
	0,
	[() => InstanceSecondaryInterfacePrivateIpAddress$, { [_xN$1]: _it }]
];
var InternetGatewayAttachmentList = [
	1,
	n0$3,
	_IGAL,
	0,
	[() => InternetGatewayAttachment$, { [_xN$1]: _it }]
];
var InternetGatewayIdList = [
	1,
	n0$3,
	_IGIL,
	0,
	[0, { [_xN$1]: _it }]
];
var InternetGatewayList = [
	1,
	n0$3,
	_IGL,
	0,
	[() => InternetGateway$, { [_xN$1]: _it }]
];
var IpPermissionList = [
	1,
	n0$3,
	_IPLp,
	0,
	[() => IpPermission$, { [_xN$1]: _it }]
];
var IpRangeList = [
	1,
	n0$3,
	_IRLp,
	0,
	[() => IpRange$, { [_xN$1]: _it }]
];
var Ipv4PrefixesList = [
	1,
	n0$3,
	_IPLpv,
	0,
	[() => Ipv4PrefixSpecification$, { [_xN$1]: _it }]
];
var Ipv4PrefixListResponse = [
	1,
	n0$3,
	_IPLRpv,
	0,
	[() => Ipv4PrefixSpecificationResponse$, { [_xN$1]: _it }]
];
var Ipv6CidrBlockSet = [
	1,
	n0$3,
	_ICBSp,
	0,
	[() => Ipv6CidrBlock$, { [_xN$1]: _it }]
];
var Ipv6PrefixesList = [
	1,
	n0$3,
	_IPLpvre,
	0,
	[() => Ipv6PrefixSpecification$, { [_xN$1]: _it }]
];
var Ipv6PrefixListResponse = [
	1,
	n0$3,
	_IPLRpvr,
	0,
	[() => Ipv6PrefixSpecificationResponse$, { [_xN$1]: _it }]
];
var Ipv6RangeList = [
	1,
	n0$3,
	_IRLpv,
	0,
	[() => Ipv6Range$, { [_xN$1]: _it }]
];
var LaunchTemplateBlockDeviceMappingList = [
	1,
	n0$3,
	_LTBDML,
	0,
	[() => LaunchTemplateBlockDeviceMapping$, { [_xN$1]: _it }]
];
var LaunchTemplateElasticInferenceAcceleratorResponseList = [
	1,
	n0$3,
	_LTEIARL,
	0,
	[() => LaunchTemplateElasticInferenceAcceleratorResponse$, { [_xN$1]: _it }]
];
var LaunchTemplateIdStringList = [
	1,
	n0$3,
	_LTISL,
	0,
	[0, { [_xN$1]: _it }]
];
var LaunchTemplateInstanceNetworkInterfaceSpecificationList = [
	1,
	n0$3,
	_LTINISL,
	0,
	[() => LaunchTemplateInstanceNetworkInterfaceSpecification$, { [_xN$1]: _it }]
];
var LaunchTemplateInstanceSecondaryInterfaceSpecificationList = [
	1,
	n0$3,
	_LTISISL,
	0,
	[() => LaunchTemplateInstanceSecondaryInterfaceSpecification$, { [_xN$1]: _it }]
];
var LaunchTemplateLicenseList = [
	1,
	n0$3,
	_LTLL,
	0,
	[() => LaunchTemplateLicenseConfiguration$, { [_xN$1]: _it }]
];
var LaunchTemplateNameStringList = [
	1,
	n0$3,
	_LTNSL,
	0,
	[0, { [_xN$1]: _it }]
];
var LaunchTemplateSet = [
	1,
	n0$3,
	_LTSa,
	0,
	[() => LaunchTemplate$, { [_xN$1]: _it }]
];
var LaunchTemplateTagSpecificationList = [
	1,
	n0$3,
	_LTTSL,
	0,
	[() => LaunchTemplateTagSpecification$, { [_xN$1]: _it }]
];
var LaunchTemplateVersionSet = [
	1,
	n0$3,
	_LTVS,
	0,
	[() => LaunchTemplateVersion$, { [_xN$1]: _it }]
];
var LicenseList = [
	1,
	n0$3,
	_LL,
	0,
	[() => LicenseConfiguration$, { [_xN$1]: _it }]
];
var LocalStorageTypeSet = [
	1,
	n0$3,
	_LSTS,
	0,
	[0, { [_xN$1]: _it }]
];
var ManagedPrefixListSet = [
	1,
	n0$3,
	_MPLS,
	0,
	[() => ManagedPrefixList$, { [_xN$1]: _it }]
];
var MetricCategoryIdList = [
	1,
	n0$3,
	_MCIL,
	0,
	[0, { [_xN$1]: _it }]
];
var NetworkAclAssociationList = [
	1,
	n0$3,
	_NAAL,
	0,
	[() => NetworkAclAssociation$, { [_xN$1]: _it }]
];
var NetworkAclEntryList = [
	1,
	n0$3,
	_NAEL,
	0,
	[() => NetworkAclEntry$, { [_xN$1]: _it }]
];
var NetworkAclIdStringList = [
	1,
	n0$3,
	_NAISL,
	0,
	[0, { [_xN$1]: _it }]
];
var NetworkAclList = [
	1,
	n0$3,
	_NAL,
	0,
	[() => NetworkAcl$, { [_xN$1]: _it }]
];
var NetworkInterfaceIdList = [
	1,
	n0$3,
	_NIIL,
	0,
	[0, { [_xN$1]: _it }]
];
var NetworkInterfaceIpv6AddressesList = [
	1,
	n0$3,
	_NIIAL,
	0,
	[() => NetworkInterfaceIpv6Address$, { [_xN$1]: _it }]
];
var NetworkInterfaceList = [
	1,
	n0$3,
	_NIL,
	0,
	[() => NetworkInterface$, { [_xN$1]: _it }]
];
var NetworkInterfacePrivateIpAddressList = [
	1,
	n0$3,
	_NIPIAL,
	0,
	[() => NetworkInterfacePrivateIpAddress$, { [_xN$1]: _it }]
];
var OwnerStringList = [
	1,
	n0$3,
	_OSL,
	0,
	[0, { [_xN$1]: _Own }]
];
var PayerResponsibilitySet = [
	1,
	n0$3,
	_PRSa,
	0,
	[() => PayerResponsibilityEntry$, { [_xN$1]: _it }]
];
var PerformanceFactorReferenceSet = [
	1,
	n0$3,
	_PFRS,
	0,
	[() => PerformanceFactorReference$, { [_xN$1]: _it }]
];
var Phase1DHGroupNumbersList = [
	1,
	n0$3,
	_PDHGNL,
	0,
	[() => Phase1DHGroupNumbersListValue$, { [_xN$1]: _it }]
];
var Phase1EncryptionAlgorithmsList = [
	1,
	n0$3,
	_PEAL,
	0,
	[() => Phase1EncryptionAlgorithmsListValue$, { [_xN$1]: _it }]
];
var Phase1IntegrityAlgorithmsList = [
	1,
	n0$3,
	_PIAL,
	0,
	[() => Phase1IntegrityAlgorithmsListValue$, { [_xN$1]: _it }]
];
var Phase2DHGroupNumbersList = [
	1,
	n0$3,
	_PDHGNLh,
	0,
	[() => Phase2DHGroupNumbersListValue$, { [_xN$1]: _it }]
];
var Phase2EncryptionAlgorithmsList = [
	1,
	n0$3,
	_PEALh,
	0,
	[() => Phase2EncryptionAlgorithmsListValue$, { [_xN$1]: _it }]
];
var Phase2IntegrityAlgorithmsList = [
	1,
	n0$3,
	_PIALh,
	0,
	[() => Phase2IntegrityAlgorithmsListValue$, { [_xN$1]: _it }]
];
var PrefixListEntrySet = [
	1,
	n0$3,
	_PLES,
	0,
	[() => PrefixListEntry$, { [_xN$1]: _it }]
];
var PrefixListIdList = [
	1,
	n0$3,
	_PLIL,
	0,
	[() => PrefixListId$, { [_xN$1]: _it }]
];
var PrivateDnsSpecifiedDomainSet = [
	1,
	n0$3,
	_PDSDS,
	0,
	[0, { [_xN$1]: _it }]
];
var PrivateIpAddressSpecificationList = [
	1,
	n0$3,
	_PIASL,
	0,
	[() => PrivateIpAddressSpecification$, { [_xN$1]: _it }]
];
var ProductCodeList = [
	1,
	n0$3,
	_PCLr,
	0,
	[() => ProductCode$, { [_xN$1]: _it }]
];
var PropagatingVgwList = [
	1,
	n0$3,
	_PVL,
	0,
	[() => PropagatingVgw$, { [_xN$1]: _it }]
];
var PublicIpStringList = [
	1,
	n0$3,
	_PISL,
	0,
	[0, { [_xN$1]: _PI$1 }]
];
var RegionGeographyList = [
	1,
	n0$3,
	_RGL,
	0,
	[() => RegionGeography$, { [_xN$1]: _it }]
];
var RegionList = [
	1,
	n0$3,
	_RL,
	0,
	[() => Region$, { [_xN$1]: _it }]
];
var RegionNameStringList = [
	1,
	n0$3,
	_RNSL,
	0,
	[0, { [_xN$1]: _RN }]
];
var ReservationList = [
	1,
	n0$3,
	_RLe,
	0,
	[() => Reservation$, { [_xN$1]: _it }]
];
var RouteList = [
	1,
	n0$3,
	_RLo,
	0,
	[() => Route$, { [_xN$1]: _it }]
];
var RouteTableAssociationList = [
	1,
	n0$3,
	_RTAL,
	0,
	[() => RouteTableAssociation$, { [_xN$1]: _it }]
];
var RouteTableIdStringList = [
	1,
	n0$3,
	_RTISL,
	0,
	[0, { [_xN$1]: _it }]
];
var RouteTableList = [
	1,
	n0$3,
	_RTLo,
	0,
	[() => RouteTable$, { [_xN$1]: _it }]
];
var SecondaryInterfacePrivateIpAddressSpecificationList = [
	1,
	n0$3,
	_SIPIASL,
	0,
	[() => SecondaryInterfacePrivateIpAddressSpecification$, { [_xN$1]: _it }]
];
var SecurityGroupList = [
	1,
	n0$3,
	_SGL,
	0,
	[() => SecurityGroup$, { [_xN$1]: _it }]
];
var ServiceConfigurationSet = [
	1,
	n0$3,
	_SCS,
	0,
	[() => ServiceConfiguration$, { [_xN$1]: _it }]
];
var ServiceTypeDetailSet = [
	1,
	n0$3,
	_STDS,
	0,
	[() => ServiceTypeDetail$, { [_xN$1]: _it }]
];
var SnapshotIdStringList = [
	1,
	n0$3,
	_SISL,
	0,
	[0, { [_xN$1]: _SIn }]
];
var SnapshotList = [
	1,
	n0$3,
	_SLn,
	0,
	[() => Snapshot$, { [_xN$1]: _it }]
];
var SubnetIdStringList = [
	1,
	n0$3,
	_SISLu,
	0,
	[0, { [_xN$1]: _SIu }]
];
var SubnetIpPrefixesList = [
	1,
	n0$3,
	_SIPL,
	0,
	[() => SubnetIpPrefixes$, { [_xN$1]: _it }]
];
var SubnetIpv6CidrBlockAssociationSet = [
	1,
	n0$3,
	_SICBAS,
	0,
	[() => SubnetIpv6CidrBlockAssociation$, { [_xN$1]: _it }]
];
var SubnetList = [
	1,
	n0$3,
	_SLu,
	0,
	[() => Subnet$, { [_xN$1]: _it }]
];
var SupportedInstanceTypeSet = [
	1,
	n0$3,
	_SITS,
	0,
	[() => InstanceTypeItem$, { [_xN$1]: _it }]
];
var SupportedIpAddressTypes = [
	1,
	n0$3,
	_SIAT,
	0,
	[0, { [_xN$1]: _it }]
];
var SupportedRegionSet = [
	1,
	n0$3,
	_SRS,
	0,
	[() => SupportedRegionDetail$, { [_xN$1]: _it }]
];
var TagFieldSpecificationListResponse = [
	1,
	n0$3,
	_TFSLRa,
	0,
	[() => TagFieldSpecificationResponse$, { [_xN$1]: _it }]
];
var TagKeyList = [
	1,
	n0$3,
	_TKL,
	0,
	[0, { [_xN$1]: _it }]
];
var TagList = [
	1,
	n0$3,
	_TL,
	0,
	[() => Tag$$1, { [_xN$1]: _it }]
];
var TransitGatewayIdStringList = [
	1,
	n0$3,
	_TGISL,
	0,
	[0, { [_xN$1]: _it }]
];
var TransitGatewayList = [
	1,
	n0$3,
	_TGL,
	0,
	[() => TransitGateway$, { [_xN$1]: _it }]
];
var TunnelOptionsList = [
	1,
	n0$3,
	_TOL,
	0,
	[() => TunnelOption$, { [_xN$1]: _it }]
];
var UnsupportedInstanceTypeSet = [
	1,
	n0$3,
	_UITS,
	0,
	[() => InstanceTypeItem$, { [_xN$1]: _it }]
];
var UserIdGroupPairList = [
	1,
	n0$3,
	_UIGPL,
	0,
	[() => UserIdGroupPair$, { [_xN$1]: _it }]
];
var ValueStringList = [
	1,
	n0$3,
	_VSL,
	0,
	[0, { [_xN$1]: _it }]
];
var VersionStringList = [
	1,
	n0$3,
	_VSLe,
	0,
	[0, { [_xN$1]: _it }]
];
var VgwTelemetryList = [
	1,
	n0$3,
	_VTL,
	0,
	[() => VgwTelemetry$, { [_xN$1]: _it }]
];
var VolumeAttachmentList = [
	1,
	n0$3,
	_VALo,
	0,
	[() => VolumeAttachment$, { [_xN$1]: _it }]
];
var VolumeIdStringList = [
	1,
	n0$3,
	_VISL,
	0,
	[0, { [_xN$1]: _VIo }]
];
var VolumeList = [
	1,
	n0$3,
	_VLo,
	0,
	[() => Volume$, { [_xN$1]: _it }]
];
var VpcCidrBlockAssociationSet = [
	1,
	n0$3,
	_VCBAS,
	0,
	[() => VpcCidrBlockAssociation$, { [_xN$1]: _it }]
];
var VpcEndpointIdList = [
	1,
	n0$3,
	_VEIL,
	0,
	[0, { [_xN$1]: _it }]
];
var VpcEndpointServiceIdList = [
	1,
	n0$3,
	_VESIL,
	0,
	[0, { [_xN$1]: _it }]
];
var VpcEndpointSet = [
	1,
	n0$3,
	_VESpcn,
	0,
	[() => VpcEndpoint$, { [_xN$1]: _it }]
];
var VpcIdStringList = [
	1,
	n0$3,
	_VISLp,
	0,
	[0, { [_xN$1]: _VI }]
];
var VpcIpv6CidrBlockAssociationSet = [
	1,
	n0$3,
	_VICBAS,
	0,
	[() => VpcIpv6CidrBlockAssociation$, { [_xN$1]: _it }]
];
var VpcList = [
	1,
	n0$3,
	_VLp,
	0,
	[() => Vpc$, { [_xN$1]: _it }]
];
var VpcPeeringConnectionIdList = [
	1,
	n0$3,
	_VPCIL,
	0,
	[0, { [_xN$1]: _it }]
];
var VpcPeeringConnectionList = [
	1,
	n0$3,
	_VPCL,
	0,
	[() => VpcPeeringConnection$, { [_xN$1]: _it }]
];
var VpnConnectionIdStringList = [
	1,
	n0$3,
	_VCISLp,
	0,
	[0, { [_xN$1]: _VCIp }]
];
var VpnConnectionList = [
	1,
	n0$3,
	_VCLpn,
	0,
	[() => VpnConnection$, { [_xN$1]: _it }]
];
var VpnStaticRouteList = [
	1,
	n0$3,
	_VSRL,
	0,
	[() => VpnStaticRoute$, { [_xN$1]: _it }]
];
var DescribeAddresses$ = [
	9,
	n0$3,
	_DAesc,
	0,
	() => DescribeAddressesRequest$,
	() => DescribeAddressesResult$
];
var DescribeClientVpnEndpoints$ = [
	9,
	n0$3,
	_DCVEe,
	0,
	() => DescribeClientVpnEndpointsRequest$,
	() => DescribeClientVpnEndpointsResult$
];
var DescribeFlowLogs$ = [
	9,
	n0$3,
	_DFLe,
	0,
	() => DescribeFlowLogsRequest$,
	() => DescribeFlowLogsResult$
];
var DescribeImages$ = [
	9,
	n0$3,
	_DIes,
	0,
	() => DescribeImagesRequest$,
	() => DescribeImagesResult$
];
var DescribeInstanceAttribute$ = [
	9,
	n0$3,
	_DIAe,
	0,
	() => DescribeInstanceAttributeRequest$,
	() => InstanceAttribute$
];
var DescribeInstances$ = [
	9,
	n0$3,
	_DIesc,
	0,
	() => DescribeInstancesRequest$,
	() => DescribeInstancesResult$
];
var DescribeInternetGateways$ = [
	9,
	n0$3,
	_DIGe,
	0,
	() => DescribeInternetGatewaysRequest$,
	() => DescribeInternetGatewaysResult$
];
var DescribeLaunchTemplates$ = [
	9,
	n0$3,
	_DLTe,
	0,
	() => DescribeLaunchTemplatesRequest$,
	() => DescribeLaunchTemplatesResult$
];
var DescribeLaunchTemplateVersions$ = [
	9,
	n0$3,
	_DLTVe,
	0,
	() => DescribeLaunchTemplateVersionsRequest$,
	() => DescribeLaunchTemplateVersionsResult$
];
var DescribeManagedPrefixLists$ = [
	9,
	n0$3,
	_DMPLe,
	0,
	() => DescribeManagedPrefixListsRequest$,
	() => DescribeManagedPrefixListsResult$
];
var DescribeNetworkAcls$ = [
	9,
	n0$3,
	_DNAe,
	0,
	() => DescribeNetworkAclsRequest$,
	() => DescribeNetworkAclsResult$
];
var DescribeNetworkInterfaces$ = [
	9,
	n0$3,
	_DNIe,
	0,
	() => DescribeNetworkInterfacesRequest$,
	() => DescribeNetworkInterfacesResult$
];
var DescribeRegions$ = [
	9,
	n0$3,
	_DRes,
	0,
	() => DescribeRegionsRequest$,
	() => DescribeRegionsResult$
];
var DescribeRouteTables$ = [
	9,
	n0$3,
	_DRTe,
	0,
	() => DescribeRouteTablesRequest$,
	() => DescribeRouteTablesResult$
];
var DescribeSecurityGroups$ = [
	9,
	n0$3,
	_DSGe,
	0,
	() => DescribeSecurityGroupsRequest$,
	() => DescribeSecurityGroupsResult$
];
var DescribeSnapshots$ = [
	9,
	n0$3,
	_DSes,
	0,
	() => DescribeSnapshotsRequest$,
	() => DescribeSnapshotsResult$
];
var DescribeSubnets$ = [
	9,
	n0$3,
	_DSesc,
	0,
	() => DescribeSubnetsRequest$,
	() => DescribeSubnetsResult$
];
var DescribeTransitGateways$ = [
	9,
	n0$3,
	_DTGe,
	0,
	() => DescribeTransitGatewaysRequest$,
	() => DescribeTransitGatewaysResult$
];
var DescribeVolumes$ = [
	9,
	n0$3,
	_DVes,
	0,
	() => DescribeVolumesRequest$,
	() => DescribeVolumesResult$
];
var DescribeVpcEndpoints$ = [
	9,
	n0$3,
	_DVEe,
	0,
	() => DescribeVpcEndpointsRequest$,
	() => DescribeVpcEndpointsResult$
];
var DescribeVpcEndpointServiceConfigurations$ = [
	9,
	n0$3,
	_DVESCe,
	0,
	() => DescribeVpcEndpointServiceConfigurationsRequest$,
	() => DescribeVpcEndpointServiceConfigurationsResult$
];
var DescribeVpcEndpointServicePermissions$ = [
	9,
	n0$3,
	_DVESP,
	0,
	() => DescribeVpcEndpointServicePermissionsRequest$,
	() => DescribeVpcEndpointServicePermissionsResult$
];
var DescribeVpcPeeringConnections$ = [
	9,
	n0$3,
	_DVPCe,
	0,
	() => DescribeVpcPeeringConnectionsRequest$,
	() => DescribeVpcPeeringConnectionsResult$
];
var DescribeVpcs$ = [
	9,
	n0$3,
	_DVesc,
	0,
	() => DescribeVpcsRequest$,
	() => DescribeVpcsResult$
];
var DescribeVpnConnections$ = [
	9,
	n0$3,
	_DVCesc,
	0,
	() => DescribeVpnConnectionsRequest$,
	() => DescribeVpnConnectionsResult$
];
var GetEbsEncryptionByDefault$ = [
	9,
	n0$3,
	_GEEBD,
	0,
	() => GetEbsEncryptionByDefaultRequest$,
	() => GetEbsEncryptionByDefaultResult$
];
var GetImageBlockPublicAccessState$ = [
	9,
	n0$3,
	_GIBPAS,
	0,
	() => GetImageBlockPublicAccessStateRequest$,
	() => GetImageBlockPublicAccessStateResult$
];
var GetInstanceMetadataDefaults$ = [
	9,
	n0$3,
	_GIMD,
	0,
	() => GetInstanceMetadataDefaultsRequest$,
	() => GetInstanceMetadataDefaultsResult$
];
var GetManagedPrefixListEntries$ = [
	9,
	n0$3,
	_GMPLE,
	0,
	() => GetManagedPrefixListEntriesRequest$,
	() => GetManagedPrefixListEntriesResult$
];
var GetSnapshotBlockPublicAccessState$ = [
	9,
	n0$3,
	_GSBPAS,
	0,
	() => GetSnapshotBlockPublicAccessStateRequest$,
	() => GetSnapshotBlockPublicAccessStateResult$
];
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$7 = (config) => {
	return {
		apiVersion: "2016-11-15",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Ct,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.St,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$3,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultEC2HttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.o()
		}],
		logger: config?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.rt(),
		protocol: config?.protocol ?? AwsEc2QueryProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.ec2",
			errorTypeRegistries: errorTypeRegistries$3,
			xmlNamespace: "http://ec2.amazonaws.com/doc/2016-11-15",
			version: "2016-11-15",
			serviceTarget: "AmazonEC2"
		},
		serviceId: config?.serviceId ?? "EC2",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_8__.r,
		utf8Decoder: config?.utf8Decoder ?? _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_10__.r,
		utf8Encoder: config?.utf8Encoder ?? _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_10__.n
	};
};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/runtimeConfig.js
const getRuntimeConfig$6 = (config) => {
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ot)(process.version);
	const defaultsMode = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Q)(config);
	const defaultConfigProvider = () => defaultsMode().then(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.st);
	const clientSharedValues = getRuntimeConfig$7(config);
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.j)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.a, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.gt,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
		defaultSocketTimeout: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.A)(config?.requestHandler, 9e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.p)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$3
		}),
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.g, config),
		region: config?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.tt, {
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.et,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_js__WEBPACK_IMPORTED_MODULE_0__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)({
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.y
		}, config),
		streamCollector: config?.streamCollector ?? _node_http_handler_js__WEBPACK_IMPORTED_MODULE_0__.r,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ht, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.mt, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.f, loaderConfig)
	};
};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration$3 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig$3 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$3 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.l)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.it)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.N)(runtimeConfig), getHttpAuthExtensionConfiguration$3(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.u)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.at)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.P)(extensionConfiguration), resolveHttpAuthRuntimeConfig$3(extensionConfiguration));
};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/EC2Client.js
var EC2Client = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.pt {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$6(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters$3(_config_0);
		const _config_2 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.b)(_config_1);
		const _config_3 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.v)(_config_2);
		const _config_4 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.$)(_config_3);
		const _config_5 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.k)(_config_4);
		const _config_6 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.K)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig$3(_config_6);
		const _config_8 = resolveRuntimeExtensions$3(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.dt)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.M)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.O)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.T)(this.config, {
			httpAuthSchemeParametersProvider: defaultEC2HttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.S({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.w)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commandBuilder.js
const command$3 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.nt)(commonParams$3, "AmazonEC2", "EC2Client", _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.G);
const _ep0$3 = {};
const _mw0$3 = (Command, cs, config, o) => [];
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeAddressesCommand.js
var DescribeAddressesCommand = class extends command$3(_ep0$3, _mw0$3, "DescribeAddresses", DescribeAddresses$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeClientVpnEndpointsCommand.js
var DescribeClientVpnEndpointsCommand = class extends command$3(_ep0$3, _mw0$3, "DescribeClientVpnEndpoints", DescribeClientVpnEndpoints$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeFlowLogsCommand.js
var DescribeFlowLogsCommand = class extends command$3(_ep0$3, _mw0$3, "DescribeFlowLogs", DescribeFlowLogs$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeImagesCommand.js
var DescribeImagesCommand = class extends command$3(_ep0$3, _mw0$3, "DescribeImages", DescribeImages$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeInstanceAttributeCommand.js
var DescribeInstanceAttributeCommand = class extends command$3(_ep0$3, _mw0$3, "DescribeInstanceAttribute", DescribeInstanceAttribute$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeInstancesCommand.js
var DescribeInstancesCommand = class extends command$3(_ep0$3, _mw0$3, "DescribeInstances", DescribeInstances$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeInternetGatewaysCommand.js
var DescribeInternetGatewaysCommand = class extends command$3(_ep0$3, _mw0$3, "DescribeInternetGateways", DescribeInternetGateways$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeLaunchTemplatesCommand.js
var DescribeLaunchTemplatesCommand = class extends command$3(_ep0$3, _mw0$3, "DescribeLaunchTemplates", DescribeLaunchTemplates$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeLaunchTemplateVersionsCommand.js
var DescribeLaunchTemplateVersionsCommand = class extends command$3(_ep0$3, _mw0$3, "DescribeLaunchTemplateVersions", DescribeLaunchTemplateVersions$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeManagedPrefixListsCommand.js
var DescribeManagedPrefixListsCommand = class extends command$3(_ep0$3, _mw0$3, "DescribeManagedPrefixLists", DescribeManagedPrefixLists$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeNetworkAclsCommand.js
var DescribeNetworkAclsCommand = class extends command$3(_ep0$3, _mw0$3, "DescribeNetworkAcls", DescribeNetworkAcls$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeNetworkInterfacesCommand.js
var DescribeNetworkInterfacesCommand = class extends command$3(_ep0$3, _mw0$3, "DescribeNetworkInterfaces", DescribeNetworkInterfaces$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeRegionsCommand.js
var DescribeRegionsCommand = class extends command$3(_ep0$3, _mw0$3, "DescribeRegions", DescribeRegions$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeRouteTablesCommand.js
var DescribeRouteTablesCommand = class extends command$3(_ep0$3, _mw0$3, "DescribeRouteTables", DescribeRouteTables$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSecurityGroupsCommand.js
var DescribeSecurityGroupsCommand = class extends command$3(_ep0$3, _mw0$3, "DescribeSecurityGroups", DescribeSecurityGroups$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSnapshotsCommand.js
var DescribeSnapshotsCommand = class extends command$3(_ep0$3, _mw0$3, "DescribeSnapshots", DescribeSnapshots$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSubnetsCommand.js
var DescribeSubnetsCommand = class extends command$3(_ep0$3, _mw0$3, "DescribeSubnets", DescribeSubnets$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeTransitGatewaysCommand.js
var DescribeTransitGatewaysCommand = class extends command$3(_ep0$3, _mw0$3, "DescribeTransitGateways", DescribeTransitGateways$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeVolumesCommand.js
var DescribeVolumesCommand = class extends command$3(_ep0$3, _mw0$3, "DescribeVolumes", DescribeVolumes$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeVpcEndpointsCommand.js
var DescribeVpcEndpointsCommand = class extends command$3(_ep0$3, _mw0$3, "DescribeVpcEndpoints", DescribeVpcEndpoints$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeVpcEndpointServiceConfigurationsCommand.js
var DescribeVpcEndpointServiceConfigurationsCommand = class extends command$3(_ep0$3, _mw0$3, "DescribeVpcEndpointServiceConfigurations", DescribeVpcEndpointServiceConfigurations$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeVpcEndpointServicePermissionsCommand.js
var DescribeVpcEndpointServicePermissionsCommand = class extends command$3(_ep0$3, _mw0$3, "DescribeVpcEndpointServicePermissions", DescribeVpcEndpointServicePermissions$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeVpcPeeringConnectionsCommand.js
var DescribeVpcPeeringConnectionsCommand = class extends command$3(_ep0$3, _mw0$3, "DescribeVpcPeeringConnections", DescribeVpcPeeringConnections$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeVpcsCommand.js
var DescribeVpcsCommand = class extends command$3(_ep0$3, _mw0$3, "DescribeVpcs", DescribeVpcs$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeVpnConnectionsCommand.js
var DescribeVpnConnectionsCommand = class extends command$3(_ep0$3, _mw0$3, "DescribeVpnConnections", DescribeVpnConnections$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/GetEbsEncryptionByDefaultCommand.js
var GetEbsEncryptionByDefaultCommand = class extends command$3(_ep0$3, _mw0$3, "GetEbsEncryptionByDefault", GetEbsEncryptionByDefault$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/GetImageBlockPublicAccessStateCommand.js
var GetImageBlockPublicAccessStateCommand = class extends command$3(_ep0$3, _mw0$3, "GetImageBlockPublicAccessState", GetImageBlockPublicAccessState$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/GetInstanceMetadataDefaultsCommand.js
var GetInstanceMetadataDefaultsCommand = class extends command$3(_ep0$3, _mw0$3, "GetInstanceMetadataDefaults", GetInstanceMetadataDefaults$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/GetManagedPrefixListEntriesCommand.js
var GetManagedPrefixListEntriesCommand = class extends command$3(_ep0$3, _mw0$3, "GetManagedPrefixListEntries", GetManagedPrefixListEntries$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/GetSnapshotBlockPublicAccessStateCommand.js
var GetSnapshotBlockPublicAccessStateCommand = class extends command$3(_ep0$3, _mw0$3, "GetSnapshotBlockPublicAccessState", GetSnapshotBlockPublicAccessState$) {};
// ../../../node_modules/@aws-sdk/client-ssm/dist-es/auth/httpAuthSchemeProvider.js
const defaultSSMHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.xt)(context).operation,
		region: await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.bt)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$2(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "ssm",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultSSMHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption$2(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig$2 = (config) => {
	const config_0 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.r)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.bt)(config.authSchemePreference ?? []) });
};
// ../../../node_modules/@aws-sdk/client-ssm/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$2 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "ssm"
	});
};
const commonParams$2 = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// ../../../node_modules/@aws-sdk/client-ssm/package.json
var version$2 = "3.1169.0";
// ../../../node_modules/@aws-sdk/client-ssm/dist-es/endpoint/bdd.js
const k$2 = "ref";
const a$2 = -1;
const b$2 = true;
const c$2 = "isSet";
const d$2 = "PartitionResult";
const e$2 = "booleanEquals";
const f$2 = "getAttr";
const g$2 = { [k$2]: "Endpoint" };
const h$2 = { [k$2]: d$2 };
const i$2 = {};
const j$2 = [{ [k$2]: "Region" }];
const _data$2 = {
	conditions: [
		[c$2, [g$2]],
		[c$2, j$2],
		[
			"aws.partition",
			j$2,
			d$2
		],
		[e$2, [{ [k$2]: "UseFIPS" }, b$2]],
		[e$2, [{ [k$2]: "UseDualStack" }, b$2]],
		[e$2, [{
			fn: f$2,
			argv: [h$2, "supportsDualStack"]
		}, b$2]],
		[e$2, [{
			fn: f$2,
			argv: [h$2, "supportsFIPS"]
		}, b$2]],
		["stringEquals", [{
			fn: f$2,
			argv: [h$2, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a$2],
		[a$2, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$2, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g$2, i$2],
		["https://ssm-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$2],
		[a$2, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://ssm.{Region}.amazonaws.com", i$2],
		["https://ssm-fips.{Region}.{PartitionResult#dnsSuffix}", i$2],
		[a$2, "FIPS is enabled but this partition does not support FIPS"],
		["https://ssm.{Region}.{PartitionResult#dualStackDnsSuffix}", i$2],
		[a$2, "DualStack is enabled but this partition does not support DualStack"],
		["https://ssm.{Region}.{PartitionResult#dnsSuffix}", i$2],
		[a$2, "Invalid Configuration: Missing Region"]
	]
};
const root$2 = 2;
const nodes$2 = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]);
const bdd$2 = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.X.from(nodes$2, root$2, _data$2.conditions, _data$2.results);
// ../../../node_modules/@aws-sdk/client-ssm/dist-es/endpoint/endpointResolver.js
const cache$2 = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Y({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$2 = (endpointParams, context = {}) => {
	return cache$2.get(endpointParams, () => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.q)(bdd$2, {
		endpointParams,
		logger: context.logger
	}));
};
_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.J.aws = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.d;
// ../../../node_modules/@aws-sdk/client-ssm/dist-es/models/SSMServiceException.js
var SSMServiceException = class SSMServiceException extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ct {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ssm#SSMServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, SSMServiceException.prototype);
	}
};
// ../../../node_modules/@aws-sdk/client-ssm/dist-es/models/errors.js
var AccessDeniedException$1 = class AccessDeniedException$1 extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#AccessDeniedException";
	name = "AccessDeniedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AccessDeniedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccessDeniedException$1.prototype);
		this.Message = opts.Message;
	}
};
var InternalServerError = class InternalServerError extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InternalServerError";
	name = "InternalServerError";
	$fault = "server";
	Message;
	constructor(opts) {
		super({
			name: "InternalServerError",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InternalServerError.prototype);
		this.Message = opts.Message;
	}
};
var InvalidResourceId = class InvalidResourceId extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidResourceId";
	name = "InvalidResourceId";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidResourceId",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidResourceId.prototype);
	}
};
var InvalidResourceType = class InvalidResourceType extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidResourceType";
	name = "InvalidResourceType";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidResourceType",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidResourceType.prototype);
	}
};
var TooManyTagsError = class TooManyTagsError extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#TooManyTagsError";
	name = "TooManyTagsError";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TooManyTagsError",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyTagsError.prototype);
	}
};
var TooManyUpdates = class TooManyUpdates extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#TooManyUpdates";
	name = "TooManyUpdates";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TooManyUpdates",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyUpdates.prototype);
		this.Message = opts.Message;
	}
};
var AlreadyExistsException = class AlreadyExistsException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#AlreadyExistsException";
	name = "AlreadyExistsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AlreadyExistsException.prototype);
		this.Message = opts.Message;
	}
};
var OpsItemConflictException = class OpsItemConflictException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#OpsItemConflictException";
	name = "OpsItemConflictException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OpsItemConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OpsItemConflictException.prototype);
		this.Message = opts.Message;
	}
};
var OpsItemInvalidParameterException = class OpsItemInvalidParameterException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#OpsItemInvalidParameterException";
	name = "OpsItemInvalidParameterException";
	$fault = "client";
	ParameterNames;
	Message;
	constructor(opts) {
		super({
			name: "OpsItemInvalidParameterException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OpsItemInvalidParameterException.prototype);
		this.ParameterNames = opts.ParameterNames;
		this.Message = opts.Message;
	}
};
var OpsItemLimitExceededException = class OpsItemLimitExceededException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#OpsItemLimitExceededException";
	name = "OpsItemLimitExceededException";
	$fault = "client";
	ResourceTypes;
	Limit;
	LimitType;
	Message;
	constructor(opts) {
		super({
			name: "OpsItemLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OpsItemLimitExceededException.prototype);
		this.ResourceTypes = opts.ResourceTypes;
		this.Limit = opts.Limit;
		this.LimitType = opts.LimitType;
		this.Message = opts.Message;
	}
};
var OpsItemNotFoundException = class OpsItemNotFoundException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#OpsItemNotFoundException";
	name = "OpsItemNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OpsItemNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OpsItemNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var OpsItemRelatedItemAlreadyExistsException = class OpsItemRelatedItemAlreadyExistsException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#OpsItemRelatedItemAlreadyExistsException";
	name = "OpsItemRelatedItemAlreadyExistsException";
	$fault = "client";
	Message;
	ResourceUri;
	OpsItemId;
	constructor(opts) {
		super({
			name: "OpsItemRelatedItemAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OpsItemRelatedItemAlreadyExistsException.prototype);
		this.Message = opts.Message;
		this.ResourceUri = opts.ResourceUri;
		this.OpsItemId = opts.OpsItemId;
	}
};
var DuplicateInstanceId = class DuplicateInstanceId extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#DuplicateInstanceId";
	name = "DuplicateInstanceId";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DuplicateInstanceId",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicateInstanceId.prototype);
	}
};
var InvalidCommandId = class InvalidCommandId extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidCommandId";
	name = "InvalidCommandId";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidCommandId",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidCommandId.prototype);
	}
};
var InvalidInstanceId = class InvalidInstanceId extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidInstanceId";
	name = "InvalidInstanceId";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidInstanceId",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidInstanceId.prototype);
		this.Message = opts.Message;
	}
};
var DoesNotExistException = class DoesNotExistException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#DoesNotExistException";
	name = "DoesNotExistException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DoesNotExistException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DoesNotExistException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidParameters = class InvalidParameters extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidParameters";
	name = "InvalidParameters";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidParameters",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidParameters.prototype);
		this.Message = opts.Message;
	}
};
var AssociationAlreadyExists = class AssociationAlreadyExists extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#AssociationAlreadyExists";
	name = "AssociationAlreadyExists";
	$fault = "client";
	constructor(opts) {
		super({
			name: "AssociationAlreadyExists",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AssociationAlreadyExists.prototype);
	}
};
var AssociationLimitExceeded = class AssociationLimitExceeded extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#AssociationLimitExceeded";
	name = "AssociationLimitExceeded";
	$fault = "client";
	constructor(opts) {
		super({
			name: "AssociationLimitExceeded",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AssociationLimitExceeded.prototype);
	}
};
var InvalidDocument = class InvalidDocument extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidDocument";
	name = "InvalidDocument";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidDocument",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidDocument.prototype);
		this.Message = opts.Message;
	}
};
var InvalidDocumentVersion = class InvalidDocumentVersion extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidDocumentVersion";
	name = "InvalidDocumentVersion";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidDocumentVersion",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidDocumentVersion.prototype);
		this.Message = opts.Message;
	}
};
var InvalidOutputLocation = class InvalidOutputLocation extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidOutputLocation";
	name = "InvalidOutputLocation";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidOutputLocation",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidOutputLocation.prototype);
	}
};
var InvalidSchedule = class InvalidSchedule extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidSchedule";
	name = "InvalidSchedule";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidSchedule",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidSchedule.prototype);
		this.Message = opts.Message;
	}
};
var InvalidTag = class InvalidTag extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidTag";
	name = "InvalidTag";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidTag",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidTag.prototype);
		this.Message = opts.Message;
	}
};
var InvalidTarget = class InvalidTarget extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidTarget";
	name = "InvalidTarget";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidTarget",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidTarget.prototype);
		this.Message = opts.Message;
	}
};
var InvalidTargetMaps = class InvalidTargetMaps extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidTargetMaps";
	name = "InvalidTargetMaps";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidTargetMaps",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidTargetMaps.prototype);
		this.Message = opts.Message;
	}
};
var UnsupportedPlatformType = class UnsupportedPlatformType extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#UnsupportedPlatformType";
	name = "UnsupportedPlatformType";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "UnsupportedPlatformType",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnsupportedPlatformType.prototype);
		this.Message = opts.Message;
	}
};
var ConflictException$1 = class ConflictException$1 extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#ConflictException";
	name = "ConflictException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConflictException$1.prototype);
		this.Message = opts.Message;
	}
};
var ServiceQuotaExceededException = class ServiceQuotaExceededException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#ServiceQuotaExceededException";
	name = "ServiceQuotaExceededException";
	$fault = "client";
	Message;
	ResourceId;
	ResourceType;
	QuotaCode;
	ServiceCode;
	constructor(opts) {
		super({
			name: "ServiceQuotaExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
		this.Message = opts.Message;
		this.ResourceId = opts.ResourceId;
		this.ResourceType = opts.ResourceType;
		this.QuotaCode = opts.QuotaCode;
		this.ServiceCode = opts.ServiceCode;
	}
};
var DocumentAlreadyExists = class DocumentAlreadyExists extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#DocumentAlreadyExists";
	name = "DocumentAlreadyExists";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DocumentAlreadyExists",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DocumentAlreadyExists.prototype);
		this.Message = opts.Message;
	}
};
var DocumentLimitExceeded = class DocumentLimitExceeded extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#DocumentLimitExceeded";
	name = "DocumentLimitExceeded";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DocumentLimitExceeded",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DocumentLimitExceeded.prototype);
		this.Message = opts.Message;
	}
};
var InvalidDocumentContent = class InvalidDocumentContent extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidDocumentContent";
	name = "InvalidDocumentContent";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidDocumentContent",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidDocumentContent.prototype);
		this.Message = opts.Message;
	}
};
var InvalidDocumentSchemaVersion = class InvalidDocumentSchemaVersion extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidDocumentSchemaVersion";
	name = "InvalidDocumentSchemaVersion";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidDocumentSchemaVersion",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidDocumentSchemaVersion.prototype);
		this.Message = opts.Message;
	}
};
var MaxDocumentSizeExceeded = class MaxDocumentSizeExceeded extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#MaxDocumentSizeExceeded";
	name = "MaxDocumentSizeExceeded";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "MaxDocumentSizeExceeded",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MaxDocumentSizeExceeded.prototype);
		this.Message = opts.Message;
	}
};
var NoLongerSupportedException = class NoLongerSupportedException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#NoLongerSupportedException";
	name = "NoLongerSupportedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "NoLongerSupportedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NoLongerSupportedException.prototype);
		this.Message = opts.Message;
	}
};
var IdempotentParameterMismatch = class IdempotentParameterMismatch extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#IdempotentParameterMismatch";
	name = "IdempotentParameterMismatch";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "IdempotentParameterMismatch",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IdempotentParameterMismatch.prototype);
		this.Message = opts.Message;
	}
};
var ResourceLimitExceededException = class ResourceLimitExceededException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#ResourceLimitExceededException";
	name = "ResourceLimitExceededException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceLimitExceededException.prototype);
		this.Message = opts.Message;
	}
};
var OpsItemAccessDeniedException = class OpsItemAccessDeniedException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#OpsItemAccessDeniedException";
	name = "OpsItemAccessDeniedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OpsItemAccessDeniedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OpsItemAccessDeniedException.prototype);
		this.Message = opts.Message;
	}
};
var OpsItemAlreadyExistsException = class OpsItemAlreadyExistsException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#OpsItemAlreadyExistsException";
	name = "OpsItemAlreadyExistsException";
	$fault = "client";
	Message;
	OpsItemId;
	constructor(opts) {
		super({
			name: "OpsItemAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OpsItemAlreadyExistsException.prototype);
		this.Message = opts.Message;
		this.OpsItemId = opts.OpsItemId;
	}
};
var OpsMetadataAlreadyExistsException = class OpsMetadataAlreadyExistsException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#OpsMetadataAlreadyExistsException";
	name = "OpsMetadataAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OpsMetadataAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OpsMetadataAlreadyExistsException.prototype);
	}
};
var OpsMetadataInvalidArgumentException = class OpsMetadataInvalidArgumentException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#OpsMetadataInvalidArgumentException";
	name = "OpsMetadataInvalidArgumentException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OpsMetadataInvalidArgumentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OpsMetadataInvalidArgumentException.prototype);
	}
};
var OpsMetadataLimitExceededException = class OpsMetadataLimitExceededException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#OpsMetadataLimitExceededException";
	name = "OpsMetadataLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OpsMetadataLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OpsMetadataLimitExceededException.prototype);
	}
};
var OpsMetadataTooManyUpdatesException = class OpsMetadataTooManyUpdatesException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#OpsMetadataTooManyUpdatesException";
	name = "OpsMetadataTooManyUpdatesException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OpsMetadataTooManyUpdatesException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OpsMetadataTooManyUpdatesException.prototype);
	}
};
var ResourceDataSyncAlreadyExistsException = class ResourceDataSyncAlreadyExistsException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#ResourceDataSyncAlreadyExistsException";
	name = "ResourceDataSyncAlreadyExistsException";
	$fault = "client";
	SyncName;
	constructor(opts) {
		super({
			name: "ResourceDataSyncAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceDataSyncAlreadyExistsException.prototype);
		this.SyncName = opts.SyncName;
	}
};
var ResourceDataSyncCountExceededException = class ResourceDataSyncCountExceededException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#ResourceDataSyncCountExceededException";
	name = "ResourceDataSyncCountExceededException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceDataSyncCountExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceDataSyncCountExceededException.prototype);
		this.Message = opts.Message;
	}
};
var ResourceDataSyncInvalidConfigurationException = class ResourceDataSyncInvalidConfigurationException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#ResourceDataSyncInvalidConfigurationException";
	name = "ResourceDataSyncInvalidConfigurationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceDataSyncInvalidConfigurationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceDataSyncInvalidConfigurationException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidActivation = class InvalidActivation extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidActivation";
	name = "InvalidActivation";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidActivation",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidActivation.prototype);
		this.Message = opts.Message;
	}
};
var InvalidActivationId = class InvalidActivationId extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidActivationId";
	name = "InvalidActivationId";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidActivationId",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidActivationId.prototype);
		this.Message = opts.Message;
	}
};
var AssociationDoesNotExist = class AssociationDoesNotExist extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#AssociationDoesNotExist";
	name = "AssociationDoesNotExist";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AssociationDoesNotExist",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AssociationDoesNotExist.prototype);
		this.Message = opts.Message;
	}
};
var ResourceNotFoundException = class ResourceNotFoundException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#ResourceNotFoundException";
	name = "ResourceNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var AssociatedInstances = class AssociatedInstances extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#AssociatedInstances";
	name = "AssociatedInstances";
	$fault = "client";
	constructor(opts) {
		super({
			name: "AssociatedInstances",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AssociatedInstances.prototype);
	}
};
var InvalidDocumentOperation = class InvalidDocumentOperation extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidDocumentOperation";
	name = "InvalidDocumentOperation";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidDocumentOperation",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidDocumentOperation.prototype);
		this.Message = opts.Message;
	}
};
var InvalidDeleteInventoryParametersException = class InvalidDeleteInventoryParametersException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidDeleteInventoryParametersException";
	name = "InvalidDeleteInventoryParametersException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidDeleteInventoryParametersException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidDeleteInventoryParametersException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidInventoryRequestException = class InvalidInventoryRequestException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidInventoryRequestException";
	name = "InvalidInventoryRequestException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidInventoryRequestException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidInventoryRequestException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidOptionException = class InvalidOptionException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidOptionException";
	name = "InvalidOptionException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidOptionException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidOptionException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidTypeNameException = class InvalidTypeNameException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidTypeNameException";
	name = "InvalidTypeNameException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidTypeNameException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidTypeNameException.prototype);
		this.Message = opts.Message;
	}
};
var OpsMetadataNotFoundException = class OpsMetadataNotFoundException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#OpsMetadataNotFoundException";
	name = "OpsMetadataNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OpsMetadataNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OpsMetadataNotFoundException.prototype);
	}
};
var ParameterNotFound = class ParameterNotFound extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#ParameterNotFound";
	name = "ParameterNotFound";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ParameterNotFound",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ParameterNotFound.prototype);
	}
};
var ResourceInUseException = class ResourceInUseException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#ResourceInUseException";
	name = "ResourceInUseException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceInUseException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceInUseException.prototype);
		this.Message = opts.Message;
	}
};
var ResourceDataSyncNotFoundException = class ResourceDataSyncNotFoundException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#ResourceDataSyncNotFoundException";
	name = "ResourceDataSyncNotFoundException";
	$fault = "client";
	SyncName;
	SyncType;
	Message;
	constructor(opts) {
		super({
			name: "ResourceDataSyncNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceDataSyncNotFoundException.prototype);
		this.SyncName = opts.SyncName;
		this.SyncType = opts.SyncType;
		this.Message = opts.Message;
	}
};
var MalformedResourcePolicyDocumentException = class MalformedResourcePolicyDocumentException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#MalformedResourcePolicyDocumentException";
	name = "MalformedResourcePolicyDocumentException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "MalformedResourcePolicyDocumentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MalformedResourcePolicyDocumentException.prototype);
		this.Message = opts.Message;
	}
};
var ResourcePolicyConflictException = class ResourcePolicyConflictException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#ResourcePolicyConflictException";
	name = "ResourcePolicyConflictException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourcePolicyConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourcePolicyConflictException.prototype);
		this.Message = opts.Message;
	}
};
var ResourcePolicyInvalidParameterException = class ResourcePolicyInvalidParameterException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#ResourcePolicyInvalidParameterException";
	name = "ResourcePolicyInvalidParameterException";
	$fault = "client";
	ParameterNames;
	Message;
	constructor(opts) {
		super({
			name: "ResourcePolicyInvalidParameterException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourcePolicyInvalidParameterException.prototype);
		this.ParameterNames = opts.ParameterNames;
		this.Message = opts.Message;
	}
};
var ResourcePolicyNotFoundException$1 = class ResourcePolicyNotFoundException$1 extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#ResourcePolicyNotFoundException";
	name = "ResourcePolicyNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourcePolicyNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourcePolicyNotFoundException$1.prototype);
		this.Message = opts.Message;
	}
};
var TargetInUseException = class TargetInUseException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#TargetInUseException";
	name = "TargetInUseException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TargetInUseException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TargetInUseException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidFilter = class InvalidFilter extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidFilter";
	name = "InvalidFilter";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidFilter",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidFilter.prototype);
		this.Message = opts.Message;
	}
};
var InvalidNextToken = class InvalidNextToken extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidNextToken";
	name = "InvalidNextToken";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidNextToken",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidNextToken.prototype);
		this.Message = opts.Message;
	}
};
var InvalidAssociationVersion = class InvalidAssociationVersion extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidAssociationVersion";
	name = "InvalidAssociationVersion";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidAssociationVersion",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidAssociationVersion.prototype);
		this.Message = opts.Message;
	}
};
var AssociationExecutionDoesNotExist = class AssociationExecutionDoesNotExist extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#AssociationExecutionDoesNotExist";
	name = "AssociationExecutionDoesNotExist";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AssociationExecutionDoesNotExist",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AssociationExecutionDoesNotExist.prototype);
		this.Message = opts.Message;
	}
};
var InvalidFilterKey = class InvalidFilterKey extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidFilterKey";
	name = "InvalidFilterKey";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidFilterKey",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidFilterKey.prototype);
	}
};
var InvalidFilterValue = class InvalidFilterValue extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidFilterValue";
	name = "InvalidFilterValue";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidFilterValue",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidFilterValue.prototype);
		this.Message = opts.Message;
	}
};
var AutomationExecutionNotFoundException = class AutomationExecutionNotFoundException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#AutomationExecutionNotFoundException";
	name = "AutomationExecutionNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AutomationExecutionNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AutomationExecutionNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidPermissionType = class InvalidPermissionType extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidPermissionType";
	name = "InvalidPermissionType";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidPermissionType",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidPermissionType.prototype);
		this.Message = opts.Message;
	}
};
var UnsupportedOperatingSystem = class UnsupportedOperatingSystem extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#UnsupportedOperatingSystem";
	name = "UnsupportedOperatingSystem";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "UnsupportedOperatingSystem",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnsupportedOperatingSystem.prototype);
		this.Message = opts.Message;
	}
};
var InvalidInstanceInformationFilterValue = class InvalidInstanceInformationFilterValue extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidInstanceInformationFilterValue";
	name = "InvalidInstanceInformationFilterValue";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidInstanceInformationFilterValue",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidInstanceInformationFilterValue.prototype);
	}
};
var InvalidInstancePropertyFilterValue = class InvalidInstancePropertyFilterValue extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidInstancePropertyFilterValue";
	name = "InvalidInstancePropertyFilterValue";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidInstancePropertyFilterValue",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidInstancePropertyFilterValue.prototype);
	}
};
var InvalidDeletionIdException = class InvalidDeletionIdException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidDeletionIdException";
	name = "InvalidDeletionIdException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidDeletionIdException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidDeletionIdException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidFilterOption = class InvalidFilterOption extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidFilterOption";
	name = "InvalidFilterOption";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidFilterOption",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidFilterOption.prototype);
	}
};
var OpsItemRelatedItemAssociationNotFoundException = class OpsItemRelatedItemAssociationNotFoundException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#OpsItemRelatedItemAssociationNotFoundException";
	name = "OpsItemRelatedItemAssociationNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OpsItemRelatedItemAssociationNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OpsItemRelatedItemAssociationNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var ThrottlingException = class ThrottlingException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#ThrottlingException";
	name = "ThrottlingException";
	$fault = "client";
	Message;
	QuotaCode;
	ServiceCode;
	constructor(opts) {
		super({
			name: "ThrottlingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ThrottlingException.prototype);
		this.Message = opts.Message;
		this.QuotaCode = opts.QuotaCode;
		this.ServiceCode = opts.ServiceCode;
	}
};
var ValidationException = class ValidationException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#ValidationException";
	name = "ValidationException";
	$fault = "client";
	Message;
	ReasonCode;
	constructor(opts) {
		super({
			name: "ValidationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ValidationException.prototype);
		this.Message = opts.Message;
		this.ReasonCode = opts.ReasonCode;
	}
};
var InvalidDocumentType = class InvalidDocumentType extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidDocumentType";
	name = "InvalidDocumentType";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidDocumentType",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidDocumentType.prototype);
		this.Message = opts.Message;
	}
};
var UnsupportedCalendarException = class UnsupportedCalendarException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#UnsupportedCalendarException";
	name = "UnsupportedCalendarException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "UnsupportedCalendarException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnsupportedCalendarException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidPluginName = class InvalidPluginName extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidPluginName";
	name = "InvalidPluginName";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidPluginName",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidPluginName.prototype);
	}
};
var InvocationDoesNotExist = class InvocationDoesNotExist extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvocationDoesNotExist";
	name = "InvocationDoesNotExist";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvocationDoesNotExist",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvocationDoesNotExist.prototype);
	}
};
var UnsupportedFeatureRequiredException = class UnsupportedFeatureRequiredException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#UnsupportedFeatureRequiredException";
	name = "UnsupportedFeatureRequiredException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "UnsupportedFeatureRequiredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnsupportedFeatureRequiredException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidAggregatorException = class InvalidAggregatorException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidAggregatorException";
	name = "InvalidAggregatorException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidAggregatorException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidAggregatorException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidInventoryGroupException = class InvalidInventoryGroupException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidInventoryGroupException";
	name = "InvalidInventoryGroupException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidInventoryGroupException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidInventoryGroupException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidResultAttributeException = class InvalidResultAttributeException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidResultAttributeException";
	name = "InvalidResultAttributeException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidResultAttributeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidResultAttributeException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidKeyId = class InvalidKeyId extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidKeyId";
	name = "InvalidKeyId";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidKeyId",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidKeyId.prototype);
	}
};
var ParameterVersionNotFound = class ParameterVersionNotFound extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#ParameterVersionNotFound";
	name = "ParameterVersionNotFound";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ParameterVersionNotFound",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ParameterVersionNotFound.prototype);
	}
};
var ServiceSettingNotFound = class ServiceSettingNotFound extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#ServiceSettingNotFound";
	name = "ServiceSettingNotFound";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ServiceSettingNotFound",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ServiceSettingNotFound.prototype);
		this.Message = opts.Message;
	}
};
var ParameterVersionLabelLimitExceeded = class ParameterVersionLabelLimitExceeded extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#ParameterVersionLabelLimitExceeded";
	name = "ParameterVersionLabelLimitExceeded";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ParameterVersionLabelLimitExceeded",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ParameterVersionLabelLimitExceeded.prototype);
	}
};
var UnsupportedOperationException = class UnsupportedOperationException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#UnsupportedOperationException";
	name = "UnsupportedOperationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "UnsupportedOperationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnsupportedOperationException.prototype);
		this.Message = opts.Message;
	}
};
var DocumentPermissionLimit = class DocumentPermissionLimit extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#DocumentPermissionLimit";
	name = "DocumentPermissionLimit";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DocumentPermissionLimit",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DocumentPermissionLimit.prototype);
		this.Message = opts.Message;
	}
};
var ComplianceTypeCountLimitExceededException = class ComplianceTypeCountLimitExceededException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#ComplianceTypeCountLimitExceededException";
	name = "ComplianceTypeCountLimitExceededException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ComplianceTypeCountLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ComplianceTypeCountLimitExceededException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidItemContentException = class InvalidItemContentException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidItemContentException";
	name = "InvalidItemContentException";
	$fault = "client";
	TypeName;
	Message;
	constructor(opts) {
		super({
			name: "InvalidItemContentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidItemContentException.prototype);
		this.TypeName = opts.TypeName;
		this.Message = opts.Message;
	}
};
var ItemSizeLimitExceededException = class ItemSizeLimitExceededException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#ItemSizeLimitExceededException";
	name = "ItemSizeLimitExceededException";
	$fault = "client";
	TypeName;
	Message;
	constructor(opts) {
		super({
			name: "ItemSizeLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ItemSizeLimitExceededException.prototype);
		this.TypeName = opts.TypeName;
		this.Message = opts.Message;
	}
};
var TotalSizeLimitExceededException = class TotalSizeLimitExceededException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#TotalSizeLimitExceededException";
	name = "TotalSizeLimitExceededException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TotalSizeLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TotalSizeLimitExceededException.prototype);
		this.Message = opts.Message;
	}
};
var CustomSchemaCountLimitExceededException = class CustomSchemaCountLimitExceededException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#CustomSchemaCountLimitExceededException";
	name = "CustomSchemaCountLimitExceededException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "CustomSchemaCountLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CustomSchemaCountLimitExceededException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidInventoryItemContextException = class InvalidInventoryItemContextException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidInventoryItemContextException";
	name = "InvalidInventoryItemContextException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidInventoryItemContextException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidInventoryItemContextException.prototype);
		this.Message = opts.Message;
	}
};
var ItemContentMismatchException = class ItemContentMismatchException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#ItemContentMismatchException";
	name = "ItemContentMismatchException";
	$fault = "client";
	TypeName;
	Message;
	constructor(opts) {
		super({
			name: "ItemContentMismatchException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ItemContentMismatchException.prototype);
		this.TypeName = opts.TypeName;
		this.Message = opts.Message;
	}
};
var SubTypeCountLimitExceededException = class SubTypeCountLimitExceededException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#SubTypeCountLimitExceededException";
	name = "SubTypeCountLimitExceededException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "SubTypeCountLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SubTypeCountLimitExceededException.prototype);
		this.Message = opts.Message;
	}
};
var UnsupportedInventoryItemContextException = class UnsupportedInventoryItemContextException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#UnsupportedInventoryItemContextException";
	name = "UnsupportedInventoryItemContextException";
	$fault = "client";
	TypeName;
	Message;
	constructor(opts) {
		super({
			name: "UnsupportedInventoryItemContextException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnsupportedInventoryItemContextException.prototype);
		this.TypeName = opts.TypeName;
		this.Message = opts.Message;
	}
};
var UnsupportedInventorySchemaVersionException = class UnsupportedInventorySchemaVersionException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#UnsupportedInventorySchemaVersionException";
	name = "UnsupportedInventorySchemaVersionException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "UnsupportedInventorySchemaVersionException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnsupportedInventorySchemaVersionException.prototype);
		this.Message = opts.Message;
	}
};
var HierarchyLevelLimitExceededException = class HierarchyLevelLimitExceededException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#HierarchyLevelLimitExceededException";
	name = "HierarchyLevelLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "HierarchyLevelLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, HierarchyLevelLimitExceededException.prototype);
	}
};
var HierarchyTypeMismatchException = class HierarchyTypeMismatchException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#HierarchyTypeMismatchException";
	name = "HierarchyTypeMismatchException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "HierarchyTypeMismatchException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, HierarchyTypeMismatchException.prototype);
	}
};
var IncompatiblePolicyException = class IncompatiblePolicyException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#IncompatiblePolicyException";
	name = "IncompatiblePolicyException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "IncompatiblePolicyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IncompatiblePolicyException.prototype);
	}
};
var InvalidAllowedPatternException = class InvalidAllowedPatternException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidAllowedPatternException";
	name = "InvalidAllowedPatternException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidAllowedPatternException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidAllowedPatternException.prototype);
	}
};
var InvalidPolicyAttributeException = class InvalidPolicyAttributeException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidPolicyAttributeException";
	name = "InvalidPolicyAttributeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidPolicyAttributeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidPolicyAttributeException.prototype);
	}
};
var InvalidPolicyTypeException = class InvalidPolicyTypeException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidPolicyTypeException";
	name = "InvalidPolicyTypeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidPolicyTypeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidPolicyTypeException.prototype);
	}
};
var ParameterAlreadyExists = class ParameterAlreadyExists extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#ParameterAlreadyExists";
	name = "ParameterAlreadyExists";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ParameterAlreadyExists",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ParameterAlreadyExists.prototype);
	}
};
var ParameterLimitExceeded = class ParameterLimitExceeded extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#ParameterLimitExceeded";
	name = "ParameterLimitExceeded";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ParameterLimitExceeded",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ParameterLimitExceeded.prototype);
	}
};
var ParameterMaxVersionLimitExceeded = class ParameterMaxVersionLimitExceeded extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#ParameterMaxVersionLimitExceeded";
	name = "ParameterMaxVersionLimitExceeded";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ParameterMaxVersionLimitExceeded",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ParameterMaxVersionLimitExceeded.prototype);
	}
};
var ParameterPatternMismatchException = class ParameterPatternMismatchException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#ParameterPatternMismatchException";
	name = "ParameterPatternMismatchException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ParameterPatternMismatchException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ParameterPatternMismatchException.prototype);
	}
};
var PoliciesLimitExceededException = class PoliciesLimitExceededException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#PoliciesLimitExceededException";
	name = "PoliciesLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PoliciesLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PoliciesLimitExceededException.prototype);
	}
};
var UnsupportedParameterType = class UnsupportedParameterType extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#UnsupportedParameterType";
	name = "UnsupportedParameterType";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnsupportedParameterType",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnsupportedParameterType.prototype);
	}
};
var ResourcePolicyLimitExceededException = class ResourcePolicyLimitExceededException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#ResourcePolicyLimitExceededException";
	name = "ResourcePolicyLimitExceededException";
	$fault = "client";
	Limit;
	LimitType;
	Message;
	constructor(opts) {
		super({
			name: "ResourcePolicyLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourcePolicyLimitExceededException.prototype);
		this.Limit = opts.Limit;
		this.LimitType = opts.LimitType;
		this.Message = opts.Message;
	}
};
var FeatureNotAvailableException = class FeatureNotAvailableException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#FeatureNotAvailableException";
	name = "FeatureNotAvailableException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "FeatureNotAvailableException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, FeatureNotAvailableException.prototype);
		this.Message = opts.Message;
	}
};
var AutomationStepNotFoundException = class AutomationStepNotFoundException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#AutomationStepNotFoundException";
	name = "AutomationStepNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AutomationStepNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AutomationStepNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidAutomationSignalException = class InvalidAutomationSignalException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidAutomationSignalException";
	name = "InvalidAutomationSignalException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidAutomationSignalException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidAutomationSignalException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidNotificationConfig = class InvalidNotificationConfig extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidNotificationConfig";
	name = "InvalidNotificationConfig";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidNotificationConfig",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidNotificationConfig.prototype);
		this.Message = opts.Message;
	}
};
var InvalidOutputFolder = class InvalidOutputFolder extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidOutputFolder";
	name = "InvalidOutputFolder";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidOutputFolder",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidOutputFolder.prototype);
	}
};
var InvalidRole = class InvalidRole extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidRole";
	name = "InvalidRole";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidRole",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidRole.prototype);
		this.Message = opts.Message;
	}
};
var InvalidAssociation = class InvalidAssociation extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidAssociation";
	name = "InvalidAssociation";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidAssociation",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidAssociation.prototype);
		this.Message = opts.Message;
	}
};
var AutomationDefinitionNotFoundException = class AutomationDefinitionNotFoundException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#AutomationDefinitionNotFoundException";
	name = "AutomationDefinitionNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AutomationDefinitionNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AutomationDefinitionNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var AutomationDefinitionVersionNotFoundException = class AutomationDefinitionVersionNotFoundException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#AutomationDefinitionVersionNotFoundException";
	name = "AutomationDefinitionVersionNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AutomationDefinitionVersionNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AutomationDefinitionVersionNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var AutomationExecutionLimitExceededException = class AutomationExecutionLimitExceededException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#AutomationExecutionLimitExceededException";
	name = "AutomationExecutionLimitExceededException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AutomationExecutionLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AutomationExecutionLimitExceededException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidAutomationExecutionParametersException = class InvalidAutomationExecutionParametersException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidAutomationExecutionParametersException";
	name = "InvalidAutomationExecutionParametersException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidAutomationExecutionParametersException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidAutomationExecutionParametersException.prototype);
		this.Message = opts.Message;
	}
};
var AutomationDefinitionNotApprovedException = class AutomationDefinitionNotApprovedException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#AutomationDefinitionNotApprovedException";
	name = "AutomationDefinitionNotApprovedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AutomationDefinitionNotApprovedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AutomationDefinitionNotApprovedException.prototype);
		this.Message = opts.Message;
	}
};
var TargetNotConnected = class TargetNotConnected extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#TargetNotConnected";
	name = "TargetNotConnected";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TargetNotConnected",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TargetNotConnected.prototype);
		this.Message = opts.Message;
	}
};
var InvalidAutomationStatusUpdateException = class InvalidAutomationStatusUpdateException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidAutomationStatusUpdateException";
	name = "InvalidAutomationStatusUpdateException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidAutomationStatusUpdateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidAutomationStatusUpdateException.prototype);
		this.Message = opts.Message;
	}
};
var AssociationVersionLimitExceeded = class AssociationVersionLimitExceeded extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#AssociationVersionLimitExceeded";
	name = "AssociationVersionLimitExceeded";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AssociationVersionLimitExceeded",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AssociationVersionLimitExceeded.prototype);
		this.Message = opts.Message;
	}
};
var InvalidUpdate = class InvalidUpdate extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidUpdate";
	name = "InvalidUpdate";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidUpdate",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidUpdate.prototype);
		this.Message = opts.Message;
	}
};
var StatusUnchanged = class StatusUnchanged extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#StatusUnchanged";
	name = "StatusUnchanged";
	$fault = "client";
	constructor(opts) {
		super({
			name: "StatusUnchanged",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, StatusUnchanged.prototype);
	}
};
var DocumentVersionLimitExceeded = class DocumentVersionLimitExceeded extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#DocumentVersionLimitExceeded";
	name = "DocumentVersionLimitExceeded";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DocumentVersionLimitExceeded",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DocumentVersionLimitExceeded.prototype);
		this.Message = opts.Message;
	}
};
var DuplicateDocumentContent = class DuplicateDocumentContent extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#DuplicateDocumentContent";
	name = "DuplicateDocumentContent";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DuplicateDocumentContent",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicateDocumentContent.prototype);
		this.Message = opts.Message;
	}
};
var DuplicateDocumentVersionName = class DuplicateDocumentVersionName extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#DuplicateDocumentVersionName";
	name = "DuplicateDocumentVersionName";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DuplicateDocumentVersionName",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicateDocumentVersionName.prototype);
		this.Message = opts.Message;
	}
};
var OpsMetadataKeyLimitExceededException = class OpsMetadataKeyLimitExceededException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#OpsMetadataKeyLimitExceededException";
	name = "OpsMetadataKeyLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OpsMetadataKeyLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OpsMetadataKeyLimitExceededException.prototype);
	}
};
var ResourceDataSyncConflictException = class ResourceDataSyncConflictException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#ResourceDataSyncConflictException";
	name = "ResourceDataSyncConflictException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceDataSyncConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceDataSyncConflictException.prototype);
		this.Message = opts.Message;
	}
};
// ../../../node_modules/@aws-sdk/client-ssm/dist-es/schemas/schemas_0.js
const _AAE = "AssociationAlreadyExists";
const _ADE$1 = "AccessDeniedException";
const _ADNAE = "AutomationDefinitionNotApprovedException";
const _ADNE = "AssociationDoesNotExist";
const _ADNFE = "AutomationDefinitionNotFoundException";
const _ADVNFE = "AutomationDefinitionVersionNotFoundException";
const _AEDNE = "AssociationExecutionDoesNotExist";
const _AEE = "AlreadyExistsException";
const _AELEE = "AutomationExecutionLimitExceededException";
const _AENFE = "AutomationExecutionNotFoundException";
const _AI = "AssociatedInstances";
const _AIct = "ActivationId";
const _ALE = "AssociationLimitExceeded";
const _AO = "AssociationOverview";
const _AS = "AssociationStatus";
const _ASNFE = "AutomationStepNotFoundException";
const _AVLE = "AssociationVersionLimitExceeded";
const _AVg = "AgentVersion";
const _CE$1 = "ConflictException";
const _CNo = "ComputerName";
const _CSCLEE = "CustomSchemaCountLimitExceededException";
const _CTCLEE = "ComplianceTypeCountLimitExceededException";
const _DAE$1 = "DocumentAlreadyExists";
const _DDC = "DuplicateDocumentContent";
const _DDVN = "DuplicateDocumentVersionName";
const _DII = "DuplicateInstanceId";
const _DIIR = "DescribeInstanceInformationRequest";
const _DIIRe = "DescribeInstanceInformationResult";
const _DIIe = "DescribeInstanceInformation";
const _DLE = "DocumentLimitExceeded";
const _DNEE = "DoesNotExistException";
const _DPL = "DocumentPermissionLimit";
const _DS$1 = "DetailedStatus";
const _DVLE = "DocumentVersionLimitExceeded";
const _FNAE = "FeatureNotAvailableException";
const _Fi = "Filters";
const _HLLEE = "HierarchyLevelLimitExceededException";
const _HTME = "HierarchyTypeMismatchException";
const _IA = "InvalidActivation";
const _IAAO = "InstanceAggregatedAssociationOverview";
const _IAE = "InvalidAggregatorException";
const _IAEPE = "InvalidAutomationExecutionParametersException";
const _IAI = "InvalidActivationId";
const _IAPE = "InvalidAllowedPatternException";
const _IASAC = "InstanceAssociationStatusAggregatedCount";
const _IASE = "InvalidAutomationSignalException";
const _IASUE = "InvalidAutomationStatusUpdateException";
const _IAV = "InvalidAssociationVersion";
const _IAn = "InvalidAssociation";
const _ICI = "InvalidCommandId";
const _ICME = "ItemContentMismatchException";
const _ID = "InvalidDocument";
const _IDC = "InvalidDocumentContent";
const _IDIE = "InvalidDeletionIdException";
const _IDIPE = "InvalidDeleteInventoryParametersException";
const _IDNE = "InvocationDoesNotExist";
const _IDO = "InvalidDocumentOperation";
const _IDSV = "InvalidDocumentSchemaVersion";
const _IDT = "InvalidDocumentType";
const _IDV = "InvalidDocumentVersion";
const _IF = "InvalidFilter";
const _IFK = "InvalidFilterKey";
const _IFO = "InvalidFilterOption";
const _IFV = "InvalidFilterValue";
const _II = "InstanceId";
const _IICE = "InvalidItemContentException";
const _IIF = "InstanceInformationFilter";
const _IIFL = "InstanceInformationFilterList";
const _IIFV = "InstanceInformationFilterValue";
const _IIFVS = "InstanceInformationFilterValueSet";
const _IIGE = "InvalidInventoryGroupException";
const _III = "InvalidInstanceId";
const _IIICE = "InvalidInventoryItemContextException";
const _IIIFV = "InvalidInstanceInformationFilterValue";
const _IIL = "InstanceInformationList";
const _IIPFV = "InvalidInstancePropertyFilterValue";
const _IIRE = "InvalidInventoryRequestException";
const _IISF = "InstanceInformationStringFilter";
const _IISFL = "InstanceInformationStringFilterList";
const _IInst = "InstanceInformation";
const _IKI = "InvalidKeyId";
const _ILV = "IsLatestVersion";
const _INC = "InvalidNotificationConfig";
const _INT = "InvalidNextToken";
const _IOE = "InvalidOptionException";
const _IOF = "InvalidOutputFolder";
const _IOL = "InvalidOutputLocation";
const _IP = "InvalidParameters";
const _IPA = "IPAddress";
const _IPAE = "InvalidPolicyAttributeException";
const _IPE = "IncompatiblePolicyException";
const _IPM = "IdempotentParameterMismatch";
const _IPN = "InvalidPluginName";
const _IPT = "InvalidPermissionType";
const _IPTE = "InvalidPolicyTypeException";
const _IR = "InvalidRole";
const _IRAE = "InvalidResultAttributeException";
const _IRI = "InvalidResourceId";
const _IRT = "InvalidResourceType";
const _IRa = "IamRole";
const _IS = "InvalidSchedule";
const _ISE = "InternalServerError";
const _ISLEE = "ItemSizeLimitExceededException";
const _IT = "InvalidTag";
const _ITM = "InvalidTargetMaps";
const _ITNE = "InvalidTypeNameException";
const _ITn = "InvalidTarget";
const _IU = "InvalidUpdate";
const _K$1 = "Key";
const _L = "Limit";
const _LAED = "LastAssociationExecutionDate";
const _LPDT = "LastPingDateTime";
const _LSAED = "LastSuccessfulAssociationExecutionDate";
const _LT = "LimitType";
const _M$1 = "Message";
const _MDSE = "MaxDocumentSizeExceeded";
const _MR$1 = "MaxResults";
const _MRPDE = "MalformedResourcePolicyDocumentException";
const _N$1 = "Name";
const _NLSE = "NoLongerSupportedException";
const _NT$1 = "NextToken";
const _OIADE = "OpsItemAccessDeniedException";
const _OIAEE = "OpsItemAlreadyExistsException";
const _OICE = "OpsItemConflictException";
const _OII = "OpsItemId";
const _OIIPE = "OpsItemInvalidParameterException";
const _OILEE = "OpsItemLimitExceededException";
const _OINFE = "OpsItemNotFoundException";
const _OIRIAEE = "OpsItemRelatedItemAlreadyExistsException";
const _OIRIANFE = "OpsItemRelatedItemAssociationNotFoundException";
const _OMAEE = "OpsMetadataAlreadyExistsException";
const _OMIAE = "OpsMetadataInvalidArgumentException";
const _OMKLEE = "OpsMetadataKeyLimitExceededException";
const _OMLEE = "OpsMetadataLimitExceededException";
const _OMNFE = "OpsMetadataNotFoundException";
const _OMTMUE = "OpsMetadataTooManyUpdatesException";
const _PAE = "ParameterAlreadyExists";
const _PLE = "ParameterLimitExceeded";
const _PLEE = "PoliciesLimitExceededException";
const _PMVLE = "ParameterMaxVersionLimitExceeded";
const _PN = "ParameterNames";
const _PNF = "ParameterNotFound";
const _PNla = "PlatformName";
const _PPME = "ParameterPatternMismatchException";
const _PSi = "PingStatus";
const _PTla = "PlatformType";
const _PV = "PlatformVersion";
const _PVLLE = "ParameterVersionLabelLimitExceeded";
const _PVNF = "ParameterVersionNotFound";
const _QC = "QuotaCode";
const _RC = "ReasonCode";
const _RD = "RegistrationDate";
const _RDSAEE = "ResourceDataSyncAlreadyExistsException";
const _RDSCE = "ResourceDataSyncConflictException";
const _RDSCEE = "ResourceDataSyncCountExceededException";
const _RDSICE = "ResourceDataSyncInvalidConfigurationException";
const _RDSNFE = "ResourceDataSyncNotFoundException";
const _RI = "ResourceId";
const _RIUE = "ResourceInUseException";
const _RLEE = "ResourceLimitExceededException";
const _RNFE$1 = "ResourceNotFoundException";
const _RPCE = "ResourcePolicyConflictException";
const _RPIPE = "ResourcePolicyInvalidParameterException";
const _RPLEE = "ResourcePolicyLimitExceededException";
const _RPNFE$1 = "ResourcePolicyNotFoundException";
const _RT = "ResourceTypes";
const _RTe = "ResourceType";
const _RU = "ResourceUri";
const _SC = "ServiceCode";
const _SIo = "SourceId";
const _SLo = "SourceLocation";
const _SN$1 = "SyncName";
const _SQEE = "ServiceQuotaExceededException";
const _SSNF = "ServiceSettingNotFound";
const _ST = "SyncType";
const _STCLEE = "SubTypeCountLimitExceededException";
const _STo = "SourceType";
const _SU = "StatusUnchanged";
const _TE = "ThrottlingException";
const _TIUE = "TargetInUseException";
const _TMTE = "TooManyTagsError";
const _TMU = "TooManyUpdates";
const _TN = "TypeName";
const _TNC = "TargetNotConnected";
const _TSLEE = "TotalSizeLimitExceededException";
const _UCE = "UnsupportedCalendarException";
const _UFRE = "UnsupportedFeatureRequiredException";
const _UIICE = "UnsupportedInventoryItemContextException";
const _UISVE = "UnsupportedInventorySchemaVersionException";
const _UOE = "UnsupportedOperationException";
const _UOS = "UnsupportedOperatingSystem";
const _UPT = "UnsupportedParameterType";
const _UPTn = "UnsupportedPlatformType";
const _VE = "ValidationException";
const _Va = "Values";
const _aQE$1 = "awsQueryError";
const _c$2 = "client";
const _e$2 = "error";
const _k = "key";
const _m$1 = "message";
const _s$2 = "smithy.ts.sdk.synthetic.com.amazonaws.ssm";
const _se$1 = "server";
const _vS = "valueSet";
const _xN = "xmlName";
const n0$2 = "com.amazonaws.ssm";
const _s_registry$2 = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_10__.t(_s$2);
var SSMServiceException$ = [
	-3,
	_s$2,
	"SSMServiceException",
	0,
	[],
	[]
];
_s_registry$2.registerError(SSMServiceException$, SSMServiceException);
const n0_registry$2 = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_10__.t(n0$2);
var AccessDeniedException$$1 = [
	-3,
	n0$2,
	_ADE$1,
	{ [_e$2]: _c$2 },
	[_M$1],
	[0],
	1
];
n0_registry$2.registerError(AccessDeniedException$$1, AccessDeniedException$1);
var AlreadyExistsException$ = [
	-3,
	n0$2,
	_AEE,
	{
		[_aQE$1]: [`AlreadyExistsException`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(AlreadyExistsException$, AlreadyExistsException);
var AssociatedInstances$ = [
	-3,
	n0$2,
	_AI,
	{
		[_aQE$1]: [`AssociatedInstances`, 400],
		[_e$2]: _c$2
	},
	[],
	[]
];
n0_registry$2.registerError(AssociatedInstances$, AssociatedInstances);
var AssociationAlreadyExists$ = [
	-3,
	n0$2,
	_AAE,
	{
		[_aQE$1]: [`AssociationAlreadyExists`, 400],
		[_e$2]: _c$2
	},
	[],
	[]
];
n0_registry$2.registerError(AssociationAlreadyExists$, AssociationAlreadyExists);
var AssociationDoesNotExist$ = [
	-3,
	n0$2,
	_ADNE,
	{
		[_aQE$1]: [`AssociationDoesNotExist`, 404],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(AssociationDoesNotExist$, AssociationDoesNotExist);
var AssociationExecutionDoesNotExist$ = [
	-3,
	n0$2,
	_AEDNE,
	{
		[_aQE$1]: [`AssociationExecutionDoesNotExist`, 404],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(AssociationExecutionDoesNotExist$, AssociationExecutionDoesNotExist);
var AssociationLimitExceeded$ = [
	-3,
	n0$2,
	_ALE,
	{
		[_aQE$1]: [`AssociationLimitExceeded`, 400],
		[_e$2]: _c$2
	},
	[],
	[]
];
n0_registry$2.registerError(AssociationLimitExceeded$, AssociationLimitExceeded);
var AssociationVersionLimitExceeded$ = [
	-3,
	n0$2,
	_AVLE,
	{
		[_aQE$1]: [`AssociationVersionLimitExceeded`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(AssociationVersionLimitExceeded$, AssociationVersionLimitExceeded);
var AutomationDefinitionNotApprovedException$ = [
	-3,
	n0$2,
	_ADNAE,
	{
		[_aQE$1]: [`AutomationDefinitionNotApproved`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(AutomationDefinitionNotApprovedException$, AutomationDefinitionNotApprovedException);
var AutomationDefinitionNotFoundException$ = [
	-3,
	n0$2,
	_ADNFE,
	{
		[_aQE$1]: [`AutomationDefinitionNotFound`, 404],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(AutomationDefinitionNotFoundException$, AutomationDefinitionNotFoundException);
var AutomationDefinitionVersionNotFoundException$ = [
	-3,
	n0$2,
	_ADVNFE,
	{
		[_aQE$1]: [`AutomationDefinitionVersionNotFound`, 404],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(AutomationDefinitionVersionNotFoundException$, AutomationDefinitionVersionNotFoundException);
var AutomationExecutionLimitExceededException$ = [
	-3,
	n0$2,
	_AELEE,
	{
		[_aQE$1]: [`AutomationExecutionLimitExceeded`, 429],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(AutomationExecutionLimitExceededException$, AutomationExecutionLimitExceededException);
var AutomationExecutionNotFoundException$ = [
	-3,
	n0$2,
	_AENFE,
	{
		[_aQE$1]: [`AutomationExecutionNotFound`, 404],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(AutomationExecutionNotFoundException$, AutomationExecutionNotFoundException);
var AutomationStepNotFoundException$ = [
	-3,
	n0$2,
	_ASNFE,
	{
		[_aQE$1]: [`AutomationStepNotFoundException`, 404],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(AutomationStepNotFoundException$, AutomationStepNotFoundException);
var ComplianceTypeCountLimitExceededException$ = [
	-3,
	n0$2,
	_CTCLEE,
	{
		[_aQE$1]: [`ComplianceTypeCountLimitExceeded`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(ComplianceTypeCountLimitExceededException$, ComplianceTypeCountLimitExceededException);
var ConflictException$$1 = [
	-3,
	n0$2,
	_CE$1,
	{
		[_aQE$1]: [`ConflictException`, 409],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(ConflictException$$1, ConflictException$1);
var CustomSchemaCountLimitExceededException$ = [
	-3,
	n0$2,
	_CSCLEE,
	{
		[_aQE$1]: [`CustomSchemaCountLimitExceeded`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(CustomSchemaCountLimitExceededException$, CustomSchemaCountLimitExceededException);
var DocumentAlreadyExists$ = [
	-3,
	n0$2,
	_DAE$1,
	{
		[_aQE$1]: [`DocumentAlreadyExists`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(DocumentAlreadyExists$, DocumentAlreadyExists);
var DocumentLimitExceeded$ = [
	-3,
	n0$2,
	_DLE,
	{
		[_aQE$1]: [`DocumentLimitExceeded`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(DocumentLimitExceeded$, DocumentLimitExceeded);
var DocumentPermissionLimit$ = [
	-3,
	n0$2,
	_DPL,
	{
		[_aQE$1]: [`DocumentPermissionLimit`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(DocumentPermissionLimit$, DocumentPermissionLimit);
var DocumentVersionLimitExceeded$ = [
	-3,
	n0$2,
	_DVLE,
	{
		[_aQE$1]: [`DocumentVersionLimitExceeded`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(DocumentVersionLimitExceeded$, DocumentVersionLimitExceeded);
var DoesNotExistException$ = [
	-3,
	n0$2,
	_DNEE,
	{
		[_aQE$1]: [`DoesNotExistException`, 404],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(DoesNotExistException$, DoesNotExistException);
var DuplicateDocumentContent$ = [
	-3,
	n0$2,
	_DDC,
	{
		[_aQE$1]: [`DuplicateDocumentContent`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(DuplicateDocumentContent$, DuplicateDocumentContent);
var DuplicateDocumentVersionName$ = [
	-3,
	n0$2,
	_DDVN,
	{
		[_aQE$1]: [`DuplicateDocumentVersionName`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(DuplicateDocumentVersionName$, DuplicateDocumentVersionName);
var DuplicateInstanceId$ = [
	-3,
	n0$2,
	_DII,
	{
		[_aQE$1]: [`DuplicateInstanceId`, 404],
		[_e$2]: _c$2
	},
	[],
	[]
];
n0_registry$2.registerError(DuplicateInstanceId$, DuplicateInstanceId);
var FeatureNotAvailableException$ = [
	-3,
	n0$2,
	_FNAE,
	{
		[_aQE$1]: [`FeatureNotAvailableException`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(FeatureNotAvailableException$, FeatureNotAvailableException);
var HierarchyLevelLimitExceededException$ = [
	-3,
	n0$2,
	_HLLEE,
	{
		[_aQE$1]: [`HierarchyLevelLimitExceededException`, 400],
		[_e$2]: _c$2
	},
	[_m$1],
	[0]
];
n0_registry$2.registerError(HierarchyLevelLimitExceededException$, HierarchyLevelLimitExceededException);
var HierarchyTypeMismatchException$ = [
	-3,
	n0$2,
	_HTME,
	{
		[_aQE$1]: [`HierarchyTypeMismatchException`, 400],
		[_e$2]: _c$2
	},
	[_m$1],
	[0]
];
n0_registry$2.registerError(HierarchyTypeMismatchException$, HierarchyTypeMismatchException);
var IdempotentParameterMismatch$ = [
	-3,
	n0$2,
	_IPM,
	{
		[_aQE$1]: [`IdempotentParameterMismatch`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(IdempotentParameterMismatch$, IdempotentParameterMismatch);
var IncompatiblePolicyException$ = [
	-3,
	n0$2,
	_IPE,
	{
		[_aQE$1]: [`IncompatiblePolicyException`, 400],
		[_e$2]: _c$2
	},
	[_m$1],
	[0]
];
n0_registry$2.registerError(IncompatiblePolicyException$, IncompatiblePolicyException);
var InternalServerError$ = [
	-3,
	n0$2,
	_ISE,
	{
		[_aQE$1]: [`InternalServerError`, 500],
		[_e$2]: _se$1
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InternalServerError$, InternalServerError);
var InvalidActivation$ = [
	-3,
	n0$2,
	_IA,
	{
		[_aQE$1]: [`InvalidActivation`, 404],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidActivation$, InvalidActivation);
var InvalidActivationId$ = [
	-3,
	n0$2,
	_IAI,
	{
		[_aQE$1]: [`InvalidActivationId`, 404],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidActivationId$, InvalidActivationId);
var InvalidAggregatorException$ = [
	-3,
	n0$2,
	_IAE,
	{
		[_aQE$1]: [`InvalidAggregator`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidAggregatorException$, InvalidAggregatorException);
var InvalidAllowedPatternException$ = [
	-3,
	n0$2,
	_IAPE,
	{
		[_aQE$1]: [`InvalidAllowedPatternException`, 400],
		[_e$2]: _c$2
	},
	[_m$1],
	[0]
];
n0_registry$2.registerError(InvalidAllowedPatternException$, InvalidAllowedPatternException);
var InvalidAssociation$ = [
	-3,
	n0$2,
	_IAn,
	{
		[_aQE$1]: [`InvalidAssociation`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidAssociation$, InvalidAssociation);
var InvalidAssociationVersion$ = [
	-3,
	n0$2,
	_IAV,
	{
		[_aQE$1]: [`InvalidAssociationVersion`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidAssociationVersion$, InvalidAssociationVersion);
var InvalidAutomationExecutionParametersException$ = [
	-3,
	n0$2,
	_IAEPE,
	{
		[_aQE$1]: [`InvalidAutomationExecutionParameters`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidAutomationExecutionParametersException$, InvalidAutomationExecutionParametersException);
var InvalidAutomationSignalException$ = [
	-3,
	n0$2,
	_IASE,
	{
		[_aQE$1]: [`InvalidAutomationSignalException`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidAutomationSignalException$, InvalidAutomationSignalException);
var InvalidAutomationStatusUpdateException$ = [
	-3,
	n0$2,
	_IASUE,
	{
		[_aQE$1]: [`InvalidAutomationStatusUpdateException`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidAutomationStatusUpdateException$, InvalidAutomationStatusUpdateException);
var InvalidCommandId$ = [
	-3,
	n0$2,
	_ICI,
	{
		[_aQE$1]: [`InvalidCommandId`, 404],
		[_e$2]: _c$2
	},
	[],
	[]
];
n0_registry$2.registerError(InvalidCommandId$, InvalidCommandId);
var InvalidDeleteInventoryParametersException$ = [
	-3,
	n0$2,
	_IDIPE,
	{
		[_aQE$1]: [`InvalidDeleteInventoryParameters`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidDeleteInventoryParametersException$, InvalidDeleteInventoryParametersException);
var InvalidDeletionIdException$ = [
	-3,
	n0$2,
	_IDIE,
	{
		[_aQE$1]: [`InvalidDeletionId`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidDeletionIdException$, InvalidDeletionIdException);
var InvalidDocument$ = [
	-3,
	n0$2,
	_ID,
	{
		[_aQE$1]: [`InvalidDocument`, 404],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidDocument$, InvalidDocument);
var InvalidDocumentContent$ = [
	-3,
	n0$2,
	_IDC,
	{
		[_aQE$1]: [`InvalidDocumentContent`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidDocumentContent$, InvalidDocumentContent);
var InvalidDocumentOperation$ = [
	-3,
	n0$2,
	_IDO,
	{
		[_aQE$1]: [`InvalidDocumentOperation`, 403],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidDocumentOperation$, InvalidDocumentOperation);
var InvalidDocumentSchemaVersion$ = [
	-3,
	n0$2,
	_IDSV,
	{
		[_aQE$1]: [`InvalidDocumentSchemaVersion`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidDocumentSchemaVersion$, InvalidDocumentSchemaVersion);
var InvalidDocumentType$ = [
	-3,
	n0$2,
	_IDT,
	{
		[_aQE$1]: [`InvalidDocumentType`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidDocumentType$, InvalidDocumentType);
var InvalidDocumentVersion$ = [
	-3,
	n0$2,
	_IDV,
	{
		[_aQE$1]: [`InvalidDocumentVersion`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidDocumentVersion$, InvalidDocumentVersion);
var InvalidFilter$ = [
	-3,
	n0$2,
	_IF,
	{
		[_aQE$1]: [`InvalidFilter`, 441],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidFilter$, InvalidFilter);
var InvalidFilterKey$ = [
	-3,
	n0$2,
	_IFK,
	{
		[_aQE$1]: [`InvalidFilterKey`, 400],
		[_e$2]: _c$2
	},
	[],
	[]
];
n0_registry$2.registerError(InvalidFilterKey$, InvalidFilterKey);
var InvalidFilterOption$ = [
	-3,
	n0$2,
	_IFO,
	{
		[_aQE$1]: [`InvalidFilterOption`, 400],
		[_e$2]: _c$2
	},
	[_m$1],
	[0]
];
n0_registry$2.registerError(InvalidFilterOption$, InvalidFilterOption);
var InvalidFilterValue$ = [
	-3,
	n0$2,
	_IFV,
	{
		[_aQE$1]: [`InvalidFilterValue`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidFilterValue$, InvalidFilterValue);
var InvalidInstanceId$ = [
	-3,
	n0$2,
	_III,
	{
		[_aQE$1]: [`InvalidInstanceId`, 404],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidInstanceId$, InvalidInstanceId);
var InvalidInstanceInformationFilterValue$ = [
	-3,
	n0$2,
	_IIIFV,
	{
		[_aQE$1]: [`InvalidInstanceInformationFilterValue`, 400],
		[_e$2]: _c$2
	},
	[_m$1],
	[0]
];
n0_registry$2.registerError(InvalidInstanceInformationFilterValue$, InvalidInstanceInformationFilterValue);
var InvalidInstancePropertyFilterValue$ = [
	-3,
	n0$2,
	_IIPFV,
	{
		[_aQE$1]: [`InvalidInstancePropertyFilterValue`, 400],
		[_e$2]: _c$2
	},
	[_m$1],
	[0]
];
n0_registry$2.registerError(InvalidInstancePropertyFilterValue$, InvalidInstancePropertyFilterValue);
var InvalidInventoryGroupException$ = [
	-3,
	n0$2,
	_IIGE,
	{
		[_aQE$1]: [`InvalidInventoryGroup`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidInventoryGroupException$, InvalidInventoryGroupException);
var InvalidInventoryItemContextException$ = [
	-3,
	n0$2,
	_IIICE,
	{
		[_aQE$1]: [`InvalidInventoryItemContext`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidInventoryItemContextException$, InvalidInventoryItemContextException);
var InvalidInventoryRequestException$ = [
	-3,
	n0$2,
	_IIRE,
	{
		[_aQE$1]: [`InvalidInventoryRequest`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidInventoryRequestException$, InvalidInventoryRequestException);
var InvalidItemContentException$ = [
	-3,
	n0$2,
	_IICE,
	{
		[_aQE$1]: [`InvalidItemContent`, 400],
		[_e$2]: _c$2
	},
	[_TN, _M$1],
	[0, 0]
];
n0_registry$2.registerError(InvalidItemContentException$, InvalidItemContentException);
var InvalidKeyId$ = [
	-3,
	n0$2,
	_IKI,
	{
		[_aQE$1]: [`InvalidKeyId`, 400],
		[_e$2]: _c$2
	},
	[_m$1],
	[0]
];
n0_registry$2.registerError(InvalidKeyId$, InvalidKeyId);
var InvalidNextToken$ = [
	-3,
	n0$2,
	_INT,
	{
		[_aQE$1]: [`InvalidNextToken`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidNextToken$, InvalidNextToken);
var InvalidNotificationConfig$ = [
	-3,
	n0$2,
	_INC,
	{
		[_aQE$1]: [`InvalidNotificationConfig`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidNotificationConfig$, InvalidNotificationConfig);
var InvalidOptionException$ = [
	-3,
	n0$2,
	_IOE,
	{
		[_aQE$1]: [`InvalidOption`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidOptionException$, InvalidOptionException);
var InvalidOutputFolder$ = [
	-3,
	n0$2,
	_IOF,
	{
		[_aQE$1]: [`InvalidOutputFolder`, 400],
		[_e$2]: _c$2
	},
	[],
	[]
];
n0_registry$2.registerError(InvalidOutputFolder$, InvalidOutputFolder);
var InvalidOutputLocation$ = [
	-3,
	n0$2,
	_IOL,
	{
		[_aQE$1]: [`InvalidOutputLocation`, 400],
		[_e$2]: _c$2
	},
	[],
	[]
];
n0_registry$2.registerError(InvalidOutputLocation$, InvalidOutputLocation);
var InvalidParameters$ = [
	-3,
	n0$2,
	_IP,
	{
		[_aQE$1]: [`InvalidParameters`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidParameters$, InvalidParameters);
var InvalidPermissionType$ = [
	-3,
	n0$2,
	_IPT,
	{
		[_aQE$1]: [`InvalidPermissionType`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidPermissionType$, InvalidPermissionType);
var InvalidPluginName$ = [
	-3,
	n0$2,
	_IPN,
	{
		[_aQE$1]: [`InvalidPluginName`, 404],
		[_e$2]: _c$2
	},
	[],
	[]
];
n0_registry$2.registerError(InvalidPluginName$, InvalidPluginName);
var InvalidPolicyAttributeException$ = [
	-3,
	n0$2,
	_IPAE,
	{
		[_aQE$1]: [`InvalidPolicyAttributeException`, 400],
		[_e$2]: _c$2
	},
	[_m$1],
	[0]
];
n0_registry$2.registerError(InvalidPolicyAttributeException$, InvalidPolicyAttributeException);
var InvalidPolicyTypeException$ = [
	-3,
	n0$2,
	_IPTE,
	{
		[_aQE$1]: [`InvalidPolicyTypeException`, 400],
		[_e$2]: _c$2
	},
	[_m$1],
	[0]
];
n0_registry$2.registerError(InvalidPolicyTypeException$, InvalidPolicyTypeException);
var InvalidResourceId$ = [
	-3,
	n0$2,
	_IRI,
	{
		[_aQE$1]: [`InvalidResourceId`, 400],
		[_e$2]: _c$2
	},
	[],
	[]
];
n0_registry$2.registerError(InvalidResourceId$, InvalidResourceId);
var InvalidResourceType$ = [
	-3,
	n0$2,
	_IRT,
	{
		[_aQE$1]: [`InvalidResourceType`, 400],
		[_e$2]: _c$2
	},
	[],
	[]
];
n0_registry$2.registerError(InvalidResourceType$, InvalidResourceType);
var InvalidResultAttributeException$ = [
	-3,
	n0$2,
	_IRAE,
	{
		[_aQE$1]: [`InvalidResultAttribute`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidResultAttributeException$, InvalidResultAttributeException);
var InvalidRole$ = [
	-3,
	n0$2,
	_IR,
	{
		[_aQE$1]: [`InvalidRole`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidRole$, InvalidRole);
var InvalidSchedule$ = [
	-3,
	n0$2,
	_IS,
	{
		[_aQE$1]: [`InvalidSchedule`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidSchedule$, InvalidSchedule);
var InvalidTag$ = [
	-3,
	n0$2,
	_IT,
	{
		[_aQE$1]: [`InvalidTag`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidTag$, InvalidTag);
var InvalidTarget$ = [
	-3,
	n0$2,
	_ITn,
	{
		[_aQE$1]: [`InvalidTarget`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidTarget$, InvalidTarget);
var InvalidTargetMaps$ = [
	-3,
	n0$2,
	_ITM,
	{
		[_aQE$1]: [`InvalidTargetMaps`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidTargetMaps$, InvalidTargetMaps);
var InvalidTypeNameException$ = [
	-3,
	n0$2,
	_ITNE,
	{
		[_aQE$1]: [`InvalidTypeName`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidTypeNameException$, InvalidTypeNameException);
var InvalidUpdate$ = [
	-3,
	n0$2,
	_IU,
	{
		[_aQE$1]: [`InvalidUpdate`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(InvalidUpdate$, InvalidUpdate);
var InvocationDoesNotExist$ = [
	-3,
	n0$2,
	_IDNE,
	{
		[_aQE$1]: [`InvocationDoesNotExist`, 400],
		[_e$2]: _c$2
	},
	[],
	[]
];
n0_registry$2.registerError(InvocationDoesNotExist$, InvocationDoesNotExist);
var ItemContentMismatchException$ = [
	-3,
	n0$2,
	_ICME,
	{
		[_aQE$1]: [`ItemContentMismatch`, 400],
		[_e$2]: _c$2
	},
	[_TN, _M$1],
	[0, 0]
];
n0_registry$2.registerError(ItemContentMismatchException$, ItemContentMismatchException);
var ItemSizeLimitExceededException$ = [
	-3,
	n0$2,
	_ISLEE,
	{
		[_aQE$1]: [`ItemSizeLimitExceeded`, 400],
		[_e$2]: _c$2
	},
	[_TN, _M$1],
	[0, 0]
];
n0_registry$2.registerError(ItemSizeLimitExceededException$, ItemSizeLimitExceededException);
var MalformedResourcePolicyDocumentException$ = [
	-3,
	n0$2,
	_MRPDE,
	{
		[_aQE$1]: [`MalformedResourcePolicyDocumentException`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(MalformedResourcePolicyDocumentException$, MalformedResourcePolicyDocumentException);
var MaxDocumentSizeExceeded$ = [
	-3,
	n0$2,
	_MDSE,
	{
		[_aQE$1]: [`MaxDocumentSizeExceeded`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(MaxDocumentSizeExceeded$, MaxDocumentSizeExceeded);
var NoLongerSupportedException$ = [
	-3,
	n0$2,
	_NLSE,
	{
		[_aQE$1]: [`NoLongerSupported`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(NoLongerSupportedException$, NoLongerSupportedException);
var OpsItemAccessDeniedException$ = [
	-3,
	n0$2,
	_OIADE,
	{
		[_aQE$1]: [`OpsItemAccessDeniedException`, 403],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(OpsItemAccessDeniedException$, OpsItemAccessDeniedException);
var OpsItemAlreadyExistsException$ = [
	-3,
	n0$2,
	_OIAEE,
	{
		[_aQE$1]: [`OpsItemAlreadyExistsException`, 400],
		[_e$2]: _c$2
	},
	[_M$1, _OII],
	[0, 0]
];
n0_registry$2.registerError(OpsItemAlreadyExistsException$, OpsItemAlreadyExistsException);
var OpsItemConflictException$ = [
	-3,
	n0$2,
	_OICE,
	{
		[_aQE$1]: [`OpsItemConflictException`, 409],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(OpsItemConflictException$, OpsItemConflictException);
var OpsItemInvalidParameterException$ = [
	-3,
	n0$2,
	_OIIPE,
	{
		[_aQE$1]: [`OpsItemInvalidParameterException`, 400],
		[_e$2]: _c$2
	},
	[_PN, _M$1],
	[64, 0]
];
n0_registry$2.registerError(OpsItemInvalidParameterException$, OpsItemInvalidParameterException);
var OpsItemLimitExceededException$ = [
	-3,
	n0$2,
	_OILEE,
	{
		[_aQE$1]: [`OpsItemLimitExceededException`, 400],
		[_e$2]: _c$2
	},
	[
		_RT,
		_L,
		_LT,
		_M$1
	],
	[
		64,
		1,
		0,
		0
	]
];
n0_registry$2.registerError(OpsItemLimitExceededException$, OpsItemLimitExceededException);
var OpsItemNotFoundException$ = [
	-3,
	n0$2,
	_OINFE,
	{
		[_aQE$1]: [`OpsItemNotFoundException`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(OpsItemNotFoundException$, OpsItemNotFoundException);
var OpsItemRelatedItemAlreadyExistsException$ = [
	-3,
	n0$2,
	_OIRIAEE,
	{
		[_aQE$1]: [`OpsItemRelatedItemAlreadyExistsException`, 400],
		[_e$2]: _c$2
	},
	[
		_M$1,
		_RU,
		_OII
	],
	[
		0,
		0,
		0
	]
];
n0_registry$2.registerError(OpsItemRelatedItemAlreadyExistsException$, OpsItemRelatedItemAlreadyExistsException);
var OpsItemRelatedItemAssociationNotFoundException$ = [
	-3,
	n0$2,
	_OIRIANFE,
	{
		[_aQE$1]: [`OpsItemRelatedItemAssociationNotFoundException`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(OpsItemRelatedItemAssociationNotFoundException$, OpsItemRelatedItemAssociationNotFoundException);
var OpsMetadataAlreadyExistsException$ = [
	-3,
	n0$2,
	_OMAEE,
	{
		[_aQE$1]: [`OpsMetadataAlreadyExistsException`, 400],
		[_e$2]: _c$2
	},
	[_m$1],
	[0]
];
n0_registry$2.registerError(OpsMetadataAlreadyExistsException$, OpsMetadataAlreadyExistsException);
var OpsMetadataInvalidArgumentException$ = [
	-3,
	n0$2,
	_OMIAE,
	{
		[_aQE$1]: [`OpsMetadataInvalidArgumentException`, 400],
		[_e$2]: _c$2
	},
	[_m$1],
	[0]
];
n0_registry$2.registerError(OpsMetadataInvalidArgumentException$, OpsMetadataInvalidArgumentException);
var OpsMetadataKeyLimitExceededException$ = [
	-3,
	n0$2,
	_OMKLEE,
	{
		[_aQE$1]: [`OpsMetadataKeyLimitExceededException`, 429],
		[_e$2]: _c$2
	},
	[_m$1],
	[0]
];
n0_registry$2.registerError(OpsMetadataKeyLimitExceededException$, OpsMetadataKeyLimitExceededException);
var OpsMetadataLimitExceededException$ = [
	-3,
	n0$2,
	_OMLEE,
	{
		[_aQE$1]: [`OpsMetadataLimitExceededException`, 429],
		[_e$2]: _c$2
	},
	[_m$1],
	[0]
];
n0_registry$2.registerError(OpsMetadataLimitExceededException$, OpsMetadataLimitExceededException);
var OpsMetadataNotFoundException$ = [
	-3,
	n0$2,
	_OMNFE,
	{
		[_aQE$1]: [`OpsMetadataNotFoundException`, 404],
		[_e$2]: _c$2
	},
	[_m$1],
	[0]
];
n0_registry$2.registerError(OpsMetadataNotFoundException$, OpsMetadataNotFoundException);
var OpsMetadataTooManyUpdatesException$ = [
	-3,
	n0$2,
	_OMTMUE,
	{
		[_aQE$1]: [`OpsMetadataTooManyUpdatesException`, 429],
		[_e$2]: _c$2
	},
	[_m$1],
	[0]
];
n0_registry$2.registerError(OpsMetadataTooManyUpdatesException$, OpsMetadataTooManyUpdatesException);
var ParameterAlreadyExists$ = [
	-3,
	n0$2,
	_PAE,
	{
		[_aQE$1]: [`ParameterAlreadyExists`, 400],
		[_e$2]: _c$2
	},
	[_m$1],
	[0]
];
n0_registry$2.registerError(ParameterAlreadyExists$, ParameterAlreadyExists);
var ParameterLimitExceeded$ = [
	-3,
	n0$2,
	_PLE,
	{
		[_aQE$1]: [`ParameterLimitExceeded`, 429],
		[_e$2]: _c$2
	},
	[_m$1],
	[0]
];
n0_registry$2.registerError(ParameterLimitExceeded$, ParameterLimitExceeded);
var ParameterMaxVersionLimitExceeded$ = [
	-3,
	n0$2,
	_PMVLE,
	{
		[_aQE$1]: [`ParameterMaxVersionLimitExceeded`, 400],
		[_e$2]: _c$2
	},
	[_m$1],
	[0]
];
n0_registry$2.registerError(ParameterMaxVersionLimitExceeded$, ParameterMaxVersionLimitExceeded);
var ParameterNotFound$ = [
	-3,
	n0$2,
	_PNF,
	{
		[_aQE$1]: [`ParameterNotFound`, 404],
		[_e$2]: _c$2
	},
	[_m$1],
	[0]
];
n0_registry$2.registerError(ParameterNotFound$, ParameterNotFound);
var ParameterPatternMismatchException$ = [
	-3,
	n0$2,
	_PPME,
	{
		[_aQE$1]: [`ParameterPatternMismatchException`, 400],
		[_e$2]: _c$2
	},
	[_m$1],
	[0]
];
n0_registry$2.registerError(ParameterPatternMismatchException$, ParameterPatternMismatchException);
var ParameterVersionLabelLimitExceeded$ = [
	-3,
	n0$2,
	_PVLLE,
	{
		[_aQE$1]: [`ParameterVersionLabelLimitExceeded`, 400],
		[_e$2]: _c$2
	},
	[_m$1],
	[0]
];
n0_registry$2.registerError(ParameterVersionLabelLimitExceeded$, ParameterVersionLabelLimitExceeded);
var ParameterVersionNotFound$ = [
	-3,
	n0$2,
	_PVNF,
	{
		[_aQE$1]: [`ParameterVersionNotFound`, 400],
		[_e$2]: _c$2
	},
	[_m$1],
	[0]
];
n0_registry$2.registerError(ParameterVersionNotFound$, ParameterVersionNotFound);
var PoliciesLimitExceededException$ = [
	-3,
	n0$2,
	_PLEE,
	{
		[_aQE$1]: [`PoliciesLimitExceededException`, 400],
		[_e$2]: _c$2
	},
	[_m$1],
	[0]
];
n0_registry$2.registerError(PoliciesLimitExceededException$, PoliciesLimitExceededException);
var ResourceDataSyncAlreadyExistsException$ = [
	-3,
	n0$2,
	_RDSAEE,
	{
		[_aQE$1]: [`ResourceDataSyncAlreadyExists`, 400],
		[_e$2]: _c$2
	},
	[_SN$1],
	[0]
];
n0_registry$2.registerError(ResourceDataSyncAlreadyExistsException$, ResourceDataSyncAlreadyExistsException);
var ResourceDataSyncConflictException$ = [
	-3,
	n0$2,
	_RDSCE,
	{
		[_aQE$1]: [`ResourceDataSyncConflictException`, 409],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(ResourceDataSyncConflictException$, ResourceDataSyncConflictException);
var ResourceDataSyncCountExceededException$ = [
	-3,
	n0$2,
	_RDSCEE,
	{
		[_aQE$1]: [`ResourceDataSyncCountExceeded`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(ResourceDataSyncCountExceededException$, ResourceDataSyncCountExceededException);
var ResourceDataSyncInvalidConfigurationException$ = [
	-3,
	n0$2,
	_RDSICE,
	{
		[_aQE$1]: [`ResourceDataSyncInvalidConfiguration`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(ResourceDataSyncInvalidConfigurationException$, ResourceDataSyncInvalidConfigurationException);
var ResourceDataSyncNotFoundException$ = [
	-3,
	n0$2,
	_RDSNFE,
	{
		[_aQE$1]: [`ResourceDataSyncNotFound`, 404],
		[_e$2]: _c$2
	},
	[
		_SN$1,
		_ST,
		_M$1
	],
	[
		0,
		0,
		0
	]
];
n0_registry$2.registerError(ResourceDataSyncNotFoundException$, ResourceDataSyncNotFoundException);
var ResourceInUseException$ = [
	-3,
	n0$2,
	_RIUE,
	{
		[_aQE$1]: [`ResourceInUseException`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(ResourceInUseException$, ResourceInUseException);
var ResourceLimitExceededException$ = [
	-3,
	n0$2,
	_RLEE,
	{
		[_aQE$1]: [`ResourceLimitExceededException`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(ResourceLimitExceededException$, ResourceLimitExceededException);
var ResourceNotFoundException$ = [
	-3,
	n0$2,
	_RNFE$1,
	{
		[_aQE$1]: [`ResourceNotFoundException`, 404],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ResourcePolicyConflictException$ = [
	-3,
	n0$2,
	_RPCE,
	{
		[_aQE$1]: [`ResourcePolicyConflictException`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(ResourcePolicyConflictException$, ResourcePolicyConflictException);
var ResourcePolicyInvalidParameterException$ = [
	-3,
	n0$2,
	_RPIPE,
	{
		[_aQE$1]: [`ResourcePolicyInvalidParameterException`, 400],
		[_e$2]: _c$2
	},
	[_PN, _M$1],
	[64, 0]
];
n0_registry$2.registerError(ResourcePolicyInvalidParameterException$, ResourcePolicyInvalidParameterException);
var ResourcePolicyLimitExceededException$ = [
	-3,
	n0$2,
	_RPLEE,
	{
		[_aQE$1]: [`ResourcePolicyLimitExceededException`, 400],
		[_e$2]: _c$2
	},
	[
		_L,
		_LT,
		_M$1
	],
	[
		1,
		0,
		0
	]
];
n0_registry$2.registerError(ResourcePolicyLimitExceededException$, ResourcePolicyLimitExceededException);
var ResourcePolicyNotFoundException$$1 = [
	-3,
	n0$2,
	_RPNFE$1,
	{
		[_aQE$1]: [`ResourcePolicyNotFoundException`, 404],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(ResourcePolicyNotFoundException$$1, ResourcePolicyNotFoundException$1);
var ServiceQuotaExceededException$ = [
	-3,
	n0$2,
	_SQEE,
	{ [_e$2]: _c$2 },
	[
		_M$1,
		_QC,
		_SC,
		_RI,
		_RTe
	],
	[
		0,
		0,
		0,
		0,
		0
	],
	3
];
n0_registry$2.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var ServiceSettingNotFound$ = [
	-3,
	n0$2,
	_SSNF,
	{
		[_aQE$1]: [`ServiceSettingNotFound`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(ServiceSettingNotFound$, ServiceSettingNotFound);
var StatusUnchanged$ = [
	-3,
	n0$2,
	_SU,
	{
		[_aQE$1]: [`StatusUnchanged`, 400],
		[_e$2]: _c$2
	},
	[],
	[]
];
n0_registry$2.registerError(StatusUnchanged$, StatusUnchanged);
var SubTypeCountLimitExceededException$ = [
	-3,
	n0$2,
	_STCLEE,
	{
		[_aQE$1]: [`SubTypeCountLimitExceeded`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(SubTypeCountLimitExceededException$, SubTypeCountLimitExceededException);
var TargetInUseException$ = [
	-3,
	n0$2,
	_TIUE,
	{
		[_aQE$1]: [`TargetInUseException`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(TargetInUseException$, TargetInUseException);
var TargetNotConnected$ = [
	-3,
	n0$2,
	_TNC,
	{
		[_aQE$1]: [`TargetNotConnected`, 430],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(TargetNotConnected$, TargetNotConnected);
var ThrottlingException$ = [
	-3,
	n0$2,
	_TE,
	{ [_e$2]: _c$2 },
	[
		_M$1,
		_QC,
		_SC
	],
	[
		0,
		0,
		0
	],
	1
];
n0_registry$2.registerError(ThrottlingException$, ThrottlingException);
var TooManyTagsError$ = [
	-3,
	n0$2,
	_TMTE,
	{
		[_aQE$1]: [`TooManyTagsError`, 400],
		[_e$2]: _c$2
	},
	[],
	[]
];
n0_registry$2.registerError(TooManyTagsError$, TooManyTagsError);
var TooManyUpdates$ = [
	-3,
	n0$2,
	_TMU,
	{
		[_aQE$1]: [`TooManyUpdates`, 429],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(TooManyUpdates$, TooManyUpdates);
var TotalSizeLimitExceededException$ = [
	-3,
	n0$2,
	_TSLEE,
	{
		[_aQE$1]: [`TotalSizeLimitExceeded`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(TotalSizeLimitExceededException$, TotalSizeLimitExceededException);
var UnsupportedCalendarException$ = [
	-3,
	n0$2,
	_UCE,
	{
		[_aQE$1]: [`UnsupportedCalendarException`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(UnsupportedCalendarException$, UnsupportedCalendarException);
var UnsupportedFeatureRequiredException$ = [
	-3,
	n0$2,
	_UFRE,
	{
		[_aQE$1]: [`UnsupportedFeatureRequiredException`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(UnsupportedFeatureRequiredException$, UnsupportedFeatureRequiredException);
var UnsupportedInventoryItemContextException$ = [
	-3,
	n0$2,
	_UIICE,
	{
		[_aQE$1]: [`UnsupportedInventoryItemContext`, 400],
		[_e$2]: _c$2
	},
	[_TN, _M$1],
	[0, 0]
];
n0_registry$2.registerError(UnsupportedInventoryItemContextException$, UnsupportedInventoryItemContextException);
var UnsupportedInventorySchemaVersionException$ = [
	-3,
	n0$2,
	_UISVE,
	{
		[_aQE$1]: [`UnsupportedInventorySchemaVersion`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(UnsupportedInventorySchemaVersionException$, UnsupportedInventorySchemaVersionException);
var UnsupportedOperatingSystem$ = [
	-3,
	n0$2,
	_UOS,
	{
		[_aQE$1]: [`UnsupportedOperatingSystem`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(UnsupportedOperatingSystem$, UnsupportedOperatingSystem);
var UnsupportedOperationException$ = [
	-3,
	n0$2,
	_UOE,
	{
		[_aQE$1]: [`UnsupportedOperation`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(UnsupportedOperationException$, UnsupportedOperationException);
var UnsupportedParameterType$ = [
	-3,
	n0$2,
	_UPT,
	{
		[_aQE$1]: [`UnsupportedParameterType`, 400],
		[_e$2]: _c$2
	},
	[_m$1],
	[0]
];
n0_registry$2.registerError(UnsupportedParameterType$, UnsupportedParameterType);
var UnsupportedPlatformType$ = [
	-3,
	n0$2,
	_UPTn,
	{
		[_aQE$1]: [`UnsupportedPlatformType`, 400],
		[_e$2]: _c$2
	},
	[_M$1],
	[0]
];
n0_registry$2.registerError(UnsupportedPlatformType$, UnsupportedPlatformType);
var ValidationException$ = [
	-3,
	n0$2,
	_VE,
	{
		[_aQE$1]: [`ValidationException`, 400],
		[_e$2]: _c$2
	},
	[_M$1, _RC],
	[0, 0]
];
n0_registry$2.registerError(ValidationException$, ValidationException);
const errorTypeRegistries$2 = [_s_registry$2, n0_registry$2];
var IPAddress = [
	0,
	n0$2,
	_IPA,
	8,
	0
];
var DescribeInstanceInformationRequest$ = [
	3,
	n0$2,
	_DIIR,
	0,
	[
		_IIFL,
		_Fi,
		_MR$1,
		_NT$1
	],
	[
		[() => InstanceInformationFilterList, 0],
		[() => InstanceInformationStringFilterList, 0],
		1,
		0
	]
];
var DescribeInstanceInformationResult$ = [
	3,
	n0$2,
	_DIIRe,
	0,
	[_IIL, _NT$1],
	[[() => InstanceInformationList, 0], 0]
];
var InstanceAggregatedAssociationOverview$ = [
	3,
	n0$2,
	_IAAO,
	0,
	[_DS$1, _IASAC],
	[0, 129]
];
var InstanceInformation$ = [
	3,
	n0$2,
	_IInst,
	0,
	[
		_II,
		_PSi,
		_LPDT,
		_AVg,
		_ILV,
		_PTla,
		_PNla,
		_PV,
		_AIct,
		_IRa,
		_RD,
		_RTe,
		_N$1,
		_IPA,
		_CNo,
		_AS,
		_LAED,
		_LSAED,
		_AO,
		_SIo,
		_STo,
		_SLo
	],
	[
		0,
		0,
		4,
		0,
		2,
		0,
		0,
		0,
		0,
		0,
		4,
		0,
		0,
		[() => IPAddress, 0],
		0,
		0,
		4,
		4,
		() => InstanceAggregatedAssociationOverview$,
		0,
		0,
		0
	]
];
var InstanceInformationFilter$ = [
	3,
	n0$2,
	_IIF,
	0,
	[_k, _vS],
	[0, [() => InstanceInformationFilterValueSet, 0]],
	2
];
var InstanceInformationStringFilter$ = [
	3,
	n0$2,
	_IISF,
	0,
	[_K$1, _Va],
	[0, [() => InstanceInformationFilterValueSet, 0]],
	2
];
var InstanceInformationFilterList = [
	1,
	n0$2,
	_IIFL,
	0,
	[() => InstanceInformationFilter$, { [_xN]: _IIF }]
];
var InstanceInformationFilterValueSet = [
	1,
	n0$2,
	_IIFVS,
	0,
	[0, { [_xN]: _IIFV }]
];
var InstanceInformationList = [
	1,
	n0$2,
	_IIL,
	0,
	[() => InstanceInformation$, { [_xN]: _IInst }]
];
var InstanceInformationStringFilterList = [
	1,
	n0$2,
	_IISFL,
	0,
	[() => InstanceInformationStringFilter$, { [_xN]: _IISF }]
];
var DescribeInstanceInformation$ = [
	9,
	n0$2,
	_DIIe,
	0,
	() => DescribeInstanceInformationRequest$,
	() => DescribeInstanceInformationResult$
];
// ../../../node_modules/@aws-sdk/client-ssm/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$5 = (config) => {
	return {
		apiVersion: "2014-11-06",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Ct,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.St,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$2,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSSMHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.o()
		}],
		logger: config?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.rt(),
		protocol: config?.protocol ?? AwsJson1_1Protocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.ssm",
			errorTypeRegistries: errorTypeRegistries$2,
			xmlNamespace: "http://ssm.amazonaws.com/doc/2014-11-06/",
			version: "2014-11-06",
			serviceTarget: "AmazonSSM"
		},
		serviceId: config?.serviceId ?? "SSM",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_8__.r,
		utf8Decoder: config?.utf8Decoder ?? _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_10__.r,
		utf8Encoder: config?.utf8Encoder ?? _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_10__.n
	};
};
// ../../../node_modules/@aws-sdk/client-ssm/dist-es/runtimeConfig.js
const getRuntimeConfig$4 = (config) => {
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ot)(process.version);
	const defaultsMode = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Q)(config);
	const defaultConfigProvider = () => defaultsMode().then(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.st);
	const clientSharedValues = getRuntimeConfig$5(config);
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.j)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.a, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.gt,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
		defaultSocketTimeout: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.A)(config?.requestHandler, 9e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.p)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$2
		}),
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.g, config),
		region: config?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.tt, {
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.et,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_js__WEBPACK_IMPORTED_MODULE_0__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)({
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.y
		}, config),
		streamCollector: config?.streamCollector ?? _node_http_handler_js__WEBPACK_IMPORTED_MODULE_0__.r,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ht, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.mt, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.f, loaderConfig)
	};
};
// ../../../node_modules/@aws-sdk/client-ssm/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration$2 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig$2 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
// ../../../node_modules/@aws-sdk/client-ssm/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$2 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.l)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.it)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.N)(runtimeConfig), getHttpAuthExtensionConfiguration$2(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.u)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.at)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.P)(extensionConfiguration), resolveHttpAuthRuntimeConfig$2(extensionConfiguration));
};
// ../../../node_modules/@aws-sdk/client-ssm/dist-es/SSMClient.js
var SSMClient = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.pt {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$4(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters$2(_config_0);
		const _config_2 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.b)(_config_1);
		const _config_3 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.v)(_config_2);
		const _config_4 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.$)(_config_3);
		const _config_5 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.k)(_config_4);
		const _config_6 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.K)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig$2(_config_6);
		const _config_8 = resolveRuntimeExtensions$2(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.dt)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.M)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.O)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.T)(this.config, {
			httpAuthSchemeParametersProvider: defaultSSMHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.S({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.w)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// ../../../node_modules/@aws-sdk/client-ssm/dist-es/commandBuilder.js
const command$2 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.nt)(commonParams$2, "AmazonSSM", "SSMClient", _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.G);
const _ep0$2 = {};
const _mw0$2 = (Command, cs, config, o) => [];
// ../../../node_modules/@aws-sdk/client-ssm/dist-es/commands/DescribeInstanceInformationCommand.js
var DescribeInstanceInformationCommand = class extends command$2(_ep0$2, _mw0$2, "DescribeInstanceInformation", DescribeInstanceInformation$) {};
// clouds/aws/collect/xml-cursor.js
/** Walks through an XML text once, from element to element, and refuses what is not whole. */
/** What is not well formed, or ends early. */
var XmlError = class extends Error {
	name = "XmlError";
};
/**
* A place in an XML text. Attributes are passed over: the query protocols give none but the namespace. Comments and
* processing instructions are skipped; a DOCTYPE is refused.
*/
var XmlCursor = class {
	#xml;
	#at = 0;
	/** Whether the element that was entered last was written `<name/>`: then it has been left already. */
	isEmpty = false;
	constructor(xml) {
		this.#xml = xml.includes("\r") ? xml.replaceAll(/\r\n?/g, "\n") : xml;
	}
	/** Enters the root element, and gives its name. */
	enterRoot() {
		const name = this.#nextTag();
		if (name === void 0) throw new XmlError("the answer has no XML");
		return name;
	}
	/** Enters the next child of an element and gives its name; after the last leaves the element and gives undefined. */
	enterChild(parent) {
		const name = this.#nextTag();
		if (name === void 0) this.#leave(parent);
		return name;
	}
	/** The text of the element that was entered, which is left. Throws an {@link XmlError} where it holds elements. */
	text(element) {
		if (this.isEmpty) return "";
		let text = "";
		for (;;) {
			const end = this.#indexOf("<", this.#at);
			if (end > this.#at) text += decoded(this.#xml.slice(this.#at, end));
			this.#at = end;
			if (this.#xml.startsWith("<![CDATA[", end)) text += this.#sliceTo(9, "]]>");
			else if (!this.#skipAside()) break;
		}
		if (!this.#xml.startsWith("</", this.#at)) throw new XmlError(`<${element}> holds elements instead of a text`);
		this.#at += 2;
		this.#leave(element);
		return text.includes("\n") && text.trim() === "" ? "" : detached(text);
	}
	/** Leaves the element that was entered, whatever is in it. */
	skip(element) {
		if (this.isEmpty) return;
		const open = [element];
		for (let parent = open.at(-1); parent !== void 0; parent = open.at(-1)) {
			const child = this.enterChild(parent);
			if (child === void 0) open.pop();
			else if (!this.isEmpty) open.push(child);
		}
	}
	/** The name of the next start tag; undefined, behind its `</`, if an end tag comes before. */
	#nextTag() {
		do
			this.#at = this.#indexOf("<", this.#at);
		while (this.#skipAside() || this.#skipText());
		if (this.#xml.charCodeAt(this.#at + 1) === slash) {
			this.#at += 2;
			return;
		}
		return this.#enter(this.#indexOf(">", this.#at));
	}
	/** Enters the element whose start tag ends there, and gives its name. */
	#enter(end) {
		this.isEmpty = this.#xml.charCodeAt(end - 1) === slash;
		const tag = this.#xml.slice(this.#at + 1, this.isEmpty ? end - 1 : end);
		if (!isPlainName.test(tag) && !isTag.test(tag)) return this.#enter(this.#indexOf(">", end + 1));
		this.#at = end + 1;
		const name = /^[^\s"'=]+/.exec(tag)?.[0];
		if (name === void 0) throw new XmlError("the XML has a tag without a name");
		return name;
	}
	/** Passes over a comment or a processing instruction. */
	#skipAside() {
		const next = this.#xml.charCodeAt(this.#at + 1);
		if (next !== exclamation && next !== question) return false;
		if (next === question) return this.#sliceTo(2, "?>") !== void 0;
		if (this.#xml.startsWith("<!--", this.#at)) return this.#sliceTo(4, "-->") !== void 0;
		if (this.#xml.startsWith("<![CDATA[", this.#at)) return false;
		throw new XmlError("the XML has a declaration, which no answer of AWS has");
	}
	/** Passes over a CDATA section between elements. */
	#skipText() {
		if (!this.#xml.startsWith("<![CDATA[", this.#at)) return false;
		return this.#sliceTo(9, "]]>") !== void 0;
	}
	/** What lies between an opening of that length and its end, which is passed. */
	#sliceTo(opening, end) {
		const start = this.#at + opening;
		const found = this.#indexOf(end, start);
		this.#at = found + end.length;
		return this.#xml.slice(start, found);
	}
	/** Passes the end tag, whose `</` has been passed. */
	#leave(element) {
		const end = this.#indexOf(">", this.#at);
		const name = this.#xml.slice(this.#at, end).trimEnd();
		if (name !== element) throw new XmlError(`the XML closes <${element}> with </${name}>`);
		this.#at = end + 1;
	}
	#indexOf(text, from) {
		const found = this.#xml.indexOf(text, from);
		if (found < 0) throw new XmlError("the XML of the answer ends before it is whole");
		return found;
	}
};
/** Nearly every tag: no attributes. */
const isPlainName = /^[\w.:-]+$/;
/** Every quote is closed. */
const isTag = /^[^"']*(?:"[^"]*"[^"']*|'[^']*'[^"']*)*$/;
/** A copy. A piece of a text from 13 letters on is only a reference for V8, and would keep the whole answer in memory. */
function detached(text) {
	return text.length < 13 ? text : [text.slice(0, 1), text.slice(1)].join("");
}
const [exclamation, slash, question] = [
	"!",
	"/",
	"?"
].map((character) => character.charCodeAt(0));
const entities = /* @__PURE__ */ new Map([
	["amp", "&"],
	["lt", "<"],
	["gt", ">"],
	["quot", "\""],
	["apos", "'"]
]);
/** An entity that XML does not define is nothing, as to the SDK's own reader. */
function decoded(text) {
	if (!text.includes("&")) return text;
	return text.replaceAll(/&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z\d]{0,30}));/g, (_entity, hexadecimal, decimal, name) => {
		if (hexadecimal !== void 0) return String.fromCharCode(Number.parseInt(hexadecimal, 16));
		if (decimal !== void 0) return String.fromCharCode(Number.parseInt(decimal, 10));
		return entities.get(name ?? "") ?? "";
	});
}
// clouds/aws/collect/answer-reader.js
/**
* Reads the XML of EC2's answers by the SDK's own schemas, in one pass and without a tree in between: in half of the
* time that the SDK takes or less, which is most of the CPU time of a run.
*/
/**
* What an answer says. Throws an {@link XmlError} where it is not whole, or the answer to something else. Undefined for a
* schema with shapes that answers of EC2 do not have.
*/
function answerReader(output, root) {
	if (!output.isStructSchema() || !isReadable(output, /* @__PURE__ */ new Set())) return void 0;
	const read = structureReader(output);
	return (text) => {
		const xml = new XmlCursor(text);
		const name = xml.enterRoot();
		if (name !== root) throw new XmlError(`the answer is <${name}> instead of <${root}>`);
		return read(xml, name);
	};
}
/** Whether all shapes are structures, lists in an element of their own, and simple values. */
function isReadable(schema, seen) {
	if (schema.isListSchema()) return schema.getMergedTraits().xmlFlattened !== 1 && isReadable(schema.getValueSchema(), seen);
	if (!schema.isStructSchema()) return !schema.isMapSchema() && !schema.isDocumentSchema();
	if (seen.has(schema.getSchema())) return true;
	seen.add(schema.getSchema());
	return !schema.isUnionSchema() && [...schema.structIterator()].every(([, member]) => isReadable(member, seen));
}
/** By schema, because structures hold each other, and answers share them. */
const structureReaders = /* @__PURE__ */ new WeakMap();
function structureReader(schema) {
	const key = schema.getSchema();
	const known = typeof key === "object" && key !== null ? structureReaders.get(key) : void 0;
	if (known !== void 0) return known;
	let members;
	const read = (xml, element) => {
		members ??= membersOf(schema);
		return readStructure(xml, element, members);
	};
	if (typeof key === "object" && key !== null) structureReaders.set(key, read);
	return read;
}
/** By the name of their element. */
function membersOf(schema) {
	return new Map([...schema.structIterator()].map(([name, member]) => [textOf(member.getMemberTraits().xmlName) ?? name, {
		name,
		read: readerOf$1(member)
	}]));
}
function readStructure(xml, element, members) {
	const fields = {};
	if (xml.isEmpty) return fields;
	for (let child = xml.enterChild(element); child !== void 0; child = xml.enterChild(element)) {
		const member = members.get(child);
		if (member === void 0) xml.skip(child);
		else if (Object.hasOwn(fields, member.name)) throw new XmlError(`<${element}> holds more than one <${child}>`);
		else fields[member.name] = member.read(xml, child);
	}
	return fields;
}
function readerOf$1(schema) {
	if (schema.isStructSchema()) return structureReader(schema);
	if (schema.isListSchema()) return listReader(schema.getValueSchema());
	if (schema.isStringSchema() && schema.getMergedTraits().mediaType === void 0) return (xml, element) => xml.text(element);
	return (xml, element) => simpleValues.read(schema, xml.text(element));
}
function listReader(elements) {
	const name = textOf(elements.getMergedTraits().xmlName) ?? "member";
	const read = readerOf$1(elements);
	return (xml, element) => {
		const list = [];
		if (xml.isEmpty) return list;
		for (let child = xml.enterChild(element); child !== void 0; child = xml.enterChild(element)) if (child === name) list.push(read(xml, child));
		else xml.skip(child);
		return list;
	};
}
/** The SDK's own reader of numbers, flags and times, set as for the query protocols: times are RFC 3339. */
const simpleValues = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.I({
	timestampFormat: {
		useTrait: true,
		default: 5
	},
	httpBindings: false
});
function textOf(trait) {
	return typeof trait === "string" ? trait : void 0;
}
// clouds/aws/collect/quick-answers.js
/** Changes the client's own protocol object, which no other client has. Errors and metadata are still the SDK's to read. */
function readQuickly(client) {
	client.middlewareStack.remove("loggerMiddleware");
	const { protocol } = client.config;
	if (protocol !== void 0) protocol.deserializeResponse = quickly(protocol.deserializeResponse.bind(protocol));
	return client;
}
function quickly(stock) {
	return async (operation, context, response) => {
		const isGood = _node_http_handler_js__WEBPACK_IMPORTED_MODULE_0__.d.isInstance(response) && response.statusCode < 300;
		const read = isGood ? readerOf(operation) : void 0;
		if (!isGood || read === void 0) return await stock(operation, context, response);
		const bytes = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.H)(response.body, context);
		const withoutBody = new _node_http_handler_js__WEBPACK_IMPORTED_MODULE_0__.d({
			statusCode: response.statusCode,
			headers: response.headers
		});
		return Object.assign(await stock(operation, context, withoutBody), read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8")));
	};
}
const readers = /* @__PURE__ */ new Map();
function readerOf({ name, output }) {
	if (!readers.has(name)) readers.set(name, answerReader(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ut.of((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ft)(output)), `${name.split("#").at(-1)}Response`));
	return readers.get(name);
}
// clouds/aws/collect/clients.js
/** The clients of one scope, made when first needed, and how a call through one of them is watched. */
/**
* What one account may ask of one operation in one region, as long as calls have `MaxResults`.
* https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html
*/
const rate = {
	burst: 100,
	perSecond: 20
};
/** The clients of an account in a region. */
var AwsClients = class {
	#settings;
	#clock;
	#buckets = /* @__PURE__ */ new Map();
	#ec2;
	#ssm;
	#backup;
	constructor(settings, clock) {
		this.#settings = settings;
		this.#clock = clock;
	}
	get ec2() {
		return this.#ec2 ??= readQuickly(new EC2Client(this.#settings));
	}
	get ssm() {
		return this.#ssm ??= new SSMClient(withoutEndpoint(this.#settings));
	}
	get backup() {
		return this.#backup ??= new BackupClient(withoutEndpoint(this.#settings));
	}
	/** The bucket of an operation: the listings that use it share it. */
	bucketOf(operation) {
		let bucket = this.#buckets.get(operation);
		if (bucket === void 0) this.#buckets.set(operation, bucket = new _timed_call_js__WEBPACK_IMPORTED_MODULE_1__._(rate, this.#clock));
		return bucket;
	}
};
/** An operation of EC2. */
function ofEc2(NewCommand) {
	return (clients, input, call) => send(clients.ec2, new NewCommand(input), clients.bucketOf(NewCommand), call);
}
/** An operation of Systems Manager. */
function ofSsm(NewCommand) {
	return (clients, input, call) => send(clients.ssm, new NewCommand(input), clients.bucketOf(NewCommand), call);
}
/** An operation of Backup. */
function ofBackup(NewCommand) {
	return (clients, input, call) => send(clients.backup, new NewCommand(input), clients.bucketOf(NewCommand), call);
}
async function send(client, command, bucket, call) {
	watchAttempts(command.middlewareStack, bucket, call);
	return await client.send(command, { abortSignal: call.signal });
}
/** Inside of the SDK's retries: every attempt waits for the bucket, is counted, and what it failed with is kept. */
function watchAttempts(stack, bucket, call) {
	stack.add((next) => async (args) => {
		await bucket.take(call.signal);
		call.attempts += 1;
		try {
			return await next(args);
		} catch (error) {
			call.lastError = error;
			throw error;
		}
	}, {
		name: "watchAttempts",
		step: "finalizeRequest",
		priority: "low"
	});
}
function withoutEndpoint(settings) {
	const { endpoint: _endpoint, ...others } = settings;
	return others;
}
// clouds/aws/outcome.js
/** What an error of the AWS SDK means for the ledger, in AWS's own words. */
/**
* `disabled` says that nothing can be there, and rules are skipped for it, so only one thing counts: that the region does
* not have the operation. That an account has not signed up for a service or region (`OptInRequired`) is said of regions
* that nobody asks, so where it is said all the same, something is wrong that must not pass for an empty region; AuthFailure,
* which a region that is off answers too, also comes of credentials that are no good, so it is `denied`.
*/
function outcomeOf(error) {
	if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_13__.t) return (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.u)(error);
	const code = nameOf$1(error);
	return {
		outcome: knownOutcome(error, code),
		message: messageOf(error, code)
	};
}
/** How a listing ends that this permission allows. */
function endingOf(error, permission) {
	return (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.c)(outcomeOf(error), permission, isAboutPermission(error));
}
/** A permission settles a refusal of the operation, and no other: not a signature, not a login that has expired. */
function isAboutPermission(error) {
	return [
		"UnauthorizedOperation",
		"AccessDenied",
		"AccessDeniedException",
		"UnauthorizedException"
	].includes(nameOf$1(error));
}
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html, and the common errors of the other services. */
const outcomesByCode = new Map([
	...codes("denied", "UnauthorizedOperation AccessDenied AccessDeniedException UnauthorizedException AuthFailure"),
	...codes("denied", "InvalidClientTokenId UnrecognizedClientException InvalidSignatureException SignatureDoesNotMatch"),
	...codes("denied", "ExpiredToken ExpiredTokenException RequestExpired MissingAuthenticationToken Blocked"),
	...codes("denied", "PendingVerification CredentialsProviderError"),
	...codes("throttled", "RequestLimitExceeded Throttling ThrottlingException ThrottledException RequestThrottled"),
	...codes("throttled", "RequestThrottledException TooManyRequestsException EC2ThrottledException SlowDown"),
	...codes("throttled", "BandwidthLimitExceeded PriorRequestNotComplete LimitExceededException"),
	...codes("failed", "OptInRequired SubscriptionRequiredException"),
	...codes("disabled", "InvalidAction"),
	...codes("cut", "TimeoutError AbortError RequestTimeout RequestTimeoutException ETIMEDOUT ESOCKETTIMEDOUT"),
	...codes("failed", "ECONNRESET EPIPE ECONNREFUSED")
]);
function codes(outcome, names) {
	return names.split(" ").map((name) => [name, outcome]);
}
function knownOutcome(error, code) {
	if (error instanceof _timed_call_js__WEBPACK_IMPORTED_MODULE_1__.b) return "cut";
	const known = outcomesByCode.get(String(property(error, "code"))) ?? outcomesByCode.get(code);
	if (known !== void 0) return known;
	return property(property(error, "$metadata"), "httpStatusCode") === 429 ? "throttled" : "failed";
}
/** With AWS's code before it, by which people look it up. */
function messageOf(error, code) {
	const text = cleaned(error instanceof Error ? error.message : String(error));
	if (text === "") return code;
	return uncoded.has(code) || text.startsWith(code) ? text : `${code}: ${text}`;
}
/** Names of errors that are no code of AWS. */
const uncoded = /* @__PURE__ */ new Set([
	"Error",
	"CutError",
	"XmlError"
]);
/**
* Without the encoded message that EC2 ends a denial with, some thousand letters that only a call to STS can read, and
* without the SDK's hint where a programmer finds the raw answer.
*/
function cleaned(message) {
	return message.replace(/\s*Encoded authorization failure message:\s*\S*/, "").replace(/\s*Deserialization error: to see the raw response[^]*$/, "").trim().slice(0, _timed_call_js__WEBPACK_IMPORTED_MODULE_1__.l);
}
function nameOf$1(error) {
	const name = property(error, "name");
	return typeof name === "string" ? name : "Error";
}
function property(value, name) {
	return typeof value === "object" && value !== null ? Reflect.get(value, name) : void 0;
}
// clouds/aws/collect/api-reading.js
/** Calls about single objects that are under way at once: half of what the bucket gains in a second. */
const chainsAtOnce = 10;
/** Never rejects for what AWS does. */
async function readApi(row, collector, asking) {
	const known = /* @__PURE__ */ new Map();
	for (const api of [...collector.after ?? [], ...collector.hints ?? []]) {
		const other = await asking.other(api);
		if (other !== void 0) known.set(api, other.items);
		if (collector.after?.includes(api) === true && other?.entry.outcome !== "complete") return (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.g)(row.api, other?.entry, "what it would be asked about was not read");
	}
	const chains = collector.chains((api) => known.get(api) ?? [], asking.options);
	const listed = await (0,_at_once_js__WEBPACK_IMPORTED_MODULE_15__.t)(chainsAtOnce, chains, (chain) => readChain(chain, row, asking));
	return (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.m)(row.api, listed.map((one) => ({
		...one,
		items: kept(one.items, collector, asking.scope)
	})));
}
async function readChain({ about, page }, { permission }, { clients, bounds }) {
	const listed = await (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.d)({
		page: (token, call) => page(clients, token, call),
		endingOf: (error) => endingOf(error, permission)
	}, bounds);
	return about === void 0 ? listed : {
		...listed,
		about
	};
}
function kept(items, { keep }, scope) {
	return keep === void 0 ? items : items.map((item) => keep(item, scope)).filter((item) => item !== void 0);
}
// clouds/aws/collect/collector.js
/** One paged listing. `list` names the field of the answer that holds the items. */
function listing(operation, input, list) {
	const chain = chainOf(operation, input, (answer) => (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.o)(answer, list));
	return { chains: () => [chain] };
}
/** A setting: the answer itself is the only item. Without its field `has`, it is no answer. */
function setting(operation, has) {
	const chain = chainOf(operation, {}, (answer) => (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.a)(answer, has) === void 0 ? void 0 : [settingOf(answer)]);
	return { chains: () => [chain] };
}
/** The chain of pages that an input begins. */
function chainOf(operation, input, itemsOf) {
	return { page: async (clients, token, call) => {
		const answer = await operation(clients, {
			...input,
			NextToken: token
		}, call);
		return {
			items: itemsOf(answer),
			next: (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.s)(answer, "NextToken")
		};
	} };
}
function settingOf(answer) {
	return Object.fromEntries(Object.entries(answer).filter(([field]) => field !== "$metadata"));
}
// clouds/aws/collect/references.js
/** Which prefix lists are named by what was read, so that the entries of the others need not be. */
/** Ids of the lists that groups' rules and routes name. */
function namedPrefixLists(groups, routeTables) {
	const inGroups = groups.flatMap((group) => [...elements(group, "IpPermissions").flatMap((permission) => elements(permission, "PrefixListIds")), ...elements(group, "IpPermissionsEgress").flatMap((permission) => elements(permission, "PrefixListIds"))]);
	const routes = routeTables.flatMap((table) => elements(table, "Routes"));
	const ids = [...inGroups.map((named) => (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.s)(named, "PrefixListId")), ...routes.map((route) => (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.s)(route, "DestinationPrefixListId"))];
	return new Set(ids.filter((id) => id !== void 0));
}
/** Ids of the images that instances run, sorted, none twice. */
function usedImages(instances) {
	const ids = instances.map((instance) => (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.s)(instance, "ImageId")).filter((id) => id !== void 0);
	return [...new Set(ids)].sort();
}
function elements(value, field) {
	const list = (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.a)(value, field);
	return Array.isArray(list) ? list : [];
}
// clouds/aws/collect/collectors.js
/**
* How each API of `awsApis` is collected: one row an API. `MaxResults` is the most that the API takes, and always given,
* because EC2 gives calls without it a smaller allowance.
*/
/** A constraint of the API; where it has none, the most that it gives. */
const most = { MaxResults: 1e3 };
const own = "self";
/** By the label of the API in the ledger. */
const collectors = {
	"ec2:DescribeVpcs": listing(ofEc2(DescribeVpcsCommand), most, "Vpcs"),
	"ec2:DescribeSubnets": listing(ofEc2(DescribeSubnetsCommand), most, "Subnets"),
	"ec2:DescribeRouteTables": listing(ofEc2(DescribeRouteTablesCommand), { MaxResults: 100 }, "RouteTables"),
	"ec2:DescribeInternetGateways": listing(ofEc2(DescribeInternetGatewaysCommand), most, "InternetGateways"),
	"ec2:DescribeNetworkAcls": listing(ofEc2(DescribeNetworkAclsCommand), most, "NetworkAcls"),
	"ec2:DescribeSecurityGroups": listing(ofEc2(DescribeSecurityGroupsCommand), most, "SecurityGroups"),
	"ec2:DescribeManagedPrefixLists": listing(ofEc2(DescribeManagedPrefixListsCommand), { MaxResults: 100 }, "PrefixLists"),
	"ec2:GetManagedPrefixListEntries": {
		after: ["ec2:DescribeManagedPrefixLists"],
		hints: ["ec2:DescribeSecurityGroups", "ec2:DescribeRouteTables"],
		chains: (known, { wantsAll }) => {
			const named = namedPrefixLists(known("ec2:DescribeSecurityGroups"), known("ec2:DescribeRouteTables"));
			return idsOf(known("ec2:DescribeManagedPrefixLists"), "PrefixListId").filter((id) => wantsAll || named.has(id)).map((id) => ({
				about: id,
				...chainOf(ofEc2(GetManagedPrefixListEntriesCommand), {
					PrefixListId: id,
					MaxResults: 100
				}, (answer) => (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.o)(answer, "Entries"))
			}));
		},
		completing: (list, answers) => (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.f)((0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.s)(list, "PrefixListId"), answers)
	},
	"ec2:DescribeVpcPeeringConnections": listing(ofEc2(DescribeVpcPeeringConnectionsCommand), most, "VpcPeeringConnections"),
	"ec2:DescribeFlowLogs": listing(ofEc2(DescribeFlowLogsCommand), most, "FlowLogs"),
	"ec2:GetEbsEncryptionByDefault": setting(ofEc2(GetEbsEncryptionByDefaultCommand), "EbsEncryptionByDefault"),
	"ec2:GetSnapshotBlockPublicAccessState": setting(ofEc2(GetSnapshotBlockPublicAccessStateCommand), "State"),
	"ec2:GetImageBlockPublicAccessState": setting(ofEc2(GetImageBlockPublicAccessStateCommand), "ImageBlockPublicAccessState"),
	"ec2:GetInstanceMetadataDefaults": setting(ofEc2(GetInstanceMetadataDefaultsCommand), "AccountLevel"),
	"ec2:DescribeNetworkInterfaces": listing(ofEc2(DescribeNetworkInterfacesCommand), most, "NetworkInterfaces"),
	"ec2:DescribeAddresses": listing(ofEc2(DescribeAddressesCommand), {}, "Addresses"),
	"ec2:DescribeInstances": {
		chains: () => [chainOf(ofEc2(DescribeInstancesCommand), most, (answer) => instancesOf((0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.o)(answer, "Reservations")))],
		keep: _redact_js__WEBPACK_IMPORTED_MODULE_2__.t
	},
	"ec2:DescribeInstanceAttribute": {
		after: ["ec2:DescribeInstances"],
		chains: (known) => idsOf(known("ec2:DescribeInstances"), "InstanceId").map((id) => ({
			about: id,
			...chainOf(ofEc2(DescribeInstanceAttributeCommand), {
				InstanceId: id,
				Attribute: "userData"
			}, (answer) => answer.InstanceId === void 0 ? void 0 : [answer.UserData ?? {}])
		})),
		keep: (data) => (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.a)((0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.t)({ UserData: data }), "UserData"),
		completing: (instance, answers) => (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.f)((0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.s)(instance, "InstanceId"), answers)?.[0]
	},
	"ec2:DescribeImages#used": {
		after: ["ec2:DescribeInstances"],
		chains: (known) => portions(usedImages(known("ec2:DescribeInstances"))).map((ids) => chainOf(ofEc2(DescribeImagesCommand), {
			...most,
			IncludeDeprecated: true,
			Filters: [{
				Name: "image-id",
				Values: [...ids]
			}]
		}, (answer) => (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.o)(answer, "Images"))),
		keep: (image, { account }) => (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.s)(image, "OwnerId") === account ? void 0 : usedImage(image)
	},
	"ec2:DescribeLaunchTemplates": listing(ofEc2(DescribeLaunchTemplatesCommand), { MaxResults: 200 }, "LaunchTemplates"),
	"ec2:DescribeLaunchTemplateVersions": {
		after: ["ec2:DescribeLaunchTemplates"],
		chains: (known) => known("ec2:DescribeLaunchTemplates").length === 0 ? [] : [chainOf(ofEc2(DescribeLaunchTemplateVersionsCommand), {
			Versions: ["$Default", "$Latest"],
			MaxResults: 200
		}, (answer) => (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.o)(answer, "LaunchTemplateVersions"))],
		keep: _redact_js__WEBPACK_IMPORTED_MODULE_2__.t,
		completing: versionsOf
	},
	"ec2:DescribeVolumes": listing(ofEc2(DescribeVolumesCommand), most, "Volumes"),
	"ec2:DescribeSnapshots": listing(ofEc2(DescribeSnapshotsCommand), {
		...most,
		OwnerIds: [own]
	}, "Snapshots"),
	"ec2:DescribeSnapshots#public": {
		...listing(ofEc2(DescribeSnapshotsCommand), {
			...most,
			OwnerIds: [own],
			RestorableByUserIds: ["all"]
		}, "Snapshots"),
		keep: (snapshot) => ({ SnapshotId: (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.a)(snapshot, "SnapshotId") })
	},
	"ec2:DescribeImages": listing(ofEc2(DescribeImagesCommand), {
		...most,
		Owners: [own]
	}, "Images"),
	"ec2:DescribeVpcEndpoints": listing(ofEc2(DescribeVpcEndpointsCommand), most, "VpcEndpoints"),
	"ec2:DescribeVpcEndpointServiceConfigurations": listing(ofEc2(DescribeVpcEndpointServiceConfigurationsCommand), most, "ServiceConfigurations"),
	"ec2:DescribeVpcEndpointServicePermissions": {
		after: ["ec2:DescribeVpcEndpointServiceConfigurations"],
		chains: (known) => idsOf(known("ec2:DescribeVpcEndpointServiceConfigurations"), "ServiceId").map((id) => ({
			about: id,
			...chainOf(ofEc2(DescribeVpcEndpointServicePermissionsCommand), {
				...most,
				ServiceId: id
			}, (answer) => (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.o)(answer, "AllowedPrincipals"))
		})),
		completing: (service, answers) => (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.f)((0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.s)(service, "ServiceId"), answers)
	},
	"ec2:DescribeVpnConnections": {
		...listing(ofEc2(DescribeVpnConnectionsCommand), {}, "VpnConnections"),
		keep: _redact_js__WEBPACK_IMPORTED_MODULE_2__.t
	},
	"ec2:DescribeTransitGateways": listing(ofEc2(DescribeTransitGatewaysCommand), most, "TransitGateways"),
	"ec2:DescribeClientVpnEndpoints": listing(ofEc2(DescribeClientVpnEndpointsCommand), most, "ClientVpnEndpoints"),
	"ssm:DescribeInstanceInformation": listing(ofSsm(DescribeInstanceInformationCommand), { MaxResults: 50 }, "InstanceInformationList"),
	"backup:ListProtectedResources": listing(ofBackup(ListProtectedResourcesCommand), most, "Results")
};
/** An answer whose reservations hold no list of instances is not understood. */
function instancesOf(reservations) {
	const lists = reservations?.map((reservation) => (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.a)(reservation, "Instances"));
	return lists?.every((list) => Array.isArray(list)) === true ? lists.flat() : void 0;
}
/** A filter takes 200 values. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Filter.html */
function portions(ids) {
	return Array.from({ length: Math.ceil(ids.length / 200) }, (_, position) => ids.slice(position * 200, (position + 1) * 200));
}
/** Images of others are described at length, and little of it is of interest. */
function usedImage(image) {
	return Object.fromEntries([
		"ImageId",
		"OwnerId",
		"Name",
		"CreationDate",
		"DeprecationTime"
	].map((field) => [field, (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.a)(image, field)]).filter(([, value]) => value !== void 0));
}
function idsOf(items, field) {
	return items.map((item) => (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.s)(item, field)).filter((id) => id !== void 0);
}
/** The default and the latest version of a template; undefined unless both came. */
function versionsOf(template, answers) {
	const id = (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.s)(template, "LaunchTemplateId");
	const versions = answers.flatMap(({ items }) => items).filter((one) => (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.s)(one, "LaunchTemplateId") === id);
	const numbers = new Set(versions.map((version) => (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.a)(version, "VersionNumber")));
	return [(0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.a)(template, "DefaultVersionNumber"), (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.a)(template, "LatestVersionNumber")].every((number) => numbers.has(number)) ? versions : void 0;
}
// clouds/aws/collect/scope-reading.js
/** Reads the stages of a scope. */
function stageReader({ scope }, { apis, options, newClients }) {
	const withClients = whileUsed(newClients);
	return (stage, { bounds, watched }) => withClients((clients) => (0,_unless_refused_js__WEBPACK_IMPORTED_MODULE_12__.n)(apis.filter((row) => row.stage === stage), {
		read: (row, other) => readApi(row, collectorOf(row), {
			scope,
			clients,
			bounds,
			options,
			other
		}),
		completion: (row, item, answers) => collectorOf(row).completing?.(item, answers)
	}, { watched }));
}
/** Makes a thing when work with it begins, and lets go of it when none is left: a run of many scopes would else hold the clients of all. */
function whileUsed(make) {
	let thing;
	let users = 0;
	return async (work) => {
		users += 1;
		try {
			return await work(thing ??= make());
		} finally {
			users -= 1;
			if (users === 0) thing = void 0;
		}
	};
}
function collectorOf({ api }) {
	const collector = collectors[api];
	if (collector === void 0) throw new Error(`${api} has no collector`);
	return collector;
}
// clouds/aws/collect/collect-scopes.js
/**
* The default regions of one account at once, and one to spare. Each scope is up to 30 calls at once; with more scopes
* the calls would wait for the CPU instead of for AWS, and the memory would hold more parts that nobody has taken.
*/
const scopesAtOnce = 18;
/** The parts of all scopes, in the order that {@link ScopeResult} asks for. */
function collectScopes(scopes, collecting) {
	const { params, settingsOf, read } = collecting;
	const plan = (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.S)(collecting);
	const apis = apisToAsk(read.needs, params);
	const options = { wantsAll: read.needs === "all" || read.needs.has("aws.ec2.prefix_list") };
	const readers = (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.y)(scopes, {
		plan,
		noun: "scope",
		apis,
		stageReader: (toRead) => stageReader(toRead, {
			apis,
			options,
			newClients: () => new AwsClients(settingsOf(toRead), plan.clock)
		})
	});
	return (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.w)(readers, { scopes: scopesAtOnce });
}
// clouds/aws/scope-to-read.js
/** An account × region as a scope. */
function regionScope(account, region) {
	return {
		id: `aws:${account}:${region}`,
		cloud: "aws",
		account,
		region
	};
}
/**
* The scopes among these ids that are an account × region of AWS. What stood for regions or accounts that nobody knew, and
* scopes of other clouds, are no place that could have vanished.
*/
function knownScopes(ids) {
	return ids.flatMap((id) => {
		const [, account, region] = scopeSyntax.exec(id) ?? [];
		return account === void 0 || region === void 0 ? [] : [regionScope(account, region)];
	});
}
const scopeSyntax = /^aws:(\d{12}):([a-z]{2,}(?:-[a-z]+)+-\d+)$/;
// ../../../node_modules/@aws-sdk/client-organizations/dist-es/auth/httpAuthSchemeProvider.js
const defaultOrganizationsHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.xt)(context).operation,
		region: await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.bt)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$1(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "organizations",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultOrganizationsHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption$1(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig$1 = (config) => {
	const config_0 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.r)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.bt)(config.authSchemePreference ?? []) });
};
// ../../../node_modules/@aws-sdk/client-organizations/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$1 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "organizations"
	});
};
const commonParams$1 = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// ../../../node_modules/@aws-sdk/client-organizations/package.json
var version$1 = "3.1169.0";
// ../../../node_modules/@aws-sdk/client-organizations/dist-es/endpoint/bdd.js
const l$1 = "ref";
const m$1 = "authSchemes";
const n$1 = "signingRegion";
const a$1 = -1;
const b$1 = true;
const c$1 = "isSet";
const d$1 = "PartitionResult";
const e$1 = "booleanEquals";
const f$1 = "getAttr";
const g$1 = { [l$1]: "Endpoint" };
const h$1 = { [l$1]: d$1 };
const i$1 = { [m$1]: [{
	"name": "sigv4",
	[n$1]: "us-gov-west-1"
}] };
const j$1 = { [m$1]: [{
	"name": "sigv4",
	[n$1]: "{PartitionResult#implicitGlobalRegion}"
}] };
const k$1 = [{ [l$1]: "Region" }];
const _data$1 = {
	conditions: [
		[c$1, [g$1]],
		[c$1, k$1],
		[
			"aws.partition",
			k$1,
			d$1
		],
		[e$1, [{ [l$1]: "UseFIPS" }, b$1]],
		[e$1, [{ [l$1]: "UseDualStack" }, b$1]],
		["stringEquals", [{
			fn: f$1,
			argv: [h$1, "name"]
		}, "aws-us-gov"]],
		[e$1, [{
			fn: f$1,
			argv: [h$1, "supportsFIPS"]
		}, b$1]],
		[e$1, [{
			fn: f$1,
			argv: [h$1, "supportsDualStack"]
		}, b$1]]
	],
	results: [
		[a$1],
		[a$1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g$1, {}],
		["https://organizations.us-gov-west-1.amazonaws.com", i$1],
		["https://organizations.us-gov-west-1.api.aws", i$1],
		["https://organizations-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", j$1],
		[a$1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://organizations-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", j$1],
		[a$1, "FIPS is enabled but this partition does not support FIPS"],
		["https://organizations.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", j$1],
		[a$1, "DualStack is enabled but this partition does not support DualStack"],
		["https://organizations.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", j$1],
		[a$1, "Invalid Configuration: Missing Region"]
	]
};
const root$1 = 2;
const nodes$1 = new Int32Array([
	-1,
	1,
	-1,
	0,
	14,
	3,
	1,
	4,
	100000013,
	2,
	5,
	100000013,
	3,
	8,
	6,
	4,
	7,
	100000012,
	7,
	100000010,
	100000011,
	4,
	11,
	9,
	5,
	100000004,
	10,
	6,
	100000008,
	100000009,
	5,
	100000005,
	12,
	6,
	13,
	100000007,
	7,
	100000006,
	100000007,
	3,
	100000001,
	15,
	4,
	100000002,
	100000003
]);
const bdd$1 = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.X.from(nodes$1, root$1, _data$1.conditions, _data$1.results);
// ../../../node_modules/@aws-sdk/client-organizations/dist-es/endpoint/endpointResolver.js
const cache$1 = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Y({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$1 = (endpointParams, context = {}) => {
	return cache$1.get(endpointParams, () => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.q)(bdd$1, {
		endpointParams,
		logger: context.logger
	}));
};
_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.J.aws = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.d;
// ../../../node_modules/@aws-sdk/client-organizations/dist-es/models/OrganizationsServiceException.js
var OrganizationsServiceException = class OrganizationsServiceException extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ct {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.organizations#OrganizationsServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, OrganizationsServiceException.prototype);
	}
};
// ../../../node_modules/@aws-sdk/client-organizations/dist-es/models/errors.js
var AccessDeniedException = class AccessDeniedException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#AccessDeniedException";
	name = "AccessDeniedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AccessDeniedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccessDeniedException.prototype);
		this.Message = opts.Message;
	}
};
var AccessDeniedForDependencyException = class AccessDeniedForDependencyException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#AccessDeniedForDependencyException";
	name = "AccessDeniedForDependencyException";
	$fault = "client";
	Message;
	Reason;
	constructor(opts) {
		super({
			name: "AccessDeniedForDependencyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccessDeniedForDependencyException.prototype);
		this.Message = opts.Message;
		this.Reason = opts.Reason;
	}
};
var AWSOrganizationsNotInUseException = class AWSOrganizationsNotInUseException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#AWSOrganizationsNotInUseException";
	name = "AWSOrganizationsNotInUseException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AWSOrganizationsNotInUseException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AWSOrganizationsNotInUseException.prototype);
		this.Message = opts.Message;
	}
};
var ConcurrentModificationException = class ConcurrentModificationException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#ConcurrentModificationException";
	name = "ConcurrentModificationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ConcurrentModificationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
		this.Message = opts.Message;
	}
};
var ConstraintViolationException = class ConstraintViolationException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#ConstraintViolationException";
	name = "ConstraintViolationException";
	$fault = "client";
	Message;
	Reason;
	constructor(opts) {
		super({
			name: "ConstraintViolationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConstraintViolationException.prototype);
		this.Message = opts.Message;
		this.Reason = opts.Reason;
	}
};
var HandshakeAlreadyInStateException = class HandshakeAlreadyInStateException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#HandshakeAlreadyInStateException";
	name = "HandshakeAlreadyInStateException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "HandshakeAlreadyInStateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, HandshakeAlreadyInStateException.prototype);
		this.Message = opts.Message;
	}
};
var HandshakeConstraintViolationException = class HandshakeConstraintViolationException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#HandshakeConstraintViolationException";
	name = "HandshakeConstraintViolationException";
	$fault = "client";
	Message;
	Reason;
	constructor(opts) {
		super({
			name: "HandshakeConstraintViolationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, HandshakeConstraintViolationException.prototype);
		this.Message = opts.Message;
		this.Reason = opts.Reason;
	}
};
var HandshakeNotFoundException = class HandshakeNotFoundException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#HandshakeNotFoundException";
	name = "HandshakeNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "HandshakeNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, HandshakeNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidHandshakeTransitionException = class InvalidHandshakeTransitionException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#InvalidHandshakeTransitionException";
	name = "InvalidHandshakeTransitionException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidHandshakeTransitionException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidHandshakeTransitionException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidInputException = class InvalidInputException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#InvalidInputException";
	name = "InvalidInputException";
	$fault = "client";
	Message;
	Reason;
	constructor(opts) {
		super({
			name: "InvalidInputException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidInputException.prototype);
		this.Message = opts.Message;
		this.Reason = opts.Reason;
	}
};
var MasterCannotLeaveOrganizationException = class MasterCannotLeaveOrganizationException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#MasterCannotLeaveOrganizationException";
	name = "MasterCannotLeaveOrganizationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "MasterCannotLeaveOrganizationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MasterCannotLeaveOrganizationException.prototype);
		this.Message = opts.Message;
	}
};
var ServiceException = class ServiceException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#ServiceException";
	name = "ServiceException";
	$fault = "server";
	Message;
	constructor(opts) {
		super({
			name: "ServiceException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ServiceException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyRequestsException = class TooManyRequestsException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#TooManyRequestsException";
	name = "TooManyRequestsException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "TooManyRequestsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyRequestsException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var AccountAlreadyClosedException = class AccountAlreadyClosedException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#AccountAlreadyClosedException";
	name = "AccountAlreadyClosedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AccountAlreadyClosedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccountAlreadyClosedException.prototype);
		this.Message = opts.Message;
	}
};
var AccountAlreadyRegisteredException = class AccountAlreadyRegisteredException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#AccountAlreadyRegisteredException";
	name = "AccountAlreadyRegisteredException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AccountAlreadyRegisteredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccountAlreadyRegisteredException.prototype);
		this.Message = opts.Message;
	}
};
var AccountNotFoundException = class AccountNotFoundException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#AccountNotFoundException";
	name = "AccountNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AccountNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccountNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var AccountNotRegisteredException = class AccountNotRegisteredException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#AccountNotRegisteredException";
	name = "AccountNotRegisteredException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AccountNotRegisteredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccountNotRegisteredException.prototype);
		this.Message = opts.Message;
	}
};
var AccountOwnerNotVerifiedException = class AccountOwnerNotVerifiedException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#AccountOwnerNotVerifiedException";
	name = "AccountOwnerNotVerifiedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AccountOwnerNotVerifiedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccountOwnerNotVerifiedException.prototype);
		this.Message = opts.Message;
	}
};
var AlreadyInOrganizationException = class AlreadyInOrganizationException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#AlreadyInOrganizationException";
	name = "AlreadyInOrganizationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AlreadyInOrganizationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AlreadyInOrganizationException.prototype);
		this.Message = opts.Message;
	}
};
var DuplicatePolicyAttachmentException = class DuplicatePolicyAttachmentException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#DuplicatePolicyAttachmentException";
	name = "DuplicatePolicyAttachmentException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DuplicatePolicyAttachmentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicatePolicyAttachmentException.prototype);
		this.Message = opts.Message;
	}
};
var PolicyChangesInProgressException = class PolicyChangesInProgressException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#PolicyChangesInProgressException";
	name = "PolicyChangesInProgressException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "PolicyChangesInProgressException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PolicyChangesInProgressException.prototype);
		this.Message = opts.Message;
	}
};
var PolicyNotFoundException = class PolicyNotFoundException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#PolicyNotFoundException";
	name = "PolicyNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "PolicyNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PolicyNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var PolicyTypeNotEnabledException = class PolicyTypeNotEnabledException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#PolicyTypeNotEnabledException";
	name = "PolicyTypeNotEnabledException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "PolicyTypeNotEnabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PolicyTypeNotEnabledException.prototype);
		this.Message = opts.Message;
	}
};
var TargetNotFoundException = class TargetNotFoundException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#TargetNotFoundException";
	name = "TargetNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TargetNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TargetNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var UnsupportedAPIEndpointException = class UnsupportedAPIEndpointException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#UnsupportedAPIEndpointException";
	name = "UnsupportedAPIEndpointException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "UnsupportedAPIEndpointException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnsupportedAPIEndpointException.prototype);
		this.Message = opts.Message;
	}
};
var ConflictException = class ConflictException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#ConflictException";
	name = "ConflictException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConflictException.prototype);
		this.Message = opts.Message;
	}
};
var FinalizingOrganizationException = class FinalizingOrganizationException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#FinalizingOrganizationException";
	name = "FinalizingOrganizationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "FinalizingOrganizationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, FinalizingOrganizationException.prototype);
		this.Message = opts.Message;
	}
};
var DuplicateOrganizationalUnitException = class DuplicateOrganizationalUnitException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#DuplicateOrganizationalUnitException";
	name = "DuplicateOrganizationalUnitException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DuplicateOrganizationalUnitException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicateOrganizationalUnitException.prototype);
		this.Message = opts.Message;
	}
};
var ParentNotFoundException = class ParentNotFoundException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#ParentNotFoundException";
	name = "ParentNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ParentNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ParentNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var DuplicatePolicyException = class DuplicatePolicyException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#DuplicatePolicyException";
	name = "DuplicatePolicyException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DuplicatePolicyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicatePolicyException.prototype);
		this.Message = opts.Message;
	}
};
var MalformedPolicyDocumentException$1 = class MalformedPolicyDocumentException$1 extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#MalformedPolicyDocumentException";
	name = "MalformedPolicyDocumentException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "MalformedPolicyDocumentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MalformedPolicyDocumentException$1.prototype);
		this.Message = opts.Message;
	}
};
var PolicyTypeNotAvailableForOrganizationException = class PolicyTypeNotAvailableForOrganizationException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#PolicyTypeNotAvailableForOrganizationException";
	name = "PolicyTypeNotAvailableForOrganizationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "PolicyTypeNotAvailableForOrganizationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PolicyTypeNotAvailableForOrganizationException.prototype);
		this.Message = opts.Message;
	}
};
var OrganizationNotEmptyException = class OrganizationNotEmptyException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#OrganizationNotEmptyException";
	name = "OrganizationNotEmptyException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OrganizationNotEmptyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OrganizationNotEmptyException.prototype);
		this.Message = opts.Message;
	}
};
var OrganizationalUnitNotEmptyException = class OrganizationalUnitNotEmptyException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#OrganizationalUnitNotEmptyException";
	name = "OrganizationalUnitNotEmptyException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OrganizationalUnitNotEmptyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OrganizationalUnitNotEmptyException.prototype);
		this.Message = opts.Message;
	}
};
var OrganizationalUnitNotFoundException = class OrganizationalUnitNotFoundException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#OrganizationalUnitNotFoundException";
	name = "OrganizationalUnitNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OrganizationalUnitNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OrganizationalUnitNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var PolicyInUseException = class PolicyInUseException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#PolicyInUseException";
	name = "PolicyInUseException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "PolicyInUseException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PolicyInUseException.prototype);
		this.Message = opts.Message;
	}
};
var ResourcePolicyNotFoundException = class ResourcePolicyNotFoundException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#ResourcePolicyNotFoundException";
	name = "ResourcePolicyNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourcePolicyNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourcePolicyNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var CreateAccountStatusNotFoundException = class CreateAccountStatusNotFoundException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#CreateAccountStatusNotFoundException";
	name = "CreateAccountStatusNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "CreateAccountStatusNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CreateAccountStatusNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var EffectivePolicyNotFoundException = class EffectivePolicyNotFoundException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#EffectivePolicyNotFoundException";
	name = "EffectivePolicyNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "EffectivePolicyNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, EffectivePolicyNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var ResponsibilityTransferNotFoundException = class ResponsibilityTransferNotFoundException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#ResponsibilityTransferNotFoundException";
	name = "ResponsibilityTransferNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResponsibilityTransferNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResponsibilityTransferNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var PolicyNotAttachedException = class PolicyNotAttachedException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#PolicyNotAttachedException";
	name = "PolicyNotAttachedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "PolicyNotAttachedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PolicyNotAttachedException.prototype);
		this.Message = opts.Message;
	}
};
var RootNotFoundException = class RootNotFoundException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#RootNotFoundException";
	name = "RootNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "RootNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RootNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var PolicyTypeAlreadyEnabledException = class PolicyTypeAlreadyEnabledException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#PolicyTypeAlreadyEnabledException";
	name = "PolicyTypeAlreadyEnabledException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "PolicyTypeAlreadyEnabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PolicyTypeAlreadyEnabledException.prototype);
		this.Message = opts.Message;
	}
};
var DuplicateHandshakeException = class DuplicateHandshakeException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#DuplicateHandshakeException";
	name = "DuplicateHandshakeException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DuplicateHandshakeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicateHandshakeException.prototype);
		this.Message = opts.Message;
	}
};
var ChildNotFoundException = class ChildNotFoundException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#ChildNotFoundException";
	name = "ChildNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ChildNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ChildNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var DestinationParentNotFoundException = class DestinationParentNotFoundException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#DestinationParentNotFoundException";
	name = "DestinationParentNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DestinationParentNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DestinationParentNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var DuplicateAccountException = class DuplicateAccountException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#DuplicateAccountException";
	name = "DuplicateAccountException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DuplicateAccountException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicateAccountException.prototype);
		this.Message = opts.Message;
	}
};
var SourceParentNotFoundException = class SourceParentNotFoundException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#SourceParentNotFoundException";
	name = "SourceParentNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "SourceParentNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SourceParentNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidResponsibilityTransferTransitionException = class InvalidResponsibilityTransferTransitionException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#InvalidResponsibilityTransferTransitionException";
	name = "InvalidResponsibilityTransferTransitionException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidResponsibilityTransferTransitionException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidResponsibilityTransferTransitionException.prototype);
		this.Message = opts.Message;
	}
};
var ResponsibilityTransferAlreadyInStatusException = class ResponsibilityTransferAlreadyInStatusException extends OrganizationsServiceException {
	static shapeId = "com.amazonaws.organizations#ResponsibilityTransferAlreadyInStatusException";
	name = "ResponsibilityTransferAlreadyInStatusException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResponsibilityTransferAlreadyInStatusException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResponsibilityTransferAlreadyInStatusException.prototype);
		this.Message = opts.Message;
	}
};
// ../../../node_modules/@aws-sdk/client-organizations/dist-es/schemas/schemas_0.js
const _A$1 = "Account";
const _AACE = "AccountAlreadyClosedException";
const _AARE = "AccountAlreadyRegisteredException";
const _ADE = "AccessDeniedException";
const _ADFDE = "AccessDeniedForDependencyException";
const _AIOE = "AlreadyInOrganizationException";
const _AN = "AccountName";
const _ANFE = "AccountNotFoundException";
const _ANRE = "AccountNotRegisteredException";
const _AONVE = "AccountOwnerNotVerifiedException";
const _AWSONIUE = "AWSOrganizationsNotInUseException";
const _Acc = "Accounts";
const _Ar = "Arn";
const _CASNFE = "CreateAccountStatusNotFoundException";
const _CE = "ConflictException";
const _CME = "ConcurrentModificationException";
const _CNFE = "ChildNotFoundException";
const _CVE = "ConstraintViolationException";
const _DAE = "DuplicateAccountException";
const _DHE = "DuplicateHandshakeException";
const _DOUE = "DuplicateOrganizationalUnitException";
const _DPAE = "DuplicatePolicyAttachmentException";
const _DPE = "DuplicatePolicyException";
const _DPNFE = "DestinationParentNotFoundException";
const _E$1 = "Email";
const _EPNFE = "EffectivePolicyNotFoundException";
const _FOE = "FinalizingOrganizationException";
const _HAISE = "HandshakeAlreadyInStateException";
const _HCVE = "HandshakeConstraintViolationException";
const _HNFE = "HandshakeNotFoundException";
const _I = "Id";
const _IHTE = "InvalidHandshakeTransitionException";
const _IIE = "InvalidInputException";
const _IRTTE = "InvalidResponsibilityTransferTransitionException";
const _JM = "JoinedMethod";
const _JT = "JoinedTimestamp";
const _LA = "ListAccounts";
const _LAR = "ListAccountsRequest";
const _LARi = "ListAccountsResponse";
const _M = "Message";
const _MCLOE = "MasterCannotLeaveOrganizationException";
const _MPDE$1 = "MalformedPolicyDocumentException";
const _MR = "MaxResults";
const _N = "Name";
const _NT = "NextToken";
const _ONEE = "OrganizationNotEmptyException";
const _OUNEE = "OrganizationalUnitNotEmptyException";
const _OUNFE = "OrganizationalUnitNotFoundException";
const _P$1 = "Paths";
const _PCIPE = "PolicyChangesInProgressException";
const _PIUE = "PolicyInUseException";
const _PNAE = "PolicyNotAttachedException";
const _PNFE = "ParentNotFoundException";
const _PNFEo = "PolicyNotFoundException";
const _PTAEE = "PolicyTypeAlreadyEnabledException";
const _PTNAFOE = "PolicyTypeNotAvailableForOrganizationException";
const _PTNEE = "PolicyTypeNotEnabledException";
const _R = "Reason";
const _RNFE = "RootNotFoundException";
const _RPNFE = "ResourcePolicyNotFoundException";
const _RTAISE = "ResponsibilityTransferAlreadyInStatusException";
const _RTNFE = "ResponsibilityTransferNotFoundException";
const _S = "Status";
const _SE = "ServiceException";
const _SPNFE = "SourceParentNotFoundException";
const _St = "State";
const _T$1 = "Type";
const _TMRE = "TooManyRequestsException";
const _TNFE = "TargetNotFoundException";
const _UAPIEE = "UnsupportedAPIEndpointException";
const _c$1 = "client";
const _e$1 = "error";
const _hE$1 = "httpError";
const _s$1 = "smithy.ts.sdk.synthetic.com.amazonaws.organizations";
const _se = "server";
const n0$1 = "com.amazonaws.organizations";
const _s_registry$1 = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_10__.t(_s$1);
var OrganizationsServiceException$ = [
	-3,
	_s$1,
	"OrganizationsServiceException",
	0,
	[],
	[]
];
_s_registry$1.registerError(OrganizationsServiceException$, OrganizationsServiceException);
const n0_registry$1 = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_10__.t(n0$1);
var AccessDeniedException$ = [
	-3,
	n0$1,
	_ADE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 403
	},
	[_M],
	[0]
];
n0_registry$1.registerError(AccessDeniedException$, AccessDeniedException);
var AccessDeniedForDependencyException$ = [
	-3,
	n0$1,
	_ADFDE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 403
	},
	[_M, _R],
	[0, 0]
];
n0_registry$1.registerError(AccessDeniedForDependencyException$, AccessDeniedForDependencyException);
var AccountAlreadyClosedException$ = [
	-3,
	n0$1,
	_AACE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M],
	[0]
];
n0_registry$1.registerError(AccountAlreadyClosedException$, AccountAlreadyClosedException);
var AccountAlreadyRegisteredException$ = [
	-3,
	n0$1,
	_AARE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M],
	[0]
];
n0_registry$1.registerError(AccountAlreadyRegisteredException$, AccountAlreadyRegisteredException);
var AccountNotFoundException$ = [
	-3,
	n0$1,
	_ANFE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_M],
	[0]
];
n0_registry$1.registerError(AccountNotFoundException$, AccountNotFoundException);
var AccountNotRegisteredException$ = [
	-3,
	n0$1,
	_ANRE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M],
	[0]
];
n0_registry$1.registerError(AccountNotRegisteredException$, AccountNotRegisteredException);
var AccountOwnerNotVerifiedException$ = [
	-3,
	n0$1,
	_AONVE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 403
	},
	[_M],
	[0]
];
n0_registry$1.registerError(AccountOwnerNotVerifiedException$, AccountOwnerNotVerifiedException);
var AlreadyInOrganizationException$ = [
	-3,
	n0$1,
	_AIOE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M],
	[0]
];
n0_registry$1.registerError(AlreadyInOrganizationException$, AlreadyInOrganizationException);
var AWSOrganizationsNotInUseException$ = [
	-3,
	n0$1,
	_AWSONIUE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_M],
	[0]
];
n0_registry$1.registerError(AWSOrganizationsNotInUseException$, AWSOrganizationsNotInUseException);
var ChildNotFoundException$ = [
	-3,
	n0$1,
	_CNFE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_M],
	[0]
];
n0_registry$1.registerError(ChildNotFoundException$, ChildNotFoundException);
var ConcurrentModificationException$ = [
	-3,
	n0$1,
	_CME,
	{
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M],
	[0]
];
n0_registry$1.registerError(ConcurrentModificationException$, ConcurrentModificationException);
var ConflictException$ = [
	-3,
	n0$1,
	_CE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M],
	[0]
];
n0_registry$1.registerError(ConflictException$, ConflictException);
var ConstraintViolationException$ = [
	-3,
	n0$1,
	_CVE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M, _R],
	[0, 0]
];
n0_registry$1.registerError(ConstraintViolationException$, ConstraintViolationException);
var CreateAccountStatusNotFoundException$ = [
	-3,
	n0$1,
	_CASNFE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_M],
	[0]
];
n0_registry$1.registerError(CreateAccountStatusNotFoundException$, CreateAccountStatusNotFoundException);
var DestinationParentNotFoundException$ = [
	-3,
	n0$1,
	_DPNFE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_M],
	[0]
];
n0_registry$1.registerError(DestinationParentNotFoundException$, DestinationParentNotFoundException);
var DuplicateAccountException$ = [
	-3,
	n0$1,
	_DAE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M],
	[0]
];
n0_registry$1.registerError(DuplicateAccountException$, DuplicateAccountException);
var DuplicateHandshakeException$ = [
	-3,
	n0$1,
	_DHE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M],
	[0]
];
n0_registry$1.registerError(DuplicateHandshakeException$, DuplicateHandshakeException);
var DuplicateOrganizationalUnitException$ = [
	-3,
	n0$1,
	_DOUE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M],
	[0]
];
n0_registry$1.registerError(DuplicateOrganizationalUnitException$, DuplicateOrganizationalUnitException);
var DuplicatePolicyAttachmentException$ = [
	-3,
	n0$1,
	_DPAE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M],
	[0]
];
n0_registry$1.registerError(DuplicatePolicyAttachmentException$, DuplicatePolicyAttachmentException);
var DuplicatePolicyException$ = [
	-3,
	n0$1,
	_DPE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M],
	[0]
];
n0_registry$1.registerError(DuplicatePolicyException$, DuplicatePolicyException);
var EffectivePolicyNotFoundException$ = [
	-3,
	n0$1,
	_EPNFE,
	{ [_e$1]: _c$1 },
	[_M],
	[0]
];
n0_registry$1.registerError(EffectivePolicyNotFoundException$, EffectivePolicyNotFoundException);
var FinalizingOrganizationException$ = [
	-3,
	n0$1,
	_FOE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M],
	[0]
];
n0_registry$1.registerError(FinalizingOrganizationException$, FinalizingOrganizationException);
var HandshakeAlreadyInStateException$ = [
	-3,
	n0$1,
	_HAISE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M],
	[0]
];
n0_registry$1.registerError(HandshakeAlreadyInStateException$, HandshakeAlreadyInStateException);
var HandshakeConstraintViolationException$ = [
	-3,
	n0$1,
	_HCVE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M, _R],
	[0, 0]
];
n0_registry$1.registerError(HandshakeConstraintViolationException$, HandshakeConstraintViolationException);
var HandshakeNotFoundException$ = [
	-3,
	n0$1,
	_HNFE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_M],
	[0]
];
n0_registry$1.registerError(HandshakeNotFoundException$, HandshakeNotFoundException);
var InvalidHandshakeTransitionException$ = [
	-3,
	n0$1,
	_IHTE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M],
	[0]
];
n0_registry$1.registerError(InvalidHandshakeTransitionException$, InvalidHandshakeTransitionException);
var InvalidInputException$ = [
	-3,
	n0$1,
	_IIE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_M, _R],
	[0, 0]
];
n0_registry$1.registerError(InvalidInputException$, InvalidInputException);
var InvalidResponsibilityTransferTransitionException$ = [
	-3,
	n0$1,
	_IRTTE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M],
	[0]
];
n0_registry$1.registerError(InvalidResponsibilityTransferTransitionException$, InvalidResponsibilityTransferTransitionException);
var MalformedPolicyDocumentException$$1 = [
	-3,
	n0$1,
	_MPDE$1,
	{
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_M],
	[0]
];
n0_registry$1.registerError(MalformedPolicyDocumentException$$1, MalformedPolicyDocumentException$1);
var MasterCannotLeaveOrganizationException$ = [
	-3,
	n0$1,
	_MCLOE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M],
	[0]
];
n0_registry$1.registerError(MasterCannotLeaveOrganizationException$, MasterCannotLeaveOrganizationException);
var OrganizationalUnitNotEmptyException$ = [
	-3,
	n0$1,
	_OUNEE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M],
	[0]
];
n0_registry$1.registerError(OrganizationalUnitNotEmptyException$, OrganizationalUnitNotEmptyException);
var OrganizationalUnitNotFoundException$ = [
	-3,
	n0$1,
	_OUNFE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_M],
	[0]
];
n0_registry$1.registerError(OrganizationalUnitNotFoundException$, OrganizationalUnitNotFoundException);
var OrganizationNotEmptyException$ = [
	-3,
	n0$1,
	_ONEE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M],
	[0]
];
n0_registry$1.registerError(OrganizationNotEmptyException$, OrganizationNotEmptyException);
var ParentNotFoundException$ = [
	-3,
	n0$1,
	_PNFE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_M],
	[0]
];
n0_registry$1.registerError(ParentNotFoundException$, ParentNotFoundException);
var PolicyChangesInProgressException$ = [
	-3,
	n0$1,
	_PCIPE,
	{ [_e$1]: _c$1 },
	[_M],
	[0]
];
n0_registry$1.registerError(PolicyChangesInProgressException$, PolicyChangesInProgressException);
var PolicyInUseException$ = [
	-3,
	n0$1,
	_PIUE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M],
	[0]
];
n0_registry$1.registerError(PolicyInUseException$, PolicyInUseException);
var PolicyNotAttachedException$ = [
	-3,
	n0$1,
	_PNAE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M],
	[0]
];
n0_registry$1.registerError(PolicyNotAttachedException$, PolicyNotAttachedException);
var PolicyNotFoundException$ = [
	-3,
	n0$1,
	_PNFEo,
	{
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_M],
	[0]
];
n0_registry$1.registerError(PolicyNotFoundException$, PolicyNotFoundException);
var PolicyTypeAlreadyEnabledException$ = [
	-3,
	n0$1,
	_PTAEE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M],
	[0]
];
n0_registry$1.registerError(PolicyTypeAlreadyEnabledException$, PolicyTypeAlreadyEnabledException);
var PolicyTypeNotAvailableForOrganizationException$ = [
	-3,
	n0$1,
	_PTNAFOE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M],
	[0]
];
n0_registry$1.registerError(PolicyTypeNotAvailableForOrganizationException$, PolicyTypeNotAvailableForOrganizationException);
var PolicyTypeNotEnabledException$ = [
	-3,
	n0$1,
	_PTNEE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M],
	[0]
];
n0_registry$1.registerError(PolicyTypeNotEnabledException$, PolicyTypeNotEnabledException);
var ResourcePolicyNotFoundException$ = [
	-3,
	n0$1,
	_RPNFE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_M],
	[0]
];
n0_registry$1.registerError(ResourcePolicyNotFoundException$, ResourcePolicyNotFoundException);
var ResponsibilityTransferAlreadyInStatusException$ = [
	-3,
	n0$1,
	_RTAISE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M],
	[0]
];
n0_registry$1.registerError(ResponsibilityTransferAlreadyInStatusException$, ResponsibilityTransferAlreadyInStatusException);
var ResponsibilityTransferNotFoundException$ = [
	-3,
	n0$1,
	_RTNFE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_M],
	[0]
];
n0_registry$1.registerError(ResponsibilityTransferNotFoundException$, ResponsibilityTransferNotFoundException);
var RootNotFoundException$ = [
	-3,
	n0$1,
	_RNFE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_M],
	[0]
];
n0_registry$1.registerError(RootNotFoundException$, RootNotFoundException);
var ServiceException$ = [
	-3,
	n0$1,
	_SE,
	{
		[_e$1]: _se,
		[_hE$1]: 500
	},
	[_M],
	[0]
];
n0_registry$1.registerError(ServiceException$, ServiceException);
var SourceParentNotFoundException$ = [
	-3,
	n0$1,
	_SPNFE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_M],
	[0]
];
n0_registry$1.registerError(SourceParentNotFoundException$, SourceParentNotFoundException);
var TargetNotFoundException$ = [
	-3,
	n0$1,
	_TNFE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_M],
	[0]
];
n0_registry$1.registerError(TargetNotFoundException$, TargetNotFoundException);
var TooManyRequestsException$ = [
	-3,
	n0$1,
	_TMRE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 429
	},
	[_T$1, _M],
	[0, 0]
];
n0_registry$1.registerError(TooManyRequestsException$, TooManyRequestsException);
var UnsupportedAPIEndpointException$ = [
	-3,
	n0$1,
	_UAPIEE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 403
	},
	[_M],
	[0]
];
n0_registry$1.registerError(UnsupportedAPIEndpointException$, UnsupportedAPIEndpointException);
const errorTypeRegistries$1 = [_s_registry$1, n0_registry$1];
var AccountName = [
	0,
	n0$1,
	_AN,
	8,
	0
];
var Email = [
	0,
	n0$1,
	_E$1,
	8,
	0
];
var Account$ = [
	3,
	n0$1,
	_A$1,
	0,
	[
		_I,
		_Ar,
		_E$1,
		_N,
		_S,
		_St,
		_P$1,
		_JM,
		_JT
	],
	[
		0,
		0,
		[() => Email, 0],
		[() => AccountName, 0],
		0,
		0,
		64,
		0,
		4
	]
];
var ListAccountsRequest$ = [
	3,
	n0$1,
	_LAR,
	0,
	[_NT, _MR],
	[0, 1]
];
var ListAccountsResponse$ = [
	3,
	n0$1,
	_LARi,
	0,
	[_Acc, _NT],
	[[() => Accounts, 0], 0]
];
var Accounts = [
	1,
	n0$1,
	_Acc,
	0,
	[() => Account$, 0]
];
var ListAccounts$ = [
	9,
	n0$1,
	_LA,
	0,
	() => ListAccountsRequest$,
	() => ListAccountsResponse$
];
// ../../../node_modules/@aws-sdk/client-organizations/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$3 = (config) => {
	return {
		apiVersion: "2016-11-28",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Ct,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.St,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$1,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultOrganizationsHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.o()
		}],
		logger: config?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.rt(),
		protocol: config?.protocol ?? AwsJson1_1Protocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.organizations",
			errorTypeRegistries: errorTypeRegistries$1,
			xmlNamespace: "http://organizations.amazonaws.com/doc/2016-11-28/",
			version: "2016-11-28",
			serviceTarget: "AWSOrganizationsV20161128"
		},
		serviceId: config?.serviceId ?? "Organizations",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_8__.r,
		utf8Decoder: config?.utf8Decoder ?? _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_10__.r,
		utf8Encoder: config?.utf8Encoder ?? _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_10__.n
	};
};
// ../../../node_modules/@aws-sdk/client-organizations/dist-es/runtimeConfig.js
const getRuntimeConfig$2 = (config) => {
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ot)(process.version);
	const defaultsMode = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Q)(config);
	const defaultConfigProvider = () => defaultsMode().then(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.st);
	const clientSharedValues = getRuntimeConfig$3(config);
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.j)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.a, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.gt,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
		defaultSocketTimeout: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.A)(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.p)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$1
		}),
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.g, config),
		region: config?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.tt, {
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.et,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_js__WEBPACK_IMPORTED_MODULE_0__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)({
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.y
		}, config),
		streamCollector: config?.streamCollector ?? _node_http_handler_js__WEBPACK_IMPORTED_MODULE_0__.r,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ht, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.mt, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.f, loaderConfig)
	};
};
// ../../../node_modules/@aws-sdk/client-organizations/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration$1 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig$1 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
// ../../../node_modules/@aws-sdk/client-organizations/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$1 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.l)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.it)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.N)(runtimeConfig), getHttpAuthExtensionConfiguration$1(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.u)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.at)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.P)(extensionConfiguration), resolveHttpAuthRuntimeConfig$1(extensionConfiguration));
};
// ../../../node_modules/@aws-sdk/client-organizations/dist-es/OrganizationsClient.js
var OrganizationsClient = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.pt {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$2(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters$1(_config_0);
		const _config_2 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.b)(_config_1);
		const _config_3 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.v)(_config_2);
		const _config_4 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.$)(_config_3);
		const _config_5 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.k)(_config_4);
		const _config_6 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.K)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig$1(_config_6);
		const _config_8 = resolveRuntimeExtensions$1(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.dt)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.M)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.O)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.T)(this.config, {
			httpAuthSchemeParametersProvider: defaultOrganizationsHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.S({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.w)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// ../../../node_modules/@aws-sdk/client-organizations/dist-es/commandBuilder.js
const command$1 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.nt)(commonParams$1, "AWSOrganizationsV20161128", "OrganizationsClient", _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.G);
const _ep0$1 = {};
const _mw0$1 = (Command, cs, config, o) => [];
// ../../../node_modules/@aws-sdk/client-organizations/dist-es/commands/ListAccountsCommand.js
var ListAccountsCommand = class extends command$1(_ep0$1, _mw0$1, "ListAccounts", ListAccounts$) {};
// clouds/aws/login/partitions.js
const partitions = {
	aws: {
		audience: "sts.amazonaws.com",
		defaultRegions: [
			"us-east-1",
			"us-east-2",
			"us-west-1",
			"us-west-2",
			"ca-central-1",
			"sa-east-1",
			"eu-central-1",
			"eu-north-1",
			"eu-west-1",
			"eu-west-2",
			"eu-west-3",
			"ap-northeast-1",
			"ap-northeast-2",
			"ap-northeast-3",
			"ap-south-1",
			"ap-southeast-1",
			"ap-southeast-2"
		]
	},
	"aws-cn": {
		audience: "sts.amazonaws.com.cn",
		defaultRegions: ["cn-north-1", "cn-northwest-1"]
	},
	"aws-us-gov": {
		audience: "sts.amazonaws.com",
		defaultRegions: ["us-gov-west-1", "us-gov-east-1"]
	}
};
/**
* The region whose endpoints are asked for credentials and for the list of regions: one that is read anyway and that no
* account can disable, so that what forbids all others does not stand in the way. Credentials of a regional endpoint of
* STS hold in all regions, opted-in ones too.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html
*/
function homeRegion({ partition, regions, excludeRegions }) {
	const { defaultRegions } = partitions[partition];
	return defaultRegions.find((region) => (0,_params_js__WEBPACK_IMPORTED_MODULE_14__.n)(region, regions) && !(0,_params_js__WEBPACK_IMPORTED_MODULE_14__.n)(region, excludeRegions)) ?? defaultRegions[0];
}
// clouds/aws/login/organization.js
/** Lists the accounts of the organization that the login belongs to. */
/** The most that a page has. https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccounts.html */
const pageSize = 20;
const accountsPermission$1 = "organizations:ListAccounts";
/** All accounts, or those that came before the listing ended early. Rejects only for a bug. */
async function organizationAccounts({ params, shared, context }, credentials) {
	const client = new OrganizationsClient(clientSettings(shared, {
		region: homeRegion(params),
		credentials
	}));
	const page = async (token, call) => {
		const command = new ListAccountsCommand({
			MaxResults: pageSize,
			NextToken: token
		});
		const { Accounts, NextToken } = await client.send(command, { abortSignal: call.signal });
		return {
			items: Accounts?.map((account) => accountOf$2(account)),
			next: NextToken
		};
	};
	const { items, ending } = await (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.i)({
		context,
		clock: _timed_call_js__WEBPACK_IMPORTED_MODULE_1__.C,
		what: "no end of the list"
	}, (bounds) => (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.d)({
		page,
		endingOf: outcomeOf
	}, bounds));
	return {
		accounts: items,
		failure: failureOf(ending)
	};
}
/** `Status` was retired in September 2026; an account that has neither is read, and its calls tell. */
function accountOf$2({ Id: id, State: state, Status: status }) {
	if (id === void 0 || !/^\d{12}$/.test(id)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_13__.t("failed", "an account has no id", {
		scope: "aws",
		api: accountsPermission$1
	});
	return {
		id,
		state: state ?? status ?? "ACTIVE"
	};
}
function failureOf({ outcome, message = outcome, permission }) {
	if (outcome === "complete") return void 0;
	const text = outcome === "denied" && permission === void 0 ? `${message.replace(/\.$/, "")}. Only the management account and delegated administrators may list the accounts: allow the login ${accountsPermission$1} there, or name the accounts in \`accounts\`.` : message;
	return new _errors_js__WEBPACK_IMPORTED_MODULE_13__.t(outcome, text, {
		scope: "aws",
		api: accountsPermission$1,
		permission: permission ?? accountsPermission$1
	});
}
// clouds/aws/login/accounts.js
const assumePermission$1 = "sts:AssumeRole";
/** The accounts, those first that are known first; and what stands for accounts that are not known, or not there. */
async function* accountsToRead(request, login) {
	const { accounts, excludeAccounts } = request.params;
	const caller = await (0,_unless_refused_js__WEBPACK_IMPORTED_MODULE_12__.t)(login.caller());
	if (caller instanceof _errors_js__WEBPACK_IMPORTED_MODULE_13__.t) {
		yield* withoutCaller(request, caller);
		return;
	}
	const isIncluded = (id) => !excludeAccounts.includes(id);
	const own = accounts === void 0 || accounts === "all" ? [caller.account] : accounts;
	for (const id of own.filter((account) => isIncluded(account))) yield accountToRead(request.params, login, caller, id);
	if (accounts === "all") yield* othersOfOrganization(request, login, caller);
}
/** The scopes of an account that nobody is let into: its regions where the params name them, or one for all. */
function unreadAccount({ regions, excludeRegions }, id, error) {
	return (regions !== "all" && regions.every((region) => !region.includes("*")) ? regions.filter((region) => !(0,_params_js__WEBPACK_IMPORTED_MODULE_14__.n)(region, excludeRegions)) : ["global"]).map((region) => ({
		scope: regionScope(id, region),
		reason: outcomeOf(error)
	}));
}
/** Nobody knows which account the login has, and nothing can be read with it. */
function withoutCaller({ params }, error) {
	const { accounts, excludeAccounts } = params;
	if (accounts === void 0 || accounts === "all") return [{
		scope: regionScope("unknown", "global"),
		reason: outcomeOf(error)
	}];
	return accounts.filter((id) => !excludeAccounts.includes(id)).flatMap((id) => unreadAccount(params, id, error));
}
/** The login itself reads its own account, whether `accountRole` is there or not. */
function accountToRead({ accountRole, partition }, login, caller, id) {
	if (id === caller.account) return {
		id,
		credentials: login.credentials
	};
	if (accountRole === void 0) return {
		id,
		credentials: () => Promise.reject(unreachable(id, caller))
	};
	return {
		id,
		credentials: login.credentialsOf(`arn:${partition}:iam::${id}:role/${accountRole}`)
	};
}
function unreachable(id, { account }) {
	const text = `The login is of account ${account}. To read account ${id} with it, set \`accountRole\` to a role that it may assume there.`;
	const where = {
		scope: `aws:${id}:global`,
		api: assumePermission$1,
		permission: assumePermission$1
	};
	return new _errors_js__WEBPACK_IMPORTED_MODULE_13__.t("denied", text, where);
}
/** Every account but the login's own, which needs no list. */
async function* othersOfOrganization(request, login, caller) {
	const { params } = request;
	const credentials = await (0,_unless_refused_js__WEBPACK_IMPORTED_MODULE_12__.t)(login.credentials());
	if (credentials instanceof _errors_js__WEBPACK_IMPORTED_MODULE_13__.t) {
		const message = "The accounts of the organization could not be listed, because the login was refused.";
		yield {
			scope: regionScope(caller.account, "organization"),
			reason: {
				...outcomeOf(credentials),
				message
			}
		};
		return;
	}
	const { accounts, failure } = await organizationAccounts(request, login.credentials);
	const states = new Map(accounts.map(({ id, state }) => [id, state]));
	for (const [id, state] of states) if (id !== caller.account && !params.excludeAccounts.includes(id) && state === "ACTIVE") yield accountToRead(params, login, caller, id);
	if (failure !== void 0) {
		const message = `The accounts of the organization could not be listed, ${states.size === 0 ? "only the login's own account is read" : `${states.size} accounts came before that`}: ${failure.message}`;
		yield {
			scope: regionScope(caller.account, "organization"),
			reason: {
				...outcomeOf(failure),
				message
			}
		};
		return;
	}
	tellInactive(request, states);
	yield* vanished(request, new Map([[caller.account, "ACTIVE"], ...states]));
}
/** Told once, and not as unknown: nobody gets into such an account but through AWS's support. */
function tellInactive({ params, context }, states) {
	const inactive = [...states].filter(([id, state]) => state !== "ACTIVE" && !params.excludeAccounts.includes(id));
	if (inactive.length === 0) return;
	const names = context.publish === "details" ? ` (${inactive.map((account) => account.join(" ")).join(", ")})` : "";
	context.log.info(`Accounts of the organization that are not active, and not read: ${inactive.length}${names}`);
}
/** What the baseline knows of accounts that are no longer read. Nobody else says that they are gone for good. */
function vanished({ params, known }, states) {
	const { regions, excludeRegions, excludeAccounts } = params;
	return knownScopes(known).flatMap((scope) => {
		const { account, region } = scope;
		const state = states.get(account);
		const isRead = (0,_params_js__WEBPACK_IMPORTED_MODULE_14__.n)(region, regions) && !(0,_params_js__WEBPACK_IMPORTED_MODULE_14__.n)(region, excludeRegions);
		if (state === "ACTIVE" || excludeAccounts.includes(account) || !isRead) return [];
		return [{
			scope,
			reason: {
				outcome: "failed",
				message: `Account ${account}, which the baseline knows, ${state === void 0 ? "is not in the organization any more" : `is ${state} in the organization`}, so what became of it cannot be seen. If that is as it should be, or another cloud of this config reads it: excludeAccounts: ["${account}"]`
			}
		}];
	});
}
// ../../../node_modules/@aws-sdk/client-sts/dist-es/endpoint/bdd.js
const q = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "stringEquals";
const g = "getAttr";
const h = "us-east-1";
const i = "sigv4";
const j = "sts";
const k = "https://sts.{Region}.{PartitionResult#dnsSuffix}";
const l = { [q]: "Endpoint" };
const m = { [q]: "Region" };
const n = { [q]: d };
const o = {};
const p = [m];
const _data = {
	conditions: [
		[c, [l]],
		[c, p],
		[
			"aws.partition",
			p,
			d
		],
		[e, [{ [q]: "UseFIPS" }, b]],
		[e, [{ [q]: "UseDualStack" }, b]],
		[f, [m, "aws-global"]],
		[e, [{ [q]: "UseGlobalEndpoint" }, b]],
		[f, [m, "eu-central-1"]],
		[e, [{
			fn: g,
			argv: [n, "supportsDualStack"]
		}, b]],
		[e, [{
			fn: g,
			argv: [n, "supportsFIPS"]
		}, b]],
		[f, [m, "ap-south-1"]],
		[f, [m, "eu-north-1"]],
		[f, [m, "eu-west-1"]],
		[f, [m, "eu-west-2"]],
		[f, [m, "eu-west-3"]],
		[f, [m, "sa-east-1"]],
		[f, [m, h]],
		[f, [m, "us-east-2"]],
		[f, [m, "us-west-2"]],
		[f, [m, "us-west-1"]],
		[f, [m, "ca-central-1"]],
		[f, [m, "ap-southeast-1"]],
		[f, [m, "ap-northeast-1"]],
		[f, [m, "ap-southeast-2"]],
		[f, [{
			fn: g,
			argv: [n, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a],
		["https://sts.amazonaws.com", { authSchemes: [{
			name: i,
			signingName: j,
			signingRegion: h
		}] }],
		[k, { authSchemes: [{
			name: i,
			signingName: j,
			signingRegion: "{Region}"
		}] }],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[l, o],
		["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", o],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://sts.{Region}.amazonaws.com", o],
		["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", o],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", o],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		[k, o],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	30,
	3,
	1,
	4,
	100000014,
	2,
	5,
	100000014,
	3,
	25,
	6,
	4,
	24,
	7,
	5,
	100000001,
	8,
	6,
	9,
	100000013,
	7,
	100000001,
	10,
	10,
	100000001,
	11,
	11,
	100000001,
	12,
	12,
	100000001,
	13,
	13,
	100000001,
	14,
	14,
	100000001,
	15,
	15,
	100000001,
	16,
	16,
	100000001,
	17,
	17,
	100000001,
	18,
	18,
	100000001,
	19,
	19,
	100000001,
	20,
	20,
	100000001,
	21,
	21,
	100000001,
	22,
	22,
	100000001,
	23,
	23,
	100000001,
	100000002,
	8,
	100000011,
	100000012,
	4,
	28,
	26,
	9,
	27,
	100000010,
	24,
	100000008,
	100000009,
	8,
	29,
	100000007,
	9,
	100000006,
	100000007,
	3,
	100000003,
	31,
	4,
	100000004,
	100000005
]);
const bdd = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.X.from(nodes, root, _data.conditions, _data.results);
// ../../../node_modules/@aws-sdk/client-sts/dist-es/endpoint/endpointResolver.js
const cache = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Y({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS",
		"UseGlobalEndpoint"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.q)(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.J.aws = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.d;
// ../../../node_modules/@aws-sdk/client-sts/dist-es/auth/httpAuthSchemeProvider.js
const createEndpointRuleSetHttpAuthSchemeParametersProvider = (defaultHttpAuthSchemeParametersProvider) => async (config, context, input) => {
	if (!input) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
	const defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
	const instructionsFn = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.xt)(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
	if (!instructionsFn) throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
	const endpointParameters = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Z)(input, { getEndpointParameterInstructions: instructionsFn }, config);
	return Object.assign(defaultParameters, endpointParameters);
};
const _defaultSTSHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.xt)(context).operation,
		region: await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.bt)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
const defaultSTSHttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "sts",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
function createAwsAuthSigv4aHttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4a",
		signingProperties: {
			name: "sts",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
function createSmithyApiNoAuthHttpAuthOption(authParameters) {
	return { schemeId: "smithy.api#noAuth" };
}
const createEndpointRuleSetHttpAuthSchemeProvider = (defaultEndpointResolver, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => {
	const endpointRuleSetHttpAuthSchemeProvider = (authParameters) => {
		const authSchemes = defaultEndpointResolver(authParameters).properties?.authSchemes;
		if (!authSchemes) return defaultHttpAuthSchemeResolver(authParameters);
		const options = [];
		for (const scheme of authSchemes) {
			const { name: resolvedName, properties = {}, ...rest } = scheme;
			const name = resolvedName.toLowerCase();
			if (resolvedName !== name) console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
			let schemeId;
			if (name === "sigv4a") {
				schemeId = "aws.auth#sigv4a";
				const sigv4Present = authSchemes.find((s) => {
					const name = s.name.toLowerCase();
					return name !== "sigv4a" && name.startsWith("sigv4");
				});
				if (_SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_11__.t.sigv4aDependency() === "none" && sigv4Present) continue;
			} else if (name.startsWith("sigv4")) schemeId = "aws.auth#sigv4";
			else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
			const createOption = createHttpAuthOptionFunctions[schemeId];
			if (!createOption) throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
			const option = createOption(authParameters);
			option.schemeId = schemeId;
			option.signingProperties = {
				...option.signingProperties || {},
				...rest,
				...properties
			};
			options.push(option);
		}
		return options;
	};
	return endpointRuleSetHttpAuthSchemeProvider;
};
const _defaultSTSHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		case "AssumeRoleWithSAML":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
			break;
		case "AssumeRoleWithWebIdentity":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
			break;
		default:
			options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
			options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
	}
	return options;
};
const defaultSTSHttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultSTSHttpAuthSchemeProvider, {
	"aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
	"aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
	"smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption
});
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.r)(config);
	const config_1 = (0,_SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_11__.i)(config_0);
	return Object.assign(config_1, { authSchemePreference: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.bt)(config.authSchemePreference ?? []) });
};
// ../../../node_modules/@aws-sdk/client-sts/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		useGlobalEndpoint: options.useGlobalEndpoint ?? false,
		defaultSigningName: "sts"
	});
};
const commonParams = {
	UseGlobalEndpoint: {
		type: "builtInParams",
		name: "useGlobalEndpoint"
	},
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// ../../../node_modules/@aws-sdk/client-sts/package.json
var version = "3.1169.0";
// ../../../node_modules/@aws-sdk/client-sts/dist-es/models/STSServiceException.js
var STSServiceException = class STSServiceException extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ct {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, STSServiceException.prototype);
	}
};
// ../../../node_modules/@aws-sdk/client-sts/dist-es/models/errors.js
var ExpiredTokenException = class ExpiredTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#ExpiredTokenException";
	name = "ExpiredTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExpiredTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ExpiredTokenException.prototype);
	}
};
var MalformedPolicyDocumentException = class MalformedPolicyDocumentException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#MalformedPolicyDocumentException";
	name = "MalformedPolicyDocumentException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MalformedPolicyDocumentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
	}
};
var PackedPolicyTooLargeException = class PackedPolicyTooLargeException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#PackedPolicyTooLargeException";
	name = "PackedPolicyTooLargeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PackedPolicyTooLargeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
	}
};
var RegionDisabledException = class RegionDisabledException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#RegionDisabledException";
	name = "RegionDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RegionDisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RegionDisabledException.prototype);
	}
};
var IDPRejectedClaimException = class IDPRejectedClaimException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#IDPRejectedClaimException";
	name = "IDPRejectedClaimException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "IDPRejectedClaimException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
	}
};
var InvalidIdentityTokenException = class InvalidIdentityTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#InvalidIdentityTokenException";
	name = "InvalidIdentityTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidIdentityTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
	}
};
var IDPCommunicationErrorException = class IDPCommunicationErrorException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#IDPCommunicationErrorException";
	name = "IDPCommunicationErrorException";
	$fault = "client";
	$retryable = {};
	constructor(opts) {
		super({
			name: "IDPCommunicationErrorException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
	}
};
var InvalidAuthorizationMessageException = class InvalidAuthorizationMessageException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#InvalidAuthorizationMessageException";
	name = "InvalidAuthorizationMessageException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidAuthorizationMessageException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidAuthorizationMessageException.prototype);
	}
};
var ExpiredTradeInTokenException = class ExpiredTradeInTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#ExpiredTradeInTokenException";
	name = "ExpiredTradeInTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExpiredTradeInTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ExpiredTradeInTokenException.prototype);
	}
};
var JWTPayloadSizeExceededException = class JWTPayloadSizeExceededException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#JWTPayloadSizeExceededException";
	name = "JWTPayloadSizeExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "JWTPayloadSizeExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, JWTPayloadSizeExceededException.prototype);
	}
};
var OutboundWebIdentityFederationDisabledException = class OutboundWebIdentityFederationDisabledException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";
	name = "OutboundWebIdentityFederationDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OutboundWebIdentityFederationDisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OutboundWebIdentityFederationDisabledException.prototype);
	}
};
var SessionDurationEscalationException = class SessionDurationEscalationException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#SessionDurationEscalationException";
	name = "SessionDurationEscalationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "SessionDurationEscalationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SessionDurationEscalationException.prototype);
	}
};
// ../../../node_modules/@aws-sdk/client-sts/dist-es/schemas/schemas_0.js
const _A = "Arn";
const _AKI = "AccessKeyId";
const _AR = "AssumeRole";
const _ARI = "AssumedRoleId";
const _ARR = "AssumeRoleRequest";
const _ARRs = "AssumeRoleResponse";
const _ARU = "AssumedRoleUser";
const _ARWWI = "AssumeRoleWithWebIdentity";
const _ARWWIR = "AssumeRoleWithWebIdentityRequest";
const _ARWWIRs = "AssumeRoleWithWebIdentityResponse";
const _Ac = "Account";
const _Au = "Audience";
const _C = "Credentials";
const _CA = "ContextAssertion";
const _DS = "DurationSeconds";
const _E = "Expiration";
const _EI = "ExternalId";
const _ETE = "ExpiredTokenException";
const _ETITE = "ExpiredTradeInTokenException";
const _GCI = "GetCallerIdentity";
const _GCIR = "GetCallerIdentityRequest";
const _GCIRe = "GetCallerIdentityResponse";
const _IAME = "InvalidAuthorizationMessageException";
const _IDPCEE = "IDPCommunicationErrorException";
const _IDPRCE = "IDPRejectedClaimException";
const _IITE = "InvalidIdentityTokenException";
const _JWTPSEE = "JWTPayloadSizeExceededException";
const _K = "Key";
const _MPDE = "MalformedPolicyDocumentException";
const _MSTS = "MinimumSessionTokenSize";
const _OWIFDE = "OutboundWebIdentityFederationDisabledException";
const _P = "Policy";
const _PA = "PolicyArns";
const _PAro = "ProviderArn";
const _PC = "ProvidedContexts";
const _PCLT = "ProvidedContextsListType";
const _PCr = "ProvidedContext";
const _PDT = "PolicyDescriptorType";
const _PI = "ProviderId";
const _PPS = "PackedPolicySize";
const _PPTLE = "PackedPolicyTooLargeException";
const _Pr = "Provider";
const _RA = "RoleArn";
const _RDE = "RegionDisabledException";
const _RSN = "RoleSessionName";
const _SAK = "SecretAccessKey";
const _SDEE = "SessionDurationEscalationException";
const _SFWIT = "SubjectFromWebIdentityToken";
const _SI = "SourceIdentity";
const _SN = "SerialNumber";
const _STS = "SessionTokenSize";
const _STU = "SessionTokenUtilization";
const _STe = "SessionToken";
const _T = "Tags";
const _TC = "TokenCode";
const _TTK = "TransitiveTagKeys";
const _Ta = "Tag";
const _UI = "UserId";
const _V = "Value";
const _WIT = "WebIdentityToken";
const _a = "arn";
const _aKST = "accessKeySecretType";
const _aQE = "awsQueryError";
const _c = "client";
const _cTT = "clientTokenType";
const _e = "error";
const _hE = "httpError";
const _m = "message";
const _pDLT = "policyDescriptorListType";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
const _tLT = "tagListType";
const n0 = "com.amazonaws.sts";
const _s_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_10__.t(_s);
var STSServiceException$ = [
	-3,
	_s,
	"STSServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(STSServiceException$, STSServiceException);
const n0_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_10__.t(n0);
var ExpiredTokenException$ = [
	-3,
	n0,
	_ETE,
	{
		[_aQE]: [`ExpiredTokenException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
var ExpiredTradeInTokenException$ = [
	-3,
	n0,
	_ETITE,
	{
		[_aQE]: [`ExpiredTradeInTokenException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(ExpiredTradeInTokenException$, ExpiredTradeInTokenException);
var IDPCommunicationErrorException$ = [
	-3,
	n0,
	_IDPCEE,
	{
		[_aQE]: [`IDPCommunicationError`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(IDPCommunicationErrorException$, IDPCommunicationErrorException);
var IDPRejectedClaimException$ = [
	-3,
	n0,
	_IDPRCE,
	{
		[_aQE]: [`IDPRejectedClaim`, 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(IDPRejectedClaimException$, IDPRejectedClaimException);
var InvalidAuthorizationMessageException$ = [
	-3,
	n0,
	_IAME,
	{
		[_aQE]: [`InvalidAuthorizationMessageException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidAuthorizationMessageException$, InvalidAuthorizationMessageException);
var InvalidIdentityTokenException$ = [
	-3,
	n0,
	_IITE,
	{
		[_aQE]: [`InvalidIdentityToken`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidIdentityTokenException$, InvalidIdentityTokenException);
var JWTPayloadSizeExceededException$ = [
	-3,
	n0,
	_JWTPSEE,
	{
		[_aQE]: [`JWTPayloadSizeExceededException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(JWTPayloadSizeExceededException$, JWTPayloadSizeExceededException);
var MalformedPolicyDocumentException$ = [
	-3,
	n0,
	_MPDE,
	{
		[_aQE]: [`MalformedPolicyDocument`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
var OutboundWebIdentityFederationDisabledException$ = [
	-3,
	n0,
	_OWIFDE,
	{
		[_aQE]: [`OutboundWebIdentityFederationDisabledException`, 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(OutboundWebIdentityFederationDisabledException$, OutboundWebIdentityFederationDisabledException);
var PackedPolicyTooLargeException$ = [
	-3,
	n0,
	_PPTLE,
	{
		[_aQE]: [`PackedPolicyTooLarge`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(PackedPolicyTooLargeException$, PackedPolicyTooLargeException);
var RegionDisabledException$ = [
	-3,
	n0,
	_RDE,
	{
		[_aQE]: [`RegionDisabledException`, 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(RegionDisabledException$, RegionDisabledException);
var SessionDurationEscalationException$ = [
	-3,
	n0,
	_SDEE,
	{
		[_aQE]: [`SessionDurationEscalationException`, 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(SessionDurationEscalationException$, SessionDurationEscalationException);
const errorTypeRegistries = [_s_registry, n0_registry];
var accessKeySecretType = [
	0,
	n0,
	_aKST,
	8,
	0
];
var clientTokenType = [
	0,
	n0,
	_cTT,
	8,
	0
];
var AssumedRoleUser$ = [
	3,
	n0,
	_ARU,
	0,
	[_ARI, _A],
	[0, 0],
	2
];
var AssumeRoleRequest$ = [
	3,
	n0,
	_ARR,
	0,
	[
		_RA,
		_RSN,
		_PA,
		_P,
		_DS,
		_T,
		_TTK,
		_EI,
		_SN,
		_TC,
		_SI,
		_PC,
		_MSTS
	],
	[
		0,
		0,
		() => policyDescriptorListType,
		0,
		1,
		() => tagListType,
		64,
		0,
		0,
		0,
		0,
		() => ProvidedContextsListType,
		1
	],
	2
];
var AssumeRoleResponse$ = [
	3,
	n0,
	_ARRs,
	0,
	[
		_C,
		_ARU,
		_PPS,
		_SI,
		_STU,
		_STS
	],
	[
		[() => Credentials$, 0],
		() => AssumedRoleUser$,
		1,
		0,
		1,
		1
	]
];
var AssumeRoleWithWebIdentityRequest$ = [
	3,
	n0,
	_ARWWIR,
	0,
	[
		_RA,
		_RSN,
		_WIT,
		_PI,
		_PA,
		_P,
		_DS,
		_MSTS
	],
	[
		0,
		0,
		[() => clientTokenType, 0],
		0,
		() => policyDescriptorListType,
		0,
		1,
		1
	],
	3
];
var AssumeRoleWithWebIdentityResponse$ = [
	3,
	n0,
	_ARWWIRs,
	0,
	[
		_C,
		_SFWIT,
		_ARU,
		_PPS,
		_Pr,
		_Au,
		_SI,
		_STU,
		_STS
	],
	[
		[() => Credentials$, 0],
		0,
		() => AssumedRoleUser$,
		1,
		0,
		0,
		0,
		1,
		1
	]
];
var Credentials$ = [
	3,
	n0,
	_C,
	0,
	[
		_AKI,
		_SAK,
		_STe,
		_E
	],
	[
		0,
		[() => accessKeySecretType, 0],
		0,
		4
	],
	4
];
var GetCallerIdentityRequest$ = [
	3,
	n0,
	_GCIR,
	0,
	[],
	[]
];
var GetCallerIdentityResponse$ = [
	3,
	n0,
	_GCIRe,
	0,
	[
		_UI,
		_Ac,
		_A
	],
	[
		0,
		0,
		0
	]
];
var PolicyDescriptorType$ = [
	3,
	n0,
	_PDT,
	0,
	[_a],
	[0]
];
var ProvidedContext$ = [
	3,
	n0,
	_PCr,
	0,
	[_PAro, _CA],
	[0, 0]
];
var Tag$ = [
	3,
	n0,
	_Ta,
	0,
	[_K, _V],
	[0, 0],
	2
];
var policyDescriptorListType = [
	1,
	n0,
	_pDLT,
	0,
	() => PolicyDescriptorType$
];
var ProvidedContextsListType = [
	1,
	n0,
	_PCLT,
	0,
	() => ProvidedContext$
];
var tagListType = [
	1,
	n0,
	_tLT,
	0,
	() => Tag$
];
var AssumeRole$ = [
	9,
	n0,
	_AR,
	0,
	() => AssumeRoleRequest$,
	() => AssumeRoleResponse$
];
var AssumeRoleWithWebIdentity$ = [
	9,
	n0,
	_ARWWI,
	0,
	() => AssumeRoleWithWebIdentityRequest$,
	() => AssumeRoleWithWebIdentityResponse$
];
var GetCallerIdentity$ = [
	9,
	n0,
	_GCI,
	0,
	() => GetCallerIdentityRequest$,
	() => GetCallerIdentityResponse$
];
// ../../../node_modules/@aws-sdk/client-sts/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2011-06-15",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Ct,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.St,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSTSHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [
			{
				schemeId: "aws.auth#sigv4",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
				signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.o()
			},
			{
				schemeId: "aws.auth#sigv4a",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
				signer: new _SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_11__.a()
			},
			{
				schemeId: "smithy.api#noAuth",
				identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
				signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.x()
			}
		],
		logger: config?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.rt(),
		protocol: config?.protocol ?? _SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_11__.n,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.sts",
			errorTypeRegistries,
			xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
			version: "2011-06-15",
			serviceTarget: "AWSSecurityTokenServiceV20110615"
		},
		serviceId: config?.serviceId ?? "STS",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.t,
		signerConstructor: config?.signerConstructor ?? _SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_11__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_8__.r,
		utf8Decoder: config?.utf8Decoder ?? _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_10__.r,
		utf8Encoder: config?.utf8Encoder ?? _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_10__.n
	};
};
// ../../../node_modules/@aws-sdk/client-sts/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ot)(process.version);
	const defaultsMode = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Q)(config);
	const defaultConfigProvider = () => defaultsMode().then(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.st);
	const clientSharedValues = getRuntimeConfig$1(config);
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.j)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.a, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.gt,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
		defaultSocketTimeout: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.A)(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.p)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		httpAuthSchemes: config?.httpAuthSchemes ?? [
			{
				schemeId: "aws.auth#sigv4",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4") || (async (idProps) => await defaultProvider(idProps?.__config || {})()),
				signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.o()
			},
			{
				schemeId: "aws.auth#sigv4a",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
				signer: new _SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_11__.a()
			},
			{
				schemeId: "smithy.api#noAuth",
				identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
				signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.x()
			}
		],
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.g, config),
		region: config?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.tt, {
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.et,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_js__WEBPACK_IMPORTED_MODULE_0__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)({
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.y
		}, config),
		sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)(_SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_11__.r, loaderConfig),
		streamCollector: config?.streamCollector ?? _node_http_handler_js__WEBPACK_IMPORTED_MODULE_0__.r,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ht, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.mt, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_8__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.f, loaderConfig)
	};
};
// ../../../node_modules/@aws-sdk/client-sts/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
// ../../../node_modules/@aws-sdk/client-sts/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.l)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.it)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.N)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.u)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.at)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.P)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// ../../../node_modules/@aws-sdk/client-sts/dist-es/STSClient.js
var STSClient = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.pt {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.b)(_config_1);
		const _config_3 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.v)(_config_2);
		const _config_4 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.$)(_config_3);
		const _config_5 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.k)(_config_4);
		const _config_6 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.K)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.dt)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.M)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.O)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.T)(this.config, {
			httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.S({
				"aws.auth#sigv4": config.credentials,
				"aws.auth#sigv4a": config.credentials
			})
		}));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.w)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// ../../../node_modules/@aws-sdk/client-sts/dist-es/commandBuilder.js
const command = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.nt)(commonParams, "AWSSecurityTokenServiceV20110615", "STSClient", _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.G);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// ../../../node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleCommand.js
var AssumeRoleCommand = class extends command(_ep0, _mw0, "AssumeRole", AssumeRole$) {};
// ../../../node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleWithWebIdentityCommand.js
var AssumeRoleWithWebIdentityCommand = class extends command(_ep0, _mw0, "AssumeRoleWithWebIdentity", AssumeRoleWithWebIdentity$) {};
// ../../../node_modules/@aws-sdk/client-sts/dist-es/commands/GetCallerIdentityCommand.js
var GetCallerIdentityCommand = class extends command(_ep0, _mw0, "GetCallerIdentity", GetCallerIdentity$) {};
// clouds/aws/login/refusals.js
/** What a login that did not succeed tells people: AWS's words, what our side presented, and what would admit it. */
/**
* A role that the job's token was refused for.
* https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html#API_AssumeRoleWithWebIdentity_Errors
*/
function webIdentityRefusal(error, refused, token) {
	const where = {
		scope: refused.scope,
		api: "sts:AssumeRoleWithWebIdentity"
	};
	const advise = adviceByError.get(nameOf(error));
	if (advise === void 0) return roleFailure(error, refused, where);
	const presented = token.claims === void 0 ? "The job's token could not be decoded." : `The job's token has iss ${token.claims.iss}, aud ${token.claims.aud}, sub ${token.claims.sub}.`;
	const text = `AWS refused ${refused.role} to this job: ${spoken(error)}. ${presented} ${advise(refused, token)}`;
	const isOutage = nameOf(error) === "IDPCommunicationErrorException";
	return new _errors_js__WEBPACK_IMPORTED_MODULE_13__.t(isOutage ? "failed" : "denied", text, {
		...where,
		permission: where.api
	}, { cause: error });
}
/** A role that another login was refused. https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_roles.html */
function assumeRoleRefusal(error, refused, caller) {
	const where = {
		scope: refused.scope,
		api: "sts:AssumeRole"
	};
	if (nameOf(error) !== "AccessDenied") return roleFailure(error, refused, where);
	const { principal, externalId } = caller;
	const trust = statement$1("sts:AssumeRole", { AWS: principal }, externalId === void 0 ? void 0 : { "sts:ExternalId": externalId });
	const hint = externalId === void 0 ? " If it asks for an external id, set `externalId`." : "";
	const text = `AWS refused ${refused.role} to ${principal}: ${spoken(error)}. The role must be there, its trust policy must contain ${trust}, and ${principal} must be allowed sts:AssumeRole on it.${hint}`;
	return new _errors_js__WEBPACK_IMPORTED_MODULE_13__.t("denied", text, {
		...where,
		permission: where.api
	}, { cause: error });
}
/** GitHub gave no identity token. */
function tokenFailure(error, { role, scope }) {
	const { words } = ended(error);
	const text = `GitHub gave this job no identity token to assume ${role} with: ${words}. Run again.`;
	return new _errors_js__WEBPACK_IMPORTED_MODULE_13__.t("failed", text, {
		scope,
		api: "sts:AssumeRoleWithWebIdentity"
	}, { cause: error });
}
/** The environment of the run logs nobody in. */
function noLogin(error, found) {
	const words = (0,_errors_js__WEBPACK_IMPORTED_MODULE_13__.r)(error).replace(/\.$/, "");
	const text = `${noLoginText(found)}: ${words}. ${loginAdvice(found)}`;
	return new _errors_js__WEBPACK_IMPORTED_MODULE_13__.t("lost-login", text, {
		scope: "aws",
		api: "sts:GetCallerIdentity"
	}, { cause: error });
}
const adviceByError = /* @__PURE__ */ new Map([
	["AccessDenied", trustAdvice],
	["IDPRejectedClaimException", trustAdvice],
	["InvalidIdentityTokenException", providerAdvice],
	["ExpiredTokenException", clockAdvice],
	["IDPCommunicationErrorException", issuerAdvice]
]);
function trustAdvice({ role }, { claims, audience }) {
	if (claims === void 0) return `The trust policy of the role must allow sts:AssumeRoleWithWebIdentity to this job.`;
	const { iss, sub, subjects } = claims;
	const issuer = iss.replace("https://", "");
	const [partition, account] = [role.split(":")[1], role.split(":")[4]];
	const texts = [`The trust policy of the role must contain ${statement$1("sts:AssumeRoleWithWebIdentity", { Federated: `arn:${partition}:iam::${account}:oidc-provider/${issuer}` }, {
		[`${issuer}:aud`]: audience,
		[`${issuer}:sub`]: subjects.length === 1 ? sub : subjects
	})}.`];
	if (subjects.length > 1) texts.push("GitHub issues the form of sub with ids for repositories created, renamed or transferred since 15 July 2026, the other one for the rest; the first is this job's.");
	if (sub.endsWith(":pull_request")) texts.push("This sub is the same for every pull request: whoever may push a branch to the repository gets the role, so let it read only.");
	return texts.join(" ");
}
function providerAdvice({ role }, { claims, audience }) {
	const [partition, account] = [role.split(":")[1], role.split(":")[4]];
	const iss = claims?.iss ?? "https://token.actions.githubusercontent.com";
	return `Account ${account} must have an identity provider for this issuer and audience. To create it: aws iam create-open-id-connect-provider --url ${iss} --client-id-list ${audience}. Where it is there, to add the audience: aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${`arn:${partition}:iam::${account}:oidc-provider/${iss.replace("https://", "")}`} --client-id ${audience}`;
}
function clockAdvice() {
	return "Each login asks for a new token, so the clocks of GitHub and AWS are minutes apart (on GitHub Enterprise Server, set the server's), or the call was held up on its way. Run again.";
}
function issuerAdvice(_refused, { claims }) {
	return `AWS could not fetch the keys of the token's issuer, and was asked more than once. A GitHub Enterprise Server must let AWS read ${claims?.iss ?? "its issuer"}/.well-known/openid-configuration; with github.com, run again.`;
}
/** What is not about who may assume the role. */
function roleFailure(error, refused, where) {
	if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_13__.t) return error;
	const { code, words } = ended(error);
	const hint = words.includes("DurationSeconds") ? ` Lower \`durationSeconds\` (${refused.durationSeconds} was asked for), or raise the maximum session duration of the role.` : "";
	return new _errors_js__WEBPACK_IMPORTED_MODULE_13__.t(code, `${refused.role} could not be assumed: ${words}.${hint}`, where, { cause: error });
}
function noLoginText({ role, profile }) {
	if (profile !== void 0) return `Profile ${profile} gives no AWS credentials`;
	return role === void 0 ? "The environment holds no AWS credentials" : `The environment holds no AWS credentials that could assume ${role}`;
}
function loginAdvice({ role, profile, hasToken }) {
	if (profile !== void 0) return `Log in, for example with aws sso login --profile ${profile}, or correct the name.`;
	if (hasToken) return "This job can have an identity token: set `role` to the role that it is to assume.";
	return `In a workflow, ${role === void 0 ? "set `role` and give the job" : "the job needs"} \`permissions: id-token: write\`, which pull requests from forks never get; elsewhere log in, for example with aws sso login.`;
}
/** A statement of a trust policy, ready to be pasted: with blanks between its parts, it is wrapped there and not in a name. */
function statement$1(action, principal, equals) {
	const whole = {
		Effect: "Allow",
		Action: action,
		Principal: principal,
		...equals === void 0 ? {} : { Condition: { StringEquals: equals } }
	};
	return JSON.stringify(whole, void 0, 1).replaceAll(/\n\s*/g, " ");
}
function ended(error) {
	const { outcome, message } = outcomeOf(error);
	return {
		code: outcome,
		words: message.replace(/\.$/, "")
	};
}
/** AWS's sentence without its code, where the text around it says as much. */
function spoken(error) {
	const { words } = ended(error);
	const code = `${nameOf(error)}: `;
	return words.startsWith(code) ? words.slice(code.length) : words;
}
function nameOf(error) {
	return error instanceof Error ? error.name : "";
}
// clouds/aws/login/memoised.js
/** Tells the clients of the SDK not to keep credentials of their own, each its copy. */
function memoised(provider) {
	return Object.assign(provider, { memoized: true });
}
// clouds/aws/login/role-credentials.js
/** Credentials of roles: assumed with the job's identity token, or by another login. */
/** AWS gives the session of a role that another role assumes no longer. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
const longestChainedSeconds = 3600;
/** The token is asked for anew each time: it lives for minutes. Rejects with an AccessError that says what would admit the job. */
function webIdentityCredentials({ params, shared, context, now }, role, identityToken) {
	const { sessionName, durationSeconds, partition } = params;
	const { audience } = partitions[partition];
	const refused = {
		role,
		scope: scopeOf(role),
		durationSeconds
	};
	const sts = new STSClient({
		...shared,
		region: homeRegion(params)
	});
	const obtain = async () => {
		const token = await (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.t)(context, () => identityToken(audience)).catch((error) => {
			throw tokenFailure(error, refused);
		});
		const command = new AssumeRoleWithWebIdentityCommand({
			RoleArn: role,
			RoleSessionName: sessionName,
			WebIdentityToken: token,
			DurationSeconds: durationSeconds
		});
		return hiddenIdentity(identityOf((await (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.t)(context, (abortSignal) => sts.send(command, { abortSignal })).catch((error) => {
			throw webIdentityRefusal(error, refused, {
				claims: (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.r)(token),
				audience
			});
		})).Credentials, refused), context);
	};
	return renewed(obtain, durationSeconds, now);
}
/** Rejects with an AccessError: that of the caller's own login, or one that says what would let the caller in. */
function calledCredentials({ params, context, now }, { role, externalId }, { sts, principal }) {
	const durationSeconds = Math.min(params.durationSeconds, longestChainedSeconds);
	const refused = {
		role,
		scope: scopeOf(role),
		durationSeconds
	};
	const obtain = async () => {
		const command = new AssumeRoleCommand({
			RoleArn: role,
			RoleSessionName: params.sessionName,
			DurationSeconds: durationSeconds,
			ExternalId: externalId
		});
		return hiddenIdentity(identityOf((await (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.t)(context, (abortSignal) => sts.send(command, { abortSignal })).catch(async (error) => {
			if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_13__.t) throw error;
			throw assumeRoleRefusal(error, refused, {
				principal: await principal(),
				externalId
			});
		})).Credentials, refused), context);
	};
	return renewed(obtain, durationSeconds, now);
}
function renewed(obtain, lifetimeSeconds, now) {
	const lifetimeMs = lifetimeSeconds * 1e3;
	const credentials = new _timed_call_js__WEBPACK_IMPORTED_MODULE_1__.n({
		obtain: async () => ({
			value: await obtain(),
			lifetimeMs
		}),
		now
	});
	return memoised(() => credentials.get());
}
function hiddenIdentity(identity, { hide }) {
	hide(identity.secretAccessKey);
	if (identity.sessionToken !== void 0) hide(identity.sessionToken);
	return identity;
}
/** The account in the ARN of a role. */
function accountOf$1(role) {
	return role.split(":")[4] ?? "";
}
function scopeOf(role) {
	return `aws:${accountOf$1(role)}:global`;
}
function identityOf(credentials, { role, scope }) {
	const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken } = credentials ?? {};
	if (!accessKeyId || !secretAccessKey || !sessionToken) throw new _errors_js__WEBPACK_IMPORTED_MODULE_13__.t("failed", `AWS answered without credentials for ${role}`, {
		scope,
		api: "sts:AssumeRole"
	});
	return {
		accessKeyId,
		secretAccessKey,
		sessionToken
	};
}
// clouds/aws/login/login.js
/** Logs in: with the job's identity token where there is one, otherwise with what the environment holds. */
/** Logs in as the params and the job say. */
function logIn(request) {
	const { role, externalId } = request.params;
	const credentials = ownCredentials(request);
	const sts = stsClient(request, credentials);
	const caller = role === void 0 ? once(() => askedCaller(request, sts)) : roleAsCaller(role);
	const principal = async () => (await caller()).principal;
	return {
		credentials,
		caller,
		credentialsOf: (accountRole) => calledCredentials(request, {
			role: accountRole,
			externalId
		}, {
			sts,
			principal
		})
	};
}
function ownCredentials(request) {
	const { role } = request.params;
	const { identityToken } = request.context;
	if (role === void 0) return environmentCredentials(request);
	if (identityToken !== void 0) return webIdentityCredentials(request, role, identityToken);
	const sts = stsClient(request, environmentCredentials(request));
	const principal = async () => (await askedCaller(request, sts)).principal;
	return calledCredentials(request, {
		role,
		externalId: void 0
	}, {
		sts,
		principal
	});
}
/** The SDK's own chain: environment, profiles, SSO, containers, machines. It keeps and renews what it finds. */
function environmentCredentials({ params, shared, context }) {
	const { role, profile } = params;
	const { log, identityToken } = context;
	const provider = defaultProvider({
		...profile === void 0 ? {} : { profile },
		clientConfig: {
			...shared,
			region: homeRegion(params)
		},
		logger: {
			debug: ignore,
			info: ignore,
			warn: (text) => log.warning(String(text)),
			error: (text) => log.error(String(text))
		}
	});
	return memoised(async () => {
		try {
			return await provider();
		} catch (error) {
			throw noLogin(error, {
				role,
				profile,
				hasToken: identityToken !== void 0
			});
		}
	});
}
function roleAsCaller(role) {
	return () => Promise.resolve({
		account: accountOf$1(role),
		principal: role
	});
}
async function askedCaller({ params, context }, sts) {
	const where = {
		scope: "aws",
		api: "sts:GetCallerIdentity"
	};
	const ask = (abortSignal) => sts.send(new GetCallerIdentityCommand({}), { abortSignal });
	const { Account: account, Arn: arn } = await (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.t)(context, ask).catch((error) => {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_13__.t) throw error;
		const { outcome, message } = outcomeOf(error);
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_13__.t(outcome, `AWS did not say who is logged in: ${message}`, where, { cause: error });
	});
	if (account === void 0 || !/^\d{12}$/.test(account)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_13__.t("failed", "AWS said who is logged in, but not in which account", where);
	return {
		account,
		principal: arn?.includes(":user/") === true ? arn : `arn:${params.partition}:iam::${account}:root`
	};
}
function stsClient({ params, shared }, credentials) {
	return new STSClient(clientSettings(shared, {
		region: homeRegion(params),
		credentials
	}));
}
/** One answer for all who ask; a failure is not kept. */
function once(ask) {
	let answer;
	return () => {
		answer ??= ask().catch((error) => {
			answer = void 0;
			throw error;
		});
		return answer;
	};
}
function ignore() {}
// clouds/aws/login/regions.js
/** Which regions of an account are to be read. */
const regionsPermission$1 = "ec2:DescribeRegions";
/**
* The scopes of an account, once its credentials are there: at once the regions that every account has, and when AWS has
* answered those that it has opted in to. `later` does not reject unless there is a bug.
*/
async function scopesOfAccount(request, account) {
	const { params } = request;
	const credentials = await (0,_unless_refused_js__WEBPACK_IMPORTED_MODULE_12__.t)(account.credentials());
	if (credentials instanceof _errors_js__WEBPACK_IMPORTED_MODULE_13__.t) return {
		now: unreadAccount(params, account.id, credentials),
		later: Promise.resolve([])
	};
	const { defaultRegions } = partitions[params.partition];
	const now = defaultRegions.filter((region) => isRead(params, region)).map((region) => readable(account, region));
	const later = needsStates(params) ? optedInScopes(request, account) : Promise.resolve([]);
	later.catch(() => void 0);
	return {
		now,
		later
	};
}
/** Names of regions that every account has need no answer. */
function needsStates({ partition, regions, excludeRegions }) {
	if (regions === "all") return true;
	const { defaultRegions } = partitions[partition];
	return regions.some((name) => !defaultRegions.includes(name) && !(0,_params_js__WEBPACK_IMPORTED_MODULE_14__.n)(name, excludeRegions));
}
async function optedInScopes(request, account) {
	const { params, known } = request;
	const states = await (0,_unless_refused_js__WEBPACK_IMPORTED_MODULE_12__.t)(regionStates(request, account));
	if (states instanceof _errors_js__WEBPACK_IMPORTED_MODULE_13__.t) return withoutStates(params, account, states);
	const { defaultRegions } = partitions[params.partition];
	return [
		...[...states].flatMap(([region, isEnabled]) => isEnabled ? [region] : []).filter((region) => !defaultRegions.includes(region) && isRead(params, region)).map((region) => readable(account, region)),
		...unreadNames(params, account.id, states),
		...disabledSince(params, knownScopes(known), account.id, states)
	];
}
/** Regions that are named are asked all the same, and their own calls tell; what `all` and patterns mean is not known. */
function withoutStates(params, account, error) {
	const { partition, regions } = params;
	const { defaultRegions } = partitions[partition];
	const names = regions === "all" ? [] : regions.filter((name) => !name.includes("*") && isRead(params, name));
	const named = names.filter((name) => !defaultRegions.includes(name)).map((name) => readable(account, name));
	if (regions !== "all" && names.length === regions.length) return named;
	const message = `Which regions account ${account.id} has opted in to could not be asked, so only those that every account has are read: ${error.message}. Allow ${regionsPermission$1}, or name all regions in \`regions\`.`;
	return [...named, {
		scope: regionScope(account.id, "opted-in-regions"),
		reason: {
			...outcomeOf(error),
			message
		}
	}];
}
/** Entries of `regions` that lead nowhere: a name of a region that is not enabled, a pattern that no region matches. */
function unreadNames(params, account, states) {
	const { partition, regions, excludeRegions } = params;
	const { defaultRegions } = partitions[partition];
	return (regions === "all" ? [] : regions.filter((name) => !defaultRegions.includes(name))).flatMap((entry) => {
		if ((0,_params_js__WEBPACK_IMPORTED_MODULE_14__.n)(entry, excludeRegions)) return [];
		if (entry.includes("*") ? [...states.keys(), ...defaultRegions].some((region) => (0,_params_js__WEBPACK_IMPORTED_MODULE_14__.n)(region, [entry])) : states.get(entry) === true) return [];
		const message = states.has(entry) ? `\`regions\` names ${entry}, which account ${account} has not enabled. Enable it there, or take it out of \`regions\`.` : noRegionText(entry, account, states);
		return [{
			scope: regionScope(account, entry),
			reason: {
				outcome: "failed",
				message
			}
		}];
	});
}
function noRegionText(entry, account, states) {
	const near = (0,_params_js__WEBPACK_IMPORTED_MODULE_14__.r)(entry, states.keys());
	return `\`regions\` names ${entry}, but account ${account} knows no such region.${near === void 0 ? "" : ` Did you mean ${near}?`}`;
}
/** What is in a region goes on when the region is disabled, and costs money; only nobody can see it any more. */
function disabledSince(params, known, account, states) {
	const { partition, regions } = params;
	const { defaultRegions } = partitions[partition];
	return known.filter(({ account: id, region }) => {
		const mayBeOff = !(regions !== "all" && regions.includes(region)) && !defaultRegions.includes(region) && isRead(params, region);
		return id === account && mayBeOff && states.get(region) !== true;
	}).map((scope) => {
		return {
			scope,
			reason: {
				outcome: "failed",
				message: `Region ${scope.region}, which the baseline knows, is not enabled in account ${account} any more; what is left there goes on unseen. Enable it, or accept it: excludeRegions: ["${scope.region}"]`
			}
		};
	});
}
/** @throws AccessError */
async function regionStates({ params, shared, context }, account) {
	const { credentials } = account;
	const settings = clientSettings(shared, {
		region: homeRegion(params),
		credentials,
		endpoint: params.endpoint
	});
	const where = {
		scope: `aws:${account.id}:opted-in-regions`,
		api: regionsPermission$1,
		permission: regionsPermission$1
	};
	const command = new DescribeRegionsCommand({ AllRegions: true });
	const client = new EC2Client(settings);
	const named = ((await (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.t)(context, (abortSignal) => client.send(command, { abortSignal })).catch((error) => {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_13__.t) throw error;
		const { outcome, message } = outcomeOf(error);
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_13__.t(outcome, message.replace(/\.$/, ""), where, { cause: error });
	})).Regions ?? []).flatMap(({ RegionName: name, OptInStatus: status }) => name === void 0 ? [] : [[name, status !== "not-opted-in"]]);
	if (named.length === 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_13__.t("failed", "the answer names no region", where);
	return new Map(named);
}
function isRead({ regions, excludeRegions }, region) {
	return (0,_params_js__WEBPACK_IMPORTED_MODULE_14__.n)(region, regions) && !(0,_params_js__WEBPACK_IMPORTED_MODULE_14__.n)(region, excludeRegions);
}
function readable({ id, credentials }, region) {
	return {
		scope: regionScope(id, region),
		credentials
	};
}
// clouds/aws/login/scopes-to-read.js
/** Finds what the cloud `aws` is to read: logs in, and yields each account × region as soon as it is known. */
/**
* Accounts that log in at once. STS answers hundreds a second; what it refuses to do faster is tried again, and whoever
* takes the scopes is slower.
*/
const accountsAtOnce = 10;
/**
* Each account × region that can be read, and one scope for everything that cannot, with the reason; each once. Throws
* only for a bug.
*/
async function* scopesToRead(request) {
	const asked = {
		now: Date.now,
		...request
	};
	const accounts = accountsToRead(asked, logIn(asked));
	const later = [];
	for await (const scopes of (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_1__.T)(accounts, (account) => scopesOf(asked, account), accountsAtOnce)) {
		yield* scopes.now;
		later.push(scopes.later);
	}
	for (const scopes of later) yield* await scopes;
}
async function scopesOf(request, account) {
	if ("reason" in account) return {
		now: [],
		later: Promise.resolve([account])
	};
	return scopesOfAccount(request, account);
}
// clouds/aws/policy.js
/** Which regions an account has is asked in every account. */
const regionsPermission = "ec2:DescribeRegions";
/** Asked for `accounts: all`, by the login. */
const accountsPermission = "organizations:ListAccounts";
/** Needed by the login for each account that is not its own. */
const assumePermission = "sts:AssumeRole";
/**
* The actions that reading these types takes in each account, sorted. `sts:GetCallerIdentity` is not among them: IAM lets
* everyone call it. User data is asked for, one call an instance, only with the param `userData`.
*/
function readPermissions(needs, asked) {
	return [.../* @__PURE__ */ new Set([regionsPermission, ...apisToAsk(needs, asked).map(({ permission }) => permission)])].sort();
}
/**
* The policies by the param that names who needs them: `role`, the login, and `accountRole`, which it assumes in each
* account. A login whose own account is not read gets no permission to read it.
*/
function awsPermissions(params, needs) {
	const read = readStatement(readPermissions(needs, params));
	const { accountRole } = params;
	if (accountRole === void 0) return { role: policyOf([read]) };
	return {
		role: policyOf([
			...readsOwnAccount(params) ? [read] : [],
			...params.accounts === "all" ? [statement("FindAccounts", [accountsPermission], "*")] : [],
			statement("EnterAccounts", [assumePermission], accountRoleArns(params, accountRole))
		]),
		accountRole: policyOf([read])
	};
}
function readsOwnAccount({ role, accounts, excludeAccounts }) {
	const own = accountOf(role);
	if (own === void 0 || accounts === void 0) return true;
	return !excludeAccounts.includes(own) && (accounts === "all" || accounts.includes(own));
}
function accountRoleArns({ role, accounts, excludeAccounts, partition }, accountRole) {
	const arn = (account) => `arn:${partition}:iam::${account}:role/${accountRole}`;
	if (accounts === void 0 || accounts === "all") return arn("*");
	const own = accountOf(role);
	return accounts.filter((id) => id !== own && !excludeAccounts.includes(id)).map(arn);
}
/** The account in the ARN of a role. */
function accountOf(role) {
	return role?.split(":")[4];
}
function readStatement(permissions) {
	return statement("ReadPosture", permissions, "*");
}
function statement(sid, actions, resource) {
	return {
		Sid: sid,
		Effect: "Allow",
		Action: actions,
		Resource: resource
	};
}
function policyOf(statements) {
	return {
		Version: "2012-10-17",
		Statement: statements
	};
}
// clouds/aws/plugin.js
var plugin_default = {
	..._params_js__WEBPACK_IMPORTED_MODULE_14__.t,
	create: (params, context) => {
		const shared = sharedSettings(params, context);
		return {
			read: (read) => collectScopes(scopesToRead({
				params,
				context,
				shared,
				known: read.known
			}), {
				context,
				read,
				params,
				settingsOf: ({ scope: { region }, credentials }) => clientSettings(shared, {
					region,
					credentials,
					endpoint: params.endpoint
				})
			}),
			done: () => {
				shared.requestHandler.destroy?.();
				return Promise.resolve();
			}
		};
	},
	permissions: awsPermissions
};



/***/ }),

/***/ 1624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readFile$1),
/* harmony export */   r: () => (/* binding */ getHomeDir),
/* harmony export */   t: () => (/* binding */ fileIntercept)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);



// ../../../node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getHomeDir.js
const homeDirCache = {};
const getHomeDirCacheKey = () => {
	if (process && process.geteuid) return `${process.geteuid()}`;
	return "DEFAULT";
};
const getHomeDir = () => {
	const { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}` } = process.env;
	if (HOME) return HOME;
	if (USERPROFILE) return USERPROFILE;
	if (HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
	const homeDirCacheKey = getHomeDirCacheKey();
	if (!homeDirCache[homeDirCacheKey]) homeDirCache[homeDirCacheKey] = (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)();
	return homeDirCache[homeDirCacheKey];
};
// ../../../node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/readFile.js
const filePromises = {};
const fileIntercept = {};
const readFile$1 = (path, options) => {
	if (fileIntercept[path] !== void 0) return fileIntercept[path];
	if (!filePromises[path] || options?.ignoreCache) filePromises[path] = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8");
	return filePromises[path];
};



/***/ }),

/***/ 6071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ awsApis),
/* harmony export */   t: () => (/* binding */ redactSecrets)
/* harmony export */ });
/* harmony import */ var _redacted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6610);

// clouds/aws/apis.js
/**
* Every API of a scope. `raw` of an item is the object as the AWS SDK v3 returns it: an element of the list of the
* answer, or for the `Get…` settings the answer without `$metadata`. Beyond that:
* - `prefix_list`: `{ ...ManagedPrefixList, Entries: PrefixListEntry[] }`; unless the lists themselves are needed, only of
*   those that groups and routes of the scope name, as nothing else asks for their entries.
* - `launch_template`: `{ ...LaunchTemplate, Versions: LaunchTemplateVersion[] }`, the default and the latest version.
* - `vpc_endpoint_service`: `{ ...ServiceConfiguration, AllowedPrincipals: AllowedPrincipal[] }`.
* - `public_snapshot`: `{ SnapshotId }` of DescribeSnapshots with `RestorableByUserIds: ["all"], OwnerIds: ["self"]`;
*   in the ledger `ec2:DescribeSnapshots#public`, because it may fail apart from the listing of all own snapshots.
* - `instance`: `{ ...Instance, UserData: AttributeValue }`, as DescribeInstanceAttribute answers: `{}` for an instance
*   without user data. One call an instance, so it is asked, and in the ledger, only where the param `userData` says so.
* - `used_image`: `{ ImageId, OwnerId, Name, CreationDate, DeprecationTime }` of the images of others that instances of the
*   scope run, of DescribeImages with `IncludeDeprecated`; in the ledger `ec2:DescribeImages#used`.
* - `aws.ssm.managed_instance`: `InstanceInformation`.
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
	{
		...listed("stream", "instance", "DescribeInstanceAttribute"),
		completes: "UserData"
	},
	{
		...listed("stream", "used_image", "DescribeImages"),
		api: "ec2:DescribeImages#used"
	},
	{
		api: "ssm:DescribeInstanceInformation",
		permission: "ssm:DescribeInstanceInformation",
		type: "aws.ssm.managed_instance",
		stage: "stream"
	},
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
	listed("stream", "vpc_endpoint_service", "DescribeVpcEndpointServiceConfigurations"),
	{
		...listed("stream", "vpc_endpoint_service", "DescribeVpcEndpointServicePermissions"),
		completes: "AllowedPrincipals"
	},
	listed("stream", "vpn_connection", "DescribeVpnConnections"),
	listed("stream", "transit_gateway", "DescribeTransitGateways"),
	listed("stream", "client_vpn_endpoint", "DescribeClientVpnEndpoints"),
	{
		api: "backup:ListProtectedResources",
		permission: "backup:ListProtectedResources",
		type: "aws.backup.protected_resource",
		stage: "stream"
	}
];
function listed(stage, kind, operation) {
	return {
		api: `ec2:${operation}`,
		permission: `ec2:${operation}`,
		type: `aws.ec2.${kind}`,
		stage
	};
}
// clouds/aws/redact.js
/** Takes the secrets out of the objects of AWS. */
/**
* User data of instances (base64) and launch templates; the XML that configures a customer gateway with its keys, and the
* keys of VPN tunnels. Tags cannot clash: they are `{ Key, Value }`.
*/
const secretFields = {
	startupData: /* @__PURE__ */ new Set(["UserData"]),
	secrets: /* @__PURE__ */ new Set(["CustomerGatewayConfiguration", "PreSharedKey"])
};
/** A copy without secrets. Idempotent. */
function redactSecrets(raw) {
	return (0,_redacted_js__WEBPACK_IMPORTED_MODULE_0__.t)(raw, secretFields);
}



/***/ }),

/***/ 6610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ secretsIn),
/* harmony export */   n: () => (/* binding */ redactedSecret),
/* harmony export */   r: () => (/* binding */ redactedStartupData),
/* harmony export */   t: () => (/* binding */ redactFields)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);


// clouds/modelling/secret-patterns.js
/** Finds secrets of known kinds in a text, without keeping them. */
/** The most specific first: a later pattern does not report a part of what an earlier one found. */
const patterns = [
	{
		kind: "private key",
		pattern: /-----BEGIN (?:[A-Z\d]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----[^-]{1,20000}/g
	},
	{
		kind: "AWS access key",
		pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g,
		excludes: isExample
	},
	{
		kind: "AWS secret key",
		pattern: /secret_?(?:access_?)?key["']?\s{0,9}[:=]\s{0,9}["']?([A-Za-z\d/+]{40})(?![A-Za-z\d/+=])/gi,
		excludes: isExample
	},
	{
		kind: "GitHub token",
		pattern: /\b(?:gh[opsru]_[A-Za-z\d]{36,255}|github_pat_\w{22,255})\b/g
	},
	{
		kind: "GitLab token",
		pattern: /\bglpat-[\w-]{20,100}/g
	},
	{
		kind: "Slack token",
		pattern: /\bxox[abeoprs]-[A-Za-z\d-]{10,250}/g
	},
	{
		kind: "Slack webhook",
		pattern: /hooks\.slack\.com\/services\/T\w{6,20}\/B\w{6,20}\/\w{16,40}/g
	},
	{
		kind: "Stripe key",
		pattern: /\b[rs]k_live_[A-Za-z\d]{16,247}\b/g
	},
	{
		kind: "Google API key",
		pattern: /\bAIza[\w-]{35}(?![\w-])/g
	},
	{
		kind: "npm token",
		pattern: /\bnpm_[A-Za-z\d]{36}\b/g
	},
	{
		kind: "SendGrid key",
		pattern: /\bSG\.[\w-]{22}\.[\w-]{43}(?![\w-])/g
	},
	{
		kind: "Azure storage key",
		pattern: /AccountKey=([A-Za-z\d+/]{86}==)/g
	},
	{
		kind: "password",
		pattern: /\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s:@/"']{0,100}:([^\s:@/"']{3,200})@/gi,
		isGuessable: true,
		excludes: isPlaceholder
	},
	{
		kind: "password",
		pattern: /\b[\w.-]{1,60}:([^\s:|"']{3,200})["']?\s{0,9}\|\s{0,9}(?:sudo )?chpasswd/g,
		isGuessable: true,
		excludes: isPlaceholder
	},
	{
		kind: "password",
		pattern: /(?:password|passwd|passphrase|_pwd|pgpass)["']?(?:\s{0,9}(?:=>|:=|[:=])\s{0,9}|\s{1,9}(?=["']))["']?([^\s"'`;&|<>(){},]{6,200})/gi,
		isGuessable: true,
		excludes: isPlaceholder
	},
	{
		kind: "password",
		pattern: /--password[ =]["']?([^\s"'`;&|<>(){},]{6,200})/gi,
		isGuessable: true,
		excludes: isPlaceholder
	},
	{
		kind: "token",
		pattern: /(?:secret|token|api_?key|access_?key)["']?\s{0,9}(?:=>|:=|[:=])\s{0,9}["']?([^\s"'`;&|<>(){},]{16,500})/gi,
		isGuessable: true,
		excludes: (secret) => isPlaceholder(secret) || bitsPerCharacter(secret) < 3
	},
	{
		kind: "token",
		pattern: /--(?:token|secret|api-?key)[ =]["']?([^\s"'`;&|<>(){},]{16,500})/gi,
		isGuessable: true,
		excludes: (secret) => isPlaceholder(secret) || bitsPerCharacter(secret) < 3
	}
];
/** Every kind of secret that {@link secretsIn} names. */
const secretKinds = new Set(patterns.map(({ kind }) => kind));
/** Enough to act on, and a bound where a text is made of nothing else. */
const most = 50;
/** The secrets in a text, in the order of their lines. */
function secretsIn(text) {
	const found = [];
	for (const { kind, pattern, isGuessable, excludes } of patterns) {
		for (const match of text.matchAll(pattern)) {
			const secret = match[1] ?? match[0];
			const from = match.index + match[0].indexOf(secret);
			const end = from + secret.length;
			if (excludes?.(secret) === true || found.some((other) => from < other.end && other.from < end)) continue;
			const place = {
				kind,
				line: lineOf(text, match.index)
			};
			found.push({
				from,
				end,
				secret: isGuessable === true ? place : {
					...place,
					digest: digestOf$1(kind, secret)
				}
			});
			if (found.length === most) break;
		}
		if (found.length === most) break;
	}
	return found.toSorted((a, b) => a.from - b.from).map(({ secret }) => secret);
}
function digestOf$1(kind, secret) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(`${kind}\n${secret.replaceAll(/\s/g, "")}`).digest("hex").slice(0, 16);
}
function lineOf(text, position) {
	let line = 1;
	for (let at = text.indexOf("\n"); at !== -1 && at < position; at = text.indexOf("\n", at + 1)) line += 1;
	return line;
}
/** The keys of AWS's own documentation. */
function isExample(secret) {
	return /example(?:key)?$/i.test(secret);
}
/** Where the value comes from elsewhere (a variable, a parameter store, a path), or stands for one. */
function isPlaceholder(secret) {
	return /^(?:[$%@/~!*\\]|arn:|ssm:|file:|https?:|gs:|sm:|projects\/|env\.|var\.|local\.)/i.test(secret) || /\$\{?\w|\{\{/.test(secret) || /^(?:x+|\.+|change[-_]?(?:me|it)|example\w*|placeholder|your[-_]\w*|password\w?|passwd|secret|redacted|required|optional|disabled|enabled|default|unlocked|undefined|string)$/i.test(secret) || bitsPerCharacter(secret) < 2;
}
/** Shannon entropy: `aaaaaa` has 0, English about 3, random base64 of 40 characters about 5. */
function bitsPerCharacter(text) {
	const counts = /* @__PURE__ */ new Map();
	for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
	return [...counts.values()].reduce((bits, count) => bits - count / text.length * Math.log2(count / text.length), 0);
}
// clouds/modelling/startup-data.js
/** Reads user data far enough to tell which secrets are in it. */
/** User data has 16 KiB at most; what it unpacks to is as large as whoever wrote it likes. */
const mostUnpackedBytes = 1048576;
/**
* The secrets in user data: text or base64 of it, gzip (which cloud-init unpacks), and what is packed into its text in
* base64 once more, as parts of MIME archives and files of cloud-config are. Undefined where it could not be unpacked.
* https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html
*/
function startupSecrets(data) {
	const text = unpacked(isBase64(data) ? Buffer.from(data, "base64") : Buffer.from(data));
	if (text === void 0) return void 0;
	const found = secretsIn(text);
	for (const { 0: run, index } of text.matchAll(/[A-Za-z\d+/](?:[A-Za-z\d+/]|\r?\n[ \t]{0,20}(?=[A-Za-z\d+/])){60,}={0,2}/g)) {
		const inner = unpacked(Buffer.from(run, "base64"));
		if (inner === void 0 || !isText(inner)) continue;
		const line = text.slice(0, index).split("\n").length;
		found.push(...secretsIn(inner).map((secret) => ({
			...secret,
			line
		})));
	}
	return found;
}
function isBase64(data) {
	const joined = data.replaceAll(/\s/g, "");
	return joined.length % 4 === 0 && /^[A-Za-z\d+/]+={0,2}$/.test(joined);
}
function unpacked(bytes) {
	if (bytes[0] !== 31 || bytes[1] !== 139) return bytes.toString("utf8");
	try {
		return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: mostUnpackedBytes }).toString("utf8");
	} catch {
		return;
	}
}
/** Keys and other binary data in base64 decode to something that is not text. */
function isText(text) {
	return !/[^\P{Cc}\t\n\r]|\u{fffd}/u.test(text);
}
// clouds/modelling/redacted.js
/** Takes the secrets out of the provider's objects. */
/** A copy without the fields' values; what has no place for one stays as it is. Idempotent. */
function redactFields(raw, fields) {
	return hasSecretFields(raw, fields) ? withoutSecrets(raw, fields) : raw;
}
/** What stands for a secret; nothing and what was redacted before stay as they are. */
function redactedSecret(value) {
	return isNothing(value) || isRedacted(value) ? value : digestOf(value);
}
/** What stands for start-up data, with the kinds of secrets in it; nothing and what was redacted before stay as they are. */
function redactedStartupData(value) {
	if (isNothing(value) || isRedacted(value)) return value;
	const secrets = startupSecrets(attributeValue(value) ?? textOf(value));
	return secrets === void 0 ? digestOf(value) : {
		...digestOf(value),
		secrets
	};
}
function hasSecretFields(raw, fields) {
	if (Array.isArray(raw)) return raw.some((element) => hasSecretFields(element, fields));
	if (!isObject(raw)) return false;
	return Object.keys(raw).some((name) => fields.secrets.has(name) || fields.startupData.has(name) || hasSecretFields(raw[name], fields));
}
function withoutSecrets(raw, fields) {
	if (Array.isArray(raw)) return raw.map((element) => withoutSecrets(element, fields));
	if (!isObject(raw)) return raw;
	return Object.fromEntries(Object.entries(raw).map(([name, value]) => {
		if (fields.startupData.has(name)) return [name, redactedStartupData(value)];
		return [name, fields.secrets.has(name) ? redactedSecret(value) : withoutSecrets(value, fields)];
	}));
}
function isObject(value) {
	return typeof value === "object" && value !== null && !(value instanceof Date);
}
function digestOf(value) {
	const text = textOf(value);
	return {
		redacted: true,
		sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(text).digest("hex"),
		bytes: Buffer.byteLength(text)
	};
}
function textOf(value) {
	return typeof value === "string" ? value : JSON.stringify(value);
}
/** DescribeInstanceAttribute answers `{}` for an instance without user data. */
function isNothing(value) {
	if (value === void 0 || value === null || value === "") return true;
	return typeof value === "object" && !Array.isArray(value) && Object.keys(value).length === 0;
}
/** User data as DescribeInstanceAttribute gives it: `{ Value }`. */
function attributeValue(value) {
	const inner = typeof value === "object" && value !== null && "Value" in value ? value.Value : void 0;
	return typeof inner === "string" ? inner : void 0;
}
/** Exactly our own mark, so that a value made to look like it cannot carry a secret along. */
function isRedacted(value) {
	if (typeof value !== "object" || value === null) return false;
	const { redacted: mark, sha256, bytes, secrets, ...others } = { ...value };
	return mark === true && typeof sha256 === "string" && /^[0-9a-f]{64}$/.test(sha256) && typeof bytes === "number" && (secrets === void 0 || Array.isArray(secrets) && secrets.every((secret) => isFoundSecret(secret))) && Object.keys(others).length === 0;
}
function isFoundSecret(value) {
	if (typeof value !== "object" || value === null) return false;
	const { kind, line, digest, ...others } = { ...value };
	return typeof kind === "string" && secretKinds.has(kind) && typeof line === "number" && (digest === void 0 || typeof digest === "string" && /^[0-9a-f]{16}$/.test(digest)) && Object.keys(others).length === 0;
}



/***/ }),

/***/ 1837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ sdkStreamMixin)
/* harmony export */ });
/* harmony import */ var _hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6839);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5946);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);



// ../../../node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.browser.js
const fromUtf8 = (input) => new TextEncoder().encode(input);
// ../../../node_modules/@smithy/core/dist-es/submodules/serde/util-base64/constants-for-browser.js
const chars = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`;
Object.entries(chars).reduce((acc, [i, c]) => {
	acc[c] = Number(i);
	return acc;
}, {});
const alphabetByValue = chars.split("");
// ../../../node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.browser.js
function toBase64(_input) {
	let input;
	if (typeof _input === "string") input = fromUtf8(_input);
	else input = _input;
	const isArrayLike = typeof input === "object" && typeof input.length === "number";
	const isUint8Array = typeof input === "object" && typeof input.byteOffset === "number" && typeof input.byteLength === "number";
	if (!isArrayLike && !isUint8Array) throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
	let str = "";
	for (let i = 0; i < input.length; i += 3) {
		let bits = 0;
		let bitLength = 0;
		for (let j = i, limit = Math.min(i + 3, input.length); j < limit; j++) {
			bits |= input[j] << (limit - j - 1) * 8;
			bitLength += 8;
		}
		const bitClusterCount = Math.ceil(bitLength / 6);
		bits <<= bitClusterCount * 6 - bitLength;
		for (let k = 1; k <= bitClusterCount; k++) {
			const offset = (bitClusterCount - k) * 6;
			str += alphabetByValue[(bits & 63 << offset) >> offset];
		}
		str += "==".slice(0, 4 - bitClusterCount);
	}
	return str;
}
// ../../../node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.browser.js
const toUtf8 = (input) => {
	if (typeof input === "string") return input;
	if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
	return new TextDecoder("utf-8").decode(input);
};
// ../../../node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.browser.js
const ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED$1 = "The stream has already been transformed.";
const sdkStreamMixin$1 = (stream) => {
	if (!isBlobInstance(stream) && !(0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_1__.a)(stream)) {
		const name = stream?.__proto__?.constructor?.name || stream;
		throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${name}`);
	}
	let transformed = false;
	const transformToByteArray = async () => {
		if (transformed) throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED$1);
		transformed = true;
		return await (0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_1__.i)(stream);
	};
	const blobToWebStream = (blob) => {
		if (typeof blob.stream !== "function") throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\nIf you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
		return blob.stream();
	};
	return Object.assign(stream, {
		transformToByteArray,
		transformToString: async (encoding) => {
			const buf = await transformToByteArray();
			if (encoding === "base64") return toBase64(buf);
			else if (encoding === "hex") return (0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.n)(buf);
			else if (encoding === void 0 || encoding === "utf8" || encoding === "utf-8") return toUtf8(buf);
			else if (typeof TextDecoder === "function") return new TextDecoder(encoding).decode(buf);
			else throw new Error("TextDecoder is not available, please make sure polyfill is provided.");
		},
		transformToWebStream: () => {
			if (transformed) throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED$1);
			transformed = true;
			if (isBlobInstance(stream)) return blobToWebStream(stream);
			else if ((0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_1__.a)(stream)) return stream;
			else throw new Error(`Cannot transform payload to web stream, got ${stream}`);
		}
	});
};
const isBlobInstance = (stream) => typeof Blob === "function" && stream instanceof Blob;
// ../../../node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.js
const ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.";
const sdkStreamMixin = (stream) => {
	if (!(stream instanceof node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable)) try {
		return sdkStreamMixin$1(stream);
	} catch (ignored) {
		const name = stream?.__proto__?.constructor?.name || stream;
		throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`);
	}
	let transformed = false;
	const transformToByteArray = async () => {
		if (transformed) throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
		transformed = true;
		return await (0,_node_http_handler_js__WEBPACK_IMPORTED_MODULE_1__.r)(stream);
	};
	return Object.assign(stream, {
		transformToByteArray,
		transformToString: async (encoding) => {
			const buf = await transformToByteArray();
			if (encoding === void 0 || Buffer.isEncoding(encoding)) return (0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.i)(buf.buffer, buf.byteOffset, buf.byteLength).toString(encoding);
			else return new TextDecoder(encoding).decode(buf);
		},
		transformToWebStream: () => {
			if (transformed) throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
			if (stream.readableFlowing !== null) throw new Error("The stream has been consumed by other callbacks.");
			if (typeof node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.toWeb !== "function") throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
			transformed = true;
			return node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.toWeb(stream);
		}
	});
};



/***/ }),

/***/ 5443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ setCredentialFeature)
/* harmony export */ });
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/client/setCredentialFeature.js
function setCredentialFeature(credentials, feature, value) {
	if (!credentials.$source) credentials.$source = {};
	credentials.$source[feature] = value;
	return credentials;
}



/***/ }),

/***/ 1261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readApis),
/* harmony export */   t: () => (/* binding */ unlessRefused)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9465);

// clouds/collecting/stage-reading.js
/** Each is read once, whether it comes first or something waits for it. */
async function readApis(rows, { read, completion }, { watched }) {
	const readings = /* @__PURE__ */ new Map();
	const readingOf = (row) => {
		let reading = readings.get(row.api);
		if (reading === void 0) readings.set(row.api, reading = watched(row.api, () => read(row, other)));
		return reading;
	};
	const other = (api) => {
		const row = rows.find((one) => one.api === api);
		return row === void 0 ? void 0 : readingOf(row);
	};
	const done = await Promise.all(rows.map(async (row) => ({
		row,
		...await readingOf(row)
	})));
	return {
		items: done.flatMap((one) => itemsOf(one, done, completion)),
		entries: done.map(({ entry }) => entry)
	};
}
/** The items of an API, completed by those that complete its type. */
function itemsOf({ row: { type, completes }, items }, done, completion) {
	if (completes !== void 0) return [];
	const completing = done.filter(({ row }) => row.completes !== void 0 && row.type === type);
	const completed = (item) => completing.reduce((raw, { row, answers }) => withProperty(raw, row.completes, completion(row, raw, answers)), item);
	return items.map((item) => ({
		type,
		raw: completed(item)
	}));
}
function withProperty(item, property, value) {
	if (property === void 0 || value === void 0 || typeof item !== "object") return item;
	return {
		...item,
		[property]: value
	};
}
// clouds/collecting/unless-refused.js
/** Goes on without what is refused. */
/** What was asked for, or the refusal: what the ledger gets. Everything else is a bug, and thrown. */
async function unlessRefused(asked) {
	try {
		return await asked;
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t) return error;
		throw error;
	}
}



/***/ })

};
