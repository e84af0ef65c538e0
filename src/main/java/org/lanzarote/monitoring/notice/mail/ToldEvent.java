package org.lanzarote.monitoring.notice.mail;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.event.EventAudience;
import org.lanzarote.monitoring.platform.event.EventType;

/** An event as the courier reads it, with all to whom it is told. */
record ToldEvent(
        long number,
        UUID id,
        EventType type,
        String subject,
        EventAudience audience,
        @Nullable Integer round,
        @Nullable String party,
        @Nullable String organisation,
        @Nullable String account,
        JsonNode data) {

    LetterFacts facts() {
        return new LetterFacts(subject, data);
    }
}
