package org.lanzarote.monitoring.outcome.report;

import java.util.UUID;

/** The id of a part of the report, and a key: its own, or that of something which cites it. */
record BackLink(UUID target, String key) {}
