export const id = 8196;
export const ids = [8196];
export const modules = {

/***/ 9290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ notGiven),
/* harmony export */   r: () => (/* binding */ notYetRelated),
/* harmony export */   t: () => (/* binding */ doubtOf)
/* harmony export */ });
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2230);

// clouds/modelling/doubt.js
/** What makes a list from these APIs incomplete in the scope; undefined if each of them ended complete. */
function doubtOf({ scope, index }, ...apis) {
	for (const api of apis) {
		const entry = index.ledger(scope.id, api);
		if (entry === void 0) {
			const message = `${api} was not asked in ${scope.id}.`;
			return new _unknown_js__WEBPACK_IMPORTED_MODULE_0__.t({
				kind: "not-collected",
				scope: scope.id,
				api,
				message
			});
		}
		const { outcome, permission } = entry;
		if (outcome === "complete") continue;
		const message = entry.message ?? `${api} ended ${outcome} in ${scope.id}.`;
		return new _unknown_js__WEBPACK_IMPORTED_MODULE_0__.t({
			kind: outcome,
			scope: scope.id,
			api,
			...permission === void 0 || outcome !== "denied" ? {} : { permission },
			message
		});
	}
}
/** What a complete listing should have held: the collector did not give it. */
function notGiven({ scope }, api, what) {
	return new _unknown_js__WEBPACK_IMPORTED_MODULE_0__.t({
		kind: "failed",
		scope: scope.id,
		api,
		message: `${api} ended complete, but ${what} is missing.`
	});
}
/** What a fact is until `relate` fills it: nobody can take it for known in between. */
function notYetRelated(scope) {
	return new _unknown_js__WEBPACK_IMPORTED_MODULE_0__.t({
		kind: "not-collected",
		scope: scope.id,
		message: "This was not related to other resources."
	});
}



/***/ }),

/***/ 8196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   azvmModel: () => (/* binding */ azvmModel)
/* harmony export */ });
/* harmony import */ var _redact2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8093);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2230);
/* harmony import */ var _doubt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9290);



