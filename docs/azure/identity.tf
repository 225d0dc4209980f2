# The identity that the workflow logs in as, and its role on one subscription. What it is for: ../azure.md

terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.0"
    }
  }
}

provider "azurerm" {
  features {}
  subscription_id = var.subscription_id
}

variable "subscription_id" {
  description = "The subscription that the identity lies in, and that is audited unless `scope` says otherwise."
  type        = string
}

variable "scope" {
  description = "What is audited, if it is more: /providers/Microsoft.Management/managementGroups/ID."
  type        = string
  default     = null
}

variable "repository" {
  description = "The repository that audits: owner/name, spelled as GitHub does."
  type        = string
}

variable "owner_id" {
  description = "Number of its owner: gh api repos/OWNER/NAME --jq .owner.id"
  type        = string
}

variable "repository_id" {
  description = "Number of the repository: gh api repos/OWNER/NAME --jq .id"
  type        = string
}

variable "environment" {
  description = "The GitHub environment that the job runs in."
  type        = string
  default     = "posture"
}

variable "location" {
  description = "Where the identity is kept; it reads all locations."
  type        = string
  default     = "westeurope"
}

variable "audience" {
  description = "US Government: api://AzureADTokenExchangeUSGov, China: api://AzureADTokenExchangeChina."
  type        = string
  default     = "api://AzureADTokenExchange"
}

locals {
  scope      = var.scope == null ? "/subscriptions/${var.subscription_id}" : var.scope
  repository = split("/", var.repository)
  owner      = local.repository[0]
  name       = local.repository[1]

  # GitHub issues the first form for repositories made, renamed or transferred since 15 July 2026. Delete the other one.
  subjects = {
    ids   = "repo:${local.owner}@${var.owner_id}/${local.name}@${var.repository_id}:environment:${var.environment}"
    names = "repo:${var.repository}:environment:${var.environment}"
  }

  # Every action that reading a subscription takes, on no data of it.
  read_permissions = [
    # generated:permissions
    "Microsoft.Authorization/permissions/read",
    "Microsoft.Compute/disks/read",
    "Microsoft.Compute/images/read",
    "Microsoft.Compute/snapshots/read",
    "Microsoft.Compute/virtualMachineScaleSets/read",
    "Microsoft.Compute/virtualMachines/instanceView/read",
    "Microsoft.Compute/virtualMachines/read",
    "Microsoft.DBforMySQL/flexibleServers/read",
    "Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies/read",
    "Microsoft.Network/applicationGateways/read",
    "Microsoft.Network/applicationSecurityGroups/read",
    "Microsoft.Network/bastionHosts/read",
    "Microsoft.Network/loadBalancers/read",
    "Microsoft.Network/networkInterfaces/read",
    "Microsoft.Network/networkSecurityGroups/read",
    "Microsoft.Network/networkSecurityPerimeters/read",
    "Microsoft.Network/networkWatchers/flowLogs/read",
    "Microsoft.Network/networkWatchers/read",
    "Microsoft.Network/publicIPAddresses/read",
    "Microsoft.Network/routeTables/read",
    "Microsoft.Network/virtualNetworkGateways/read",
    "Microsoft.Network/virtualNetworks/read",
    "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems/read",
    "Microsoft.RecoveryServices/vaults/backupPolicies/read",
    "Microsoft.ResourceGraph/resources/read",
    "Microsoft.Resources/subscriptions/read",
    "Microsoft.Resources/subscriptions/resourceGroups/read",
    "Microsoft.Security/locations/jitNetworkAccessPolicies/read",
    "Microsoft.Storage/storageAccounts/read",
    "Microsoft.Web/sites/read",
    # /generated:permissions
  ]
}

resource "azurerm_resource_group" "posturegate" {
  name     = "posturegate"
  location = var.location
}

resource "azurerm_user_assigned_identity" "posturegate" {
  name                = "posturegate"
  resource_group_name = azurerm_resource_group.posturegate.name
  location            = azurerm_resource_group.posturegate.location
}

resource "azurerm_federated_identity_credential" "github" {
  for_each            = local.subjects
  name                = "github-${each.key}"
  resource_group_name = azurerm_resource_group.posturegate.name
  parent_id           = azurerm_user_assigned_identity.posturegate.id
  issuer              = "https://token.actions.githubusercontent.com"
  subject             = each.value
  audience            = [var.audience]
}

resource "azurerm_role_definition" "audit" {
  name              = "posturegate-audit"
  scope             = local.scope
  description       = "Lists what posturegate audits, and reads no data."
  assignable_scopes = [local.scope]

  permissions {
    actions = var.scope == null ? local.read_permissions : concat(
      local.read_permissions,
      ["Microsoft.Management/managementGroups/descendants/read"],
    )
  }
}

resource "azurerm_role_assignment" "audit" {
  scope              = local.scope
  role_definition_id = azurerm_role_definition.audit.role_definition_resource_id
  principal_id       = azurerm_user_assigned_identity.posturegate.principal_id
  principal_type     = "ServicePrincipal"
}

output "tenant" {
  value = azurerm_user_assigned_identity.posturegate.tenant_id
}

output "client" {
  value = azurerm_user_assigned_identity.posturegate.client_id
}
