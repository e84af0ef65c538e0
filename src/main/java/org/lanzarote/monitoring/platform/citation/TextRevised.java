package org.lanzarote.monitoring.platform.citation;

import java.util.UUID;

/** A record has a new text, of this history: who holds words of it sees whether they still stand there. */
public record TextRevised(UUID history, String markdown) {}
