package org.lanzarote.monitoring.outcome.report;

import java.util.List;
import java.util.UUID;

/** Implemented by the room of recommendations: it finds the themes by which they are sorted. */
public interface ThemeUses {

    /** The keys of the themes that recommendations of a report have. */
    List<String> themesUsed(UUID report);
}
