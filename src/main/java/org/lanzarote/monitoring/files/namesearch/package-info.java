/**
 * Names that are looked for in a text, however they are spelled, wrapped or said there; no database. {@code SoughtNames} are the names to
 * look for, and say where they stand in a text.
 *
 * <p>The copies of what stakeholders submitted are searched with it for whoever is not to be named. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.files.namesearch;

import org.jspecify.annotations.NullMarked;
