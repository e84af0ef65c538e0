package org.lanzarote.monitoring.stakeholders.copy;

import java.util.Set;
import java.util.UUID;

/**
 * Words that were taken down of what everybody read of a submission: a passage, or a whole text as it was submitted; and all
 * copies of it, by which texts cite it.
 */
public record TakenFromCopy(
        UUID takeDown, Set<UUID> copies, String words, boolean whole, String ground, boolean everywhere) {}