// clouds/object-model/machine-view.js
const machineView = {
	name: "machine_view",
	doc: "A virtual machine as it runs.",
	fields: {
		state: {
			type: "string",
			doc: "`pending`, `running`, `stopping` or `stopped`."
		},
		disks: {
			type: { list: { object: "MachineViewDisk" } },
			doc: "Its disks, and what encrypts each."
		},
		extensions: {
			type: { list: { object: "MachineExtension" } },
			doc: "What the provider's agent runs in it."
		}
	}
};
const machineViewDisk = {
	name: "MachineViewDisk",
	doc: "A disk of a machine, and what encrypts it.",
	fields: {
		name: {
			type: "string",
			doc: "Its name."
		},
		isOsDisk: {
			type: "bool",
			doc: "Whether the machine starts from it."
		},
		isEphemeral: {
			type: "bool",
			doc: "Whether it lives on the host, and goes with it."
		},
		isManaged: {
			type: "bool",
			doc: "False where it is a file in a storage account."
		},
		guestEncryption: {
			type: "bool",
			doc: "Whether it is encrypted within the machine."
		},
		hostEncryption: {
			type: "bool",
			doc: "Whether the host encrypts it, its cache among it."
		},
		confidential: {
			type: "bool",
			doc: "Whether it is encrypted with a key that only the confidential machine has."
		},
		encryption: {
			type: "string",
			doc: "Whose key the storage encrypts it with: `platform` or `customer-managed`; absent where no storage holds it.",
			optional: true
		}
	}
};
const machineExtension = {
	name: "MachineExtension",
	doc: "Software that the provider's agent runs in a machine.",
	fields: {
		name: {
			type: "string",
			doc: "What people called it."
		},
		kind: {
			type: "string",
			doc: "What it is: publisher and type, as in `Microsoft.Azure.Monitor.AzureMonitorLinuxAgent`."
		},
		status: {
			type: "string",
			doc: "`succeeded`, `failed`, `transitioning`, …; empty where it does not say."
		}
	}
};
// clouds/azvm/declarations.js
const azvmVirtualMachine = {
	name: "azvm_virtual_machine",
	doc: "A virtual machine as it runs.",
	fields: {
		..._redact2_js__WEBPACK_IMPORTED_MODULE_0__.x,
		powerState: {
			type: "string",
			doc: "`starting`, `running`, `stopping`, `stopped` (its host is still kept), `deallocating` or `deallocated`."
		},
		osType: {
			type: "string",
			doc: "`Linux` or `Windows`.",
			optional: true
		}
	}
};
const objects = [
	machineView,
	machineViewDisk,
	machineExtension,
	azvmVirtualMachine
];
const virtualMachines = {
	type: "azvm.compute.virtual_machine",
	doc: "A virtual machine of Azure as its instance view shows it: one call for each, by the cloud `azvm`.",
	com: machineView.name,
	ext: azvmVirtualMachine.name,
	apis: ["Microsoft.Compute/virtualMachines"]
};
// clouds/azvm/normalise.js
/** What a view says is Unknown where there is none: `relate` says why. */
function virtualMachine({ item, scope }) {
	const raw = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_0__.f)({
		item,
		scope
	});
	const view = raw.object("instanceView");
	const { id, name = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_0__.v)(id), location, tags = {} } = (0,_redact2_js__WEBPACK_IMPORTED_MODULE_0__.d)(raw);
	const powerState = view === void 0 ? (0,_doubt_js__WEBPACK_IMPORTED_MODULE_1__.r)(scope) : powerStateOf(view, scope);
	const facts = {
		view,
		scope,
		powerState
	};
	return [{
		raw: item.raw,
		ext: {
			id: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_0__.g)(id),
			resourceGroup: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_0__._)(id, "resourcegroups") ?? "",
			powerState,
			osType: raw.object("storageProfile")?.object("osDisk")?.text("osType"),
			type: "azvm.compute.virtual_machine"
		},
		com: {
			state: stateOf(powerState),
			disks: disksOf(raw, facts),
			extensions: extensionsOf(facts),
			cloud: "azure",
			type: "machine_view",
			id: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_0__.g)(id),
			name,
			account: scope.account,
			region: (0,_redact2_js__WEBPACK_IMPORTED_MODULE_0__.y)(location),
			tags,
			collectedAt: item.collectedAt
		}
	}];
}
/** One of the statuses is `PowerState/…`: https://learn.microsoft.com/azure/virtual-machines/states-billing */
function powerStateOf(view, scope) {
	const state = statusAfter(view.objects("statuses"), "PowerState/");
	return states.has(state) ? state : notSaid(scope, "The instance view does not say whether the machine runs.");
}
/** The words of the common object model for Azure's. */
const states = /* @__PURE__ */ new Map([
	["creating", "pending"],
	["starting", "pending"],
	["running", "running"],
	["stopping", "stopping"],
	["deallocating", "stopping"],
	["stopped", "stopped"],
	["deallocated", "stopped"]
]);
function stateOf(powerState) {
	return powerState instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_2__.t ? powerState : states.get(powerState) ?? powerState;
}
function disksOf(raw, { view, scope }) {
	if (view === void 0) return (0,_doubt_js__WEBPACK_IMPORTED_MODULE_1__.r)(scope);
	const seen = new Map(view.objects("disks").map((disk) => [disk.text("name")?.toLowerCase() ?? "", disk]));
	const hostEncryption = raw.object("securityProfile")?.flag("encryptionAtHost") ?? false;
	return (0,_redact2_js__WEBPACK_IMPORTED_MODULE_0__.n)(raw).map((disk) => ({
		name: disk.name,
		isOsDisk: disk.isOsDisk,
		isEphemeral: disk.isEphemeral,
		isManaged: disk.isManaged,
		guestEncryption: !disk.isEphemeral && guestEncryption(disk.name, {
			disk: seen.get(disk.name.toLowerCase()),
			scope
		}),
		hostEncryption,
		confidential: disk.isConfidential,
		encryption: storageEncryption(disk)
	}));
}
/**
* A disk without settings is not encrypted in the guest; one that the view does not list, as of a machine that does not
* run, may be. https://learn.microsoft.com/rest/api/compute/virtual-machines/instance-view#diskinstanceview
*/
function guestEncryption(name, { disk, scope }) {
	if (disk === void 0) return notSaid(scope, `The instance view does not show the disk ${name}.`);
	const settings = disk.objects("encryptionSettings").map((one) => one.flag("enabled"));
	if (settings.length === 0 || settings.includes(false)) return false;
	if (!settings.includes(void 0)) return true;
	return notSaid(scope, `The instance view does not say whether the encryption of the disk ${name} is on.`);
}
/** Storage encrypts all that it holds; an ephemeral disk is on the host alone. */
function storageEncryption({ isEphemeral, encryptionSet }) {
	if (isEphemeral) return void 0;
	return encryptionSet === void 0 ? "platform" : "customer-managed";
}
/** Without its agent a machine that does not run shows none of its extensions. */
function extensionsOf({ view, scope, powerState }) {
	if (view === void 0) return (0,_doubt_js__WEBPACK_IMPORTED_MODULE_1__.r)(scope);
	if (powerState !== "running" && !view.has("extensions")) return notSaid(scope, "A machine that is not known to run does not show its extensions.");
	return view.objects("extensions").map((extension) => extensionOf(extension));
}
function extensionOf(raw) {
	return {
		name: raw.text("name") ?? "",
		kind: raw.text("type") ?? "",
		status: statusAfter(raw.objects("statuses"), "ProvisioningState/")
	};
}
/** `ProvisioningState/failed/1009` is `failed`. Empty where there is no such status. */
function statusAfter(statuses, prefix) {
	return statuses.map((status) => status.text("code") ?? "").find((text) => text.toLowerCase().startsWith(prefix.toLowerCase()))?.slice(prefix.length).split("/")[0]?.toLowerCase() ?? "";
}
function notSaid(scope, message) {
	return new _unknown_js__WEBPACK_IMPORTED_MODULE_2__.t({
		kind: "not-collected",
		scope: scope.id,
		api: viewApi,
		message
	});
}
/** What lists the instance views, in the ledger. */
const viewApi = "Microsoft.Compute/virtualMachines/instanceView";
// clouds/azvm/relate.js
/** Says of each machine whose view is missing what became of it. */
function relateViews(resources, view) {
	for (const machine of resources.filter(isViewed)) {
		if (hasView(machine)) continue;
		const { com, ext } = machine;
		const doubt = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_1__.t)(view, "Microsoft.Compute/virtualMachines/instanceView") ?? (0,_doubt_js__WEBPACK_IMPORTED_MODULE_1__.n)(view, "Microsoft.Compute/virtualMachines/instanceView", `the instance view of ${com.id}`);
		com.state = doubt;
		com.disks = doubt;
		com.extensions = doubt;
		ext.powerState = doubt;
	}
}
/** Disks are a list, were it an empty one, as soon as there is a view. */
function hasView({ com }) {
	return Array.isArray(com.disks);
}
function isViewed(resource) {
	return resource.ext.type === "azvm.compute.virtual_machine";
}
// clouds/azvm/model.js
/**
* `raw` of an item is the machine as Resource Manager lists it, with `instanceView` as
* `GET …/virtualMachines/{name}/instanceView` answers, which is left out where it could not be read.
*/
const azvmModel = {
	provider: "azvm",
	objects,
	types: [virtualMachines],
	/** The cloud `azure` looks up the power state of its machines. */
	indexTypes: /* @__PURE__ */ new Set([virtualMachines.type]),
	redact: _redact2_js__WEBPACK_IMPORTED_MODULE_0__.t,
	normalise: ({ scope, resources }) => resources.flatMap((item) => virtualMachine({
		item,
		scope
	})),
	relate: (scope, resources, index) => relateViews(resources, {
		scope,
		index
	})
};



