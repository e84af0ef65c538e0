/**
 * Texts as they are kept: with all their wordings, the targets of their citations, and the answers and passages that these
 * rest on.
 *
 * <p>It is one feature: a wording is written, read and followed with its citations and its evidence, and each of the three
 * names the others. Rooms with records that can be cited register their targets here, from Parties' reservations to replies
 * and recommendations; findings, the report, editorial statements and extracts use it for their texts. No request enters
 * here.
 */
@NullMarked
package org.lanzarote.monitoring.platform.citation;

import org.jspecify.annotations.NullMarked;
