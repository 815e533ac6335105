package dev.rung.domain.pack;

/** What lies in a pack, by its purpose. */
public sealed interface PackContent permits EvidencePack, ReviewPack, SessionPack {
    Purpose purpose();
}
