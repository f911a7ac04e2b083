package disclosure

import rego.v1

default permitted := false

permitted if input.averts_offence

permitted if {
	some consent in input.consents
	consent.to == input.to
	consent.teller == input.teller
	input.category in consent.categories
	input.purpose in consent.purposes
}
