/**
 * What any service needs, whatever it is about. Its rooms, each using those before it: time, secret, language, problem,
 * html, access, paging, http, openapi, trail, citation and startup.
 */
@NullMarked
package org.lanzarote.monitoring.platform;

import org.jspecify.annotations.NullMarked;
