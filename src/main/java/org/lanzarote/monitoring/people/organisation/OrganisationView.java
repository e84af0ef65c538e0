package org.lanzarote.monitoring.people.organisation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;

/** An organisation as the Secretariat sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrganisationView(
        @Schema(description = "Key of the organisation") UUID id,

        @JsonIgnore int version,

        @Schema(description = "Its full name") String name,

        OrganisationKind kind,

        @Schema(description = "What it does, in its own words")
        String about,

        Contact contact,

        OrganisationStatus status,

        @Schema(description = "When it asked to take part") Instant registeredAt,

        @Schema(description = "When the Secretariat decided") @Nullable Instant decidedAt,

        @Schema(description = "Ground on which it was declined") @Nullable String reason,

        @Schema(description = "What you may do with it now") List<OrganisationAction> permittedActions) {

    OrganisationView(
            UUID id,
            int version,
            String name,
            OrganisationKind kind,
            String about,
            String given,
            String family,
            String email,
            Language language,
            OrganisationStatus status,
            Instant registeredAt,
            @Nullable Instant decidedAt,
            @Nullable String reason) {
        this(
                id,
                version,
                name,
                kind,
                about,
                new Contact(given, family, email, language),
                status,
                registeredAt,
                decidedAt,
                reason,
                OrganisationAction.permitted(status, false));
    }

    /** The organisation, where another has its name and takes part. */
    OrganisationView withNameTaken() {
        return new OrganisationView(
                id,
                version,
                name,
                kind,
                about,
                contact,
                status,
                registeredAt,
                decidedAt,
                reason,
                OrganisationAction.permitted(status, true));
    }
}
