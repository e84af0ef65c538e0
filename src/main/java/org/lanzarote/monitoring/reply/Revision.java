package org.lanzarote.monitoring.reply;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Why a submitted reply is worked on again, and since when; what was submitted stands until the next submission. */
@Embeddable
record Revision(@Enumerated(EnumType.STRING) RevisionCause cause, String reason, String by, Instant since) {}
