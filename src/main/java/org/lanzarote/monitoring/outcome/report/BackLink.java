package org.lanzarote.monitoring.outcome.report;

import java.util.UUID;

/** A link back to a part of the report: the id of the part, and a key, its own or that of a record citing it. */
public record BackLink(UUID target, String key) {}
