FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build

# No shell, no package manager, and a user without rights. The build holds all it needs.
FROM gcr.io/distroless/nodejs24-debian12:nonroot
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
COPY --from=build /app/package.json ./
COPY --from=build /app/dist ./dist
COPY --from=build /app/schema/operations ./schema/operations
EXPOSE 4000
HEALTHCHECK --interval=5s --timeout=2s --start-period=10s --retries=2 \
  CMD ["/nodejs/bin/node", "-e", "fetch('http://127.0.0.1:4000/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Room for what a request leaves behind: docs/decisions.md.
CMD ["--min-semi-space-size=16", "dist/main.js"]
