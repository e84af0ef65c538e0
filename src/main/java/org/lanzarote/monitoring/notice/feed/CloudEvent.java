package org.lanzarote.monitoring.notice.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.event.EventType;

/** A thing that happened, in the form of CloudEvents 1.0. */
@Schema(description = "A thing that happened, in the form of CloudEvents 1.0")
public record CloudEvent(
        @Schema(description = "Version of CloudEvents", examples = "1.0")
        String specversion,

        @Schema(description = "Its key, the same wherever it is told; for after and Last-Event-ID")
        UUID id,

        @Schema(description = "The service that it comes from", examples = "https://monitoring.example.org")
        URI source,

        EventType type,

        @Schema(description = "Address of the thing that it happened to", examples = "/rounds/2/replies/FRA")
        String subject,

        @Schema(
                description =
                        "When it happened (UTC); of a submission that was forwarded, the day alone, and it is told when that is over")
        Instant time,

        @Schema(description = "Media type of its data", examples = "application/json")
        String datacontenttype,

        @Schema(
                description =
                        "Keys, numbers and days, as they were when it happened: round, party and others by its type")
        JsonNode data) {}
