package org.lanzarote.monitoring.platform.problem;

import org.lanzarote.monitoring.platform.language.Language;

/** Writes a problem as a page, which the room of pages does. */
public interface ProblemPage {

    byte[] of(Problem problem, Language language);

    /** What the page may load and run. */
    String policy();
}
