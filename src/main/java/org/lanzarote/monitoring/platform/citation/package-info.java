/**
 * Texts in CommonMark with typed citations, which are checked when written and can be followed from both ends.
 *
 * <p>A text, its citations and what these rest on are one feature: a text is written, read and followed with all of them.
 *
 * <p>Rooms with records that can be cited register their targets here, from Parties' reservations to replies and
 * recommendations; findings, the report, editorial statements and extracts use it for their texts. No request enters
 * here.
 */
@NullMarked
package org.lanzarote.monitoring.platform.citation;

import org.jspecify.annotations.NullMarked;
