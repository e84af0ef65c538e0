package org.lanzarote.monitoring.people.organisation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.people.identity.EmailAddress;
import org.lanzarote.monitoring.people.identity.PersonalName;
import org.lanzarote.monitoring.platform.language.Language;

/** The person who speaks for an organisation and gets its first account. */
@Embeddable
@Schema(description = "The person who speaks for an organisation, and gets its first account")
public record Contact(
        @NotBlank @PersonalName @Size(max = 100) @Schema(description = "Given name" + PersonalName.SIGNS)
        String given,

        @NotBlank @PersonalName @Size(max = 100) @Schema(description = "Family name" + PersonalName.SIGNS)
        String family,

        @NotBlank @EmailAddress @Size(max = 254) @Schema(description = "E-mail address for the invitation")
        String email,

        @NotNull @Enumerated(EnumType.STRING) @Schema(description = "Language of the invitation")
        Language language) {}
