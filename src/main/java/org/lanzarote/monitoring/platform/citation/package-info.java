/**
 * Texts in CommonMark with typed citations, which are checked when written, can be followed from both ends and keep all
 * their wordings: one feature, since a wording is its words and its citations.
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