/***/ }),

/***/ 4092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ RawObject)
/* harmony export */ });
// clouds/modelling/raw-object.js
/** Reads the objects of a provider: names checked by its SDK's types, values checked as they are read. */
/**
* An object as the SDK of a provider returns it, or as JSON has it. What is absent, null or an empty text reads as undefined;
* every reader throws an Error that names type, id and path where a value has another type than the SDK says.
*/
var RawObject = class RawObject {
	#fields;
	#place;
	#envelope;
	/**
	* `envelope` names the field that holds most of the others where the SDK's types know them side by side, here and in the
	* objects within: `properties` of Azure Resource Manager. What stands beside it comes first.
	*/
	constructor(value, place, envelope) {
		if (!isRecord(value)) throw new Error(`${place} must be an object, but is ${kindOf(value)}`);
		this.#fields = value;
		this.#place = place;
		this.#envelope = envelope;
	}
	text(name) {
		const value = this.#value(name);
		if (value === void 0 || value === "") return void 0;
		if (typeof value !== "string") throw this.#wrong(name, "a text");
		return value;
	}
	requiredText(name) {
		const text = this.text(name);
		if (text === void 0) throw new Error(`${this.#place} has no ${name}`);
		return text;
	}
	flag(name) {
		const value = this.#value(name);
		if (value !== void 0 && typeof value !== "boolean") throw this.#wrong(name, "true or false");
		return value;
	}
	integer(name) {
		const value = this.#value(name);
		if (value === void 0) return void 0;
		if (typeof value !== "number" || !Number.isSafeInteger(value)) throw this.#wrong(name, "an integer");
		return value;
	}
	number(name) {
		const value = this.#value(name);
		if (value !== void 0 && typeof value !== "number") throw this.#wrong(name, "a number");
		return value;
	}
	/** An integer that JSON may hold as text, as Google's `int64` fields do. */
	wholeNumber(name) {
		const value = this.#value(name);
		if (typeof value !== "string" || value === "") return this.integer(name);
		const number = /^-?\d+$/.test(value) ? Number(value) : NaN;
		if (!Number.isSafeInteger(number)) throw this.#wrong(name, "an integer");
		return number;
	}
	/** ISO 8601, UTC, from a Date of the SDK or the text that JSON makes of it. */
	time(name) {
		const value = this.#value(name);
		if (value === void 0 || value === "") return void 0;
		const date = value instanceof Date ? value : new Date(typeof value === "string" ? value : NaN);
		if (Number.isNaN(date.getTime())) throw this.#wrong(name, "a time");
		return date.toISOString();
	}
	texts(name) {
		return this.#list(name).map((value) => {
			if (typeof value !== "string") throw this.#wrong(name, "a list of texts");
			return value;
		});
	}
	object(name) {
		const value = this.#value(name);
		return value === void 0 ? void 0 : new RawObject(value, `${this.#place}.${name}`, this.#envelope);
	}
	/** The elements of a list; none where the list is absent. */
	objects(name) {
		return this.#list(name).map((value, position) => new RawObject(value, `${this.#place}.${name}[${position}]`, this.#envelope));
	}
	/** Whether the field is there at all, be it an empty list. */
	has(name) {
		return this.#value(name) !== void 0;
	}
	/** A mapping of texts, as Azure has tags and Google labels. */
	textsByName(name) {
		const value = this.#value(name) ?? {};
		if (!isRecord(value)) throw this.#wrong(name, "a mapping");
		const pairs = Object.entries(value).map(([key, text]) => {
			if (typeof text !== "string") throw this.#wrong(name, "a mapping of texts");
			return [key, text];
		});
		return Object.fromEntries(pairs);
	}
	/** The names in a mapping, whatever they stand for; none where it is absent. */
	names(name) {
		const value = this.#value(name) ?? {};
		if (!isRecord(value)) throw this.#wrong(name, "a mapping");
		return Object.keys(value);
	}
	/** A list of `{ Key, Value }` as a mapping. */
	tags(name) {
		const pairs = this.#list(name).map((value, position) => {
			const tag = new RawObject(value, `${this.#place}.${name}[${position}]`);
			return [tag.requiredText("Key"), tag.text("Value") ?? ""];
		});
		return Object.fromEntries(pairs);
	}
	/** This object. Throws where it lacks its envelope: then what it does not say is no fact. */
	withEnvelope() {
		const { [this.#envelope ?? ""]: inner } = this.#fields;
		return this.#envelope === void 0 || isRecord(inner) ? this : this.refuse(`has no ${this.#envelope}`);
	}
	/** Throws what is wrong with this object beyond the type of a value. */
	refuse(reason) {
		throw new Error(`${this.#place} ${reason}`);
	}
	#value(name) {
		const value = ownValue(this.#fields, name) ?? void 0;
		if (value !== void 0 || this.#envelope === void 0) return value;
		const inner = ownValue(this.#fields, this.#envelope);
		return isRecord(inner) ? ownValue(inner, name) ?? void 0 : void 0;
	}
	#list(name) {
		const value = this.#value(name);
		if (value === void 0) return [];
		if (!Array.isArray(value)) throw this.#wrong(name, "a list");
		return value;
	}
	#wrong(name, expected) {
		return /* @__PURE__ */ new Error(`${this.#place}.${name} must be ${expected}, but is ${kindOf(this.#value(name))}`);
	}
};
function ownValue(fields, name) {
	return Object.hasOwn(fields, name) ? fields[name] : void 0;
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
function kindOf(value) {
	if (value === void 0 || value === null) return "absent";
	return Array.isArray(value) ? "a list" : `of type ${typeof value}`;
}



/***/ }),

/***/ 8093:
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
/* harmony import */ var _raw_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4092);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2230);
/* harmony import */ var _doubt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9290);
/* harmony import */ var _redacted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1494);




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



/***/ }),

/***/ 1494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ secretsIn),
/* harmony export */   n: () => (/* binding */ redactedSecret),
/* harmony export */   r: () => (/* binding */ redactedStartupData),
/* harmony export */   t: () => (/* binding */ redactFields)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);


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
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${kind}\n${secret.replaceAll(/\s/g, "")}`).digest("hex").slice(0, 16);
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
		return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(bytes, { maxOutputLength: mostUnpackedBytes }).toString("utf8");
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
		sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex"),
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



/***/ })

};
