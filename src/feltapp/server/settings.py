"""What one sentral runs with; read from the command line and from files, never from inside the package."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """`folder` holds keys, the embedded database and what must outlive it; `postgres` is a connection string."""

    folder: Path
    host: str = "127.0.0.1"
    port: int = 8765
    postgres: str = ""
    tls_certificate: Path | None = None
    tls_key: Path | None = None
    restored: bool = False
    requests_per_minute: int = 240
    request_burst: int = 600
    max_concurrent: int = 512

    @property
    def keys(self) -> Path:
        """Where the municipality's private keys lie."""
        return self.folder / "nokler"

    @property
    def state(self) -> Path:
        """What must outlive the database: how far it came, and what was deleted."""
        return self.folder / "tilstand"

    @property
    def database(self) -> Path:
        """The embedded database."""
        return self.folder / "sentral.db"
