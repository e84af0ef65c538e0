package org.lanzarote.monitoring.outcome.recommendation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The three classes of addressees. */
@Schema(description = "PARTIES_NOT_ALREADY_DOING_SO is an open class, which may also name Parties")
public enum AddresseeKind {
    NAMED_PARTIES,
    ALL_PARTIES,
    PARTIES_NOT_ALREADY_DOING_SO
}
