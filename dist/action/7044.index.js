export const id = 7044;
export const ids = [7044];
export const modules = {

/***/ 5323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ awsApis)
/* harmony export */ });
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



/***/ }),

/***/ 6103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ endingOfAll),
/* harmony export */   c: () => (/* binding */ neededApis),
/* harmony export */   d: () => (/* binding */ readScopes),
/* harmony export */   f: () => (/* binding */ asCompleted),
/* harmony export */   i: () => (/* binding */ apiReading),
/* harmony export */   l: () => (/* binding */ scopeReaders),
/* harmony export */   n: () => (/* binding */ allAbout),
/* harmony export */   o: () => (/* binding */ notAsked),
/* harmony export */   r: () => (/* binding */ apiEntry),
/* harmony export */   s: () => (/* binding */ TokenBucket),
/* harmony export */   t: () => (/* binding */ withinFindingTime),
/* harmony export */   u: () => (/* binding */ readingPlan)
/* harmony export */ });
/* harmony import */ var _timed_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1284);
/* harmony import */ var _read_listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9159);


// clouds/collecting/as-completed.js
/** Does work on what a source yields, some of it at once, and hands over what is done first. */
/**
* The results in the order in which they are done. At most `atOnce` works are begun whose result has not been taken, so a
* slow taker slows the work, and what is held is bounded however much the source has. `work` must not reject unless it is
* a bug; what the source throws is thrown on once it is reached.
*/
async function* asCompleted(source, work, atOnce) {
	const elements = source[Symbol.asyncIterator]();
	const working = /* @__PURE__ */ new Set();
	let coming = nextOf(elements);
	try {
		while (coming !== void 0 || working.size > 0) {
			const mayBegin = coming !== void 0 && working.size < atOnce ? [coming] : [];
			const event = await Promise.race([...working, ...mayBegin]);
			if (event.kind === "done") {
				working.delete(event.self());
				yield event.result;
			} else if (event.step.done === true) coming = void 0;
			else {
				working.add(begun(work(event.step.value)));
				coming = nextOf(elements);
			}
		}
	} finally {
		if (coming !== void 0) Promise.resolve(elements.return?.()).catch(() => void 0);
	}
}
function nextOf(elements) {
	const coming = elements.next().then((step) => ({
		kind: "coming",
		step
	}));
	coming.catch(() => void 0);
	return coming;
}
/** A rejection is seen when the result is taken; if nobody takes it any more, it is nobody's. */
function begun(work) {
	const self = work.then((result) => ({
		kind: "done",
		result,
		self: () => self
	}));
	self.catch(() => void 0);
	return self;
}
// clouds/collecting/read-scopes.js
/**
* The parts of stage `index` as they are done, then one of stage `stream` for each scope as they are done. The streams of
* the first scopes are read beside the indexes, so that a run of few scopes waits for its slowest call once, not twice.
*/
async function* readScopes(readers, { scopes: atOnce }) {
	const begun = [];
	const indexOf = (reader) => {
		const index = reader.index();
		const stream = begun.length < atOnce ? reader.stream() : void 0;
		stream?.catch(() => void 0);
		begun.push({
			reader,
			stream
		});
		return index;
	};
	yield* asCompleted(readers, indexOf, atOnce);
	yield* asCompleted(taken(begun), ({ reader, stream }) => stream ?? reader.stream(), atOnce);
}
/** Lets go of each element as it is taken, so that a part that was handed over is not kept here. */
async function* taken(elements) {
	elements.reverse();
	for (let element = elements.pop(); element !== void 0; element = elements.pop()) yield element;
}
// clouds/collecting/reading-plan.js
/**
* The audit gives a scope up after its time, and counts the wait for the next part; what we give up ourselves before
* that has a cause for each API instead.
*/
const ownPartOfScopeTime$1 = .9;
/** The plan that follows from the limits of the run. */
function readingPlan({ context, read, clock = _read_listing_js__WEBPACK_IMPORTED_MODULE_1__.n }) {
	const { audit, now, limits, signal } = context;
	return {
		audit,
		collectedAt: now.toISOString(),
		callMs: limits.callSeconds * 1e3,
		scopeMs: limits.scopeMinutes * 6e4 * ownPartOfScopeTime$1,
		signal,
		clock,
		progress: read.progress
	};
}
// clouds/collecting/scope-reading.js
/** A reader for each scope, in their order. */
async function* scopeReaders(scopes, cloud) {
	for await (const toRead of scopes) yield "reason" in toRead ? {
		index: async () => unreadPart(toRead, "index", cloud),
		stream: async () => unreadPart(toRead, "stream", cloud)
	} : new ScopeReading(toRead, cloud);
}
/** Every API that is needed ends for the reason for which the scope was not read. */
function unreadPart({ scope, reason }, stage, { plan: { audit }, apis }) {
	const counts = {
		pages: 0,
		attempts: 0,
		ms: 0
	};
	return {
		scope,
		stage,
		resources: [],
		ledger: apis.filter((row) => row.stage === stage).map(({ api }) => ({
			audit,
			scope: scope.id,
			api,
			...counts,
			...reason
		}))
	};
}
var ScopeReading = class {
	#scope;
	#cloud;
	#read;
	/** APIs that have been asked and have not ended, the one that has waited longest first. */
	#waiting = /* @__PURE__ */ new Set();
	/** What is left of the scope's time; both stages, if one follows the other, have it together. */
	#leftMs;
	constructor(toRead, cloud) {
		this.#scope = toRead.scope;
		this.#cloud = cloud;
		this.#read = cloud.stageReader(toRead);
		this.#leftMs = cloud.plan.scopeMs;
	}
	index() {
		return this.#part("index");
	}
	stream() {
		return this.#part("stream");
	}
	async #part(stage) {
		const { plan, noun } = this.#cloud;
		const { audit, clock, callMs, collectedAt } = plan;
		const scope = this.#scope;
		const begun = clock.now();
		const time = (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_0__.s)(this.#leftMs, `the ${noun} was not read`, plan.signal);
		const watched = (api, work) => this.#watched(api, work);
		try {
			const { items, entries } = await this.#read(stage, {
				bounds: {
					callMs,
					signal: time.signal,
					clock
				},
				watched
			});
			const ledger = entries.map((entry) => ({
				audit,
				scope: scope.id,
				...entry
			}));
			return {
				scope,
				stage,
				resources: items.map((item) => ({
					...item,
					collectedAt
				})),
				ledger
			};
		} finally {
			time.end();
			this.#leftMs -= clock.now() - begun;
		}
	}
	async #watched(api, work) {
		this.#waiting.add(api);
		this.#tell();
		try {
			return await work();
		} finally {
			this.#waiting.delete(api);
			this.#tell();
		}
	}
	#tell() {
		const [longest] = this.#waiting;
		if (longest !== void 0) this.#cloud.plan.progress(this.#scope.id, longest);
	}
};
// clouds/collecting/needed-apis.js
/** The APIs whose items the needed types are made from. */
function neededApis(apis, relatedTypes, needs) {
	if (needs === "all") return [...apis];
	const wanted = new Set([...needs].flatMap((type) => [type, ...relatedTypes[type] ?? []]));
	return apis.filter(({ type }) => wanted.has(type));
}
// clouds/collecting/token-bucket.js
/** One provider's bucket of calls, kept on our side: a call that waits here costs less than one that is refused and retried. */
var TokenBucket = class {
	#rate;
	#clock;
	/** Below zero: calls that are waiting. */
	#tokens;
	#countedMs;
	constructor(rate, clock) {
		this.#rate = rate;
		this.#clock = clock;
		this.#tokens = rate.burst;
		this.#countedMs = clock.now();
	}
	/** Resolves when a call may be sent, in the order of asking. Rejects with the signal's reason when that is aborted. */
	async take(signal) {
		signal.throwIfAborted();
		this.#refill();
		this.#tokens -= 1;
		if (this.#tokens >= 0) return;
		await this.#clock.wait(-this.#tokens / this.#rate.perSecond * 1e3, signal);
	}
	#refill() {
		const now = this.#clock.now();
		const gained = (now - this.#countedMs) / 1e3 * this.#rate.perSecond;
		this.#tokens = Math.min(this.#rate.burst, this.#tokens + gained);
		this.#countedMs = now;
	}
};
// clouds/collecting/api-reading.js
/** Of an API that was asked; `ofWhat` says what kind of objects it was asked about, for messages. */
function apiReading(api, listed, ofWhat) {
	const answers = listed.map(({ about, items, ending }) => {
		return {
			...about === void 0 ? {} : { about },
			items,
			isComplete: ending.outcome === "complete"
		};
	});
	return {
		items: answers.flatMap(({ items }) => items),
		answers,
		entry: apiEntry(api, listed, endingOfAll(listed, ofWhat))
	};
}
/** Of an API that was not asked, because nobody knows what there was to ask about; the cause of that is its own, too. */
function notAsked(api, cause, message) {
	return {
		items: [],
		answers: [],
		entry: {
			outcome: "failed",
			message,
			...cause,
			api,
			pages: 0,
			attempts: 0,
			ms: 0
		}
	};
}
/** Everything that was answered about one object; undefined unless it came to its end. */
function allAbout(id, answers) {
	return answers.find(({ about, isComplete }) => isComplete && about === id)?.items;
}
/** The line of the ledger, with what all listings took together. */
function apiEntry(api, listed, ending) {
	const sum = (count) => listed.reduce((total, one) => total + count(one), 0);
	return {
		api,
		...ending,
		pages: sum(({ pages }) => pages),
		attempts: sum(({ attempts }) => attempts),
		ms: Math.max(0, ...listed.map(({ ms }) => ms))
	};
}
/** The first ending that is not complete is that of the whole; where more ended so, how many. */
function endingOfAll(listed, ofWhat) {
	const unread = listed.filter(({ ending }) => ending.outcome !== "complete");
	const [first] = unread;
	if (first === void 0) return { outcome: "complete" };
	const { about, ending } = first;
	if (about === void 0 || ending.message === void 0) return ending;
	const all = ofWhat === void 0 ? `${listed.length}` : `${listed.length} ${ofWhat}`;
	const others = listed.length === 1 ? "" : ` (${unread.length} of ${all} were not read)`;
	return {
		...ending,
		message: `${about}: ${ending.message}${others}`
	};
}
// clouds/collecting/finding-time.js
/** The listing has a scope of its own in the report, and ends itself before the audit gives the cloud up. */
const ownPartOfScopeTime = .8;
/** What `find` comes to within its bounds. */
async function withinFindingTime({ context: { limits, signal }, clock, what }, find) {
	const time = (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_0__.s)(limits.scopeMinutes * 6e4 * ownPartOfScopeTime, what, signal);
	try {
		return await find({
			callMs: limits.callSeconds * 1e3,
			signal: time.signal,
			clock
		});
	} finally {
		time.end();
	}
}



/***/ }),

/***/ 9444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ identityClaims),
/* harmony export */   t: () => (/* binding */ environmentClaim)
/* harmony export */ });
// clouds/collecting/identity-claims.js
/** What the job's own identity token says. It is not verified here, so it proves nothing to others, and every claim is hostile text. */
/** Undefined where the token is none that can be decoded. https://www.rfc-editor.org/rfc/rfc7519; the claims are GitHub's: https://docs.github.com/en/actions/reference/security/oidc */
function identityClaims(token) {
	const claims = decoded(token);
	const [iss, aud, sub] = [
		textOf(claims, "iss"),
		textOf(claims, "aud"),
		textOf(claims, "sub")
	];
	if (iss === void 0 || aud === void 0 || sub === void 0 || !issuerSyntax.test(iss)) return void 0;
	return {
		iss,
		aud,
		sub,
		subjects: [sub, ...otherForm(sub, claims)]
	};
}
/** The environment that the job runs in; undefined for a job without one. https://docs.github.com/en/actions/reference/security/oidc */
function environmentClaim(token) {
	const claims = decoded(token);
	return typeof claims["environment"] === "string" ? textOf(claims, "environment") : void 0;
}
const issuerSyntax = /^https:\/\/[\w.:/-]+$/;
/**
* Repositories that were created, renamed or transferred since 15 July 2026 have their ids and their owner's in `sub`,
* `repo:owner@1/name@2:…`; the others do not have them, `repo:owner/name:…`, until they opt in.
*/
function otherForm(sub, claims) {
	const [owner, name, ...more] = (textOf(claims, "repository") ?? "").split("/");
	const ownerId = textOf(claims, "repository_owner_id");
	const id = textOf(claims, "repository_id");
	if (!owner || !name || more.length > 0 || ownerId === void 0 || id === void 0) return [];
	const named = `repo:${owner}/${name}:`;
	const immutable = `repo:${owner}@${ownerId}/${name}@${id}:`;
	if (sub.startsWith(named)) return [immutable + sub.slice(named.length)];
	return sub.startsWith(immutable) ? [named + sub.slice(immutable.length)] : [];
}
function decoded(token) {
	try {
		const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
		return typeof claims === "object" && claims !== null ? { ...claims } : {};
	} catch {
		return {};
	}
}
/** Ids may be numbers; `aud` may be a list. */
function textOf(claims, name) {
	const value = Object.hasOwn(claims, name) ? claims[name] : void 0;
	if (typeof value === "string" && value !== "") return value;
	if (typeof value === "number") return String(value);
	return Array.isArray(value) && value.length > 0 ? value.map(String).join(", ") : void 0;
}



/***/ }),

/***/ 2339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ plugin_default)
/* harmony export */ });
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9157);
/* harmony import */ var _finding_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6103);
/* harmony import */ var _apis_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5323);
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5961);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4083);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5946);
/* harmony import */ var _AwsRestJsonProtocol_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3017);
/* harmony import */ var _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9617);
/* harmony import */ var _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7458);
/* harmony import */ var _SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5027);
/* harmony import */ var _unless_refused_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1261);
/* harmony import */ var _at_once_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7173);
/* harmony import */ var _read_listing_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9159);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6071);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9465);
/* harmony import */ var _params6_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3564);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7602);
/* harmony import */ var _timed_call_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1284);


















