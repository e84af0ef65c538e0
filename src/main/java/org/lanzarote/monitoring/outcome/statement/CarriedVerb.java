package org.lanzarote.monitoring.outcome.statement;

import org.lanzarote.monitoring.platform.language.BilingualText;

/** The verb of a recommendation that a statement may carry, as the round's scale of urgency has it. */
record CarriedVerb(String code, BilingualText verb) {}
