/**
 * Finds in free text what may tell who a child is, and what sounds like abuse told by the child; no database.
 *
 * <p>It finds, in English and French: names after a title or after what somebody is to the child, telephone numbers,
 * e-mail and postal addresses, named schools, accounts in networks and games, exact dates of birth and internet
 * addresses; also when they are written with spaces, look-alike letters or in words.
 *
 * <p>It cannot find: names alone, without a title, or in small letters after a word that takes a capital ("Anna told
 * me", "my uncle peter"); nicknames, places, clubs and classes; what several harmless facts tell together; what a
 * description of a drawing or film shows; telephone numbers of six digits that nobody calls a number; and any of these
 * in other languages beyond what looks alike. It also refuses some harmless texts, such as one about "youtube.com". So
 * people read every text with their own eyes.
 *
 * <p>The rooms intake and extract use it. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.children.screening;

import org.jspecify.annotations.NullMarked;