// ../../../node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJsonRpcProtocol.js
var AwsJsonRpcProtocol = class extends _SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_9__.o {
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
		this.codec = jsonCodec ?? new _AwsRestJsonProtocol_js__WEBPACK_IMPORTED_MODULE_6__.n({
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
		if ((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.pt)(operationSchema.input) === "unit" || !request.body) request.body = "{}";
		return request;
	}
	getPayloadCodec() {
		return this.codec;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		const { awsQueryCompatible } = this;
		if (awsQueryCompatible) this.mixin.setQueryCompatError(dataObject, response);
		const errorIdentifier = (0,_AwsRestJsonProtocol_js__WEBPACK_IMPORTED_MODULE_6__.r)(response, dataObject, awsQueryCompatible) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0);
		const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.dt.of(errorSchema);
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
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeClientVpnEndpointsCommand.js
var DescribeClientVpnEndpointsCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "DescribeClientVpnEndpoints", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.H) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeInstanceAttributeCommand.js
var DescribeInstanceAttributeCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "DescribeInstanceAttribute", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.G) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeLaunchTemplatesCommand.js
var DescribeLaunchTemplatesCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "DescribeLaunchTemplates", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.J) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeLaunchTemplateVersionsCommand.js
var DescribeLaunchTemplateVersionsCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "DescribeLaunchTemplateVersions", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.q) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeRegionsCommand.js
var DescribeRegionsCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "DescribeRegions", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.Y) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeTransitGatewaysCommand.js
var DescribeTransitGatewaysCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "DescribeTransitGateways", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.Z) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeVpcEndpointsCommand.js
var DescribeVpcEndpointsCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "DescribeVpcEndpoints", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.et) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeVpcEndpointServiceConfigurationsCommand.js
var DescribeVpcEndpointServiceConfigurationsCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "DescribeVpcEndpointServiceConfigurations", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.Q) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeVpcEndpointServicePermissionsCommand.js
var DescribeVpcEndpointServicePermissionsCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "DescribeVpcEndpointServicePermissions", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeVpcPeeringConnectionsCommand.js
var DescribeVpcPeeringConnectionsCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "DescribeVpcPeeringConnections", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.tt) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeVpnConnectionsCommand.js
var DescribeVpnConnectionsCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "DescribeVpnConnections", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.nt) {};
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
	return (0,_finding_time_js__WEBPACK_IMPORTED_MODULE_1__.c)(_apis_js__WEBPACK_IMPORTED_MODULE_2__.t, relatedTypes, needs).filter(({ completes }) => userData || completes !== "UserData");
}
function qualified(kinds) {
	return Object.fromEntries(Object.entries(kinds).map(([kind, others]) => [`aws.ec2.${kind}`, others.map((other) => other.startsWith("aws.") ? other : `aws.ec2.${other}`)]));
}
// ../../../node_modules/@aws-sdk/client-backup/dist-es/auth/httpAuthSchemeProvider.js
const defaultBackupHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.St)(context).operation,
		region: await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.xt)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$2(authParameters) {
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
		default: options.push(createAwsAuthSigv4HttpAuthOption$2(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig$2 = (config) => {
	const config_0 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.r)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.xt)(config.authSchemePreference ?? []) });
};
// ../../../node_modules/@aws-sdk/client-backup/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$2 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "backup"
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
// ../../../node_modules/@aws-sdk/client-backup/package.json
var version$2 = "3.1092.0";
// ../../../node_modules/@aws-sdk/client-backup/dist-es/endpoint/bdd.js
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
		}, b$2]]
	],
	results: [
		[a$2],
		[a$2, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$2, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g$2, i$2],
		["https://backup-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$2],
		[a$2, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://backup-fips.{Region}.{PartitionResult#dnsSuffix}", i$2],
		[a$2, "FIPS is enabled but this partition does not support FIPS"],
		["https://backup.{Region}.{PartitionResult#dualStackDnsSuffix}", i$2],
		[a$2, "DualStack is enabled but this partition does not support DualStack"],
		["https://backup.{Region}.{PartitionResult#dnsSuffix}", i$2],
		[a$2, "Invalid Configuration: Missing Region"]
	]
};
const root$2 = 2;
const nodes$2 = new Int32Array([
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
const bdd$2 = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Z.from(nodes$2, root$2, _data$2.conditions, _data$2.results);
// ../../../node_modules/@aws-sdk/client-backup/dist-es/endpoint/endpointResolver.js
const cache$2 = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.X({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$2 = (endpointParams, context = {}) => {
	return cache$2.get(endpointParams, () => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.J)(bdd$2, {
		endpointParams,
		logger: context.logger
	}));
};
_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Y.aws = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.d;
// ../../../node_modules/@aws-sdk/client-backup/dist-es/models/BackupServiceException.js
var BackupServiceException = class BackupServiceException extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.lt {
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
const _A$1 = "Arn";
const _AEE$1 = "AlreadyExistsException";
const _C = "Code";
const _CE$2 = "ConflictException";
const _CRI = "CreatorRequestId";
const _Co = "Context";
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
const _M$2 = "Message";
const _MPVE = "MissingParameterValueException";
const _MR$2 = "MaxResults";
const _NT$2 = "NextToken";
const _PR = "ProtectedResource";
const _PRL = "ProtectedResourcesList";
const _RA = "ResourceArn";
const _RN = "ResourceName";
const _RNFE$2 = "ResourceNotFoundException";
const _RT$1 = "ResourceType";
const _Res = "Results";
const _SUE = "ServiceUnavailableException";
const _T$1 = "Type";
const _aQE$1 = "awsQueryError";
const _c$2 = "client";
const _e$2 = "error";
const _h = "http";
const _hE$1 = "httpError";
const _hQ = "httpQuery";
const _mR = "maxResults";
const _nT = "nextToken";
const _s$2 = "smithy.ts.sdk.synthetic.com.amazonaws.backup";
const _se$2 = "server";
const n0$2 = "com.amazonaws.backup";
const _s_registry$2 = _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_7__.t.for(_s$2);
var BackupServiceException$ = [
	-3,
	_s$2,
	"BackupServiceException",
	0,
	[],
	[]
];
_s_registry$2.registerError(BackupServiceException$, BackupServiceException);
const n0_registry$2 = _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_7__.t.for(n0$2);
var AlreadyExistsException$$1 = [
	-3,
	n0$2,
	_AEE$1,
	{ [_e$2]: _c$2 },
	[
		_C,
		_M$2,
		_CRI,
		_A$1,
		_T$1,
		_Co
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
n0_registry$2.registerError(AlreadyExistsException$$1, AlreadyExistsException$1);
var ConflictException$$2 = [
	-3,
	n0$2,
	_CE$2,
	{
		[_aQE$1]: [`ConflictException`, 409],
		[_e$2]: _c$2,
		[_hE$1]: 409
	},
	[
		_C,
		_M$2,
		_T$1,
		_Co
	],
	[
		0,
		0,
		0,
		0
	]
];
n0_registry$2.registerError(ConflictException$$2, ConflictException$2);
var DependencyFailureException$ = [
	-3,
	n0$2,
	_DFE,
	{ [_e$2]: _se$2 },
	[
		_C,
		_M$2,
		_T$1,
		_Co
	],
	[
		0,
		0,
		0,
		0
	]
];
n0_registry$2.registerError(DependencyFailureException$, DependencyFailureException);
var InvalidParameterValueException$ = [
	-3,
	n0$2,
	_IPVE,
	{ [_e$2]: _c$2 },
	[
		_C,
		_M$2,
		_T$1,
		_Co
	],
	[
		0,
		0,
		0,
		0
	]
];
n0_registry$2.registerError(InvalidParameterValueException$, InvalidParameterValueException);
var InvalidRequestException$ = [
	-3,
	n0$2,
	_IRE,
	{ [_e$2]: _c$2 },
	[
		_C,
		_M$2,
		_T$1,
		_Co
	],
	[
		0,
		0,
		0,
		0
	]
];
n0_registry$2.registerError(InvalidRequestException$, InvalidRequestException);
var InvalidResourceStateException$ = [
	-3,
	n0$2,
	_IRSE,
	{ [_e$2]: _c$2 },
	[
		_C,
		_M$2,
		_T$1,
		_Co
	],
	[
		0,
		0,
		0,
		0
	]
];
n0_registry$2.registerError(InvalidResourceStateException$, InvalidResourceStateException);
var LimitExceededException$ = [
	-3,
	n0$2,
	_LEE,
	{ [_e$2]: _c$2 },
	[
		_C,
		_M$2,
		_T$1,
		_Co
	],
	[
		0,
		0,
		0,
		0
	]
];
n0_registry$2.registerError(LimitExceededException$, LimitExceededException);
var MissingParameterValueException$ = [
	-3,
	n0$2,
	_MPVE,
	{ [_e$2]: _c$2 },
	[
		_C,
		_M$2,
		_T$1,
		_Co
	],
	[
		0,
		0,
		0,
		0
	]
];
n0_registry$2.registerError(MissingParameterValueException$, MissingParameterValueException);
var ResourceNotFoundException$$1 = [
	-3,
	n0$2,
	_RNFE$2,
	{ [_e$2]: _c$2 },
	[
		_C,
		_M$2,
		_T$1,
		_Co
	],
	[
		0,
		0,
		0,
		0
	]
];
n0_registry$2.registerError(ResourceNotFoundException$$1, ResourceNotFoundException$1);
var ServiceUnavailableException$ = [
	-3,
	n0$2,
	_SUE,
	{ [_e$2]: _se$2 },
	[
		_C,
		_M$2,
		_T$1,
		_Co
	],
	[
		0,
		0,
		0,
		0
	]
];
n0_registry$2.registerError(ServiceUnavailableException$, ServiceUnavailableException);
const errorTypeRegistries$2 = [_s_registry$2, n0_registry$2];
var ListProtectedResourcesInput$ = [
	3,
	n0$2,
	_LPRI,
	0,
	[_NT$2, _MR$2],
	[[0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]]
];
var ListProtectedResourcesOutput$ = [
	3,
	n0$2,
	_LPRO,
	0,
	[_Res, _NT$2],
	[() => ProtectedResourcesList, 0]
];
var ProtectedResource$ = [
	3,
	n0$2,
	_PR,
	0,
	[
		_RA,
		_RT$1,
		_LBT,
		_RN,
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
	n0$2,
	_PRL,
	0,
	() => ProtectedResource$
];
var ListProtectedResources$ = [
	9,
	n0$2,
	_LPR,
	{ [_h]: [
		"GET",
		"/resources",
		200
	] },
	() => ListProtectedResourcesInput$,
	() => ListProtectedResourcesOutput$
];
// ../../../node_modules/@aws-sdk/client-backup/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$5 = (config) => {
	return {
		apiVersion: "2018-11-15",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.wt,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Ct,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$2,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultBackupHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.o()
		}],
		logger: config?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.it(),
		protocol: config?.protocol ?? _AwsRestJsonProtocol_js__WEBPACK_IMPORTED_MODULE_6__.t,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.backup",
			errorTypeRegistries: errorTypeRegistries$2,
			version: "2018-11-15",
			serviceTarget: "CryoControllerUserManager"
		},
		serviceId: config?.serviceId ?? "Backup",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_4__.r,
		utf8Decoder: config?.utf8Decoder ?? _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_7__.r,
		utf8Encoder: config?.utf8Encoder ?? _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_7__.n
	};
};
// ../../../node_modules/@aws-sdk/client-backup/dist-es/runtimeConfig.js
const getRuntimeConfig$4 = (config) => {
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.st)(process.version);
	const defaultsMode = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.$)(config);
	const defaultConfigProvider = () => defaultsMode().then(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ct);
	const clientSharedValues = getRuntimeConfig$5(config);
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.M)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.a, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__._t,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _login_js__WEBPACK_IMPORTED_MODULE_0__.a,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.p)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$2
		}),
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.g, config),
		region: config?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.nt, {
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.tt,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_js__WEBPACK_IMPORTED_MODULE_5__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)({
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.b
		}, config),
		streamCollector: config?.streamCollector ?? _node_http_handler_js__WEBPACK_IMPORTED_MODULE_5__.r,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.gt, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ht, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.f, loaderConfig)
	};
};
// ../../../node_modules/@aws-sdk/client-backup/dist-es/auth/httpAuthExtensionConfiguration.js
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
// ../../../node_modules/@aws-sdk/client-backup/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$2 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.l)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.at)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.P)(runtimeConfig), getHttpAuthExtensionConfiguration$2(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.u)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ot)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.F)(extensionConfiguration), resolveHttpAuthRuntimeConfig$2(extensionConfiguration));
};
// ../../../node_modules/@aws-sdk/client-backup/dist-es/BackupClient.js
var BackupClient = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.mt {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$4(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters$2(_config_0);
		const _config_2 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.x)(_config_1);
		const _config_3 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.v)(_config_2);
		const _config_4 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.et)(_config_3);
		const _config_5 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.A)(_config_4);
		const _config_6 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.q)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig$2(_config_6);
		const _config_8 = resolveRuntimeExtensions$2(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ft)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.N)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.O)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.E)(this.config, {
			httpAuthSchemeParametersProvider: defaultBackupHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.C({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.T)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// ../../../node_modules/@aws-sdk/client-backup/dist-es/commandBuilder.js
const command$2 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.rt)(commonParams$2, "CryoControllerUserManager", "BackupClient", _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.K);
const _ep0$2 = {};
const _mw0$2 = (Command, cs, config, o) => [];
// ../../../node_modules/@aws-sdk/client-backup/dist-es/commands/ListProtectedResourcesCommand.js
var ListProtectedResourcesCommand = class extends command$2(_ep0$2, _mw0$2, "ListProtectedResources", ListProtectedResources$) {};
// ../../../node_modules/@aws-sdk/client-ssm/dist-es/auth/httpAuthSchemeProvider.js
const defaultSSMHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.St)(context).operation,
		region: await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.xt)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$1(authParameters) {
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
		default: options.push(createAwsAuthSigv4HttpAuthOption$1(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig$1 = (config) => {
	const config_0 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.r)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.xt)(config.authSchemePreference ?? []) });
};
// ../../../node_modules/@aws-sdk/client-ssm/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$1 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "ssm"
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
// ../../../node_modules/@aws-sdk/client-ssm/package.json
var version$1 = "3.1169.0";
// ../../../node_modules/@aws-sdk/client-ssm/dist-es/endpoint/bdd.js
const k$1 = "ref";
const a$1 = -1;
const b$1 = true;
const c$1 = "isSet";
const d$1 = "PartitionResult";
const e$1 = "booleanEquals";
const f$1 = "getAttr";
const g$1 = { [k$1]: "Endpoint" };
const h$1 = { [k$1]: d$1 };
const i$1 = {};
const j$1 = [{ [k$1]: "Region" }];
const _data$1 = {
	conditions: [
		[c$1, [g$1]],
		[c$1, j$1],
		[
			"aws.partition",
			j$1,
			d$1
		],
		[e$1, [{ [k$1]: "UseFIPS" }, b$1]],
		[e$1, [{ [k$1]: "UseDualStack" }, b$1]],
		[e$1, [{
			fn: f$1,
			argv: [h$1, "supportsDualStack"]
		}, b$1]],
		[e$1, [{
			fn: f$1,
			argv: [h$1, "supportsFIPS"]
		}, b$1]],
		["stringEquals", [{
			fn: f$1,
			argv: [h$1, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a$1],
		[a$1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g$1, i$1],
		["https://ssm-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$1],
		[a$1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://ssm.{Region}.amazonaws.com", i$1],
		["https://ssm-fips.{Region}.{PartitionResult#dnsSuffix}", i$1],
		[a$1, "FIPS is enabled but this partition does not support FIPS"],
		["https://ssm.{Region}.{PartitionResult#dualStackDnsSuffix}", i$1],
		[a$1, "DualStack is enabled but this partition does not support DualStack"],
		["https://ssm.{Region}.{PartitionResult#dnsSuffix}", i$1],
		[a$1, "Invalid Configuration: Missing Region"]
	]
};
const root$1 = 2;
const nodes$1 = new Int32Array([
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
const bdd$1 = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Z.from(nodes$1, root$1, _data$1.conditions, _data$1.results);
// ../../../node_modules/@aws-sdk/client-ssm/dist-es/endpoint/endpointResolver.js
const cache$1 = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.X({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$1 = (endpointParams, context = {}) => {
	return cache$1.get(endpointParams, () => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.J)(bdd$1, {
		endpointParams,
		logger: context.logger
	}));
};
_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Y.aws = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.d;
// ../../../node_modules/@aws-sdk/client-ssm/dist-es/models/SSMServiceException.js
var SSMServiceException = class SSMServiceException extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.lt {
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
const _DS = "DetailedStatus";
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
const _K = "Key";
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
const _SN = "SyncName";
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
const _aQE = "awsQueryError";
const _c$1 = "client";
const _e$1 = "error";
const _k = "key";
const _m = "message";
const _s$1 = "smithy.ts.sdk.synthetic.com.amazonaws.ssm";
const _se$1 = "server";
const _vS = "valueSet";
const _xN = "xmlName";
const n0$1 = "com.amazonaws.ssm";
const _s_registry$1 = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_7__.t(_s$1);
var SSMServiceException$ = [
	-3,
	_s$1,
	"SSMServiceException",
	0,
	[],
	[]
];
_s_registry$1.registerError(SSMServiceException$, SSMServiceException);
const n0_registry$1 = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_7__.t(n0$1);
var AccessDeniedException$$1 = [
	-3,
	n0$1,
	_ADE$1,
	{ [_e$1]: _c$1 },
	[_M$1],
	[0],
	1
];
n0_registry$1.registerError(AccessDeniedException$$1, AccessDeniedException$1);
var AlreadyExistsException$ = [
	-3,
	n0$1,
	_AEE,
	{
		[_aQE]: [`AlreadyExistsException`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(AlreadyExistsException$, AlreadyExistsException);
var AssociatedInstances$ = [
	-3,
	n0$1,
	_AI,
	{
		[_aQE]: [`AssociatedInstances`, 400],
		[_e$1]: _c$1
	},
	[],
	[]
];
n0_registry$1.registerError(AssociatedInstances$, AssociatedInstances);
var AssociationAlreadyExists$ = [
	-3,
	n0$1,
	_AAE,
	{
		[_aQE]: [`AssociationAlreadyExists`, 400],
		[_e$1]: _c$1
	},
	[],
	[]
];
n0_registry$1.registerError(AssociationAlreadyExists$, AssociationAlreadyExists);
var AssociationDoesNotExist$ = [
	-3,
	n0$1,
	_ADNE,
	{
		[_aQE]: [`AssociationDoesNotExist`, 404],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(AssociationDoesNotExist$, AssociationDoesNotExist);
var AssociationExecutionDoesNotExist$ = [
	-3,
	n0$1,
	_AEDNE,
	{
		[_aQE]: [`AssociationExecutionDoesNotExist`, 404],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(AssociationExecutionDoesNotExist$, AssociationExecutionDoesNotExist);
var AssociationLimitExceeded$ = [
	-3,
	n0$1,
	_ALE,
	{
		[_aQE]: [`AssociationLimitExceeded`, 400],
		[_e$1]: _c$1
	},
	[],
	[]
];
n0_registry$1.registerError(AssociationLimitExceeded$, AssociationLimitExceeded);
var AssociationVersionLimitExceeded$ = [
	-3,
	n0$1,
	_AVLE,
	{
		[_aQE]: [`AssociationVersionLimitExceeded`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(AssociationVersionLimitExceeded$, AssociationVersionLimitExceeded);
var AutomationDefinitionNotApprovedException$ = [
	-3,
	n0$1,
	_ADNAE,
	{
		[_aQE]: [`AutomationDefinitionNotApproved`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(AutomationDefinitionNotApprovedException$, AutomationDefinitionNotApprovedException);
var AutomationDefinitionNotFoundException$ = [
	-3,
	n0$1,
	_ADNFE,
	{
		[_aQE]: [`AutomationDefinitionNotFound`, 404],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(AutomationDefinitionNotFoundException$, AutomationDefinitionNotFoundException);
var AutomationDefinitionVersionNotFoundException$ = [
	-3,
	n0$1,
	_ADVNFE,
	{
		[_aQE]: [`AutomationDefinitionVersionNotFound`, 404],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(AutomationDefinitionVersionNotFoundException$, AutomationDefinitionVersionNotFoundException);
var AutomationExecutionLimitExceededException$ = [
	-3,
	n0$1,
	_AELEE,
	{
		[_aQE]: [`AutomationExecutionLimitExceeded`, 429],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(AutomationExecutionLimitExceededException$, AutomationExecutionLimitExceededException);
var AutomationExecutionNotFoundException$ = [
	-3,
	n0$1,
	_AENFE,
	{
		[_aQE]: [`AutomationExecutionNotFound`, 404],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(AutomationExecutionNotFoundException$, AutomationExecutionNotFoundException);
var AutomationStepNotFoundException$ = [
	-3,
	n0$1,
	_ASNFE,
	{
		[_aQE]: [`AutomationStepNotFoundException`, 404],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(AutomationStepNotFoundException$, AutomationStepNotFoundException);
var ComplianceTypeCountLimitExceededException$ = [
	-3,
	n0$1,
	_CTCLEE,
	{
		[_aQE]: [`ComplianceTypeCountLimitExceeded`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(ComplianceTypeCountLimitExceededException$, ComplianceTypeCountLimitExceededException);
var ConflictException$$1 = [
	-3,
	n0$1,
	_CE$1,
	{
		[_aQE]: [`ConflictException`, 409],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(ConflictException$$1, ConflictException$1);
var CustomSchemaCountLimitExceededException$ = [
	-3,
	n0$1,
	_CSCLEE,
	{
		[_aQE]: [`CustomSchemaCountLimitExceeded`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(CustomSchemaCountLimitExceededException$, CustomSchemaCountLimitExceededException);
var DocumentAlreadyExists$ = [
	-3,
	n0$1,
	_DAE$1,
	{
		[_aQE]: [`DocumentAlreadyExists`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(DocumentAlreadyExists$, DocumentAlreadyExists);
var DocumentLimitExceeded$ = [
	-3,
	n0$1,
	_DLE,
	{
		[_aQE]: [`DocumentLimitExceeded`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(DocumentLimitExceeded$, DocumentLimitExceeded);
var DocumentPermissionLimit$ = [
	-3,
	n0$1,
	_DPL,
	{
		[_aQE]: [`DocumentPermissionLimit`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(DocumentPermissionLimit$, DocumentPermissionLimit);
var DocumentVersionLimitExceeded$ = [
	-3,
	n0$1,
	_DVLE,
	{
		[_aQE]: [`DocumentVersionLimitExceeded`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(DocumentVersionLimitExceeded$, DocumentVersionLimitExceeded);
var DoesNotExistException$ = [
	-3,
	n0$1,
	_DNEE,
	{
		[_aQE]: [`DoesNotExistException`, 404],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(DoesNotExistException$, DoesNotExistException);
var DuplicateDocumentContent$ = [
	-3,
	n0$1,
	_DDC,
	{
		[_aQE]: [`DuplicateDocumentContent`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(DuplicateDocumentContent$, DuplicateDocumentContent);
var DuplicateDocumentVersionName$ = [
	-3,
	n0$1,
	_DDVN,
	{
		[_aQE]: [`DuplicateDocumentVersionName`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(DuplicateDocumentVersionName$, DuplicateDocumentVersionName);
var DuplicateInstanceId$ = [
	-3,
	n0$1,
	_DII,
	{
		[_aQE]: [`DuplicateInstanceId`, 404],
		[_e$1]: _c$1
	},
	[],
	[]
];
n0_registry$1.registerError(DuplicateInstanceId$, DuplicateInstanceId);
var FeatureNotAvailableException$ = [
	-3,
	n0$1,
	_FNAE,
	{
		[_aQE]: [`FeatureNotAvailableException`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(FeatureNotAvailableException$, FeatureNotAvailableException);
var HierarchyLevelLimitExceededException$ = [
	-3,
	n0$1,
	_HLLEE,
	{
		[_aQE]: [`HierarchyLevelLimitExceededException`, 400],
		[_e$1]: _c$1
	},
	[_m],
	[0]
];
n0_registry$1.registerError(HierarchyLevelLimitExceededException$, HierarchyLevelLimitExceededException);
var HierarchyTypeMismatchException$ = [
	-3,
	n0$1,
	_HTME,
	{
		[_aQE]: [`HierarchyTypeMismatchException`, 400],
		[_e$1]: _c$1
	},
	[_m],
	[0]
];
n0_registry$1.registerError(HierarchyTypeMismatchException$, HierarchyTypeMismatchException);
var IdempotentParameterMismatch$ = [
	-3,
	n0$1,
	_IPM,
	{
		[_aQE]: [`IdempotentParameterMismatch`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(IdempotentParameterMismatch$, IdempotentParameterMismatch);
var IncompatiblePolicyException$ = [
	-3,
	n0$1,
	_IPE,
	{
		[_aQE]: [`IncompatiblePolicyException`, 400],
		[_e$1]: _c$1
	},
	[_m],
	[0]
];
n0_registry$1.registerError(IncompatiblePolicyException$, IncompatiblePolicyException);
var InternalServerError$ = [
	-3,
	n0$1,
	_ISE,
	{
		[_aQE]: [`InternalServerError`, 500],
		[_e$1]: _se$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InternalServerError$, InternalServerError);
var InvalidActivation$ = [
	-3,
	n0$1,
	_IA,
	{
		[_aQE]: [`InvalidActivation`, 404],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidActivation$, InvalidActivation);
var InvalidActivationId$ = [
	-3,
	n0$1,
	_IAI,
	{
		[_aQE]: [`InvalidActivationId`, 404],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidActivationId$, InvalidActivationId);
var InvalidAggregatorException$ = [
	-3,
	n0$1,
	_IAE,
	{
		[_aQE]: [`InvalidAggregator`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidAggregatorException$, InvalidAggregatorException);
var InvalidAllowedPatternException$ = [
	-3,
	n0$1,
	_IAPE,
	{
		[_aQE]: [`InvalidAllowedPatternException`, 400],
		[_e$1]: _c$1
	},
	[_m],
	[0]
];
n0_registry$1.registerError(InvalidAllowedPatternException$, InvalidAllowedPatternException);
var InvalidAssociation$ = [
	-3,
	n0$1,
	_IAn,
	{
		[_aQE]: [`InvalidAssociation`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidAssociation$, InvalidAssociation);
var InvalidAssociationVersion$ = [
	-3,
	n0$1,
	_IAV,
	{
		[_aQE]: [`InvalidAssociationVersion`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidAssociationVersion$, InvalidAssociationVersion);
var InvalidAutomationExecutionParametersException$ = [
	-3,
	n0$1,
	_IAEPE,
	{
		[_aQE]: [`InvalidAutomationExecutionParameters`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidAutomationExecutionParametersException$, InvalidAutomationExecutionParametersException);
var InvalidAutomationSignalException$ = [
	-3,
	n0$1,
	_IASE,
	{
		[_aQE]: [`InvalidAutomationSignalException`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidAutomationSignalException$, InvalidAutomationSignalException);
var InvalidAutomationStatusUpdateException$ = [
	-3,
	n0$1,
	_IASUE,
	{
		[_aQE]: [`InvalidAutomationStatusUpdateException`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidAutomationStatusUpdateException$, InvalidAutomationStatusUpdateException);
var InvalidCommandId$ = [
	-3,
	n0$1,
	_ICI,
	{
		[_aQE]: [`InvalidCommandId`, 404],
		[_e$1]: _c$1
	},
	[],
	[]
];
n0_registry$1.registerError(InvalidCommandId$, InvalidCommandId);
var InvalidDeleteInventoryParametersException$ = [
	-3,
	n0$1,
	_IDIPE,
	{
		[_aQE]: [`InvalidDeleteInventoryParameters`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidDeleteInventoryParametersException$, InvalidDeleteInventoryParametersException);
var InvalidDeletionIdException$ = [
	-3,
	n0$1,
	_IDIE,
	{
		[_aQE]: [`InvalidDeletionId`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidDeletionIdException$, InvalidDeletionIdException);
var InvalidDocument$ = [
	-3,
	n0$1,
	_ID,
	{
		[_aQE]: [`InvalidDocument`, 404],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidDocument$, InvalidDocument);
var InvalidDocumentContent$ = [
	-3,
	n0$1,
	_IDC,
	{
		[_aQE]: [`InvalidDocumentContent`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidDocumentContent$, InvalidDocumentContent);
var InvalidDocumentOperation$ = [
	-3,
	n0$1,
	_IDO,
	{
		[_aQE]: [`InvalidDocumentOperation`, 403],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidDocumentOperation$, InvalidDocumentOperation);
var InvalidDocumentSchemaVersion$ = [
	-3,
	n0$1,
	_IDSV,
	{
		[_aQE]: [`InvalidDocumentSchemaVersion`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidDocumentSchemaVersion$, InvalidDocumentSchemaVersion);
var InvalidDocumentType$ = [
	-3,
	n0$1,
	_IDT,
	{
		[_aQE]: [`InvalidDocumentType`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidDocumentType$, InvalidDocumentType);
var InvalidDocumentVersion$ = [
	-3,
	n0$1,
	_IDV,
	{
		[_aQE]: [`InvalidDocumentVersion`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidDocumentVersion$, InvalidDocumentVersion);
var InvalidFilter$ = [
	-3,
	n0$1,
	_IF,
	{
		[_aQE]: [`InvalidFilter`, 441],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidFilter$, InvalidFilter);
var InvalidFilterKey$ = [
	-3,
	n0$1,
	_IFK,
	{
		[_aQE]: [`InvalidFilterKey`, 400],
		[_e$1]: _c$1
	},
	[],
	[]
];
n0_registry$1.registerError(InvalidFilterKey$, InvalidFilterKey);
var InvalidFilterOption$ = [
	-3,
	n0$1,
	_IFO,
	{
		[_aQE]: [`InvalidFilterOption`, 400],
		[_e$1]: _c$1
	},
	[_m],
	[0]
];
n0_registry$1.registerError(InvalidFilterOption$, InvalidFilterOption);
var InvalidFilterValue$ = [
	-3,
	n0$1,
	_IFV,
	{
		[_aQE]: [`InvalidFilterValue`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidFilterValue$, InvalidFilterValue);
var InvalidInstanceId$ = [
	-3,
	n0$1,
	_III,
	{
		[_aQE]: [`InvalidInstanceId`, 404],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidInstanceId$, InvalidInstanceId);
var InvalidInstanceInformationFilterValue$ = [
	-3,
	n0$1,
	_IIIFV,
	{
		[_aQE]: [`InvalidInstanceInformationFilterValue`, 400],
		[_e$1]: _c$1
	},
	[_m],
	[0]
];
n0_registry$1.registerError(InvalidInstanceInformationFilterValue$, InvalidInstanceInformationFilterValue);
var InvalidInstancePropertyFilterValue$ = [
	-3,
	n0$1,
	_IIPFV,
	{
		[_aQE]: [`InvalidInstancePropertyFilterValue`, 400],
		[_e$1]: _c$1
	},
	[_m],
	[0]
];
n0_registry$1.registerError(InvalidInstancePropertyFilterValue$, InvalidInstancePropertyFilterValue);
var InvalidInventoryGroupException$ = [
	-3,
	n0$1,
	_IIGE,
	{
		[_aQE]: [`InvalidInventoryGroup`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidInventoryGroupException$, InvalidInventoryGroupException);
var InvalidInventoryItemContextException$ = [
	-3,
	n0$1,
	_IIICE,
	{
		[_aQE]: [`InvalidInventoryItemContext`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidInventoryItemContextException$, InvalidInventoryItemContextException);
var InvalidInventoryRequestException$ = [
	-3,
	n0$1,
	_IIRE,
	{
		[_aQE]: [`InvalidInventoryRequest`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidInventoryRequestException$, InvalidInventoryRequestException);
var InvalidItemContentException$ = [
	-3,
	n0$1,
	_IICE,
	{
		[_aQE]: [`InvalidItemContent`, 400],
		[_e$1]: _c$1
	},
	[_TN, _M$1],
	[0, 0]
];
n0_registry$1.registerError(InvalidItemContentException$, InvalidItemContentException);
var InvalidKeyId$ = [
	-3,
	n0$1,
	_IKI,
	{
		[_aQE]: [`InvalidKeyId`, 400],
		[_e$1]: _c$1
	},
	[_m],
	[0]
];
n0_registry$1.registerError(InvalidKeyId$, InvalidKeyId);
var InvalidNextToken$ = [
	-3,
	n0$1,
	_INT,
	{
		[_aQE]: [`InvalidNextToken`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidNextToken$, InvalidNextToken);
var InvalidNotificationConfig$ = [
	-3,
	n0$1,
	_INC,
	{
		[_aQE]: [`InvalidNotificationConfig`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidNotificationConfig$, InvalidNotificationConfig);
var InvalidOptionException$ = [
	-3,
	n0$1,
	_IOE,
	{
		[_aQE]: [`InvalidOption`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidOptionException$, InvalidOptionException);
var InvalidOutputFolder$ = [
	-3,
	n0$1,
	_IOF,
	{
		[_aQE]: [`InvalidOutputFolder`, 400],
		[_e$1]: _c$1
	},
	[],
	[]
];
n0_registry$1.registerError(InvalidOutputFolder$, InvalidOutputFolder);
var InvalidOutputLocation$ = [
	-3,
	n0$1,
	_IOL,
	{
		[_aQE]: [`InvalidOutputLocation`, 400],
		[_e$1]: _c$1
	},
	[],
	[]
];
n0_registry$1.registerError(InvalidOutputLocation$, InvalidOutputLocation);
var InvalidParameters$ = [
	-3,
	n0$1,
	_IP,
	{
		[_aQE]: [`InvalidParameters`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidParameters$, InvalidParameters);
var InvalidPermissionType$ = [
	-3,
	n0$1,
	_IPT,
	{
		[_aQE]: [`InvalidPermissionType`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidPermissionType$, InvalidPermissionType);
var InvalidPluginName$ = [
	-3,
	n0$1,
	_IPN,
	{
		[_aQE]: [`InvalidPluginName`, 404],
		[_e$1]: _c$1
	},
	[],
	[]
];
n0_registry$1.registerError(InvalidPluginName$, InvalidPluginName);
var InvalidPolicyAttributeException$ = [
	-3,
	n0$1,
	_IPAE,
	{
		[_aQE]: [`InvalidPolicyAttributeException`, 400],
		[_e$1]: _c$1
	},
	[_m],
	[0]
];
n0_registry$1.registerError(InvalidPolicyAttributeException$, InvalidPolicyAttributeException);
var InvalidPolicyTypeException$ = [
	-3,
	n0$1,
	_IPTE,
	{
		[_aQE]: [`InvalidPolicyTypeException`, 400],
		[_e$1]: _c$1
	},
	[_m],
	[0]
];
n0_registry$1.registerError(InvalidPolicyTypeException$, InvalidPolicyTypeException);
var InvalidResourceId$ = [
	-3,
	n0$1,
	_IRI,
	{
		[_aQE]: [`InvalidResourceId`, 400],
		[_e$1]: _c$1
	},
	[],
	[]
];
n0_registry$1.registerError(InvalidResourceId$, InvalidResourceId);
var InvalidResourceType$ = [
	-3,
	n0$1,
	_IRT,
	{
		[_aQE]: [`InvalidResourceType`, 400],
		[_e$1]: _c$1
	},
	[],
	[]
];
n0_registry$1.registerError(InvalidResourceType$, InvalidResourceType);
var InvalidResultAttributeException$ = [
	-3,
	n0$1,
	_IRAE,
	{
		[_aQE]: [`InvalidResultAttribute`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidResultAttributeException$, InvalidResultAttributeException);
var InvalidRole$ = [
	-3,
	n0$1,
	_IR,
	{
		[_aQE]: [`InvalidRole`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidRole$, InvalidRole);
var InvalidSchedule$ = [
	-3,
	n0$1,
	_IS,
	{
		[_aQE]: [`InvalidSchedule`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidSchedule$, InvalidSchedule);
var InvalidTag$ = [
	-3,
	n0$1,
	_IT,
	{
		[_aQE]: [`InvalidTag`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidTag$, InvalidTag);
var InvalidTarget$ = [
	-3,
	n0$1,
	_ITn,
	{
		[_aQE]: [`InvalidTarget`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidTarget$, InvalidTarget);
var InvalidTargetMaps$ = [
	-3,
	n0$1,
	_ITM,
	{
		[_aQE]: [`InvalidTargetMaps`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidTargetMaps$, InvalidTargetMaps);
var InvalidTypeNameException$ = [
	-3,
	n0$1,
	_ITNE,
	{
		[_aQE]: [`InvalidTypeName`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidTypeNameException$, InvalidTypeNameException);
var InvalidUpdate$ = [
	-3,
	n0$1,
	_IU,
	{
		[_aQE]: [`InvalidUpdate`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InvalidUpdate$, InvalidUpdate);
var InvocationDoesNotExist$ = [
	-3,
	n0$1,
	_IDNE,
	{
		[_aQE]: [`InvocationDoesNotExist`, 400],
		[_e$1]: _c$1
	},
	[],
	[]
];
n0_registry$1.registerError(InvocationDoesNotExist$, InvocationDoesNotExist);
var ItemContentMismatchException$ = [
	-3,
	n0$1,
	_ICME,
	{
		[_aQE]: [`ItemContentMismatch`, 400],
		[_e$1]: _c$1
	},
	[_TN, _M$1],
	[0, 0]
];
n0_registry$1.registerError(ItemContentMismatchException$, ItemContentMismatchException);
var ItemSizeLimitExceededException$ = [
	-3,
	n0$1,
	_ISLEE,
	{
		[_aQE]: [`ItemSizeLimitExceeded`, 400],
		[_e$1]: _c$1
	},
	[_TN, _M$1],
	[0, 0]
];
n0_registry$1.registerError(ItemSizeLimitExceededException$, ItemSizeLimitExceededException);
var MalformedResourcePolicyDocumentException$ = [
	-3,
	n0$1,
	_MRPDE,
	{
		[_aQE]: [`MalformedResourcePolicyDocumentException`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(MalformedResourcePolicyDocumentException$, MalformedResourcePolicyDocumentException);
var MaxDocumentSizeExceeded$ = [
	-3,
	n0$1,
	_MDSE,
	{
		[_aQE]: [`MaxDocumentSizeExceeded`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(MaxDocumentSizeExceeded$, MaxDocumentSizeExceeded);
var NoLongerSupportedException$ = [
	-3,
	n0$1,
	_NLSE,
	{
		[_aQE]: [`NoLongerSupported`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(NoLongerSupportedException$, NoLongerSupportedException);
var OpsItemAccessDeniedException$ = [
	-3,
	n0$1,
	_OIADE,
	{
		[_aQE]: [`OpsItemAccessDeniedException`, 403],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(OpsItemAccessDeniedException$, OpsItemAccessDeniedException);
var OpsItemAlreadyExistsException$ = [
	-3,
	n0$1,
	_OIAEE,
	{
		[_aQE]: [`OpsItemAlreadyExistsException`, 400],
		[_e$1]: _c$1
	},
	[_M$1, _OII],
	[0, 0]
];
n0_registry$1.registerError(OpsItemAlreadyExistsException$, OpsItemAlreadyExistsException);
var OpsItemConflictException$ = [
	-3,
	n0$1,
	_OICE,
	{
		[_aQE]: [`OpsItemConflictException`, 409],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(OpsItemConflictException$, OpsItemConflictException);
var OpsItemInvalidParameterException$ = [
	-3,
	n0$1,
	_OIIPE,
	{
		[_aQE]: [`OpsItemInvalidParameterException`, 400],
		[_e$1]: _c$1
	},
	[_PN, _M$1],
	[64, 0]
];
n0_registry$1.registerError(OpsItemInvalidParameterException$, OpsItemInvalidParameterException);
var OpsItemLimitExceededException$ = [
	-3,
	n0$1,
	_OILEE,
	{
		[_aQE]: [`OpsItemLimitExceededException`, 400],
		[_e$1]: _c$1
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
n0_registry$1.registerError(OpsItemLimitExceededException$, OpsItemLimitExceededException);
var OpsItemNotFoundException$ = [
	-3,
	n0$1,
	_OINFE,
	{
		[_aQE]: [`OpsItemNotFoundException`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(OpsItemNotFoundException$, OpsItemNotFoundException);
var OpsItemRelatedItemAlreadyExistsException$ = [
	-3,
	n0$1,
	_OIRIAEE,
	{
		[_aQE]: [`OpsItemRelatedItemAlreadyExistsException`, 400],
		[_e$1]: _c$1
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
n0_registry$1.registerError(OpsItemRelatedItemAlreadyExistsException$, OpsItemRelatedItemAlreadyExistsException);
var OpsItemRelatedItemAssociationNotFoundException$ = [
	-3,
	n0$1,
	_OIRIANFE,
	{
		[_aQE]: [`OpsItemRelatedItemAssociationNotFoundException`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(OpsItemRelatedItemAssociationNotFoundException$, OpsItemRelatedItemAssociationNotFoundException);
var OpsMetadataAlreadyExistsException$ = [
	-3,
	n0$1,
	_OMAEE,
	{
		[_aQE]: [`OpsMetadataAlreadyExistsException`, 400],
		[_e$1]: _c$1
	},
	[_m],
	[0]
];
n0_registry$1.registerError(OpsMetadataAlreadyExistsException$, OpsMetadataAlreadyExistsException);
var OpsMetadataInvalidArgumentException$ = [
	-3,
	n0$1,
	_OMIAE,
	{
		[_aQE]: [`OpsMetadataInvalidArgumentException`, 400],
		[_e$1]: _c$1
	},
	[_m],
	[0]
];
n0_registry$1.registerError(OpsMetadataInvalidArgumentException$, OpsMetadataInvalidArgumentException);
var OpsMetadataKeyLimitExceededException$ = [
	-3,
	n0$1,
	_OMKLEE,
	{
		[_aQE]: [`OpsMetadataKeyLimitExceededException`, 429],
		[_e$1]: _c$1
	},
	[_m],
	[0]
];
n0_registry$1.registerError(OpsMetadataKeyLimitExceededException$, OpsMetadataKeyLimitExceededException);
var OpsMetadataLimitExceededException$ = [
	-3,
	n0$1,
	_OMLEE,
	{
		[_aQE]: [`OpsMetadataLimitExceededException`, 429],
		[_e$1]: _c$1
	},
	[_m],
	[0]
];
n0_registry$1.registerError(OpsMetadataLimitExceededException$, OpsMetadataLimitExceededException);
var OpsMetadataNotFoundException$ = [
	-3,
	n0$1,
	_OMNFE,
	{
		[_aQE]: [`OpsMetadataNotFoundException`, 404],
		[_e$1]: _c$1
	},
	[_m],
	[0]
];
n0_registry$1.registerError(OpsMetadataNotFoundException$, OpsMetadataNotFoundException);
var OpsMetadataTooManyUpdatesException$ = [
	-3,
	n0$1,
	_OMTMUE,
	{
		[_aQE]: [`OpsMetadataTooManyUpdatesException`, 429],
		[_e$1]: _c$1
	},
	[_m],
	[0]
];
n0_registry$1.registerError(OpsMetadataTooManyUpdatesException$, OpsMetadataTooManyUpdatesException);
var ParameterAlreadyExists$ = [
	-3,
	n0$1,
	_PAE,
	{
		[_aQE]: [`ParameterAlreadyExists`, 400],
		[_e$1]: _c$1
	},
	[_m],
	[0]
];
n0_registry$1.registerError(ParameterAlreadyExists$, ParameterAlreadyExists);
var ParameterLimitExceeded$ = [
	-3,
	n0$1,
	_PLE,
	{
		[_aQE]: [`ParameterLimitExceeded`, 429],
		[_e$1]: _c$1
	},
	[_m],
	[0]
];
n0_registry$1.registerError(ParameterLimitExceeded$, ParameterLimitExceeded);
var ParameterMaxVersionLimitExceeded$ = [
	-3,
	n0$1,
	_PMVLE,
	{
		[_aQE]: [`ParameterMaxVersionLimitExceeded`, 400],
		[_e$1]: _c$1
	},
	[_m],
	[0]
];
n0_registry$1.registerError(ParameterMaxVersionLimitExceeded$, ParameterMaxVersionLimitExceeded);
var ParameterNotFound$ = [
	-3,
	n0$1,
	_PNF,
	{
		[_aQE]: [`ParameterNotFound`, 404],
		[_e$1]: _c$1
	},
	[_m],
	[0]
];
n0_registry$1.registerError(ParameterNotFound$, ParameterNotFound);
var ParameterPatternMismatchException$ = [
	-3,
	n0$1,
	_PPME,
	{
		[_aQE]: [`ParameterPatternMismatchException`, 400],
		[_e$1]: _c$1
	},
	[_m],
	[0]
];
n0_registry$1.registerError(ParameterPatternMismatchException$, ParameterPatternMismatchException);
var ParameterVersionLabelLimitExceeded$ = [
	-3,
	n0$1,
	_PVLLE,
	{
		[_aQE]: [`ParameterVersionLabelLimitExceeded`, 400],
		[_e$1]: _c$1
	},
	[_m],
	[0]
];
n0_registry$1.registerError(ParameterVersionLabelLimitExceeded$, ParameterVersionLabelLimitExceeded);
var ParameterVersionNotFound$ = [
	-3,
	n0$1,
	_PVNF,
	{
		[_aQE]: [`ParameterVersionNotFound`, 400],
		[_e$1]: _c$1
	},
	[_m],
	[0]
];
n0_registry$1.registerError(ParameterVersionNotFound$, ParameterVersionNotFound);
var PoliciesLimitExceededException$ = [
	-3,
	n0$1,
	_PLEE,
	{
		[_aQE]: [`PoliciesLimitExceededException`, 400],
		[_e$1]: _c$1
	},
	[_m],
	[0]
];
n0_registry$1.registerError(PoliciesLimitExceededException$, PoliciesLimitExceededException);
var ResourceDataSyncAlreadyExistsException$ = [
	-3,
	n0$1,
	_RDSAEE,
	{
		[_aQE]: [`ResourceDataSyncAlreadyExists`, 400],
		[_e$1]: _c$1
	},
	[_SN],
	[0]
];
n0_registry$1.registerError(ResourceDataSyncAlreadyExistsException$, ResourceDataSyncAlreadyExistsException);
var ResourceDataSyncConflictException$ = [
	-3,
	n0$1,
	_RDSCE,
	{
		[_aQE]: [`ResourceDataSyncConflictException`, 409],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(ResourceDataSyncConflictException$, ResourceDataSyncConflictException);
var ResourceDataSyncCountExceededException$ = [
	-3,
	n0$1,
	_RDSCEE,
	{
		[_aQE]: [`ResourceDataSyncCountExceeded`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(ResourceDataSyncCountExceededException$, ResourceDataSyncCountExceededException);
var ResourceDataSyncInvalidConfigurationException$ = [
	-3,
	n0$1,
	_RDSICE,
	{
		[_aQE]: [`ResourceDataSyncInvalidConfiguration`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(ResourceDataSyncInvalidConfigurationException$, ResourceDataSyncInvalidConfigurationException);
var ResourceDataSyncNotFoundException$ = [
	-3,
	n0$1,
	_RDSNFE,
	{
		[_aQE]: [`ResourceDataSyncNotFound`, 404],
		[_e$1]: _c$1
	},
	[
		_SN,
		_ST,
		_M$1
	],
	[
		0,
		0,
		0
	]
];
n0_registry$1.registerError(ResourceDataSyncNotFoundException$, ResourceDataSyncNotFoundException);
var ResourceInUseException$ = [
	-3,
	n0$1,
	_RIUE,
	{
		[_aQE]: [`ResourceInUseException`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(ResourceInUseException$, ResourceInUseException);
var ResourceLimitExceededException$ = [
	-3,
	n0$1,
	_RLEE,
	{
		[_aQE]: [`ResourceLimitExceededException`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(ResourceLimitExceededException$, ResourceLimitExceededException);
var ResourceNotFoundException$ = [
	-3,
	n0$1,
	_RNFE$1,
	{
		[_aQE]: [`ResourceNotFoundException`, 404],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ResourcePolicyConflictException$ = [
	-3,
	n0$1,
	_RPCE,
	{
		[_aQE]: [`ResourcePolicyConflictException`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(ResourcePolicyConflictException$, ResourcePolicyConflictException);
var ResourcePolicyInvalidParameterException$ = [
	-3,
	n0$1,
	_RPIPE,
	{
		[_aQE]: [`ResourcePolicyInvalidParameterException`, 400],
		[_e$1]: _c$1
	},
	[_PN, _M$1],
	[64, 0]
];
n0_registry$1.registerError(ResourcePolicyInvalidParameterException$, ResourcePolicyInvalidParameterException);
var ResourcePolicyLimitExceededException$ = [
	-3,
	n0$1,
	_RPLEE,
	{
		[_aQE]: [`ResourcePolicyLimitExceededException`, 400],
		[_e$1]: _c$1
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
n0_registry$1.registerError(ResourcePolicyLimitExceededException$, ResourcePolicyLimitExceededException);
var ResourcePolicyNotFoundException$$1 = [
	-3,
	n0$1,
	_RPNFE$1,
	{
		[_aQE]: [`ResourcePolicyNotFoundException`, 404],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(ResourcePolicyNotFoundException$$1, ResourcePolicyNotFoundException$1);
var ServiceQuotaExceededException$ = [
	-3,
	n0$1,
	_SQEE,
	{ [_e$1]: _c$1 },
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
n0_registry$1.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var ServiceSettingNotFound$ = [
	-3,
	n0$1,
	_SSNF,
	{
		[_aQE]: [`ServiceSettingNotFound`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(ServiceSettingNotFound$, ServiceSettingNotFound);
var StatusUnchanged$ = [
	-3,
	n0$1,
	_SU,
	{
		[_aQE]: [`StatusUnchanged`, 400],
		[_e$1]: _c$1
	},
	[],
	[]
];
n0_registry$1.registerError(StatusUnchanged$, StatusUnchanged);
var SubTypeCountLimitExceededException$ = [
	-3,
	n0$1,
	_STCLEE,
	{
		[_aQE]: [`SubTypeCountLimitExceeded`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(SubTypeCountLimitExceededException$, SubTypeCountLimitExceededException);
var TargetInUseException$ = [
	-3,
	n0$1,
	_TIUE,
	{
		[_aQE]: [`TargetInUseException`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(TargetInUseException$, TargetInUseException);
var TargetNotConnected$ = [
	-3,
	n0$1,
	_TNC,
	{
		[_aQE]: [`TargetNotConnected`, 430],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(TargetNotConnected$, TargetNotConnected);
var ThrottlingException$ = [
	-3,
	n0$1,
	_TE,
	{ [_e$1]: _c$1 },
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
n0_registry$1.registerError(ThrottlingException$, ThrottlingException);
var TooManyTagsError$ = [
	-3,
	n0$1,
	_TMTE,
	{
		[_aQE]: [`TooManyTagsError`, 400],
		[_e$1]: _c$1
	},
	[],
	[]
];
n0_registry$1.registerError(TooManyTagsError$, TooManyTagsError);
var TooManyUpdates$ = [
	-3,
	n0$1,
	_TMU,
	{
		[_aQE]: [`TooManyUpdates`, 429],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(TooManyUpdates$, TooManyUpdates);
var TotalSizeLimitExceededException$ = [
	-3,
	n0$1,
	_TSLEE,
	{
		[_aQE]: [`TotalSizeLimitExceeded`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(TotalSizeLimitExceededException$, TotalSizeLimitExceededException);
var UnsupportedCalendarException$ = [
	-3,
	n0$1,
	_UCE,
	{
		[_aQE]: [`UnsupportedCalendarException`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(UnsupportedCalendarException$, UnsupportedCalendarException);
var UnsupportedFeatureRequiredException$ = [
	-3,
	n0$1,
	_UFRE,
	{
		[_aQE]: [`UnsupportedFeatureRequiredException`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(UnsupportedFeatureRequiredException$, UnsupportedFeatureRequiredException);
var UnsupportedInventoryItemContextException$ = [
	-3,
	n0$1,
	_UIICE,
	{
		[_aQE]: [`UnsupportedInventoryItemContext`, 400],
		[_e$1]: _c$1
	},
	[_TN, _M$1],
	[0, 0]
];
n0_registry$1.registerError(UnsupportedInventoryItemContextException$, UnsupportedInventoryItemContextException);
var UnsupportedInventorySchemaVersionException$ = [
	-3,
	n0$1,
	_UISVE,
	{
		[_aQE]: [`UnsupportedInventorySchemaVersion`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(UnsupportedInventorySchemaVersionException$, UnsupportedInventorySchemaVersionException);
var UnsupportedOperatingSystem$ = [
	-3,
	n0$1,
	_UOS,
	{
		[_aQE]: [`UnsupportedOperatingSystem`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(UnsupportedOperatingSystem$, UnsupportedOperatingSystem);
var UnsupportedOperationException$ = [
	-3,
	n0$1,
	_UOE,
	{
		[_aQE]: [`UnsupportedOperation`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(UnsupportedOperationException$, UnsupportedOperationException);
var UnsupportedParameterType$ = [
	-3,
	n0$1,
	_UPT,
	{
		[_aQE]: [`UnsupportedParameterType`, 400],
		[_e$1]: _c$1
	},
	[_m],
	[0]
];
n0_registry$1.registerError(UnsupportedParameterType$, UnsupportedParameterType);
var UnsupportedPlatformType$ = [
	-3,
	n0$1,
	_UPTn,
	{
		[_aQE]: [`UnsupportedPlatformType`, 400],
		[_e$1]: _c$1
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(UnsupportedPlatformType$, UnsupportedPlatformType);
var ValidationException$ = [
	-3,
	n0$1,
	_VE,
	{
		[_aQE]: [`ValidationException`, 400],
		[_e$1]: _c$1
	},
	[_M$1, _RC],
	[0, 0]
];
n0_registry$1.registerError(ValidationException$, ValidationException);
const errorTypeRegistries$1 = [_s_registry$1, n0_registry$1];
var IPAddress = [
	0,
	n0$1,
	_IPA,
	8,
	0
];
var DescribeInstanceInformationRequest$ = [
	3,
	n0$1,
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
	n0$1,
	_DIIRe,
	0,
	[_IIL, _NT$1],
	[[() => InstanceInformationList, 0], 0]
];
var InstanceAggregatedAssociationOverview$ = [
	3,
	n0$1,
	_IAAO,
	0,
	[_DS, _IASAC],
	[0, 129]
];
var InstanceInformation$ = [
	3,
	n0$1,
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
	n0$1,
	_IIF,
	0,
	[_k, _vS],
	[0, [() => InstanceInformationFilterValueSet, 0]],
	2
];
var InstanceInformationStringFilter$ = [
	3,
	n0$1,
	_IISF,
	0,
	[_K, _Va],
	[0, [() => InstanceInformationFilterValueSet, 0]],
	2
];
var InstanceInformationFilterList = [
	1,
	n0$1,
	_IIFL,
	0,
	[() => InstanceInformationFilter$, { [_xN]: _IIF }]
];
var InstanceInformationFilterValueSet = [
	1,
	n0$1,
	_IIFVS,
	0,
	[0, { [_xN]: _IIFV }]
];
var InstanceInformationList = [
	1,
	n0$1,
	_IIL,
	0,
	[() => InstanceInformation$, { [_xN]: _IInst }]
];
var InstanceInformationStringFilterList = [
	1,
	n0$1,
	_IISFL,
	0,
	[() => InstanceInformationStringFilter$, { [_xN]: _IISF }]
];
var DescribeInstanceInformation$ = [
	9,
	n0$1,
	_DIIe,
	0,
	() => DescribeInstanceInformationRequest$,
	() => DescribeInstanceInformationResult$
];
// ../../../node_modules/@aws-sdk/client-ssm/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$3 = (config) => {
	return {
		apiVersion: "2014-11-06",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.wt,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Ct,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$1,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSSMHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.o()
		}],
		logger: config?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.it(),
		protocol: config?.protocol ?? AwsJson1_1Protocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.ssm",
			errorTypeRegistries: errorTypeRegistries$1,
			xmlNamespace: "http://ssm.amazonaws.com/doc/2014-11-06/",
			version: "2014-11-06",
			serviceTarget: "AmazonSSM"
		},
		serviceId: config?.serviceId ?? "SSM",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_4__.r,
		utf8Decoder: config?.utf8Decoder ?? _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_7__.r,
		utf8Encoder: config?.utf8Encoder ?? _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_7__.n
	};
};
// ../../../node_modules/@aws-sdk/client-ssm/dist-es/runtimeConfig.js
const getRuntimeConfig$2 = (config) => {
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.st)(process.version);
	const defaultsMode = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.$)(config);
	const defaultConfigProvider = () => defaultsMode().then(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ct);
	const clientSharedValues = getRuntimeConfig$3(config);
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.M)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.a, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__._t,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _login_js__WEBPACK_IMPORTED_MODULE_0__.a,
		defaultSocketTimeout: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.j)(config?.requestHandler, 9e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.p)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$1
		}),
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.g, config),
		region: config?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.nt, {
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.tt,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_js__WEBPACK_IMPORTED_MODULE_5__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)({
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.b
		}, config),
		streamCollector: config?.streamCollector ?? _node_http_handler_js__WEBPACK_IMPORTED_MODULE_5__.r,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.gt, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ht, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.f, loaderConfig)
	};
};
// ../../../node_modules/@aws-sdk/client-ssm/dist-es/auth/httpAuthExtensionConfiguration.js
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
// ../../../node_modules/@aws-sdk/client-ssm/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$1 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.l)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.at)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.P)(runtimeConfig), getHttpAuthExtensionConfiguration$1(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.u)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ot)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.F)(extensionConfiguration), resolveHttpAuthRuntimeConfig$1(extensionConfiguration));
};
// ../../../node_modules/@aws-sdk/client-ssm/dist-es/SSMClient.js
var SSMClient = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.mt {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$2(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters$1(_config_0);
		const _config_2 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.x)(_config_1);
		const _config_3 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.v)(_config_2);
		const _config_4 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.et)(_config_3);
		const _config_5 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.A)(_config_4);
		const _config_6 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.q)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig$1(_config_6);
		const _config_8 = resolveRuntimeExtensions$1(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ft)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.N)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.O)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.E)(this.config, {
			httpAuthSchemeParametersProvider: defaultSSMHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.C({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.T)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// ../../../node_modules/@aws-sdk/client-ssm/dist-es/commandBuilder.js
const command$1 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.rt)(commonParams$1, "AmazonSSM", "SSMClient", _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.K);
const _ep0$1 = {};
const _mw0$1 = (Command, cs, config, o) => [];
// ../../../node_modules/@aws-sdk/client-ssm/dist-es/commands/DescribeInstanceInformationCommand.js
var DescribeInstanceInformationCommand = class extends command$1(_ep0$1, _mw0$1, "DescribeInstanceInformation", DescribeInstanceInformation$) {};
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
const simpleValues = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.L({
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
		const isGood = _node_http_handler_js__WEBPACK_IMPORTED_MODULE_5__.d.isInstance(response) && response.statusCode < 300;
		const read = isGood ? readerOf(operation) : void 0;
		if (!isGood || read === void 0) return await stock(operation, context, response);
		const bytes = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.U)(response.body, context);
		const withoutBody = new _node_http_handler_js__WEBPACK_IMPORTED_MODULE_5__.d({
			statusCode: response.statusCode,
			headers: response.headers
		});
		return Object.assign(await stock(operation, context, withoutBody), read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8")));
	};
}
const readers = /* @__PURE__ */ new Map();
function readerOf({ name, output }) {
	if (!readers.has(name)) readers.set(name, answerReader(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.dt.of((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.pt)(output)), `${name.split("#").at(-1)}Response`));
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
		return this.#ec2 ??= readQuickly(new _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.C(this.#settings));
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
		if (bucket === void 0) this.#buckets.set(operation, bucket = new _finding_time_js__WEBPACK_IMPORTED_MODULE_1__.s(rate, this.#clock));
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
// clouds/aws/collect/api-reading.js
/** Calls about single objects that are under way at once: half of what the bucket gains in a second. */
const chainsAtOnce = 10;
/** Never rejects for what AWS does. */
async function readApi(row, collector, asking) {
	const known = /* @__PURE__ */ new Map();
	for (const api of [...collector.after ?? [], ...collector.hints ?? []]) {
		const other = await asking.other(api);
		if (other !== void 0) known.set(api, other.items);
		if (collector.after?.includes(api) === true && other?.entry.outcome !== "complete") return (0,_finding_time_js__WEBPACK_IMPORTED_MODULE_1__.o)(row.api, other?.entry, "what it would be asked about was not read");
	}
	const chains = collector.chains((api) => known.get(api) ?? [], asking.options);
	const listed = await (0,_at_once_js__WEBPACK_IMPORTED_MODULE_16__.t)(chainsAtOnce, chains, (chain) => readChain(chain, row, asking));
	return (0,_finding_time_js__WEBPACK_IMPORTED_MODULE_1__.i)(row.api, listed.map((one) => ({
		...one,
		items: kept(one.items, collector, asking.scope)
	})));
}
async function readChain({ about, page }, { permission }, { clients, bounds }) {
	const listed = await (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_11__.t)({
		page: (token, call) => page(clients, token, call),
		endingOf: (error) => (0,_login_js__WEBPACK_IMPORTED_MODULE_0__.r)(error, permission)
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
	const chain = chainOf(operation, input, (answer) => (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_11__.i)(answer, list));
	return { chains: () => [chain] };
}
/** A setting: the answer itself is the only item. Without its field `has`, it is no answer. */
function setting(operation, has) {
	const chain = chainOf(operation, {}, (answer) => (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_11__.r)(answer, has) === void 0 ? void 0 : [settingOf(answer)]);
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
			next: (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_11__.a)(answer, "NextToken")
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
	const ids = [...inGroups.map((named) => (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_11__.a)(named, "PrefixListId")), ...routes.map((route) => (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_11__.a)(route, "DestinationPrefixListId"))];
	return new Set(ids.filter((id) => id !== void 0));
}
/** Ids of the images that instances run, sorted, none twice. */
function usedImages(instances) {
	const ids = instances.map((instance) => (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_11__.a)(instance, "ImageId")).filter((id) => id !== void 0);
	return [...new Set(ids)].sort();
}
function elements(value, field) {
	const list = (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_11__.r)(value, field);
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
	"ec2:DescribeVpcs": listing(ofEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.o), most, "Vpcs"),
	"ec2:DescribeSubnets": listing(ofEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.c), most, "Subnets"),
	"ec2:DescribeRouteTables": listing(ofEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.d), { MaxResults: 100 }, "RouteTables"),
	"ec2:DescribeInternetGateways": listing(ofEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.h), most, "InternetGateways"),
	"ec2:DescribeNetworkAcls": listing(ofEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.p), most, "NetworkAcls"),
	"ec2:DescribeSecurityGroups": listing(ofEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.u), most, "SecurityGroups"),
	"ec2:DescribeManagedPrefixLists": listing(ofEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.m), { MaxResults: 100 }, "PrefixLists"),
	"ec2:GetManagedPrefixListEntries": {
		after: ["ec2:DescribeManagedPrefixLists"],
		hints: ["ec2:DescribeSecurityGroups", "ec2:DescribeRouteTables"],
		chains: (known, { wantsAll }) => {
			const named = namedPrefixLists(known("ec2:DescribeSecurityGroups"), known("ec2:DescribeRouteTables"));
			return idsOf(known("ec2:DescribeManagedPrefixLists"), "PrefixListId").filter((id) => wantsAll || named.has(id)).map((id) => ({
				about: id,
				...chainOf(ofEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.n), {
					PrefixListId: id,
					MaxResults: 100
				}, (answer) => (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_11__.i)(answer, "Entries"))
			}));
		},
		completing: (list, answers) => (0,_finding_time_js__WEBPACK_IMPORTED_MODULE_1__.n)((0,_read_listing_js__WEBPACK_IMPORTED_MODULE_11__.a)(list, "PrefixListId"), answers)
	},
	"ec2:DescribeVpcPeeringConnections": listing(ofEc2(DescribeVpcPeeringConnectionsCommand), most, "VpcPeeringConnections"),
	"ec2:DescribeFlowLogs": listing(ofEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.v), most, "FlowLogs"),
	"ec2:GetEbsEncryptionByDefault": setting(ofEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.a), "EbsEncryptionByDefault"),
	"ec2:GetSnapshotBlockPublicAccessState": setting(ofEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.t), "State"),
	"ec2:GetImageBlockPublicAccessState": setting(ofEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.i), "ImageBlockPublicAccessState"),
	"ec2:GetInstanceMetadataDefaults": setting(ofEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.r), "AccountLevel"),
	"ec2:DescribeNetworkInterfaces": listing(ofEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.f), most, "NetworkInterfaces"),
	"ec2:DescribeAddresses": listing(ofEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.y), {}, "Addresses"),
	"ec2:DescribeInstances": {
		chains: () => [chainOf(ofEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.g), most, (answer) => instancesOf((0,_read_listing_js__WEBPACK_IMPORTED_MODULE_11__.i)(answer, "Reservations")))],
		keep: _redact_js__WEBPACK_IMPORTED_MODULE_12__.t
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
		keep: (data) => (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_11__.r)((0,_redact_js__WEBPACK_IMPORTED_MODULE_12__.t)({ UserData: data }), "UserData"),
		completing: (instance, answers) => (0,_finding_time_js__WEBPACK_IMPORTED_MODULE_1__.n)((0,_read_listing_js__WEBPACK_IMPORTED_MODULE_11__.a)(instance, "InstanceId"), answers)?.[0]
	},
	"ec2:DescribeImages#used": {
		after: ["ec2:DescribeInstances"],
		chains: (known) => portions(usedImages(known("ec2:DescribeInstances"))).map((ids) => chainOf(ofEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__._), {
			...most,
			IncludeDeprecated: true,
			Filters: [{
				Name: "image-id",
				Values: [...ids]
			}]
		}, (answer) => (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_11__.i)(answer, "Images"))),
		keep: (image, { account }) => (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_11__.a)(image, "OwnerId") === account ? void 0 : usedImage(image)
	},
	"ec2:DescribeLaunchTemplates": listing(ofEc2(DescribeLaunchTemplatesCommand), { MaxResults: 200 }, "LaunchTemplates"),
	"ec2:DescribeLaunchTemplateVersions": {
		after: ["ec2:DescribeLaunchTemplates"],
		chains: (known) => known("ec2:DescribeLaunchTemplates").length === 0 ? [] : [chainOf(ofEc2(DescribeLaunchTemplateVersionsCommand), {
			Versions: ["$Default", "$Latest"],
			MaxResults: 200
		}, (answer) => (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_11__.i)(answer, "LaunchTemplateVersions"))],
		keep: _redact_js__WEBPACK_IMPORTED_MODULE_12__.t,
		completing: versionsOf
	},
	"ec2:DescribeVolumes": listing(ofEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.s), most, "Volumes"),
	"ec2:DescribeSnapshots": listing(ofEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.l), {
		...most,
		OwnerIds: [own]
	}, "Snapshots"),
	"ec2:DescribeSnapshots#public": {
		...listing(ofEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.l), {
			...most,
			OwnerIds: [own],
			RestorableByUserIds: ["all"]
		}, "Snapshots"),
		keep: (snapshot) => ({ SnapshotId: (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_11__.r)(snapshot, "SnapshotId") })
	},
	"ec2:DescribeImages": listing(ofEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__._), {
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
			}, (answer) => (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_11__.i)(answer, "AllowedPrincipals"))
		})),
		completing: (service, answers) => (0,_finding_time_js__WEBPACK_IMPORTED_MODULE_1__.n)((0,_read_listing_js__WEBPACK_IMPORTED_MODULE_11__.a)(service, "ServiceId"), answers)
	},
	"ec2:DescribeVpnConnections": {
		...listing(ofEc2(DescribeVpnConnectionsCommand), {}, "VpnConnections"),
		keep: _redact_js__WEBPACK_IMPORTED_MODULE_12__.t
	},
	"ec2:DescribeTransitGateways": listing(ofEc2(DescribeTransitGatewaysCommand), most, "TransitGateways"),
	"ec2:DescribeClientVpnEndpoints": listing(ofEc2(DescribeClientVpnEndpointsCommand), most, "ClientVpnEndpoints"),
	"ssm:DescribeInstanceInformation": listing(ofSsm(DescribeInstanceInformationCommand), { MaxResults: 50 }, "InstanceInformationList"),
	"backup:ListProtectedResources": listing(ofBackup(ListProtectedResourcesCommand), most, "Results")
};
/** An answer whose reservations hold no list of instances is not understood. */
function instancesOf(reservations) {
	const lists = reservations?.map((reservation) => (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_11__.r)(reservation, "Instances"));
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
	].map((field) => [field, (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_11__.r)(image, field)]).filter(([, value]) => value !== void 0));
}
function idsOf(items, field) {
	return items.map((item) => (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_11__.a)(item, field)).filter((id) => id !== void 0);
}
/** The default and the latest version of a template; undefined unless both came. */
function versionsOf(template, answers) {
	const id = (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_11__.a)(template, "LaunchTemplateId");
	const versions = answers.flatMap(({ items }) => items).filter((one) => (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_11__.a)(one, "LaunchTemplateId") === id);
	const numbers = new Set(versions.map((version) => (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_11__.r)(version, "VersionNumber")));
	return [(0,_read_listing_js__WEBPACK_IMPORTED_MODULE_11__.r)(template, "DefaultVersionNumber"), (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_11__.r)(template, "LatestVersionNumber")].every((number) => numbers.has(number)) ? versions : void 0;
}
// clouds/aws/collect/scope-reading.js
/** Reads the stages of a scope. */
function stageReader({ scope }, { apis, options, newClients }) {
	const withClients = whileUsed(newClients);
	return (stage, { bounds, watched }) => withClients((clients) => (0,_unless_refused_js__WEBPACK_IMPORTED_MODULE_10__.n)(apis.filter((row) => row.stage === stage), {
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
	const plan = (0,_finding_time_js__WEBPACK_IMPORTED_MODULE_1__.u)(collecting);
	const apis = apisToAsk(read.needs, params);
	const options = { wantsAll: read.needs === "all" || read.needs.has("aws.ec2.prefix_list") };
	const readers = (0,_finding_time_js__WEBPACK_IMPORTED_MODULE_1__.l)(scopes, {
		plan,
		noun: "scope",
		apis,
		stageReader: (toRead) => stageReader(toRead, {
			apis,
			options,
			newClients: () => new AwsClients(settingsOf(toRead), plan.clock)
		})
	});
	return (0,_finding_time_js__WEBPACK_IMPORTED_MODULE_1__.d)(readers, { scopes: scopesAtOnce });
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
		operation: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.St)(context).operation,
		region: await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.xt)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
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
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.r)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.xt)(config.authSchemePreference ?? []) });
};
// ../../../node_modules/@aws-sdk/client-organizations/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "organizations"
	});
};
const commonParams = {
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
var version = "3.1169.0";
// ../../../node_modules/@aws-sdk/client-organizations/dist-es/endpoint/bdd.js
const l = "ref";
const m = "authSchemes";
const n = "signingRegion";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "getAttr";
const g = { [l]: "Endpoint" };
const h = { [l]: d };
const i = { [m]: [{
	"name": "sigv4",
	[n]: "us-gov-west-1"
}] };
const j = { [m]: [{
	"name": "sigv4",
	[n]: "{PartitionResult#implicitGlobalRegion}"
}] };
const k = [{ [l]: "Region" }];
const _data = {
	conditions: [
		[c, [g]],
		[c, k],
		[
			"aws.partition",
			k,
			d
		],
		[e, [{ [l]: "UseFIPS" }, b]],
		[e, [{ [l]: "UseDualStack" }, b]],
		["stringEquals", [{
			fn: f,
			argv: [h, "name"]
		}, "aws-us-gov"]],
		[e, [{
			fn: f,
			argv: [h, "supportsFIPS"]
		}, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsDualStack"]
		}, b]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, {}],
		["https://organizations.us-gov-west-1.amazonaws.com", i],
		["https://organizations.us-gov-west-1.api.aws", i],
		["https://organizations-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", j],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://organizations-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", j],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://organizations.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", j],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://organizations.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", j],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
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
const bdd = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Z.from(nodes, root, _data.conditions, _data.results);
// ../../../node_modules/@aws-sdk/client-organizations/dist-es/endpoint/endpointResolver.js
const cache = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.X({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.J)(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Y.aws = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.d;
// ../../../node_modules/@aws-sdk/client-organizations/dist-es/models/OrganizationsServiceException.js
var OrganizationsServiceException = class OrganizationsServiceException extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.lt {
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
var MalformedPolicyDocumentException = class MalformedPolicyDocumentException extends OrganizationsServiceException {
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
		Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
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
const _A = "Account";
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
const _E = "Email";
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
const _MPDE = "MalformedPolicyDocumentException";
const _MR = "MaxResults";
const _N = "Name";
const _NT = "NextToken";
const _ONEE = "OrganizationNotEmptyException";
const _OUNEE = "OrganizationalUnitNotEmptyException";
const _OUNFE = "OrganizationalUnitNotFoundException";
const _P = "Paths";
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
const _T = "Type";
const _TMRE = "TooManyRequestsException";
const _TNFE = "TargetNotFoundException";
const _UAPIEE = "UnsupportedAPIEndpointException";
const _c = "client";
const _e = "error";
const _hE = "httpError";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.organizations";
const _se = "server";
const n0 = "com.amazonaws.organizations";
const _s_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_7__.t(_s);
var OrganizationsServiceException$ = [
	-3,
	_s,
	"OrganizationsServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(OrganizationsServiceException$, OrganizationsServiceException);
const n0_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_7__.t(n0);
var AccessDeniedException$ = [
	-3,
	n0,
	_ADE,
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_M],
	[0]
];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var AccessDeniedForDependencyException$ = [
	-3,
	n0,
	_ADFDE,
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_M, _R],
	[0, 0]
];
n0_registry.registerError(AccessDeniedForDependencyException$, AccessDeniedForDependencyException);
var AccountAlreadyClosedException$ = [
	-3,
	n0,
	_AACE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(AccountAlreadyClosedException$, AccountAlreadyClosedException);
var AccountAlreadyRegisteredException$ = [
	-3,
	n0,
	_AARE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(AccountAlreadyRegisteredException$, AccountAlreadyRegisteredException);
var AccountNotFoundException$ = [
	-3,
	n0,
	_ANFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(AccountNotFoundException$, AccountNotFoundException);
var AccountNotRegisteredException$ = [
	-3,
	n0,
	_ANRE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(AccountNotRegisteredException$, AccountNotRegisteredException);
var AccountOwnerNotVerifiedException$ = [
	-3,
	n0,
	_AONVE,
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_M],
	[0]
];
n0_registry.registerError(AccountOwnerNotVerifiedException$, AccountOwnerNotVerifiedException);
var AlreadyInOrganizationException$ = [
	-3,
	n0,
	_AIOE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(AlreadyInOrganizationException$, AlreadyInOrganizationException);
var AWSOrganizationsNotInUseException$ = [
	-3,
	n0,
	_AWSONIUE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(AWSOrganizationsNotInUseException$, AWSOrganizationsNotInUseException);
var ChildNotFoundException$ = [
	-3,
	n0,
	_CNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(ChildNotFoundException$, ChildNotFoundException);
var ConcurrentModificationException$ = [
	-3,
	n0,
	_CME,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
var ConflictException$ = [
	-3,
	n0,
	_CE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var ConstraintViolationException$ = [
	-3,
	n0,
	_CVE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M, _R],
	[0, 0]
];
n0_registry.registerError(ConstraintViolationException$, ConstraintViolationException);
var CreateAccountStatusNotFoundException$ = [
	-3,
	n0,
	_CASNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(CreateAccountStatusNotFoundException$, CreateAccountStatusNotFoundException);
var DestinationParentNotFoundException$ = [
	-3,
	n0,
	_DPNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(DestinationParentNotFoundException$, DestinationParentNotFoundException);
var DuplicateAccountException$ = [
	-3,
	n0,
	_DAE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(DuplicateAccountException$, DuplicateAccountException);
var DuplicateHandshakeException$ = [
	-3,
	n0,
	_DHE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(DuplicateHandshakeException$, DuplicateHandshakeException);
var DuplicateOrganizationalUnitException$ = [
	-3,
	n0,
	_DOUE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(DuplicateOrganizationalUnitException$, DuplicateOrganizationalUnitException);
var DuplicatePolicyAttachmentException$ = [
	-3,
	n0,
	_DPAE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(DuplicatePolicyAttachmentException$, DuplicatePolicyAttachmentException);
var DuplicatePolicyException$ = [
	-3,
	n0,
	_DPE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(DuplicatePolicyException$, DuplicatePolicyException);
var EffectivePolicyNotFoundException$ = [
	-3,
	n0,
	_EPNFE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(EffectivePolicyNotFoundException$, EffectivePolicyNotFoundException);
var FinalizingOrganizationException$ = [
	-3,
	n0,
	_FOE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(FinalizingOrganizationException$, FinalizingOrganizationException);
var HandshakeAlreadyInStateException$ = [
	-3,
	n0,
	_HAISE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(HandshakeAlreadyInStateException$, HandshakeAlreadyInStateException);
var HandshakeConstraintViolationException$ = [
	-3,
	n0,
	_HCVE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M, _R],
	[0, 0]
];
n0_registry.registerError(HandshakeConstraintViolationException$, HandshakeConstraintViolationException);
var HandshakeNotFoundException$ = [
	-3,
	n0,
	_HNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(HandshakeNotFoundException$, HandshakeNotFoundException);
var InvalidHandshakeTransitionException$ = [
	-3,
	n0,
	_IHTE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidHandshakeTransitionException$, InvalidHandshakeTransitionException);
var InvalidInputException$ = [
	-3,
	n0,
	_IIE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M, _R],
	[0, 0]
];
n0_registry.registerError(InvalidInputException$, InvalidInputException);
var InvalidResponsibilityTransferTransitionException$ = [
	-3,
	n0,
	_IRTTE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidResponsibilityTransferTransitionException$, InvalidResponsibilityTransferTransitionException);
var MalformedPolicyDocumentException$ = [
	-3,
	n0,
	_MPDE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
var MasterCannotLeaveOrganizationException$ = [
	-3,
	n0,
	_MCLOE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(MasterCannotLeaveOrganizationException$, MasterCannotLeaveOrganizationException);
var OrganizationalUnitNotEmptyException$ = [
	-3,
	n0,
	_OUNEE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(OrganizationalUnitNotEmptyException$, OrganizationalUnitNotEmptyException);
var OrganizationalUnitNotFoundException$ = [
	-3,
	n0,
	_OUNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(OrganizationalUnitNotFoundException$, OrganizationalUnitNotFoundException);
var OrganizationNotEmptyException$ = [
	-3,
	n0,
	_ONEE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(OrganizationNotEmptyException$, OrganizationNotEmptyException);
var ParentNotFoundException$ = [
	-3,
	n0,
	_PNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(ParentNotFoundException$, ParentNotFoundException);
var PolicyChangesInProgressException$ = [
	-3,
	n0,
	_PCIPE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(PolicyChangesInProgressException$, PolicyChangesInProgressException);
var PolicyInUseException$ = [
	-3,
	n0,
	_PIUE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(PolicyInUseException$, PolicyInUseException);
var PolicyNotAttachedException$ = [
	-3,
	n0,
	_PNAE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(PolicyNotAttachedException$, PolicyNotAttachedException);
var PolicyNotFoundException$ = [
	-3,
	n0,
	_PNFEo,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(PolicyNotFoundException$, PolicyNotFoundException);
var PolicyTypeAlreadyEnabledException$ = [
	-3,
	n0,
	_PTAEE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(PolicyTypeAlreadyEnabledException$, PolicyTypeAlreadyEnabledException);
var PolicyTypeNotAvailableForOrganizationException$ = [
	-3,
	n0,
	_PTNAFOE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(PolicyTypeNotAvailableForOrganizationException$, PolicyTypeNotAvailableForOrganizationException);
var PolicyTypeNotEnabledException$ = [
	-3,
	n0,
	_PTNEE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(PolicyTypeNotEnabledException$, PolicyTypeNotEnabledException);
var ResourcePolicyNotFoundException$ = [
	-3,
	n0,
	_RPNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(ResourcePolicyNotFoundException$, ResourcePolicyNotFoundException);
var ResponsibilityTransferAlreadyInStatusException$ = [
	-3,
	n0,
	_RTAISE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(ResponsibilityTransferAlreadyInStatusException$, ResponsibilityTransferAlreadyInStatusException);
var ResponsibilityTransferNotFoundException$ = [
	-3,
	n0,
	_RTNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(ResponsibilityTransferNotFoundException$, ResponsibilityTransferNotFoundException);
var RootNotFoundException$ = [
	-3,
	n0,
	_RNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(RootNotFoundException$, RootNotFoundException);
var ServiceException$ = [
	-3,
	n0,
	_SE,
	{
		[_e]: _se,
		[_hE]: 500
	},
	[_M],
	[0]
];
n0_registry.registerError(ServiceException$, ServiceException);
var SourceParentNotFoundException$ = [
	-3,
	n0,
	_SPNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(SourceParentNotFoundException$, SourceParentNotFoundException);
var TargetNotFoundException$ = [
	-3,
	n0,
	_TNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(TargetNotFoundException$, TargetNotFoundException);
var TooManyRequestsException$ = [
	-3,
	n0,
	_TMRE,
	{
		[_e]: _c,
		[_hE]: 429
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
var UnsupportedAPIEndpointException$ = [
	-3,
	n0,
	_UAPIEE,
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_M],
	[0]
];
n0_registry.registerError(UnsupportedAPIEndpointException$, UnsupportedAPIEndpointException);
const errorTypeRegistries = [_s_registry, n0_registry];
var AccountName = [
	0,
	n0,
	_AN,
	8,
	0
];
var Email = [
	0,
	n0,
	_E,
	8,
	0
];
var Account$ = [
	3,
	n0,
	_A,
	0,
	[
		_I,
		_Ar,
		_E,
		_N,
		_S,
		_St,
		_P,
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
	n0,
	_LAR,
	0,
	[_NT, _MR],
	[0, 1]
];
var ListAccountsResponse$ = [
	3,
	n0,
	_LARi,
	0,
	[_Acc, _NT],
	[[() => Accounts, 0], 0]
];
var Accounts = [
	1,
	n0,
	_Acc,
	0,
	[() => Account$, 0]
];
var ListAccounts$ = [
	9,
	n0,
	_LA,
	0,
	() => ListAccountsRequest$,
	() => ListAccountsResponse$
];
// ../../../node_modules/@aws-sdk/client-organizations/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2016-11-28",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.wt,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Ct,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultOrganizationsHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.o()
		}],
		logger: config?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.it(),
		protocol: config?.protocol ?? AwsJson1_1Protocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.organizations",
			errorTypeRegistries,
			xmlNamespace: "http://organizations.amazonaws.com/doc/2016-11-28/",
			version: "2016-11-28",
			serviceTarget: "AWSOrganizationsV20161128"
		},
		serviceId: config?.serviceId ?? "Organizations",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_4__.r,
		utf8Decoder: config?.utf8Decoder ?? _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_7__.r,
		utf8Encoder: config?.utf8Encoder ?? _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_7__.n
	};
};
// ../../../node_modules/@aws-sdk/client-organizations/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.st)(process.version);
	const defaultsMode = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.$)(config);
	const defaultConfigProvider = () => defaultsMode().then(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ct);
	const clientSharedValues = getRuntimeConfig$1(config);
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.M)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.a, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__._t,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _login_js__WEBPACK_IMPORTED_MODULE_0__.a,
		defaultSocketTimeout: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.j)(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.p)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.g, config),
		region: config?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.nt, {
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.tt,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_js__WEBPACK_IMPORTED_MODULE_5__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)({
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.b
		}, config),
		streamCollector: config?.streamCollector ?? _node_http_handler_js__WEBPACK_IMPORTED_MODULE_5__.r,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.gt, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ht, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.f, loaderConfig)
	};
};
// ../../../node_modules/@aws-sdk/client-organizations/dist-es/auth/httpAuthExtensionConfiguration.js
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
// ../../../node_modules/@aws-sdk/client-organizations/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.l)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.at)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.P)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.u)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ot)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.F)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// ../../../node_modules/@aws-sdk/client-organizations/dist-es/OrganizationsClient.js
var OrganizationsClient = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.mt {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.x)(_config_1);
		const _config_3 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.v)(_config_2);
		const _config_4 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.et)(_config_3);
		const _config_5 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.A)(_config_4);
		const _config_6 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.q)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ft)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.N)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.O)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.E)(this.config, {
			httpAuthSchemeParametersProvider: defaultOrganizationsHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.C({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.T)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// ../../../node_modules/@aws-sdk/client-organizations/dist-es/commandBuilder.js
const command = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.rt)(commonParams, "AWSOrganizationsV20161128", "OrganizationsClient", _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.K);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// ../../../node_modules/@aws-sdk/client-organizations/dist-es/commands/ListAccountsCommand.js
var ListAccountsCommand = class extends command(_ep0, _mw0, "ListAccounts", ListAccounts$) {};
// clouds/aws/login/organization.js
/** Lists the accounts of the organization that the login belongs to. */
/** The most that a page has. https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccounts.html */
const pageSize = 20;
const accountsPermission$1 = "organizations:ListAccounts";
/** All accounts, or those that came before the listing ended early. Rejects only for a bug. */
async function organizationAccounts({ params, shared, context }, credentials) {
	const client = new OrganizationsClient((0,_login_js__WEBPACK_IMPORTED_MODULE_0__.c)(shared, {
		region: (0,_login_js__WEBPACK_IMPORTED_MODULE_0__.o)(params),
		credentials
	}));
	const page = async (token, call) => {
		const command = new ListAccountsCommand({
			MaxResults: pageSize,
			NextToken: token
		});
		const { Accounts, NextToken } = await client.send(command, { abortSignal: call.signal });
		return {
			items: Accounts?.map((account) => accountOf$1(account)),
			next: NextToken
		};
	};
	const { items, ending } = await (0,_finding_time_js__WEBPACK_IMPORTED_MODULE_1__.t)({
		context,
		clock: _read_listing_js__WEBPACK_IMPORTED_MODULE_11__.n,
		what: "no end of the list"
	}, (bounds) => (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_11__.t)({
		page,
		endingOf: _login_js__WEBPACK_IMPORTED_MODULE_0__.i
	}, bounds));
	return {
		accounts: items,
		failure: failureOf(ending)
	};
}
/** `Status` was retired in September 2026; an account that has neither is read, and its calls tell. */
function accountOf$1({ Id: id, State: state, Status: status }) {
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
	const caller = await (0,_unless_refused_js__WEBPACK_IMPORTED_MODULE_10__.t)(login.caller());
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
	return (regions !== "all" && regions.every((region) => !region.includes("*")) ? regions.filter((region) => !(0,_params6_js__WEBPACK_IMPORTED_MODULE_14__.n)(region, excludeRegions)) : ["global"]).map((region) => ({
		scope: regionScope(id, region),
		reason: (0,_login_js__WEBPACK_IMPORTED_MODULE_0__.i)(error)
	}));
}
/** Nobody knows which account the login has, and nothing can be read with it. */
function withoutCaller({ params }, error) {
	const { accounts, excludeAccounts } = params;
	if (accounts === void 0 || accounts === "all") return [{
		scope: regionScope("unknown", "global"),
		reason: (0,_login_js__WEBPACK_IMPORTED_MODULE_0__.i)(error)
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
	const credentials = await (0,_unless_refused_js__WEBPACK_IMPORTED_MODULE_10__.t)(login.credentials());
	if (credentials instanceof _errors_js__WEBPACK_IMPORTED_MODULE_13__.t) {
		const message = "The accounts of the organization could not be listed, because the login was refused.";
		yield {
			scope: regionScope(caller.account, "organization"),
			reason: {
				...(0,_login_js__WEBPACK_IMPORTED_MODULE_0__.i)(credentials),
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
				...(0,_login_js__WEBPACK_IMPORTED_MODULE_0__.i)(failure),
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
		const isRead = (0,_params6_js__WEBPACK_IMPORTED_MODULE_14__.n)(region, regions) && !(0,_params6_js__WEBPACK_IMPORTED_MODULE_14__.n)(region, excludeRegions);
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
// clouds/aws/login/regions.js
/** Which regions of an account are to be read. */
const regionsPermission$1 = "ec2:DescribeRegions";
/**
* The scopes of an account, once its credentials are there: at once the regions that every account has, and when AWS has
* answered those that it has opted in to. `later` does not reject unless there is a bug.
*/
async function scopesOfAccount(request, account) {
	const { params } = request;
	const credentials = await (0,_unless_refused_js__WEBPACK_IMPORTED_MODULE_10__.t)(account.credentials());
	if (credentials instanceof _errors_js__WEBPACK_IMPORTED_MODULE_13__.t) return {
		now: unreadAccount(params, account.id, credentials),
		later: Promise.resolve([])
	};
	const { defaultRegions } = _login_js__WEBPACK_IMPORTED_MODULE_0__.s[params.partition];
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
	const { defaultRegions } = _login_js__WEBPACK_IMPORTED_MODULE_0__.s[partition];
	return regions.some((name) => !defaultRegions.includes(name) && !(0,_params6_js__WEBPACK_IMPORTED_MODULE_14__.n)(name, excludeRegions));
}
async function optedInScopes(request, account) {
	const { params, known } = request;
	const states = await (0,_unless_refused_js__WEBPACK_IMPORTED_MODULE_10__.t)(regionStates(request, account));
	if (states instanceof _errors_js__WEBPACK_IMPORTED_MODULE_13__.t) return withoutStates(params, account, states);
	const { defaultRegions } = _login_js__WEBPACK_IMPORTED_MODULE_0__.s[params.partition];
	return [
		...[...states].flatMap(([region, isEnabled]) => isEnabled ? [region] : []).filter((region) => !defaultRegions.includes(region) && isRead(params, region)).map((region) => readable(account, region)),
		...unreadNames(params, account.id, states),
		...disabledSince(params, knownScopes(known), account.id, states)
	];
}
/** Regions that are named are asked all the same, and their own calls tell; what `all` and patterns mean is not known. */
function withoutStates(params, account, error) {
	const { partition, regions } = params;
	const { defaultRegions } = _login_js__WEBPACK_IMPORTED_MODULE_0__.s[partition];
	const names = regions === "all" ? [] : regions.filter((name) => !name.includes("*") && isRead(params, name));
	const named = names.filter((name) => !defaultRegions.includes(name)).map((name) => readable(account, name));
	if (regions !== "all" && names.length === regions.length) return named;
	const message = `Which regions account ${account.id} has opted in to could not be asked, so only those that every account has are read: ${error.message}. Allow ${regionsPermission$1}, or name all regions in \`regions\`.`;
	return [...named, {
		scope: regionScope(account.id, "opted-in-regions"),
		reason: {
			...(0,_login_js__WEBPACK_IMPORTED_MODULE_0__.i)(error),
			message
		}
	}];
}
/** Entries of `regions` that lead nowhere: a name of a region that is not enabled, a pattern that no region matches. */
function unreadNames(params, account, states) {
	const { partition, regions, excludeRegions } = params;
	const { defaultRegions } = _login_js__WEBPACK_IMPORTED_MODULE_0__.s[partition];
	return (regions === "all" ? [] : regions.filter((name) => !defaultRegions.includes(name))).flatMap((entry) => {
		if ((0,_params6_js__WEBPACK_IMPORTED_MODULE_14__.n)(entry, excludeRegions)) return [];
		if (entry.includes("*") ? [...states.keys(), ...defaultRegions].some((region) => (0,_params6_js__WEBPACK_IMPORTED_MODULE_14__.n)(region, [entry])) : states.get(entry) === true) return [];
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
	const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_17__.t)(entry, states.keys());
	return `\`regions\` names ${entry}, but account ${account} knows no such region.${near === void 0 ? "" : ` Did you mean ${near}?`}`;
}
/** What is in a region goes on when the region is disabled, and costs money; only nobody can see it any more. */
function disabledSince(params, known, account, states) {
	const { partition, regions } = params;
	const { defaultRegions } = _login_js__WEBPACK_IMPORTED_MODULE_0__.s[partition];
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
	const settings = (0,_login_js__WEBPACK_IMPORTED_MODULE_0__.c)(shared, {
		region: (0,_login_js__WEBPACK_IMPORTED_MODULE_0__.o)(params),
		credentials,
		endpoint: params.endpoint
	});
	const where = {
		scope: `aws:${account.id}:opted-in-regions`,
		api: regionsPermission$1,
		permission: regionsPermission$1
	};
	const command = new DescribeRegionsCommand({ AllRegions: true });
	const client = new _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.C(settings);
	const named = ((await (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_15__.t)(context, (abortSignal) => client.send(command, { abortSignal })).catch((error) => {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_13__.t) throw error;
		const { outcome, message } = (0,_login_js__WEBPACK_IMPORTED_MODULE_0__.i)(error);
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_13__.t(outcome, message.replace(/\.$/, ""), where, { cause: error });
	})).Regions ?? []).flatMap(({ RegionName: name, OptInStatus: status }) => name === void 0 ? [] : [[name, status !== "not-opted-in"]]);
	if (named.length === 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_13__.t("failed", "the answer names no region", where);
	return new Map(named);
}
function isRead({ regions, excludeRegions }, region) {
	return (0,_params6_js__WEBPACK_IMPORTED_MODULE_14__.n)(region, regions) && !(0,_params6_js__WEBPACK_IMPORTED_MODULE_14__.n)(region, excludeRegions);
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
	const accounts = accountsToRead(asked, (0,_login_js__WEBPACK_IMPORTED_MODULE_0__.t)(asked));
	const later = [];
	for await (const scopes of (0,_finding_time_js__WEBPACK_IMPORTED_MODULE_1__.f)(accounts, (account) => scopesOf(asked, account), accountsAtOnce)) {
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
// clouds/aws/live/access.js
/** The actions that reading the objects of a type takes, by type. */
const readActions = {
	"aws.ec2.security_group": ["ec2:DescribeSecurityGroups"],
	"aws.ec2.network_interface": ["ec2:DescribeNetworkInterfaces"],
	"aws.ec2.instance": ["ec2:DescribeInstances"],
	"aws.ec2.address": ["ec2:DescribeAddresses"],
	"aws.ec2.address_association": ["ec2:DescribeAddresses"],
	"aws.ec2.image": ["ec2:DescribeImages", "ec2:DescribeImageAttribute"],
	"aws.ec2.snapshot": ["ec2:DescribeSnapshots", "ec2:DescribeSnapshotAttribute"],
	"aws.ec2.volume": ["ec2:DescribeVolumes"],
	"aws.ec2.key_pair": ["ec2:DescribeKeyPairs"],
	"aws.ec2.instance_profile_association": ["ec2:DescribeIamInstanceProfileAssociations"],
	"aws.ec2.vpc": ["ec2:DescribeVpcs"],
	"aws.ec2.subnet": ["ec2:DescribeSubnets"],
	"aws.ec2.internet_gateway": ["ec2:DescribeInternetGateways"],
	"aws.ec2.network_acl": ["ec2:DescribeNetworkAcls"],
	"aws.ec2.route_table": ["ec2:DescribeRouteTables"],
	"aws.ec2.flow_log": ["ec2:DescribeFlowLogs"],
	"aws.ec2.prefix_list": ["ec2:DescribeManagedPrefixLists", "ec2:GetManagedPrefixListEntries"],
	"aws.ec2.ebs_encryption_by_default": ["ec2:GetEbsEncryptionByDefault"],
	"aws.ec2.snapshot_block_public_access": ["ec2:GetSnapshotBlockPublicAccessState"],
	"aws.ec2.image_block_public_access": ["ec2:GetImageBlockPublicAccessState"],
	"aws.ec2.instance_metadata_defaults": ["ec2:GetInstanceMetadataDefaults"],
	"aws.iam.role": [
		"iam:GetRole",
		"iam:ListRoles",
		"iam:ListAttachedRolePolicies",
		"iam:ListRolePolicies",
		"iam:GetRolePolicy"
	],
	"aws.iam.instance_profile": [
		"iam:GetInstanceProfile",
		"iam:ListInstanceProfiles",
		"iam:ListInstanceProfilesForRole"
	],
	"aws.iam.policy": [
		"iam:GetPolicy",
		"iam:GetPolicyVersion",
		"iam:ListPolicies"
	]
};
/**
* By API. Kinds that an action may ask about are all named, required or not.
* https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html and list_awsidentityandaccessmanagementiam.html
*/
const writeAccess = {
	...pair(["AuthorizeSecurityGroupIngress", "RevokeSecurityGroupIngress"], groupKinds(), "security_group"),
	...pair(["AuthorizeSecurityGroupEgress", "RevokeSecurityGroupEgress"], groupKinds(), "security_group"),
	"ec2:CreateSecurityGroup": ec2(["security-group", "vpc"], ["security_group"], ["DeleteSecurityGroup"]),
	"ec2:DeleteSecurityGroup": ec2(["security-group"], ["security_group"]),
	"ec2:ModifyNetworkInterfaceAttribute": ec2([
		"network-interface",
		"security-group",
		"instance"
	], ["network_interface"], ["ModifyNetworkInterfaceAttribute"]),
	...pair(["StartInstances", "StopInstances"], ["instance"], "instance"),
	"ec2:TerminateInstances": ec2(["instance"], ["instance"]),
	"ec2:ModifyInstanceMetadataOptions": ec2(["instance"], ["instance"], ["ModifyInstanceMetadataOptions"]),
	"ec2:CreateTags": ec2(["*"], [], ["CreateTags", "DeleteTags"]),
	"ec2:DeleteTags": ec2(["*"], [], ["CreateTags"]),
	"ec2:CreateSnapshot": ec2(["snapshot", "volume"], ["snapshot", "volume"], ["DeleteSnapshot"]),
	"ec2:DeleteSnapshot": ec2(["snapshot"], ["snapshot"]),
	"ec2:ModifyImageAttribute": ec2(["image"], ["image"], ["ModifyImageAttribute"]),
	"ec2:ModifySnapshotAttribute": ec2(["snapshot"], ["snapshot"], ["ModifySnapshotAttribute"]),
	...pair(["EnableEbsEncryptionByDefault", "DisableEbsEncryptionByDefault"], [], "ebs_encryption_by_default"),
	...pair(["EnableImageBlockPublicAccess", "DisableImageBlockPublicAccess"], [], "image_block_public_access"),
	...pair(["EnableSnapshotBlockPublicAccess", "DisableSnapshotBlockPublicAccess"], [], "snapshot_block_public_access", true),
	"ec2:ModifyInstanceMetadataDefaults": ec2([], ["instance_metadata_defaults"], ["ModifyInstanceMetadataDefaults"]),
	...pair(["AssociateAddress", "DisassociateAddress"], [
		"elastic-ip",
		"instance",
		"network-interface"
	], "address"),
	"ec2:ReleaseAddress": ec2(["elastic-ip"], ["address"]),
	"ec2:DeleteKeyPair": ec2(["key-pair"], ["key_pair"]),
	...pair(["AttachInternetGateway", "DetachInternetGateway"], ["internet-gateway", "vpc"], "internet_gateway"),
	"ec2:DeleteInternetGateway": ec2(["internet-gateway"], ["internet_gateway"]),
	...pair(["AssociateIamInstanceProfile", "DisassociateIamInstanceProfile"], ["instance"], "instance_profile_association"),
	...pair(["CreateFlowLogs", "DeleteFlowLogs"], [
		"vpc-flow-log",
		"vpc",
		"subnet",
		"network-interface"
	], "flow_log"),
	...pair(["CreateNetworkAclEntry", "DeleteNetworkAclEntry"], ["network-acl"], "network_acl"),
	"ec2:ReplaceNetworkAclEntry": ec2(["network-acl"], ["network_acl"], ["ReplaceNetworkAclEntry"]),
	"ec2:DeleteNetworkAcl": ec2(["network-acl"], ["network_acl"]),
	"iam:CreateRole": iam(["flow-log-role"], ["role"], ["DeleteRole"]),
	"iam:DeleteRole": iam(["flow-log-role"], ["role"], ["CreateRole"]),
	"iam:PutRolePolicy": iam(["flow-log-role"], ["role"], ["PutRolePolicy", "DeleteRolePolicy"]),
	"iam:DeleteRolePolicy": iam(["flow-log-role"], ["role"], ["PutRolePolicy"]),
	"iam:AttachRolePolicy": iam(["role"], ["role"], ["DetachRolePolicy"]),
	"iam:DetachRolePolicy": iam(["role"], ["role"], ["AttachRolePolicy"]),
	"iam:AddRoleToInstanceProfile": iam(["instance-profile"], ["instance_profile"], ["RemoveRoleFromInstanceProfile"]),
	"iam:RemoveRoleFromInstanceProfile": iam(["instance-profile"], ["instance_profile"], ["AddRoleToInstanceProfile"])
};
/** The actions that planning with these bots takes, sorted: what they, and the calls that they plan, look at. */
function planningActions(bots) {
	const types = bots.flatMap(({ entities, reads, writes }) => [
		...entities,
		...reads,
		...writes.flatMap((api) => writeAccess[api]?.touches ?? [])
	]);
	return [...new Set(types.flatMap((type) => readActions[type] ?? []))].sort();
}
function groupKinds() {
	return ["security-group", "security-group-rule"];
}
/** Two APIs that undo each other; `isSelf` where the first also restores an earlier value of its own. */
function pair([first, second], kinds, touched, isSelf = false) {
	return {
		[`ec2:${first}`]: ec2(kinds, [touched], isSelf ? [first, second] : [second]),
		[`ec2:${second}`]: ec2(kinds, [touched], [first])
	};
}
function ec2(kinds, touched, undoneBy = []) {
	return {
		kinds,
		touches: touched.map((kind) => `aws.ec2.${kind}`),
		undoneBy: undoneBy.map((operation) => `ec2:${operation}`)
	};
}
function iam(kinds, touched, undoneBy) {
	return {
		kinds,
		touches: touched.map((kind) => `aws.iam.${kind}`),
		undoneBy: undoneBy.map((operation) => `iam:${operation}`)
	};
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
* account. A login whose own account is not read gets no permission to read it. Plans of bots are made with the same
* logins.
*/
function awsPermissions(params, needs, bots = []) {
	const read = readStatement([.../* @__PURE__ */ new Set([...readPermissions(needs, params), ...planningActions(bots)])].sort());
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
	..._params6_js__WEBPACK_IMPORTED_MODULE_14__.t,
	create: (params, context) => {
		const shared = (0,_login_js__WEBPACK_IMPORTED_MODULE_0__.l)(params, context);
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
				settingsOf: ({ scope: { region }, credentials }) => (0,_login_js__WEBPACK_IMPORTED_MODULE_0__.c)(shared, {
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

/***/ 6071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ redactSecrets)
/* harmony export */ });
/* harmony import */ var _redacted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6610);

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
