package org.lanzarote.monitoring.platform.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A thing that happened, as it is read: its number, what it happened to, whom it is told, and what is told of it. */
public record EventRow(
        long number,
        UUID id,
        EventType type,
        Instant at,
        String subject,
        EventAudience audience,
        @Nullable Integer round,
        @Nullable String party,
        @Nullable String account,
        JsonNode data) {}
