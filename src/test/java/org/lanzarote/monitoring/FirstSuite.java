package org.lanzarote.monitoring;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The half of the tests that is about States, organisations and the report, and all that {@link SecondSuite} leaves. */
@Suite
@SelectPackages("org.lanzarote.monitoring")
@ExcludePackages({
    "org.lanzarote.monitoring.platform",
    "org.lanzarote.monitoring.files",
    "org.lanzarote.monitoring.people",
    "org.lanzarote.monitoring.preparation",
    "org.lanzarote.monitoring.children",
    "org.lanzarote.monitoring.analysis",
    "org.lanzarote.monitoring.inquiry",
    "org.lanzarote.monitoring.notice"
})
class FirstSuite {}
