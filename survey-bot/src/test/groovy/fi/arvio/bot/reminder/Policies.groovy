package fi.arvio.bot.reminder

/** The standard policy, but for what a test names. */
class Policies {
    static Policy standard(Map<String, ?> but = [:]) {
        def of = Policy.standard()
        def parts = Policy.recordComponents.collect { part ->
            but.containsKey(part.name) ? but[part.name] : part.accessor.invoke(of)
        }
        Policy.declaredConstructors.first().newInstance(parts as Object[]) as Policy
    }
}
