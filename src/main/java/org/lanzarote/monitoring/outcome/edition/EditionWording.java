package org.lanzarote.monitoring.outcome.edition;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.text.TextWithCitations;
import org.lanzarote.monitoring.platform.text.TypedLink;

/** How one place reads in an edition: its text, and what it has besides, each by its name. */
public record EditionWording(
        @Nullable TextWithCitations text, List<TypedLink> links, Map<String, List<String>> fields) {}
