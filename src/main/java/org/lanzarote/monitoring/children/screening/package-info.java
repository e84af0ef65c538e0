/**
 * Finds in free text what may tell who a child is, and what sounds like abuse told by the child; no database.
 *
 * <p>What is certain is refused, in English and French: names after a title or after what somebody is to the child,
 * telephone numbers, e-mail and postal addresses, named schools, accounts in networks and games, exact dates of birth and
 * internet addresses; also when they are written with spaces, look-alike letters or in words. What is likely is marked, and
 * a person is asked: given names, words with a capital, accounts, ages, birthdays, classes, towns. What sounds like abuse
 * is suspected by the weights of its words. The words, patterns and weights are in files beside these classes.
 *
 * <p>It cannot find: names in small letters that are on no list, nicknames, small places; what several harmless facts tell
 * together; what a description of a drawing or film shows; and any of these in other languages beyond what looks alike.
 * The guide for facilitators says how much it finds, as measured. So people read every text with their own eyes.
 *
 * <p>Its files are one feature: a kind of finding each, what they read a text by, and what spares them the reading.
 *
 * <p>The rooms session, statement, disclosure, intake and extract use it. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.children.screening;

import org.jspecify.annotations.NullMarked;
