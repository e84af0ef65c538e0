package org.lanzarote.monitoring.platform.citation;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Implemented by the room that follows evidence: it gives the words of answers that texts cite. */
public interface CitableAnswers {

    /** These answers, in one statement whatever their number. */
    Map<UUID, CitableAnswer> of(Collection<UUID> ids);
}
